package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.format.BankReader;
import dossier.question.NumberKey.Bound;
import dossier.question.NumberKey.Tolerance;
import dossier.question.NumberKey.Tolerance.By;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of everything in the corpora, and of everything in the shipped bank. */
class CorpusLawsTest {
  private static final List<Corpus.Row> ROWS = Corpus.all();
  private static final List<Question> BANK =
      BankReader.read(List.of(Path.of("questions"))).banks().stream()
          .flatMap(bank -> bank.questions().stream())
          .toList();
  private static final Lexicon NAMES = Lexicon.of(BANK);

  /** Every question with every response that the corpora, or the bank, have for it. */
  private record Trial(Question question, Response response, Lexicon names) {
    Mark mark(String text) {
      return question.mark(new Response(text, response.shown()), names);
    }
  }

  private static List<Trial> trials() {
    var trials = new ArrayList<Trial>();
    for (var row : ROWS) {
      trials.add(new Trial(row.question(), row.response(), Lexicon.standard()));
    }
    for (Question question : BANK) {
      var texts = new LinkedHashSet<>(Lexicon.texts(question.key()));
      texts.addAll(List.of(question.key().shown(), "b", "2", "true", "9 November", "600 troops"));
      if (question.key() instanceof TextKey key) {
        texts.addAll(key.rejects());
        key.prompts().forEach(prompt -> texts.add(prompt.text()));
      }
      texts.forEach(text -> trials.add(new Trial(question, Response.typed(text), NAMES)));
    }
    return trials;
  }

  @Test
  void caseAccentsAndOuterBlanksNeverChangeAVerdict() {
    var changed = new ArrayList<String>();
    for (Trial trial : trials()) {
      String text = trial.response().text();
      Mark mark = trial.mark(text);
      for (String same : List.of(
          text.toUpperCase(Locale.ROOT),
          text.toLowerCase(Locale.ROOT),
          " \t\u00a0" + text + "\n \u200b",
          text.replaceAll("([A-Za-z])", "$1\u0301"))) {
        Mark other = trial.mark(same);
        if (mark.verdict() != other.verdict() || mark.score() != other.score()) {
          changed.add(trial.question().key().shown() + " <- " + same + ": " + mark.verdict() + ", "
              + other.verdict());
        }
      }
    }
    assertEquals(List.of(), changed);
  }

  private static final List<String> HOSTILE = List.of(
      "a".repeat(10_000),
      "7".repeat(10_000),
      "not ".repeat(2_500),
      "\ud83d\ude80".repeat(5_000),
      "\ud83d\udc69\u200d\ud83d\ude80 \ud83c\uddf9\ud83c\uddf7 ✌\ufe0f",
      "\u202e\u2066שלום 600 مرحبا\u2069\u202c",
      "\u0000\u0001\u001b[31m\u0007\u007f\u0085\u009b",
      "\ud800",
      "\udc00\ud800",
      "a\ud800b; 1\udfff2",
      "\u0301\u0301\u0301",
      "\ufffe\uffff\ufeff",
      "\u2028\u2029\r\n\t\u000b\f",
      "\u0338=\u0338",
      "1\u20441\u2044\u2044",
      "²³⁻⁻¹ ½½ ٣٣٪",
      "-- -. ,;|/\\<>=~^%$€ '\"`");

  @Test
  void noResponseIsTooHostileToMark() {
    var questions = new LinkedHashSet<Question>(BANK);
    ROWS.forEach(row -> questions.add(row.question()));
    var types = new LinkedHashSet<String>();
    for (Question question : questions) {
      types.add(question.key().type());
      for (String text : HOSTILE) {
        for (var shown : List.of(List.<Integer>of(), List.of(1, 0), List.of(-1, 99))) {
          assertNotNull(question.mark(new Response(text, shown), NAMES), text);
        }
      }
    }
    assertEquals(9, types.size(), types::toString);
  }

  /** How a key's figure or date may be typed, so that nothing but another figure is at fault. */
  private static List<String> forms(Key key) {
    var forms = new ArrayList<>(List.of(key.shown()));
    if (key instanceof NumberKey number) {
      var low = number.low().toPlainString();
      forms.add(low);
      number.unit().ifPresent(unit -> forms.add(low + " " + unit));
      for (Bound bound : Bound.values()) {
        forms.add(bound.words() + " " + low);
      }
    }
    if (key instanceof DateKey date) {
      forms.add(date.edtf());
      forms.add(new DateKey(date.edtf().replaceAll("[~?%]", ""), false).shown());
    }
    return forms;
  }

