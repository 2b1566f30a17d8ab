package dossier.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Runs of words that a text shares with the sources. Case, accents and punctuation do not count, and
 * what an apostrophe parts is two words. Titles and headings may be named: paragraphs of at most
 * {@value #HEADING} words that do not end as a sentence does.
 */
final class Copied {
  /** The shortest run that counts, in words. */
  static final int RUN = 8;

  private static final int HEADING = 15;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)]*$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<List<String>, Place> runs = new HashMap<>();

  /** Where a run begins. */
  private record Place(String source, int paragraph) {}

  /**
   * A run.
   *
   * @param words how many it has
   * @param source the id of the source
   */
  record Run(int words, String source, int paragraph, String text) {}

  /** Takes the paragraphs of a source to those that nothing may be copied from. */
  void add(String source, Article article) {
    for (int number = 1; number <= article.size(); number++) {
      List<String> words = words(article.paragraph(number));
      boolean sentence = SENTENCE_END.matcher(article.paragraph(number)).find();
      if (words.size() > HEADING || sentence) {
        for (int i = 0; i + RUN <= words.size(); i++) {
          runs.putIfAbsent(List.copyOf(words.subList(i, i + RUN)), new Place(source, number));
        }
      }
    }
  }

  /** Returns the longest run of a text; of several as long, the first. */
  Optional<Run> longest(String text) {
    List<String> words = words(text);
    Optional<Run> longest = Optional.empty();
    for (int i = 0; i + RUN <= words.size(); i++) {
      Place place = runs.get(words.subList(i, i + RUN));
      if (place != null) {
        int end = i + RUN;
        while (end < words.size() && runs.containsKey(words.subList(end - RUN + 1, end + 1))) {
          end++;
        }
        if (longest.isEmpty() || end - i > longest.get().words()) {
          longest = Optional.of(new Run(
              end - i, place.source, place.paragraph, String.join(" ", words.subList(i, end))));
        }
        i = end - RUN;
      }
    }
    return longest;
  }

  static List<String> words(String text) {
    String folded = MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
    return NO_WORD.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
  }
}
