package dossier.tui;

import dossier.drill.Drill;
import dossier.question.Attribution;
import dossier.question.ChoiceKey;
import dossier.question.Citation;
import dossier.question.ClaimLine;
import dossier.question.Difference;
import dossier.question.Distance;
import dossier.question.ItemId;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.Response;
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

  /** What is said where ratings are otherwise. */
  static final String EXTRA = "Seen again after a confident error; the schedule stays.";

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
    var rows = new ArrayList<Row>();
    rows.add(new Row("You said", said(revealed), said(revealed.isConfidentError())));
    rows.addAll(revealed.isConfidentError() ? contrast(revealed) : unsurprising(revealed));
    note.keyBefore()
        .ifPresent(
            before -> rows.add(new Row("Changed", "The answer was: " + before, Role.WARNING)));
    note.flag().ifPresent(flag -> rows.add(new Row("Flag", flag, Role.WARNING)));
    return rows;
  }

  private static Role said(boolean confidentError) {
    return confidentError ? Role.WARNING : Role.PLAIN;
  }

  private static String said(Drill.Revealed revealed) {
    return given(revealed)
        + revealed.confidence().map(sure -> " · " + Sureness.said(sure)).orElse("");
  }

  private static List<Row> unsurprising(Drill.Revealed revealed) {
    var rows = new ArrayList<Row>();
    difference(revealed).ifPresent(rows::add);
    rows.add(answer(revealed.question()));
    mixUp(revealed).ifPresent(rows::add);
    rows.addAll(grounds(revealed.question(), revealed::find));
    return rows;
  }

  /** What the source says is put against what was said, then what parts the two. */
  private static List<Row> contrast(Drill.Revealed revealed) {
    Question question = revealed.question();
    var rows = new ArrayList<Row>();
    rows.add(answer(question));
    List<Row> grounds = grounds(question, revealed::find);
    grounds.stream().filter(Row::isProof).forEach(rows::add);
    difference(revealed).ifPresent(rows::add);
    Distance.of(question.key(), revealed.response())
        .ifPresent(far -> rows.add(new Row("Differs", far, Role.WARNING)));
    mixUp(revealed).ifPresent(rows::add);
    grounds.stream().filter(row -> !row.isProof()).forEach(rows::add);
    rows.add(new Row(
        "Again",
        "You were very sure, so it is asked again today and the next day; the schedule stays.",
        Role.ACCENT));
    return rows;
  }

  private static Optional<Row> difference(Drill.Revealed revealed) {
    return revealed.question().key() instanceof TextKey key
        ? Difference.of(revealed.response().text(), key.answer())
            .map(letters -> new Row("Letters", letters, Role.PLAIN))
        : Optional.empty();
  }

  private static Optional<Row> mixUp(Drill.Revealed revealed) {
    return revealed
        .mistakenFor()
        .map(other -> new Row("Mix-up", "What you said answers: " + other.stem(), Role.WARNING));
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
    return given(revealed.question(), revealed.shown(), revealed.response(), revealed.mark());
  }

  /** Returns what was given, before its verdict is shown. */
  static String given(Drill.Asking asking, Response response, Mark mark) {
    return given(asking.question(), asking.shown(), response, mark);
  }

  private static String given(
      Question question, List<Integer> shown, Response response, Mark mark) {
    String text = response.text().strip();
    if (text.isEmpty()) {
      return "nothing";
    }
    // Places and letters say nothing once the options are out of sight, and a gap is a line.
    Entry entry = question.key().match(new Entries(shown));
    String said = text.replace("\n", "; ");
    return mark.understood()
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