  /** What makes two keys the same figure or date, however they limit it. */
  private static String value(Key key) {
    return key instanceof NumberKey number
        ? number.low().stripTrailingZeros() + " " + number.high().stripTrailingZeros()
        : ((DateKey) key).edtf().replaceAll("[~?%]", "");
  }

  @Test
  void noTwoFiguresOrDatesOfTheBankAreAcceptedForEachOther() {
    var taken = new ArrayList<String>();
    for (String type : List.of("number", "date")) {
      var some = BANK.stream().filter(q -> q.key().type().equals(type)).toList();
      for (Question question : some) {
        for (Question other : some) {
          for (String form : value(question.key()).equals(value(other.key()))
              ? List.<String>of()
              : forms(other.key())) {
            if (question.mark(Response.typed(form), NAMES).score() > 0) {
              taken.add(question.id() + " takes " + form + " of " + other.id());
            }
          }
        }
      }
    }
    assertEquals(List.of(), taken);
  }

  // A stricter key never gives a higher mark.

  /** Marks every response of the corpora to a type of key by two keys made of its own. */
  private static void isStricter(String type, Pairs pairs, Predicate<String> responses) {
    var higher = new ArrayList<String>();
    int compared = 0;
    for (var row : ROWS) {
      Key key = row.question().key();
      if (!key.type().equals(type) || row.question().asksStatus()) {
        continue;
      }
      var context = new Context(row.question().stem(), Lexicon.standard());
      if (!responses.test(row.response().text())) {
        continue;
      }
      for (List<Key> keys : pairs.of(key)) {
        compared++;
        Mark lenient = keys.get(0).mark(row.response(), context);
        Mark strict = keys.get(1).mark(shownLast(row.response()), context);
        if (strict.score() > lenient.score()) {
          higher.add(row + ": " + strict + " of " + keys.get(1) + ", but " + lenient);
        }
      }
    }
    assertEquals(List.of(), higher);
    assertTrue(compared > 100, type + ": only " + compared + " compared");
  }

  /** Shows what a stricter key has more of after all else, so that no place changes. */
  private static Response shownLast(Response response) {
    var shown = new ArrayList<>(response.shown());
    if (!shown.isEmpty()) {
      shown.add(shown.size());
    }
    return new Response(response.text(), shown);
  }

  /** Pairs of a lenient key and a stricter one. */
  private interface Pairs {
    List<List<Key>> of(Key key);
  }

  private static final List<Tolerance> TOLERANCES = List.of(
      new Tolerance(new BigDecimal(50), By.PERCENT),
      new Tolerance(new BigDecimal(5), By.PERCENT),
      Tolerance.NONE);

  private static final List<Tolerance> FIGURES = IntStream.of(1, 2, 3, 4, 9)
      .mapToObj(n -> new Tolerance(BigDecimal.valueOf(n), By.FIGURES))
      .toList();

  @Test
  void lessToleranceNeverEarnsMore() {
    isStricter(
        "number",
        key -> {
          var pairs = new ArrayList<List<Key>>();
          for (var steps : List.of(TOLERANCES, FIGURES)) {
            for (int i = 1; i < steps.size(); i++) {
              pairs.add(List.of(with(key, steps.get(i - 1)), with(key, steps.get(i))));
            }
          }
          pairs.add(List.of(with(key, FIGURES.get(4)), with(key, Tolerance.NONE)));
          return pairs;
        },
        text -> true);
  }

  private static Key with(Key key, Tolerance tolerance) {
    var number = (NumberKey) key;
    return new NumberKey(number.low(), number.high(), number.unit(), number.bound(), tolerance);
  }

  @Test
  void aBoundNeverEarnsAFlatFigureMore() {
    isStricter(
        "number",
        key -> {
          var number = (NumberKey) key;
          return Arrays.stream(Bound.values())
              .map(bound -> List.<Key>of(
                  bounded(number, Optional.empty()), bounded(number, Optional.of(bound))))
              .toList();
        },
        text -> NumberReader.read(text, "", false).bound().isEmpty());
  }

  private static Key bounded(NumberKey key, Optional<Bound> bound) {
    return new NumberKey(key.low(), key.high(), key.unit(), bound, key.tolerance());
  }

