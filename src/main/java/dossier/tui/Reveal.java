package dossier.tui;

import dossier.drill.Drill;
import dossier.question.Attribution;
import dossier.question.ChoiceKey;
import dossier.question.Citation;
import dossier.question.ClaimLine;
import dossier.question.Difference;
import dossier.question.ItemId;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.question.Verdict;
import dossier.schedule.Card;
import dossier.schedule.Interval;
import dossier.schedule.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is shown once an item is answered, the same on the screen and line by line. */
final class Reveal {
  private Reveal() {}

  /** A labelled text. */
  record Row(String label, String text, Role role) {
    /** Returns whether it is what the answer rests on, and not what was said of it. */
    boolean isProof() {
      return label.equals("Claim") || label.equals("Source") || label.equals("Editor");
    }
  }

  /** Returns the verdict in words, with the reason. */
  static Row verdict(Drill.Revealed revealed) {
    Mark mark = revealed.mark();
    String word = revealed.overruled() ? overruled(revealed) : said(mark.verdict());
    String reason = mark.reason().isEmpty() || revealed.overruled() ? "" : ": " + mark.reason();
    return new Row("", word + reason, revealed.isCorrect() ? Role.CORRECT : Role.INCORRECT);
  }

  private static String overruled(Drill.Revealed revealed) {
    return revealed.isCorrect() ? "Correct by your ruling" : "Incorrect by your ruling";
  }

  private static String said(Verdict verdict) {
    return switch (verdict) {
      case CORRECT -> "Correct";
      case PARTIAL -> "Partly correct";
      case INCOMPLETE -> "Incomplete";
      case OVER_PRECISE -> "More precise than the source";
      case INCORRECT -> "Incorrect";
      case ASK -> "Unclear";
    };
  }

  /** Returns everything the answer rests on. */
  static List<Row> rows(Drill.Revealed revealed, CardNote note) {
    Question question = revealed.question();
    var rows = new ArrayList<Row>();
    String given = given(revealed);
    if (!given.isEmpty()) {
      rows.add(new Row("You said", given, Role.PLAIN));
    }
    if (question.key() instanceof TextKey key) {
      Difference.of(revealed.response().text(), key.answer())
          .ifPresent(letters -> rows.add(new Row("Letters", letters, Role.PLAIN)));
    }
    rows.add(answer(question));
    revealed
        .mistakenFor()
        .ifPresent(other ->
            rows.add(new Row("Mix-up", "What you said answers: " + other.stem(), Role.WARNING)));
    note.keyBefore()
        .ifPresent(
            before -> rows.add(new Row("Changed", "The answer was: " + before, Role.WARNING)));
    rows.addAll(grounds(question, revealed::find));
    note.flag().ifPresent(flag -> rows.add(new Row("Flag", flag, Role.WARNING)));
    return rows;
  }

  /** Returns the key. */
  static Row answer(Question question) {
    return new Row("Answer", question.key().shown(), Role.CORRECT);
  }

  /**
   * Returns what the key rests on.
   *
   * @param find finds another item, such as one that {@code differs} names
   */
  static List<Row> grounds(Question question, Function<ItemId, Optional<Question>> find) {
    var rows = new ArrayList<Row>();
    question.why().ifPresent(why -> rows.add(new Row("Why", why, Role.PLAIN)));
    rows.add(new Row("Claim", ClaimLine.of(question, find), Role.PLAIN));
    for (Citation citation : question.citations()) {
      rows.add(new Row("Source", citation.full(), Role.PLAIN));
    }
    question.note().ifPresent(doubt -> rows.add(new Row("Editor", doubt, Role.PLAIN)));
    return rows;
  }

  /** Returns what is made from a question's claim, each with its options, the key first. */
  static List<Row> drills(Question question, Function<ItemId, Optional<Question>> find) {
    var rows = new ArrayList<Row>();
    for (Question made : Attribution.of(question, find)) {
      if (made.key() instanceof ChoiceKey key) {
        List<String> options =
            key.options().stream().map(ChoiceKey.Option::text).toList();
        rows.add(
            new Row("Drill", made.stem() + " [" + String.join(" | ", options) + "]", Role.MUTED));
      }
    }
    return rows;
  }

  /** Returns what was given: as it was read where that differs from what was typed. */
  private static String given(Drill.Revealed revealed) {
    String text = revealed.response().text().strip();
    if (text.isEmpty()) {
      return "nothing";
    }
    // Places and letters say nothing once the options are out of sight, and a gap is a line.
    Entry entry = revealed.question().key().match(new Entries(revealed.shown()));
    String said = text.replace("\n", "; ");
    return revealed
        .mark()
        .understood()
        .filter(read -> !read.equals(said))
        .map(read -> entry instanceof TypedEntry || entry instanceof GapsEntry
            ? said + " (read as " + read + ")"
            : read)
        .orElse(said);
  }

  /** Returns what a response led to when it led to no verdict: why, and what to say now. */
  static String back(Mark mark) {
    String reason = mark.reason();
    String start = reason.isEmpty()
        ? ""
        : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ". ";
    return start + mark.prompt().filter(p -> !p.isEmpty()).orElse("Say more.");
  }

  /** Returns how long until a card as a rating would leave it is asked again. */
  static String wait(Card card, Moment now) {
    return card.due()
        .map(due -> Interval.words(Duration.between(now.instant(), due)))
        .orElse("");
  }
}
