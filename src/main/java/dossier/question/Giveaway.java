package dossier.question;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which items give another's answer away when both are seen: one shows, in its stem, key, reason or
 * claim, the words that the other asks for.
 */
final class Giveaway {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, Words> words = new HashMap<>();
  private final Function<String, Question> questions;

  /** What an item shows, and what it asks for, as runs of words between blanks. */
  private record Words(String seen, List<String> asked) {}

  /**
   * Creates a finder over some items.
   *
   * @param questions finds the item of an id
   */
  Giveaway(Function<String, Question> questions) {
    this.questions = questions;
  }

  /** Returns whether either of two items gives the other's answer away. */
  boolean between(String one, String other) {
    Words a = words(one);
    Words b = words(other);
    return shows(a, b) || shows(b, a);
  }

  private static boolean shows(Words a, Words b) {
    return b.asked().stream().anyMatch(a.seen()::contains);
  }

  private Words words(String id) {
    return words.computeIfAbsent(id, key -> of(questions.apply(key)));
  }

  private static Words of(Question question) {
    String key = question.key() instanceof ClozeKey cloze
        ? cloze.filled()
        : question.key().shown();
    var seen = new StringBuilder(question.stem()).append(' ').append(key);
    question.why().ifPresent(why -> seen.append(' ').append(why));
    question.note().ifPresent(note -> seen.append(' ').append(note));
    question.claim().flatMap(Claim::by).ifPresent(by -> seen.append(' ').append(by));
    for (Citation citation : question.citations()) {
      seen.append(' ').append(String.join(" ", citation.terms()));
    }
    List<String> asked =
        question.key().match(new Asked()).stream().map(Giveaway::run).toList();
    return new Words(
        run(seen.toString()), asked.stream().filter(s -> !s.isBlank()).toList());
  }

  private static String run(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String joined = bare.replaceAll("(?<=\\d)[.,](?=\\d)", "");
    return " " + BREAK.matcher(joined.toLowerCase(Locale.ROOT)).replaceAll(" ").trim() + " ";
  }

  /** The words that answer an item. A truth value is in every text, so it gives nothing away. */
  private static final class Asked implements Key.Cases<List<String>> {
    @Override
    public List<String> choice(ChoiceKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> choices(ChoicesKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> truth(TruthKey key) {
      return List.of();
    }

    @Override
    public List<String> text(TextKey key) {
      return key.texts();
    }

    @Override
    public List<String> number(NumberKey key) {
      var flat =
          new NumberKey(key.low(), key.high(), key.unit(), Optional.empty(), key.tolerance());
      return List.of(key.shown(), flat.shown());
    }

    @Override
    public List<String> date(DateKey key) {
      String whole = new DateKey(key.edtf(), false).shown();
      String day = whole.replaceFirst(" \\d{4}$", "");
      return day.matches(".*\\d.*") ? List.of(whole, day) : List.of(whole);
    }

    @Override
    public List<String> cloze(ClozeKey key) {
      return key.gaps().stream().flatMap(gap -> gap.key().match(this).stream()).toList();
    }

    @Override
    public List<String> order(OrderKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> match(MatchKey key) {
      return List.of(key.shown());
    }
  }
}
