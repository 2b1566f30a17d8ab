package dossier.question;

import dossier.question.DateReader.Limit;
import dossier.question.DateReader.Part;
import dossier.question.DateReader.Reading;
import dossier.question.DateReader.Said;
import dossier.question.Edtf.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Marks a date at the precision of its key. */
final class DateMarker {
  private static final String[] MONTHS =
      "January February March April May June July August September October November December"
          .split(" ", -1);
  private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

  private static final Set<String> FILLERS = Set.of(
      "in",
      "on",
      "of",
      "the",
      "a",
      "an",
      "month",
      "day",
      "date",
      "from",
      "st",
      "nd",
      "rd",
      "th",
      "era",
      "time",
      "season",
      "both",
      "inclusive",
      "ended",
      "ending",
      "starting",
      "began",
      "started",
      "happened",
      "took",
      "place",
      "occurred",
      "during",
      "back",
      "ever",
      "already",
      "inferred",
      "towards",
      "toward",
      "war",
      "fighting",
      "lasted",
      "until",
      "year",
      "years",
      "decade",
      "signed",
      "agreed");

  private final DateKey key;
  private final Optional<Edtf> edtf;
  private final String stem;
  private final Set<String> stemWords = new HashSet<>();

  DateMarker(DateKey key, Context context) {
    this.key = key;
    edtf = Edtf.of(key.edtf());
    stem = Fold.plain(context.stem());
    for (String word : stem.split("[^\\p{L}\\d]+", -1)) {
      stemWords.add(word);
    }
  }

  /** How one date as said stands to one date of the key. */
  private enum Fit {
    FALSE,
    FINER,
    COARSER,
    NO_YEAR,
    EXACT
  }

  Mark mark(String text) {
    String plain = Fold.plain(text);
    if (plain.length() > Fold.LONGEST) {
      return Mark.incorrect("too long to mark");
    }
    if (plain.isEmpty()) {
      return Mark.incorrect("no answer");
    }
    if (edtf.isEmpty()) {
      return Mark.incorrect("the key is no date");
    }
    boolean doubted =
        !edtf.get().hedge().isEmpty() && DOUBT.matcher(plain).find() && !plain.contains("exact");
    List<Reading> readings = DateReader.read(
        doubted ? "perhaps " + plain : named(plain).orElse(text), edtf.get().interval());
    Mark first = marked(readings.get(0));
    if (readings.size() == 1) {
      return first;
    }
    Mark second = marked(readings.get(1));
    if (first.verdict() == second.verdict()) {
      return first;
    }
    return Mark.ask("the figures can be read as two dates", "Which is the month? Type its name.");
  }

  /** Returns the month that a number is, where a month is asked for: July for "7". */
  private Optional<String> named(String plain) {
    boolean month =
        edtf.get().start().filter(d -> d.month() > 0 && d.day() == 0).isPresent();
    return month && MONTH_NUMBER.matcher(plain).matches()
        ? Optional.of(MONTHS[Integer.parseInt(plain) - 1])
        : Optional.empty();
  }

  /** "2020?" of a date that is not sure. */
  private static final Pattern DOUBT = Pattern.compile("\\d ?\\(?\\?\\)?$");

  private static final Pattern MONTH_NUMBER = Pattern.compile("0?[1-9]|1[0-2]");

  private Mark marked(Reading reading) {
    if (reading.dates().isEmpty()) {
      return Mark.incorrect("no date");
    }
    if (reading.bad() || !reading.dates().stream().allMatch(DateMarker::exists)) {
      return Mark.incorrect("no such date");
    }
    var said = reading.span() ? reading.dates() : distinct(reading.dates());
    String understood =
        said.stream().map(s -> said(s.date())).reduce((a, b) -> a + " to " + b).get();
    if (said.size() > 1 && !reading.span()) {
      return Mark.incorrect("more than one date");
    }
    for (String word : reading.rest()) {
      if (!isHarmless(word)) {
        return Mark.incorrect("also says \"" + word + "\"");
      }
    }
    Mark mark = edtf.get().interval() ? span(reading, said) : point(reading, said);
    return mark.understoodAs(understood);
  }

  private boolean isHarmless(String word) {
    return FILLERS.contains(word)
        || Beside.FILLERS.contains(word)
        || stemWords.contains(word)
        || stemWords.stream().anyMatch(s -> Spelling.inflected(s, word));
  }

