package dossier.assess;

import dossier.question.Citation;
import dossier.question.ClaimLine;
import dossier.question.Confidence;
import dossier.question.ItemId;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A result in words and figures, the same on the screen, line by line and in every report. */
public final class Digest {
  /** What the parts of a score are told apart by, in their order. */
  public static final List<Facet> FACETS =
      List.of(Facet.TAG, Facet.TYPE, Facet.SOURCE, Facet.STATUS, Facet.DIFFICULTY);

  private Digest() {}

  /** A labelled text. */
  public record Entry(String label, String text) {}

  /**
   * What is known beside a result.
   *
   * @param recall the probability of recall that the memory model gave, by the id of an item
   * @param difficulty how hard each item has been, by its id
   * @param blueprint what the sitting was drawn to; empty where that is not known
   * @param earlier earlier sittings to the same blueprint, first first
   * @param others how many earlier sittings there are to other blueprints
   */
  public record Beside(
      Map<String, Double> recall,
      Function<String, Difficulty> difficulty,
      Optional<String> blueprint,
      List<Earlier> earlier,
      int others) {
    /** Nothing known. */
    public static final Beside NOTHING =
        new Beside(Map.of(), id -> Difficulty.UNSEEN, Optional.empty(), List.of(), 0);

    /** Copies the collections. */
    public Beside {
      recall = Map.copyOf(recall);
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * An earlier sitting to the same blueprint.
   *
   * @param began such as 2026-11-22 18:05
   * @param then its score as it was marked then
   * @param now its score by the keys of today
   * @param kept how many of its answers cannot be marked again, and count as they were marked then
   * @param same how many of its questions are asked in the present sitting, too
   */
  public record Earlier(String began, long seed, Score then, Score now, int kept, int same) {
    /** Returns whether today's keys give another score. */
    public boolean isRemarked() {
      // Points are sums of fractions.
      return Math.abs(now.points() - then.points()) > 1e-9;
    }
  }

  /** Returns the scores of a result. */
  public static List<Entry> scores(Result result, Beside beside) {
    var entries = new ArrayList<Entry>();
    Score score = result.score();
    entries.add(new Entry(
        "Score", points(score) + "; 95 % interval " + percents(score.interval()) + " (Wilson)"));
    result
        .isPassed()
        .ifPresent(passed -> entries.add(new Entry(
            "Result",
            (passed ? "passed" : "not passed") + "; the pass mark is "
                + result.paper().passPercent().orElse(0) + " %"
                + (result.isCloseToMark()
                    ? ", which is within the interval: other questions might have decided otherwise"
                    : ""))));
    entries.add(new Entry("Time", time(result)));
    int open =
        (int) result.answers().stream().filter(a -> !a.slot().isAnswered()).count();
    if (open > 0) {
      entries.add(new Entry("Left out", count(open, "question")));
    }
    Chance.of(result.answers())
        .ifPresent(chance -> entries.add(new Entry(
            "Guessing",
            "on " + count(chance.items(), "question") + " with options "
                + figure(chance.points(), 1) + " points of " + chance.items() + ", "
                + percent(chance.share())
                + ", once corrected: right less wrong / (options - 1)")));
    if (result.paper().byCertainty()) {
      int items = result.answers().size();
      entries.add(new Entry(
          "Certainty",
          figure(result.pointsByCertainty(), 1) + " points of " + 3 * items + ", "
              + figure(result.pointsByCertainty() / items, 2)
              + " a question (right 1, 2, 3; wrong 0, -2, -6)"));
    }
    Prediction.of(result.answers(), beside.recall())
        .ifPresent(p -> entries.add(new Entry("Memory", memory(p))));
    earlier(score, beside, entries);
    entries.add(new Entry(
        "Drawn",
        beside.blueprint().map(to -> to + "; ").orElse("") + "--seed "
            + result.paper().seed() + " draws the same from the same banks"));
    return entries;
  }

  private static void earlier(Score score, Beside beside, List<Entry> entries) {
    for (Earlier earlier : beside.earlier()) {
      entries.add(new Entry("Before", earlier.began() + ": " + standing(earlier)));
    }
    if (!beside.earlier().isEmpty()) {
      Earlier last = beside.earlier().get(beside.earlier().size() - 1);
      entries.add(new Entry("Change", change(Change.of(last.now(), score))));
    }
    if (beside.others() > 0) {
      entries.add(new Entry(
          "Others",
          count(beside.others(), "earlier sitting")
              + " to other blueprints: not put beside this one"));
    }
  }

  /** Returns the score of an earlier sitting, and what must be known to compare it. */
  private static String standing(Earlier earlier) {
    var text = new StringBuilder(points(earlier.then()));
    if (earlier.isRemarked()) {
      text.append("; by today's keys ").append(points(earlier.now()));
    }
    if (earlier.kept() > 0) {
      text.append("; ").append(count(earlier.kept(), "answer"));
      text.append(" as marked then: the question or its options are no longer the same");
    }
    if (earlier.same() > 0) {
      text.append("; ").append(earlier.same()).append(" of its questions are asked here, too");
    }
    return text.toString();
  }

  private static String change(Change change) {
    long points = Math.round(100 * change.share());
    String more = points == 0
        ? "the same as the last time"
        : Math.abs(points) + (Math.abs(points) == 1 ? " percentage point " : " percentage points ")
            + (points > 0 ? "more" : "less") + " than the last time";
    return more + "; 95 % interval " + Math.round(100 * change.low()) + " to "
        + Math.round(100 * change.high())
        + (change.isSurprising() ? "" : ", so chance may explain it");
  }

  private static String memory(Prediction p) {
    return "of " + count(p.items(), "question")
        + " drilled before and answered, the memory model expected "
        + figure(p.expected(), 1) + " right, give or take " + figure(p.margin(), 1) + "; "
        + p.right() + (p.right() == 1 ? " was" : " were")
        + (p.isSurprising() ? ", which chance does not explain" : "");
  }

  private static String time(Result result) {
    return clock(result.elapsed())
        + result.paper().limit().map(limit -> " of " + clock(limit)).orElse("")
        + (result.timeUp() ? "; the time was up" : "");
  }

  /** Returns what the confidence shows. */
  public static List<Entry> calibration(Result result) {
    var entries = new ArrayList<>(calibration(result.beliefs()));
    result.calibrationByTag().forEach((tag, of) -> entries.add(new Entry("Tag " + tag, bias(of))));
    return entries;
  }

  /** Returns what the confidence of some answers shows: of too few, nothing but that. */
  public static List<Entry> calibration(List<Calibration.Belief> beliefs) {
    boolean enough = beliefs.size() >= Calibration.LEAST;
    return calibration(
        beliefs.size(), enough ? Optional.of(Calibration.of(beliefs)) : Optional.empty());
  }

  /**
   * Returns what the confidence of some answers shows.
   *
   * @param found empty where they are fewer than {@link Calibration#LEAST}
   */
  public static List<Entry> calibration(int beliefs, Optional<Calibration> found) {
    var entries = new ArrayList<Entry>();
    if (found.isEmpty()) {
      entries.add(new Entry(
          "Confidence",
          count(beliefs, "answer") + " with a confidence; fewer than " + Calibration.LEAST
              + " show nothing about calibration"));
      return entries;
    }
    Calibration c = found.get();
    entries.add(new Entry("Confidence", bias(c)));
    Brier b = c.brier();
    entries.add(new Entry(
        "Brier score",
        fixed(b.score(), 3) + " = reliability " + fixed(b.reliability(), 3) + " - resolution "
            + fixed(b.resolution(), 3) + " + uncertainty " + fixed(b.uncertainty(), 3)
            + " (best 0, coin 0.25)"));
    entries.add(new Entry("Log score", fixed(c.logScore(), 2) + " bits (best 0, coin 1)"));
    return entries;
  }

  private static String bias(Calibration c) {
    String said = "you said " + percent(c.said()) + " and were right in " + percent(c.right())
        + " of " + c.answers() + " answers";
    String margin = "give or take " + figure(100 * c.margin(), 0);
    if (!c.isBiased()) {
      return said + ": no more apart than chance explains (" + margin + " points)";
    }
    return said + ": " + (c.overconfidence() > 0 ? "overconfident" : "underconfident") + " by "
        + figure(Math.abs(c.overconfidence()), 0) + " points, " + margin;
  }

  /** Returns the seven bands: what was said, how many answers, what share of them was right. */
  public static List<Entry> bands(Result result) {
    return bands(result.beliefs());
  }

  /** Returns the seven bands of some answers. */
  public static List<Entry> bands(List<Calibration.Belief> beliefs) {
    var entries = new ArrayList<Entry>();
    for (Calibration.Band band : Calibration.bands(beliefs)) {
      entries.add(new Entry(
          band.confidence().word() + " (" + band.confidence().range() + ")",
          band.answers() == 0
              ? "none"
              : band.right() + " of " + band.answers() + " right, " + percent(band.share()) + " ("
                  + percents(band.interval()) + ")"));
    }
    return entries;
  }

  /** Returns the scores by tag, type, source, status and difficulty. */
  public static List<Entry> parts(Result result, Beside beside) {
    var entries = new ArrayList<Entry>();
    for (Facet facet : FACETS) {
      for (Result.Part part : result.by(facet, beside.difficulty())) {
        entries.add(new Entry(facet.word() + " " + part.value(), points(part.score())));
      }
    }
    return entries;
  }

  /** Returns the numbers, from 1, of the questions answered very likely right, at least, and wrong. */
  public static List<Integer> sureAndWrong(Result result) {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < result.answers().size(); i++) {
      Marked answer = result.answers().get(i);
      boolean sure = answer
          .slot()
          .confidence()
          .filter(c -> c.compareTo(Confidence.VERY_LIKELY) >= 0)
          .isPresent();
      if (answer.slot().isAnswered() && sure && answer.mark().score() == 0) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }

  /** Returns the verdict of an item, with the reason. */
  public static String verdict(Marked answer) {
    if (!answer.slot().isAnswered()) {
      return "Not answered";
    }
    Mark mark = answer.mark();
    return said(mark.verdict())
        + (mark.verdict() == Verdict.PARTIAL ? " (" + figure(mark.score(), 2) + ")" : "")
        + (mark.reason().isEmpty() ? "" : ": " + mark.reason());
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

  /**
   * Returns what was given, the key and all that it rests on.
   *
   * @param find finds another item, such as one that {@code differs} names
   */
  public static List<Entry> item(Marked answer, Function<ItemId, Optional<Question>> find) {
    Question question = answer.item().question();
    var entries = new ArrayList<Entry>();
    if (answer.slot().isAnswered()) {
      entries.add(new Entry("You said", given(answer)));
      answer
          .slot()
          .confidence()
          .ifPresent(sure ->
              entries.add(new Entry("Confidence", sure.word() + " (" + sure.range() + ")")));
    }
    entries.add(new Entry("Answer", question.key().shown()));
    question.why().ifPresent(why -> entries.add(new Entry("Why", why)));
    entries.add(new Entry("Claim", ClaimLine.of(question, find)));
    for (Citation citation : question.citations()) {
      entries.add(new Entry("Source", citation.full()));
    }
    question.note().ifPresent(doubt -> entries.add(new Entry("Editor", doubt)));
    return entries;
  }

  /** Returns what was given, as it was read where that differs. */
  public static String given(Marked answer) {
    String text = answer.slot().text().strip();
    return answer
        .mark()
        .understood()
        .filter(read -> !read.equals(text))
        .map(read -> answer.item().shown().isEmpty() ? text + " (read as " + read + ")" : read)
        .orElse(text);
  }

  /** Returns "6.5 of 10 points, 65 %". */
  public static String points(Score score) {
    return figure(score.points(), 2) + " of " + count(score.items(), "point") + ", "
        + percent(score.share());
  }

  /** Returns a time as a clock shows it: 4:05, 1:04:05. */
  public static String clock(Duration time) {
    long seconds = time.toSeconds();
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** Returns a share as whole percents: "65 %". */
  public static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** Returns an interval of shares as whole percents: "41-83 %". */
  public static String percents(Interval interval) {
    return Math.round(100 * interval.low()) + "-" + percent(interval.high());
  }

  /** Returns a number with at most so many decimals, without zeros at its end. */
  public static String figure(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    String bare = text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    return bare.equals("-0") ? "0" : bare;
  }

  /** Returns a number with just so many decimals, as those that are compared have. */
  private static String fixed(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-[0.]+") ? text.substring(1) : text;
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
