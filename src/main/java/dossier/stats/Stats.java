package dossier.stats;

import dossier.assess.Calibration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was done and what came of it, at a moment.
 *
 * <p>Reviews taken back count nowhere. Answers were given whatever became of their review, so their
 * time counts, and what they mixed up; a mark that was overruled counts as it now stands.
 *
 * @param today the study day it is, in days since 1970-01-01
 * @param reviews all of the log
 * @param ahead how many of them are dated after today, by a clock that was ahead
 * @param spans today, 7, 30 and 365 days to today, and all of the log
 * @param ages by how long the memory had been made to last
 * @param weeks by week, the latest first, those without a review left out
 * @param tags by tag, most reviews first; a question of several tags counts in each
 * @param sources by source, likewise
 * @param foresight what the memory model foretold, lowest first, without what has no review
 * @param days every day with a review, the earliest first
 * @param timeByType by type of answer, most time first
 * @param timeByDay by day, the latest first
 * @param timeByWeek by week, the latest first
 * @param dueByDay what falls due on each of the next 14 days; what is overdue is due today
 * @param dueByWeek what falls due in each of the next 52 weeks of seven days from today
 * @param confusions what was said for what, most often first
 * @param bands answers of drills that came with a confidence, by its band, lowest first
 * @param calibration of these answers; empty where they are too few
 */
public record Stats(
    long today,
    int reviews,
    int ahead,
    List<Span> spans,
    List<Kept> ages,
    List<Kept> weeks,
    List<Kept> tags,
    List<Kept> sources,
    List<Foreseen> foresight,
    List<Day> days,
    List<Spent> timeByType,
    List<Spent> timeByDay,
    List<Spent> timeByWeek,
    List<Due> dueByDay,
    List<Due> dueByWeek,
    List<Confusion> confusions,
    List<Held> bands,
    Optional<Calibration> calibration) {

  /** Copies the lists. */
  public Stats {
    spans = List.copyOf(spans);
    ages = List.copyOf(ages);
    weeks = List.copyOf(weeks);
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
    foresight = List.copyOf(foresight);
    days = List.copyOf(days);
    timeByType = List.copyOf(timeByType);
    timeByDay = List.copyOf(timeByDay);
    timeByWeek = List.copyOf(timeByWeek);
    dueByDay = List.copyOf(dueByDay);
    dueByWeek = List.copyOf(dueByWeek);
    confusions = List.copyOf(confusions);
    bands = List.copyOf(bands);
  }

  /**
   * What was done in some days to today.
   *
   * @param days how many, today included; empty for all of the log
   * @param reviews of cards in any phase
   * @param recall those of cards in the review phase
   * @param tookMillis time spent on answers
   */
  public record Span(
      OptionalInt days, int reviews, Recall recall, int answers, long tookMillis, Behind behind) {}

  /** True retention of a part of the reviews, named by {@code of}: a week by its Monday. */
  public record Kept(String of, Recall recall, Behind behind) {}

  /**
   * Reviews whose recall the memory model foretold alike. Only reviews on a later day than the one
   * before are among them: within a day there is little to foretell.
   *
   * @param fromPercent the lower end, inclusive
   * @param toPercent the upper end, exclusive but for 100
   * @param predicted the mean of what was foretold, from 0 to 1
   */
  public record Foreseen(
      int fromPercent, int toPercent, double predicted, Recall recall, Behind behind) {

    /** Returns what these reviews show. */
    public Finding finding() {
      if (recall.reviews() < Recall.LEAST) {
        return Finding.TOO_FEW;
      }
      if (recall.interval().contains(predicted)) {
        return Finding.AS_PREDICTED;
      }
      return recall.share() > predicted ? Finding.MORE : Finding.LESS;
    }
  }

  /** What reviews show of a prediction: whether it lies in the 95 % interval of what came. */
  public enum Finding {
    MORE("higher"),
    LESS("lower"),
    AS_PREDICTED("level"),
    TOO_FEW("too few");

    private final String words;

    Finding(String words) {
      this.words = words;
    }

    /** Returns what the share remembered is beside the prediction. */
    public String words() {
      return words;
    }
  }

  /** The reviews of a study day, in days since 1970-01-01. */
  public record Day(long day, int reviews, Behind behind) {}

  /**
   * Time spent on answers, from seeing a question to answering it.
   *
   * @param of a type, a day, or the Monday of a week
   * @param medianMillis of an answer
   */
  public record Spent(String of, int answers, long tookMillis, long medianMillis, Behind behind) {}

  /** What falls due, from a study day on. */
  public record Due(long from, int cards, Behind behind) {}

  /**
   * What was taken for what.
   *
   * @param asked the id of the question that was asked, more often than the other if both were
   * @param stem its stem; its id where it is in no open bank
   * @param key its answer; as the log last had it, where it is in no open bank
   * @param said what was said instead
   * @param other the id of the question that this answers; empty where it answers none
   * @param times how often it was said when {@code asked} was asked
   * @param back how often the answer of {@code asked} was given to {@code other}
   */
  public record Confusion(
      String asked,
      String stem,
      String key,
      String said,
      Optional<String> other,
      int times,
      int back,
      Behind behind) {

    /** Returns how often either was taken for the other. */
    public int total() {
      return times + back;
    }
  }

  /** The answers of a band of confidence. */
  public record Held(Calibration.Band band, Behind behind) {}

  /** Returns all that the memory model foretold, as one; empty where that is nothing. */
  public Optional<Foreseen> foretold() {
    return foresight.stream()
        .reduce((a, b) -> new Foreseen(
            0,
            100,
            (a.predicted() * a.recall().reviews() + b.predicted() * b.recall().reviews())
                / (a.recall().reviews() + b.recall().reviews()),
            a.recall().plus(b.recall()),
            a.behind().plus(b.behind())));
  }

  /** Returns the Monday of a study day's week. */
  public static long monday(long day) {
    return day - Math.floorMod(day + 3, 7);
  }

  /** Returns a study day as a date, such as 2026-11-22. */
  public static String date(long day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
