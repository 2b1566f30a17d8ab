package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.check.CitationVerdict.Kind;
import dossier.format.BankReader;
import dossier.question.Citation;
import dossier.question.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Copies that were edited at random: what is said of each citation, beside what was done. */
class CopyEditsTest {
  /** Of the two articles; a build makes fewer than docs/BENCHMARKS.md tells of. */
  private static final int COPIES = Integer.getInteger("dossier.copies", 3000);

  private static final Path SOURCES = Path.of("../shared/sources");

  /** What came of many trials. */
  private static final class Tally {
    private int all;
    private int right;
    private int changed;
    private int changedRight;
    private int wrongPassed;
    private final Map<String, Integer> mistakes = new TreeMap<>();

    void count(boolean isRight, boolean isChanged, boolean passedWrongly, String mistake) {
      all++;
      right += isRight ? 1 : 0;
      changed += isChanged ? 1 : 0;
      changedRight += isChanged && isRight ? 1 : 0;
      wrongPassed += passedWrongly ? 1 : 0;
      if (!isRight) {
        mistakes.merge(mistake, 1, Integer::sum);
      }
    }

    @Override
    public String toString() {
      return right + " of " + all + " right; of paragraphs edited or lost " + changedRight + " of "
          + changed + "; " + wrongPassed + " wrong ones passed; " + mistakes;
    }
  }

  @Test
  void editsOfAnInventedArticleAreTold() {
    var random = new Random(42);
    var tally = new Tally();
    for (int article = 0; article < 10; article++) {
      Article invented = invented(random);
      trials(invented, citations(invented, random), 100, random, tally);
    }
    held(tally);
  }

  @Test
  void editsOfTheArticlesAreTold() throws IOException {
    assumeTrue(Files.isDirectory(SOURCES), "the articles are not here: " + SOURCES);
    var random = new Random(42);
    var tally = new Tally();
    for (var bank : BankReader.read(List.of(Path.of("questions"))).banks()) {
      for (Source source : bank.sources()) {
        Article article =
            Article.of(Files.readString(SOURCES.resolve(source.copy().orElseThrow())));
        var citations = new LinkedHashSet<Citation>();
        bank.questions().forEach(q -> q.citations().stream()
            .filter(c -> c.source().equals(source))
            .forEach(c -> citations.add(pinned(c, article))));
        trials(article, List.copyOf(citations), COPIES / 2, random, tally);
      }
    }
    held(tally);
  }

  private static void held(Tally tally) {
    assertEquals(0, tally.wrongPassed, tally.toString());
    assertTrue(tally.right >= 0.99 * tally.all, tally.toString());
    assertTrue(tally.changedRight >= 0.97 * tally.changed, tally.toString());
  }

  private static Citation pinned(Citation citation, Article article) {
    return new Citation(
        citation.source(),
        citation.paragraph(),
        citation.terms(),
        Optional.of(article.pin(citation.paragraph())));
  }

  private static void trials(
      Article article, List<Citation> citations, int trials, Random random, Tally tally) {
    for (int trial = 0; trial < trials; trial++) {
      var edits = new CopyEdits(article, random);
      var done = new ArrayList<String>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        done.add(edits.edit());
      }
      done.sort(null);
      var copy = Article.of(edits.text());
      var alignment = new Alignment(copy, citations);
      for (Citation citation : citations) {
        judge(citation, alignment.verdict(citation), edits, String.join(", ", done), tally);
      }
    }
  }

  private static void judge(
      Citation citation, CitationVerdict verdict, CopyEdits edits, String done, Tally tally) {
    int number = citation.paragraph();
    List<Integer> places = edits.places(number);
    List<CitationVerdict> expected = new ArrayList<>();
    if (places.isEmpty()) {
      expected.add(new CitationVerdict(Kind.LOST, 0));
    }
    for (int at : places) {
      boolean here = at == number;
      Kind kind = edits.isEdited(number)
          ? here ? Kind.EDITED : Kind.EDITED_AND_MOVED
          : here ? Kind.AS_CITED : Kind.MOVED;
      expected.add(new CitationVerdict(kind, at));
    }
    boolean passes = verdict.kind() == Kind.AS_CITED || verdict.kind() == Kind.MOVED;
    boolean original = edits.isOriginal(verdict.paragraph(), number);
    // Another paragraph with the same words is as good.
    boolean twin = passes && original;
    tally.count(
        expected.contains(verdict) || twin,
        places.isEmpty() || edits.isEdited(number),
        passes && !original,
        verdict.kind() + " for " + expected.get(0).kind() + " after " + done);
  }

  /** Returns an article of 20 to 80 paragraphs, some headings, some of them twins. */
  private static Article invented(Random random) {
    var paragraphs = new ArrayList<String>();
    for (int i = 20 + random.nextInt(60); i > 0; i--) {
      if (!paragraphs.isEmpty() && random.nextInt(25) == 0) {
        paragraphs.add(paragraphs.get(random.nextInt(paragraphs.size())));
      }
      var text = new StringBuilder();
      int sentences = random.nextInt(6);
      for (int s = 0; s <= sentences; s++) {
        text.append(s == 0 ? "" : " ").append(sentence(random)).append(sentences == 0 ? "" : ".");
      }
      paragraphs.add(text.toString());
    }
    return Article.of(String.join("\n\n", paragraphs));
  }

  private static String sentence(Random random) {
    var words = new ArrayList<String>();
    for (int i = 4 + random.nextInt(20); i > 0; i--) {
      var word = new StringBuilder();
      for (int letter = 2 + random.nextInt(7); letter > 0; letter--) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      words.add(
          switch (random.nextInt(20)) {
            case 0 -> "‘" + word + "’";
            case 1 -> word + "–" + random.nextInt(100);
            case 2 -> "“" + word + "”";
            case 3 -> String.valueOf(random.nextInt(3000));
            default -> word.toString();
          });
    }
    return String.join(" ", words);
  }

  /** Cites two thirds of the paragraphs, each by one or two runs of up to three of its words. */
  private static List<Citation> citations(Article article, Random random) {
    var none = Optional.<String>empty();
    var source = new Source(
        "a",
        "A. Author",
        "A title",
        none,
        none,
        none,
        none,
        none,
        none,
        Optional.empty(),
        none,
        none);
    var citations = new ArrayList<Citation>();
    for (int number = 1; number <= article.size(); number++) {
      if (random.nextInt(3) > 0) {
        String[] words = article.paragraph(number).split(" ", -1);
        var terms = new ArrayList<String>();
        for (int t = random.nextInt(2); t >= 0; t--) {
          int from = random.nextInt(words.length);
          int to = Math.min(words.length, from + 1 + random.nextInt(3));
          terms.add(String.join(" ", List.of(words).subList(from, to)));
        }
        citations.add(new Citation(source, number, terms, Optional.of(article.pin(number))));
      }
    }
    return citations;
  }
}