  /** A date twice, in two forms, is one date; the finer form is kept. */
  private static List<Said> distinct(List<Said> dates) {
    var kept = new ArrayList<Said>();
    for (var said : dates) {
      var d = said.date();
      boolean same = kept.stream()
          .map(Said::date)
          .anyMatch(k -> agree(k.year(), d.year())
              && agree(k.month(), d.month())
              && agree(k.day(), d.day())
              && agree(k.season(), d.season())
              && (k.month() == d.month() || k.year() == d.year()));
      if (!same) {
        kept.add(said);
      }
    }
    return kept;
  }

  private static boolean agree(int a, int b) {
    return a == 0 || b == 0 || a == b;
  }

  private static boolean exists(Said said) {
    var d = said.date();
    if (d.day() == 0) {
      return true;
    }
    int year = d.year() == 0 || said.shortYear() ? 2000 : d.year();
    int longest = d.month() == 0 ? 31 : YearMonth.of(year, d.month()).lengthOfMonth();
    return d.day() <= longest && d.span() == 1;
  }

  // One date.

  private Mark point(Reading reading, List<Said> said) {
    var wanted = edtf.get().start().orElseThrow();
    if (reading.span() && isAll(wanted, said)) {
      return judged(EnumSet.of(Fit.EXACT), reading);
    }
    if (reading.span() || reading.openEnd()) {
      return Mark.incorrect("a span; the source gives one date");
    }
    Fit fit = fit(wanted, said.get(0));
    if (fit == Fit.FALSE) {
      return Mark.incorrect("");
    }
    boolean isAsked =
        switch (reading.limit()) {
          case SINCE -> START_ASKED.matcher(stem).find();
          case UNTIL -> END_ASKED.matcher(stem).find();
          case NONE, ABOUT, EXACTLY -> false;
        };
    if (isAsked) {
      return judged(EnumSet.of(fit), settled(reading));
    }
    if (reading.limit() == Limit.SINCE || reading.limit() == Limit.UNTIL) {
      return Mark.incorrect("the source gives the date itself");
    }
    return judged(EnumSet.of(fit), reading);
  }

  /** Returns whether two years are the first and the last of a decade or a century. */
  private static boolean isAll(Date wanted, List<Said> ends) {
    var first = ends.get(0).date();
    var last = new Date(wanted.year() + wanted.span() - 1, 1, 0, 0, 0);
    return wanted.span() > 1
        && first.equals(new Date(wanted.year(), 1, 0, 0, 0))
        && ends.get(1).date().equals(last);
  }

  private Mark judged(EnumSet<Fit> fits, Reading reading) {
    if (fits.contains(Fit.FINER)) {
      return Mark.overPrecise(
          "true as far as the source goes, but finer", "Give it as finely as the source does.");
    }
    if (fits.contains(Fit.COARSER)) {
      return Mark.incomplete("true, but not enough", "Be more exact.");
    }
    if (fits.contains(Fit.NO_YEAR)) {
      return Mark.incomplete("true, but not enough", "Which year?");
    }
    if (edtf.get().hedge().isEmpty() || reading.limit() == Limit.ABOUT) {
      return Mark.correct("");
    }
    return reading.limit() == Limit.EXACTLY
        ? Mark.incorrect("the source is not exact")
        : Mark.incomplete("true, but not enough", "How sure is the source?");
  }

  private Fit fit(Date k, Said said) {
    var d = said.date();
    var fits = EnumSet.noneOf(Fit.class);
    fits.add(year(k, said));
    fits.add(month(k, d));
    if (d.day() > 0) {
      fits.add(k.day() == 0 ? Fit.FINER : k.day() == d.day() ? Fit.EXACT : Fit.FALSE);
    } else if (k.day() > 0) {
      fits.add(Fit.COARSER);
    }
    if (said.part() != Part.NONE) {
      fits.add(part(k, said));
    }
    if (said.weekday() > 0) {
      fits.add(weekday(k, said));
    }
    if (said.clock()) {
      fits.add(Fit.FINER);
    }
    return fits.iterator().next();
  }

  private Fit year(Date k, Said said) {
    var d = said.date();
    if (d.year() == 0) {
      return noYear(k);
    }
    if (said.shortYear() && k.span() == 1) {
      return k.year() % 100 == d.year() % 100 ? Fit.EXACT : Fit.FALSE;
    }
    if (d.season() == WINTER && k.month() > 0) {
      boolean next = k.month() < 3 && k.year() == d.year() + 1;
      boolean same = k.year() == d.year() && (k.month() == 12 || !said.straddles());
      return next || same ? Fit.COARSER : Fit.FALSE;
    }
    boolean within = k.year() >= d.year() && k.year() < d.year() + d.span();
    boolean around = d.year() >= k.year() && d.year() < k.year() + k.span();
    if (d.span() == k.span()) {
      return within ? Fit.EXACT : Fit.FALSE;
    }
    if (d.span() > k.span()) {
      return within ? Fit.COARSER : Fit.FALSE;
    }
    return around ? Fit.FINER : Fit.FALSE;
  }