  /** But for "X, not Y", which is wrong only where Y is accepted too. */
  @Test
  void fewerTextsAcceptedAndMoreRejectedNeverEarnMore() {
    isStricter(
        "text",
        key -> {
          var text = (TextKey) key;
          var bare = new TextKey(text.answer(), List.of(), text.prompts(), text.rejects());
          var open = new TextKey(text.answer(), text.accepts(), text.prompts(), List.of());
          var rejects = new ArrayList<>(text.rejects());
          rejects.addAll(List.of("Hasanov", "Zangezur", "Patriot", "a wrong answer"));
          var closed = new TextKey(text.answer(), text.accepts(), text.prompts(), rejects);
          return List.of(List.of(text, bare), List.of(open, text), List.of(text, closed));
        },
        response -> !response.matches("(?i).*\\bnot\\b.*"));
  }

  @Test
  void aNameMoreNeverEarnsASlipMore() {
    for (var row : Corpus.rows("text")) {
      Mark mark = row.question().mark(row.response());
      Mark strict = row.question().mark(row.response(), NAMES);
      assertTrue(strict.score() <= mark.score(), () -> row + ": " + strict + ", but " + mark);
    }
  }

  @Test
  void aYearThatMustBeGivenNeverEarnsMore() {
    isStricter(
        "date",
        key -> {
          String edtf = ((DateKey) key).edtf();
          return List.of(List.of(new DateKey(edtf, true), new DateKey(edtf, false)));
        },
        text -> true);
  }

  @Test
  void whatIsRightForAFinerDateIsNotFalseForACoarserOne() {
    var mistaken = new ArrayList<String>();
    int compared = 0;
    for (var row : Corpus.rows("date")) {
      var key = (DateKey) row.question().key();
      var context = new Context(row.question().stem(), Lexicon.standard());
      boolean right = row.verdict().equals("correct")
          && row.response().text().contains(key.edtf().substring(0, 4))
          && key.edtf().matches("\\d{4}-[01]\\d(-\\d\\d)?");
      for (int cut : right ? new int[] {4, 7} : new int[0]) {
        if (cut < key.edtf().length()) {
          compared++;
          var coarser = new DateKey(key.edtf().substring(0, cut), key.yearInferred());
          Mark mark = coarser.mark(row.response(), context);
          boolean holds = mark.verdict() == Verdict.OVER_PRECISE || mark.verdict() == Verdict.ASK;
          if (!holds) {
            mistaken.add(row + " of " + coarser.edtf() + ": " + mark);
          }
        }
      }
    }
    assertEquals(List.of(), mistaken);
    assertTrue(compared > 100, "only " + compared);
  }

  @Test
  void aTieBrokenIsRightOnlyWhereTheTieWas() {
    for (var row : Corpus.rows("order")) {
      var key = (OrderKey) row.question().key();
      for (int i = 1; i < key.groups().size() && key.groups().size() > 2; i++) {
        var groups = new ArrayList<>(key.groups());
        var tied = new ArrayList<>(groups.remove(i - 1));
        tied.addAll(groups.remove(i - 1));
        groups.add(i - 1, tied);
        var context = new Context(row.question().stem(), Lexicon.standard());
        Mark tie = new OrderKey(groups).mark(row.response(), context);
        assertTrue(
            !row.verdict().equals("correct") || tie.verdict() == Verdict.CORRECT,
            () -> row + " " + groups + " " + tie);
      }
    }
  }

  @Test
  void aStricterGapNeverEarnsMore() {
    isStricter(
        "cloze",
        key -> {
          var cloze = (ClozeKey) key;
          var strict = cloze.gaps().stream()
              .map(gap -> new ClozeKey.Gap(gap.name(), bare(gap.key())))
              .toList();
          var lenient = cloze.gaps().stream()
              .map(gap -> new ClozeKey.Gap(
                  gap.name(),
                  gap.key() instanceof NumberKey ? with(gap.key(), TOLERANCES.get(0)) : gap.key()))
              .toList();
          return List.of(
              List.of(new ClozeKey(cloze.text(), lenient), cloze),
              List.of(cloze, new ClozeKey(cloze.text(), strict)));
        },
        text -> true);
  }

  private static Key bare(Key key) {
    return key instanceof TextKey text
        ? new TextKey(text.answer(), List.of(), text.prompts(), text.rejects())
        : key instanceof NumberKey ? with(key, Tolerance.NONE) : key;
  }

  @Test
  void aSpareNeverEarnsMore() {
    isStricter(
        "match",
        key -> {
          var match = (MatchKey) key;
          var spare = new ArrayList<>(match.spare());
          spare.add("one more");
          return List.of(List.of(match, new MatchKey(match.pairs(), spare)));
        },
        text -> true);
  }
}
