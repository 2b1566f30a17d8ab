package dossier.stats;

import dossier.assess.Digest;
import dossier.assess.Interval;
import dossier.stats.Chapter.Head;
import dossier.stats.Chapter.Row;
import dossier.stats.Chapter.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Figures put in words. */
public final class Chapters {
  /** The weeks of a year's map of days: the first may be cut, the last is this one. */
  public static final int YEAR_WEEKS = 53;

  private static final int WEEK = 7;
  private static final int MOST_WEEKS = 53;
  private static final int MOST_DAYS = 14;
  private static final int MINUTE_MILLIS = 60_000;
  private static final int HOUR_MINUTES = 60;

  private static final String NOTHING =
      "Nothing was reviewed yet. Drill what is due: each answer and its rating count here at once.";
  private static final String NOT_YET =
      "No card in review was reviewed yet. A new question is in review once it has passed its"
          + " learning steps; what is remembered of it days later counts here.";

  private static final List<Head> RECALL = List.of(
      new Head("remembered", "kept"),
      new Head("of reviews", "of"),
      new Head("95 % interval", "95 %"));
  private static final List<Head> TIME = List.of(
      new Head("time", "time"), new Head("answers", "n"), new Head("median answer", "median"));

  private final Stats stats;

  private Chapters(Stats stats) {
    this.stats = stats;
  }

  /** Returns a chapter on every subject, in their order. */
  public static List<Chapter> of(Stats stats) {
    var chapters = new Chapters(stats);
    return Arrays.stream(Subject.values()).map(chapters::chapter).toList();
  }

  private Chapter chapter(Subject subject) {
    return switch (subject) {
      case SUMMARY -> summary();
      case WEEKS -> weeks();
      case TAGS -> kept(Subject.TAGS, "Tag", stats.tags());
      case SOURCES -> kept(Subject.SOURCES, "Source", stats.sources());
      case PREDICTED -> predicted();
      case DAYS -> days();
      case TIME -> time();
      case FORECAST -> forecast();
      case CONFUSIONS -> confusions();
      case CONFIDENCE -> confidence();
    };
  }

  private Chapter summary() {
    if (stats.reviews() == 0) {
      return new Chapter(Subject.SUMMARY, List.of(NOTHING), List.of());
    }
    var said = new ArrayList<String>();
    said.add("Remembered is what was not rated again, of the reviews of questions in review.");
    if (stats.ahead() > 0) {
      said.add(count(stats.ahead(), "review")
          + " of a day still to come, by a clock that was ahead; only all time counts them.");
    }
    List<Head> heads = List.of(
        new Head("reviews", "n"),
        new Head("time", "time"),
        new Head("remembered", "kept"),
        new Head("of", "of"),
        new Head("95 % interval", "95 %"));
    var rows = new ArrayList<Row>();
    for (Stats.Span span : stats.spans()) {
      var cells = new ArrayList<String>();
      cells.add(Integer.toString(span.reviews()));
      cells.add(length(span.tookMillis()));
      cells.addAll(recall(span.recall()));
      rows.add(new Row(name(span), cells, OptionalDouble.empty(), span.behind()));
    }
    var tables = new ArrayList<Table>();
    tables.add(new Table("Span", heads, rows));
    if (!stats.ages().isEmpty()) {
      tables.add(table("Interval before", stats.ages()));
    }
    return new Chapter(Subject.SUMMARY, said, tables);
  }

  private static String name(Stats.Span span) {
    if (span.days().isEmpty()) {
      return "All time";
    }
    int days = span.days().getAsInt();
    return days == 1 ? "Today" : days + " days";
  }

  private Chapter weeks() {
    if (stats.weeks().isEmpty()) {
      return new Chapter(Subject.WEEKS, List.of(NOT_YET), List.of());
    }
    var said = new ArrayList<String>();
    if (stats.weeks().size() > MOST_WEEKS) {
      said.add("The latest " + MOST_WEEKS + " weeks of " + stats.weeks().size() + ".");
    }
    return new Chapter(
        Subject.WEEKS, said, List.of(table("Week from", first(stats.weeks(), MOST_WEEKS))));
  }

  private static <T> List<T> first(List<T> list, int most) {
    return list.subList(0, Math.min(most, list.size()));
  }

  private static Chapter kept(Subject subject, String title, List<Stats.Kept> kept) {
    if (kept.isEmpty()) {
      return new Chapter(subject, List.of(NOT_YET), List.of());
    }
    return new Chapter(subject, List.of(), List.of(table(title, kept)));
  }