  private Fit noYear(Date k) {
    if (k.month() + k.season() == 0) {
      return Fit.FALSE;
    }
    return key.yearInferred() || stemNames(k.year()) ? Fit.EXACT : Fit.NO_YEAR;
  }

  private static final int WINTER = 4;

  private boolean stemNames(int year) {
    return stemWords.contains(String.valueOf(year));
  }

  private Fit month(Date k, Date d) {
    if (d.month() > 0) {
      if (k.month() > 0) {
        return d.month() == k.month() ? Fit.EXACT : Fit.FALSE;
      }
      return k.season() == 0 || seasonOf(d.month()) == k.season() ? Fit.FINER : Fit.FALSE;
    }
    if (d.season() > 0) {
      if (k.season() > 0) {
        return d.season() == k.season() ? Fit.EXACT : Fit.FALSE;
      }
      if (k.month() > 0) {
        return seasonOf(k.month()) == d.season() ? Fit.COARSER : Fit.FALSE;
      }
      return Fit.FINER;
    }
    boolean asked =
        k.month() > 0 && d.day() > 0 && stemWords.contains(Fold.plain(MONTHS[k.month() - 1]));
    return (k.month() > 0 && !asked) || k.season() > 0 ? Fit.COARSER : Fit.EXACT;
  }

  /** Returns the season of a month, 1 spring to 4 winter. */
  static int seasonOf(int month) {
    return month == 12 || month < 3 ? 4 : month / 3;
  }

  /** Whether "early", "mid" or "late" holds of what it stands before. */
  private static Fit part(Date k, Said said) {
    var d = said.date();
    var part = said.part();
    if (d.day() > 0) {
      return Fit.FALSE;
    }
    if (d.month() > 0) {
      return k.day() == 0 ? Fit.FINER : holds(part, k.day(), k.day(), 30);
    }
    if (d.season() > 0) {
      int place = k.month() % 3 + 1;
      return k.month() == 0 ? Fit.FINER : holds(part, place, place, 3);
    }
    if (d.span() > 1) {
      int place = k.year() % d.span() + 1;
      return k.span() > 1 ? Fit.FINER : holds(part, place, place, d.span());
    }
    if (k.season() > 0) {
      int first = k.season() == WINTER ? 1 : k.season() * 3;
      int last = k.season() == WINTER ? 12 : first + 2;
      return holds(part, first, last, 12);
    }
    return k.month() == 0 ? Fit.FINER : holds(part, k.month(), k.month(), 12);
  }

  /** Whether one of two places, of so many, is in a part of them. */
  private static Fit holds(Part part, int first, int last, int size) {
    return part.holds(Math.min(first, size), size) || part.holds(Math.min(last, size), size)
        ? Fit.COARSER
        : Fit.FALSE;
  }

  private Fit weekday(Date k, Said said) {
    var d = said.date();
    int year = d.year() > 0 && !said.shortYear() ? d.year() : k.year();
    int month = d.month() > 0 ? d.month() : k.month();
    int day = d.day() > 0 ? d.day() : k.day();
    if (month == 0 || day == 0) {
      return Fit.FINER;
    }
    if (day > YearMonth.of(year, month).lengthOfMonth()) {
      return Fit.FALSE;
    }
    boolean holds = LocalDate.of(year, month, day).getDayOfWeek().getValue() == said.weekday();
    return holds ? Fit.EXACT : Fit.FALSE;
  }

  // Spans.

  private Mark span(Reading reading, List<Said> said) {
    var start = edtf.get().start();
    var end = edtf.get().end();
    if (start.isEmpty() || end.isEmpty()) {
      return open(reading, said, start.or(() -> end).orElseThrow(), end.isEmpty());
    }
    if (reading.openEnd()) {
      return Mark.incorrect("");
    }
    if (reading.span()) {
      Fit first = fit(start.get(), said.get(0));
      Fit second = fit(end.get(), said.get(1));
      return first == Fit.FALSE || second == Fit.FALSE
          ? Mark.incorrect("")
          : judged(EnumSet.of(first, second), reading);
    }
    Fit first = fit(start.get(), said.get(0));
    Fit second = fit(end.get(), said.get(0));
    if (asksEnd()) {
      return second == Fit.FALSE || reading.limit() == Limit.SINCE
          ? Mark.incorrect("")
          : judged(EnumSet.of(second), settled(reading));
    }
    if (asksStart()) {
      return first == Fit.FALSE || reading.limit() == Limit.UNTIL
          ? Mark.incorrect("")
          : judged(EnumSet.of(first), settled(reading));
    }
    boolean startsLate = reading.limit() == Limit.SINCE && first == Fit.FALSE;
    boolean endsEarly = reading.limit() == Limit.UNTIL && second == Fit.FALSE;
    if (startsLate || endsEarly || (first == Fit.FALSE && second == Fit.FALSE)) {
      return Mark.incorrect("");
    }
    return Mark.incomplete("true, but not enough", "From when to when?");
  }

  private static final Pattern END_ASKED = Pattern.compile(
      "\\b(?:until|till|up to) (?:when|what|which)\\b|\\bhow long (?:did|was|were)\\b.*\\buntil\\b");

  /** Returns whether the stem asks for the end of the span alone. */
  private boolean asksEnd() {
    return END_ASKED.matcher(stem).find()
        && !stemWords.contains("from")
        && !stemWords.contains("since");
  }

  private static final Pattern START_ASKED =
      Pattern.compile("\\b(?:since|from) (?:when|what|which)\\b");

  private boolean asksStart() {
    return START_ASKED.matcher(stem).find()
        && !END_ASKED.matcher(stem).find()
        && !stem.contains(" to ")
        && !stemWords.contains("until")
        && !stemWords.contains("till");
  }

  /** Returns a reading whose limit has been judged. */
  private static Reading settled(Reading reading) {
    return new Reading(reading.dates(), false, false, Limit.ABOUT, false, reading.rest());
  }

  private Mark open(Reading reading, List<Said> said, Date one, boolean endless) {
    boolean until = reading.span() || (reading.openEnd() && !endless);
    Fit fit = fit(one, said.get(0));
    Limit wanted = endless ? Limit.SINCE : Limit.UNTIL;
    Limit other = endless ? Limit.UNTIL : Limit.SINCE;
    if (until || fit == Fit.FALSE || reading.limit() == other) {
      return Mark.incorrect("");
    }
    boolean asked =
        reading.limit() == Limit.NONE && (endless ? stemWords.contains("since") : asksEnd());
    if (reading.limit() == wanted || reading.openEnd() || asked || fit == Fit.FINER) {
      return judged(EnumSet.of(fit), settled(reading));
    }
    return Mark.incomplete("true, but not enough", "From when to when?");
  }

  // A date as a person reads it.

  static String shown(DateKey key) {
    return Edtf.of(key.edtf()).map(date -> shown(date, key.yearInferred())).orElse(key.edtf());
  }

  private static String shown(Edtf edtf, boolean yearInferred) {
    var one = edtf.start().or(edtf::end).orElseThrow();
    boolean sameYear = edtf.start().isEmpty()
        || edtf.end().isEmpty()
        || edtf.start().get().year() == edtf.end().get().year();
    boolean leaveOut = yearInferred && sameYear && one.month() + one.season() > 0;
    String start = edtf.start().map(d -> said(leaveOut ? yearless(d) : d)).orElse("");
    String end = edtf.end().map(d -> said(leaveOut ? yearless(d) : d)).orElse("");
    String text = !edtf.interval()
        ? start
        : start.isEmpty()
            ? "until " + end
            : end.isEmpty() ? "since " + start : start + " to " + end;
    String hedge =
        switch (edtf.hedge()) {
          case "~" -> "about ";
          case "?" -> "perhaps ";
          case "%" -> "perhaps about ";
          default -> "";
        };
    return hedge + text + (leaveOut ? " (year inferred: " + one.year() + ")" : "");
  }

  private static Date yearless(Date d) {
    return new Date(0, 1, d.season(), d.month(), d.day());
  }

  private static String said(Date d) {
    if (d.span() == 100) {
      int nth = d.year() / 100 + 1;
      String ending = nth % 10 == 1 && nth != 11
          ? "st"
          : nth % 10 == 2 && nth != 12 ? "nd" : nth % 10 == 3 && nth != 13 ? "rd" : "th";
      return "the " + nth + ending + " century";
    }
    var parts = new ArrayList<String>();
    if (d.day() > 0) {
      parts.add(String.valueOf(d.day()));
    }
    if (d.season() > 0) {
      parts.add(SEASONS[d.season() - 1]);
    }
    if (d.month() > 0) {
      parts.add(MONTHS[d.month() - 1]);
    }
    if (d.year() > 0) {
      parts.add(d.span() == 10 ? "the " + d.year() + "s" : String.valueOf(d.year()));
    }
    return String.join(" ", parts);
  }
}