  private static Table table(String title, List<Stats.Kept> kept) {
    return new Table(
        title,
        RECALL,
        kept.stream()
            .map(k -> new Row(
                k.of(), recall(k.recall()), OptionalDouble.of(k.recall().share()), k.behind()))
            .toList());
  }

  private static List<String> recall(Recall recall) {
    return recall.reviews() == 0
        ? List.of("-", "0", "-")
        : List.of(
            percent(recall.share()),
            Integer.toString(recall.reviews()),
            interval(recall.interval()));
  }

  private Chapter predicted() {
    var all = stats.foretold();
    if (all.isEmpty()) {
      return new Chapter(Subject.PREDICTED, List.of(NOT_YET), List.of());
    }
    List<Head> heads = List.of(
        new Head("predicted", "pred."),
        new Head("remembered", "kept"),
        new Head("which is", "is"),
        new Head("of reviews", "of"),
        new Head("95 % interval", "95 %"));
    var rows = new ArrayList<Row>();
    for (Stats.Foreseen bin : stats.foresight()) {
      String label = bin.fromPercent() == 0
          ? "under " + bin.toPercent() + " %"
          : bin.fromPercent() + "-" + bin.toPercent() + " %";
      rows.add(row(label, bin));
    }
    rows.add(row("all", all.get()));
    return new Chapter(
        Subject.PREDICTED,
        List.of(
            verdict(all.get()),
            "Higher or lower: the prediction lies outside the 95 % interval of what was remembered."
                + " Nothing is claimed of fewer than " + Recall.LEAST + " reviews."),
        List.of(new Table("Predicted", heads, rows)));
  }

  private static Row row(String label, Stats.Foreseen bin) {
    List<String> recall = recall(bin.recall());
    return new Row(
        label,
        List.of(
            percent(bin.predicted()),
            recall.get(0),
            bin.finding().words(),
            recall.get(1),
            recall.get(2)),
        OptionalDouble.empty(),
        bin.behind());
  }

  private static String verdict(Stats.Foreseen all) {
    String said = "The memory model predicted " + percent(all.predicted()) + ", and "
        + percent(all.recall().share()) + " of " + count(all.recall().reviews(), "review")
        + " were remembered: ";
    return switch (all.finding()) {
      case MORE -> said + "more than predicted, beyond chance.";
      case LESS -> said + "less than predicted, beyond chance.";
      case AS_PREDICTED -> said + "no further apart than chance explains.";
      case TOO_FEW -> said + "too few to say anything of the model.";
    };
  }

  /** Every day of a year, in whole weeks, to today. */
  private Chapter days() {
    if (stats.reviews() == 0) {
      return new Chapter(Subject.DAYS, List.of(NOTHING), List.of());
    }
    Map<Long, Stats.Day> byDay = new HashMap<>();
    stats.days().forEach(day -> byDay.put(day.day(), day));
    long first = Stats.monday(stats.today()) - (long) WEEK * (YEAR_WEEKS - 1);
    var rows = new ArrayList<Row>();
    int sum = 0;
    int busy = 0;
    for (long day = first; day <= stats.today(); day++) {
      Stats.Day found = byDay.getOrDefault(day, new Stats.Day(day, 0, Behind.NOTHING));
      sum += found.reviews();
      busy += found.reviews() > 0 ? 1 : 0;
      rows.add(new Row(
          Stats.date(day) + " " + weekday(day),
          List.of(Integer.toString(found.reviews())),
          OptionalDouble.empty(),
          found.behind()));
    }
    return new Chapter(
        Subject.DAYS,
        List.of(count(sum, "review") + " on " + count(busy, "day") + " since " + Stats.date(first)
            + "."),
        List.of(new Table("Day", List.of(new Head("reviews", "n")), rows)));
  }

  /** Returns the first three letters of a weekday. */
  public static String weekday(long day) {
    String name = LocalDate.ofEpochDay(day).getDayOfWeek().name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }

  private Chapter time() {
    if (stats.timeByType().isEmpty()) {
      return new Chapter(Subject.TIME, List.of(NOTHING), List.of());
    }
    return new Chapter(
        Subject.TIME,
        List.of("From seeing a question to answering it; reading the answer is not counted."),
        List.of(
            spent("Type", stats.timeByType()),
            spent("Week from", first(stats.timeByWeek(), MOST_WEEKS)),
            spent("Day", first(stats.timeByDay(), MOST_DAYS))));
  }

  private static Table spent(String title, List<Stats.Spent> spent) {
    long most = spent.stream().mapToLong(Stats.Spent::tookMillis).max().orElse(0);
    return new Table(
        title,
        TIME,
        spent.stream()
            .map(s -> new Row(
                s.of(),
                List.of(
                    length(s.tookMillis()), Integer.toString(s.answers()), pause(s.medianMillis())),
                OptionalDouble.of(most == 0 ? 0 : (double) s.tookMillis() / most),
                s.behind()))
            .toList());
  }

  private Chapter forecast() {
    int year = stats.dueByWeek().stream().mapToInt(Stats.Due::cards).sum();
    if (year == 0) {
      return new Chapter(
          Subject.FORECAST,
          List.of("Nothing falls due in the year to come. Once a question was drilled, the day on"
              + " which it is asked again stands here."),
          List.of());
    }
    return new Chapter(
        Subject.FORECAST,
        List.of("Due in 52 weeks: " + count(year, "question") + ", as they now stand; what comes of"
            + " these reviews, and of new questions, is not foreseen."),
        List.of(due("Day", stats.dueByDay()), due("Week from", untilLast(stats.dueByWeek()))));
  }

  /** Leaves out the end of the year, when nothing falls due any more. */
  private static List<Stats.Due> untilLast(List<Stats.Due> weeks) {
    int end = weeks.size();
    while (end > 1 && weeks.get(end - 1).cards() == 0) {
      end--;
    }
    return weeks.subList(0, end);
  }

  private static Table due(String title, List<Stats.Due> due) {
    int most = due.stream().mapToInt(Stats.Due::cards).max().orElse(0);
    return new Table(
        title,
        List.of(new Head("due", "due")),
        due.stream()
            .map(d -> new Row(
                Stats.date(d.from()) + (title.equals("Day") ? " " + weekday(d.from()) : ""),
                List.of(Integer.toString(d.cards())),
                OptionalDouble.of(most == 0 ? 0 : (double) d.cards() / most),
                d.behind()))
            .toList());
  }

  private Chapter confusions() {
    if (stats.confusions().isEmpty()) {
      return new Chapter(
          Subject.CONFUSIONS,
          List.of("Nothing was mixed up: no wrong answer was another question's, and none was given"
              + " twice."),
          List.of());
    }
    return new Chapter(
        Subject.CONFUSIONS,
        List.of("Wrong answers that are right elsewhere, or were given more than once."),
        List.of(new Table(
            "Most often first",
            List.of(),
            stats.confusions().stream()
                .map(c -> new Row(words(c), List.of(), OptionalDouble.empty(), c.behind()))
                .toList())));
  }

  private static String words(Stats.Confusion c) {
    String where = c.back() > 0
        ? ", " + c.back() + " of them the other way"
        : c.other().isPresent() ? ", right elsewhere" : "";
    return c.total() + "×  “" + c.said() + "” for “" + c.key() + "”" + where + ": " + c.stem();
  }

  private Chapter confidence() {
    int answers = stats.bands().stream().mapToInt(held -> held.band().answers()).sum();
    if (answers == 0) {
      return new Chapter(
          Subject.CONFIDENCE,
          List.of("No answer of a drill came with a confidence yet. Sittings have their own"
              + " reports."),
          List.of());
    }
    var said = new ArrayList<String>();
    Digest.calibration(answers, stats.calibration())
        .forEach(entry -> said.add(entry.label() + ": " + entry.text() + "."));
    said.add("Sittings have their own reports.");
    List<Head> heads = List.of(
        new Head("right", "right"),
        new Head("of answers", "of"),
        new Head("95 % interval", "95 %"));
    return new Chapter(
        Subject.CONFIDENCE,
        said,
        List.of(new Table(
            "Said",
            heads,
            stats.bands().stream()
                .map(held -> new Row(
                    held.band().confidence().range() + " "
                        + held.band().confidence().word(),
                    List.of(
                        percent(held.band().share()),
                        Integer.toString(held.band().answers()),
                        interval(held.band().interval())),
                    OptionalDouble.of(held.band().share()),
                    held.behind()))
                .toList())));
  }

  // ---- figures

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String interval(Interval interval) {
    return Math.round(100 * interval.low()) + "-" + Math.round(100 * interval.high()) + " %";
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** Returns how long many answers took: whole minutes, or seconds where it is less. */
  private static String length(long millis) {
    long minutes = millis / MINUTE_MILLIS;
    if (minutes == 0) {
      return millis / 1000 + " s";
    }
    return minutes < HOUR_MINUTES
        ? minutes + " min"
        : minutes / HOUR_MINUTES + " h " + minutes % HOUR_MINUTES + " min";
  }

  /** Returns how long one answer took. */
  private static String pause(long millis) {
    return millis < MINUTE_MILLIS
        ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0)
        : length(millis);
  }
}
