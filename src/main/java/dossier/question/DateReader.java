package dossier.question;

import dossier.question.Edtf.Date;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the dates a person types. Figures that may be read in two orders are read in both. */
final class DateReader {
  /** A part of a month, a season, a year, a decade or a century, as a fraction of it. */
  enum Part {
    NONE(0, 1),
    EARLY(0, 3),
    MID(1, 3),
    LATE(2, 3),
    FIRST_HALF(0, 2),
    SECOND_HALF(1, 2),
    FIRST_QUARTER(0, 4),
    SECOND_QUARTER(1, 4),
    THIRD_QUARTER(2, 4),
    FOURTH_QUARTER(3, 4);

    private final int index;
    private final int of;

    Part(int index, int of) {
      this.index = index;
      this.of = of;
    }

    /** Returns whether a place, counted from 1, is in this part of {@code size} places. */
    boolean holds(int place, int size) {
      return place > bound(index, size) && place <= bound(index + 1, size);
    }

    private int bound(int i, int size) {
      return (size * i + of - 1) / of;
    }
  }

  /** How a response limits its date. */
  enum Limit {
    NONE,
    ABOUT,
    EXACTLY,
    SINCE,
    UNTIL
  }

  /**
   * One date as said: what is not said is 0.
   *
   * @param weekday 1 Monday to 7 Sunday
   * @param clock whether a time of day is said
   * @param shortYear whether only the last two digits of the year are said
   * @param straddles whether it is a winter said with both its years, of which the date has the
   *     first
   */
  record Said(
      Date date, Part part, int weekday, boolean clock, boolean shortYear, boolean straddles) {
    Said withDate(Date other) {
      return new Said(other, part, weekday, clock, shortYear, straddles);
    }
  }

  /**
   * A response as read.
   *
   * @param dates one; or the two ends of a span; or more, which is no one answer
   * @param span whether the dates are the ends of a span
   * @param openEnd whether it goes on to this day
   * @param bad whether a part of it is no date, or denied, or there twice
   * @param rest folded words that are no part of a date
   */
  record Reading(
      List<Said> dates,
      boolean span,
      boolean openEnd,
      Limit limit,
      boolean bad,
      List<String> rest) {}

  private static final Set<String> LINKS = Set.of(
      "to", "-", "until", "till", "through", "thru", "..", "...", "/", "and", "or", "&", ">");

  private static final Set<String> NOW = Set.of("present", "now", "today", "date", "ongoing");

  /** What may stand in a text, the first that fits. */
  private enum Form {
    CLOCK("\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?z?"
        + "|(?<![\\d.-])\\d{1,2}(?:\\.\\d{2})? ?[ap]\\.?m(?!\\p{L})\\.?"
        + "|(?<!\\d)\\d{1,2} ?oclock|(?<!\\d)\\d{3,4} ?h(?:ou)?rs?(?!\\p{L})"
        + "|(?<!\\d)\\d{1,2}h(?:\\d{2})?(?![\\p{L}\\d])"),
    ISO_WEEK("(?<!\\d)\\d{4}-?w\\d{2}-?[1-7](?!\\d)"),
    YEAR_MONTH_DAY("(?<![\\d'])\\d{4}(?<ysep>[-/.])\\d{1,2}\\k<ysep>\\d{1,2}(?!\\d)"),
    NUMERIC("(?<![\\d'])\\d{1,2}(?<nsep>[-/. ])\\d{1,2}\\k<nsep>'?(?:\\d{4}|\\d{2})(?!\\d)"),
    DAY_ROMAN(
        "(?<![\\d'])\\d{1,2}[-/. ]+" + ROMAN + "(?:[-/. ]+'?(?:\\d{4}|\\d{2}))?(?![\\p{L}\\d])"),
    ROMAN_YEAR("(?<![\\p{L}\\d])(?!i[-/. ])" + ROMAN + "[-/. ]+\\d{4}(?!\\d)"),
    COMPACT("(?<!\\d)[12]\\d{7}(?!\\d)"),
    PAIR("(?<!\\d)\\d{4}[-/]\\d{1,2}(?![\\d-]|/\\d{1,2}(?!\\d))"),
    MONTH_YEAR("(?<![\\d'])\\d{1,2}[-/.]\\d{4}(?!\\d)"),
    DAY_MONTH("(?<![\\d'/.])\\d{1,2}[/.]\\d{1,2}(?![\\d/])"),
    DECADE("(?<!\\d)\\d{3}0'?s(?!\\p{L})"),
    SHORT_DECADE("'?(?<!\\d)\\d0'?s(?!\\p{L})"),
    ORDINAL("\\d{1,2}(?:st|nd|rd|th)(?!\\p{L})"),
    FIGURE("'?\\d+"),
    WORD("\\p{L}+"),
    SIGN("\\.\\.+|[^\\s\\p{L}\\d]");

    private static final Pattern ANY = Pattern.compile(Stream.of(values())
        .map(form -> "(?<" + form.group + ">" + form.regex + ")")
        .collect(Collectors.joining("|")));

    private final String regex;
    private final String group;

    Form(String regex) {
      this.regex = regex;
      group = name().replace("_", "");
    }

    static Form of(Matcher m) {
      for (Form form : values()) {
        if (m.start(form.group) >= 0) {
          return form;
        }
      }
      throw new IllegalStateException("no form of " + m.group());
    }
  }

  private static final String ROMAN = "(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)";
  private static final List<String> ROMANS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private DateReader() {}

  /**
   * Returns each way to read a response; at most two that differ.
   *
   * @param spans whether a span is asked for, so that 2001-04 may be one; else it is a month
   */
  static List<Reading> read(String text, boolean spans) {
    String plain = DateWords.prepared(text, spans);
    var readings = new ArrayList<Reading>();
    for (boolean dayFirst : orders(plain)) {
      var reading = new Pass(plain, dayFirst, spans).read();
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
    return readings;
  }

  private static final Pattern ORDERED =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/-])(\\d{1,2})\\2'?(?:\\d{4}|\\d{2})(?!\\d)");

  /** Day first, month first, or both; a date that is clear settles those beside it. */
  private static List<Boolean> orders(String plain) {
    boolean dayFirst = false;
    boolean monthFirst = false;
    Matcher m = ORDERED.matcher(plain);
    while (m.find()) {
      dayFirst |= Integer.parseInt(m.group(1)) > 12;
      monthFirst |= Integer.parseInt(m.group(3)) > 12;
    }
    return dayFirst == monthFirst ? List.of(true, false) : List.of(dayFirst);
  }

  /** A date as far as it is read. */
  private static final class Draft {
    private int year;
    private int span = 1;
    private int season;
    private int month;
    private int day;
    private int weekday;
    private Part part = Part.NONE;
    private boolean clock;
    private boolean shortYear;
    private boolean straddles;

    /** Returns whether nothing that dates is said; a weekday, a part or a time may be. */
    boolean isEmpty() {
      return year == 0 && month == 0 && day == 0 && season == 0;
    }

    boolean isYearOnly() {
      return year > 0 && month == 0 && day == 0 && season == 0;
    }

    /** Returns whether "autumn" stands beside a month of another season. */
    boolean isContradictory() {
      return season > 0 && month > 0 && DateMarker.seasonOf(month) != season;
    }

    Said said() {
      var date = new Date(year, span, month > 0 ? 0 : season, month, day);
      Part kept = clock && day > 0 ? Part.NONE : part;
      return new Said(date, kept, weekday, clock, shortYear, straddles);
    }
  }

  /** One way through a text. */
  private static final class Pass {
    private final String plain;
    private final boolean dayFirst;
    private final boolean spans;
    private final List<Said> dates = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private Limit limit = Limit.NONE;
    private boolean between;
    private boolean openEnd;
    private boolean bad;
    private boolean denied;
    private Draft draft = new Draft();
    private String link = "";

    Pass(String plain, boolean dayFirst, boolean spans) {
      this.plain = plain;
      this.dayFirst = dayFirst;
      this.spans = spans;
    }

    Reading read() {
      Matcher m = Form.ANY.matcher(plain);
      while (m.find()) {
        if (!denied || endsDenial(m.group())) {
          token(Form.of(m), m.group(), m.end());
        }
      }
      openEnd |= link.equals("-") && draft.isEmpty();
      close();
      bad |= denied && dates.isEmpty();
      boolean joined = links.stream().anyMatch(this::isSpan);
      var said =
          enumerated() ? List.of(dates.get(0), dates.get(dates.size() - 1)) : inherited(joined);
      boolean span = (joined || enumerated()) && said.size() == 2;
      return new Reading(said, span, openEnd, limit, bad, List.copyOf(rest));
    }

    private boolean endsDenial(String token) {
      if (!token.equals(",") && !token.equals("but") && !token.equals(";")) {
        return false;
      }
      denied = false;
      return !token.equals("but");
    }

    private void token(Form form, String text, int end) {
      switch (form) {
        case CLOCK -> draft.clock = true;
        case ISO_WEEK -> isoWeek(text.replaceAll("\\D", ""));
        case YEAR_MONTH_DAY -> {
          int[] p = figures(text);
          literal(p[0], p[1], p[2]);
        }
        case NUMERIC -> numeric(text);
        case DAY_ROMAN -> dayRoman(text.split("[-/. ]+", -1));
        case ROMAN_YEAR -> {
          String[] p = text.split("[-/. ]+", -1);
          literal(Integer.parseInt(p[1]), ROMANS.indexOf(p[0]) + 1, UNSAID);
        }
        case COMPACT -> {
          int n = Integer.parseInt(text);
          literal(n / 10_000, n / 100 % 100, n % 100);
        }
        case PAIR -> pair(figures(text));
        case MONTH_YEAR -> {
          int[] p = figures(text);
          literal(p[1], p[0], UNSAID);
        }
        case DAY_MONTH -> dayAndMonth(text);
        case DECADE -> year(figures(text)[0], 10);
        case SHORT_DECADE -> {
          int decade = figures(text)[0];
          year(decade + (decade >= 30 ? 1900 : 2000), 10);
        }
        case ORDINAL -> ordinal(figures(text)[0], end);
        case FIGURE -> figure(text);
        case WORD, SIGN -> word(text, end);
      }
    }

    private static final int UNSAID = -1;
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private static int[] figures(String text) {
      return NO_DIGITS
          .splitAsStream(text)
          .filter(digits -> !digits.isEmpty())
          .mapToInt(Integer::parseInt)
          .toArray();
    }

    private void isoWeek(String digits) {
      try {
        var day = LocalDate.of(Integer.parseInt(digits.substring(0, 4)), 7, 1)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(digits.substring(4, 6)))
            .with(
                java.time.temporal.ChronoField.DAY_OF_WEEK, Integer.parseInt(digits.substring(6)));
        literal(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      } catch (DateTimeException e) {
        bad = true;
      }
    }

    private void numeric(String text) {
      int[] p = figures(text);
      boolean first = isDayFirst(p, text.contains("."));
      boolean shortYear = !text.matches(".*\\d{4}");
      literal(shortYear ? 2000 + p[2] : p[2], first ? p[1] : p[0], first ? p[0] : p[1]);
      draft.shortYear |= shortYear;
    }

    private void dayAndMonth(String text) {
      int[] p = figures(text);
      boolean first = isDayFirst(p, text.contains("."));
      literal(UNSAID, first ? p[1] : p[0], first ? p[0] : p[1]);
    }

    private boolean isDayFirst(int[] p, boolean dots) {
      return p[0] > 12 || (p[1] <= 12 && (dots || dayFirst));
    }

    private void dayRoman(String[] p) {
      boolean shortYear = p.length > 2 && p[2].replace("'", "").length() == 2;
      int year = p.length > 2 ? figures(p[2])[0] + (shortYear ? 2000 : 0) : UNSAID;
      literal(year, ROMANS.indexOf(p[1]) + 1, Integer.parseInt(p[0]));
      draft.shortYear |= shortYear;
    }

    /** "2012-14" is a span of years, "2020-09" a month, "2001-04" either, "winter 2020-21" one. */
    private void pair(int[] p) {
      int next = p[0] / 100 * 100 + p[1];
      if (draft.season == WINTER && next == p[0] + 1) {
        year(p[0], 1);
        draft.straddles = true;
      } else if (p[1] >= 1 && p[1] <= 12 && (dayFirst || !spans || p[1] <= p[0] % 100)) {
        literal(p[0], p[1], UNSAID);
      } else {
        year(p[0], 1);
        link("-");
        year(p[1] < 10 && spans ? p[0] / 10 * 10 + p[1] : next, 1);
      }
    }

    private static final int WINTER = 4;

    private void literal(int year, int month, int day) {
      if ((draft.isYearOnly() && draft.span == 1 && year != UNSAID)
          || draft.month > 0
          || draft.day > 0) {
        link("same");
      }
      if (month < 1 || month > 12 || day == 0) {
        bad = true;
        return;
      }
      if (year != UNSAID) {
        year(year, 1);
      }
      draft.month = month;
      draft.day = Math.max(day, 0);
    }

    private void year(int y, int of) {
      if (draft.year > 0 && (draft.year != y || draft.span != of)) {
        if (draft.isYearOnly()) {
          link("same");
        } else {
          bad = true;
        }
      }
      draft.year = y;
      draft.span = of;
      bad |= y < 100;
    }

    private void ordinal(int n, int end) {
      if (plain.startsWith(" century", end)) {
        year((n - 1) * 100, 100);
      } else {
        day(n);
      }
    }

    private void figure(String text) {
      boolean apostrophe = text.startsWith("'");
      String digits = apostrophe ? text.substring(1) : text;
      if (digits.length() > 4) {
        bad = true;
        return;
      }
      int n = Integer.parseInt(digits);
      boolean monthSaid = draft.month > 0 && draft.year == 0 && digits.length() == 2;
      if (digits.length() >= 3) {
        year(n, 1);
      } else if (digits.length() == 2
          && (apostrophe || (monthSaid && (draft.day > 0 || n == 0 || n > 31)))) {
        year(2000 + n, 1);
        draft.shortYear = true;
      } else if (draft.day == 0) {
        day(n);
      } else {
        bad = true;
      }
    }

    private void day(int n) {
      bad |= n < 1 || (draft.day > 0 && draft.day != n);
      draft.day = n;
    }

    private void word(String word, int end) {
      Integer ordinal = DateWords.ORDINALS.get(word);
      Part part = DateWords.PARTS.get(word);
      int month = DateWords.month(word);
      if (month > 0) {
        month(month);
      } else if (ordinal != null) {
        ordinal(ordinal, end);
      } else if (DateWords.SEASONS.containsKey(word)) {
        draft.season = DateWords.SEASONS.get(word);
      } else if (DateWords.WEEKDAYS.containsKey(word)) {
        draft.weekday = DateWords.WEEKDAYS.get(word);
      } else if (part != null) {
        bad |= draft.part != Part.NONE && draft.part != part;
        draft.part = part;
      } else if (DateWords.CLOCKS.contains(word)) {
        draft.clock = true;
      } else if (word.equals("between")) {
        between = true;
      } else if (NOW.contains(word) && (!dates.isEmpty() || !draft.isEmpty())) {
        openEnd = true;
        link = "";
      } else if (Beside.NEGATORS.contains(word)) {
        close();
        denied = !(word.equals("no") && plain.startsWith(",", end));
      } else if (LINKS.contains(word) && !draft.isEmpty()) {
        link(word);
      } else if (DateWords.LIMITS.containsKey(word)) {
        limit(DateWords.LIMITS.get(word));
      } else if (word.equals("to") && dates.isEmpty()) {
        limit(Limit.UNTIL);
      } else if (Character.isLetter(word.charAt(0)) && !word.equals("century")) {
        rest.add(word);
      }
    }

    private void month(int month) {
      boolean full = draft.month > 0 && draft.day > 0 && draft.year > 0;
      if (full || (draft.month > 0 && draft.month != month)) {
        link("same");
      }
      draft.month = month;
    }

    private void limit(Limit said) {
      if (said == Limit.UNTIL || said == Limit.ABOUT || limit == Limit.NONE) {
        limit = said;
      }
    }

    private void link(String word) {
      if (!draft.isEmpty()) {
        close();
        link = word;
      }
    }

    private void close() {
      if (!draft.isEmpty()) {
        if (!dates.isEmpty()) {
          links.add(link.isEmpty() ? "same" : link);
        }
        bad |= draft.isContradictory();
        dates.add(draft.said());
        link = "";
      }
      draft = new Draft();
    }

    private boolean isSpan(String link) {
      boolean and = link.equals("and") || link.equals("&");
      return !link.equals("same") && !link.equals("or") && (!and || between);
    }

    /** "2012, 2013 and 2014": each year of a span, in order. */
    private boolean enumerated() {
      for (int i = 0; i < dates.size(); i++) {
        var d = dates.get(i).date();
        boolean year = d.span() == 1 && d.month() + d.day() + d.season() == 0;
        if (!year || d.year() != dates.get(0).date().year() + i) {
          return false;
        }
      }
      return dates.size() > 2 && links.stream().noneMatch(l -> isSpan(l) || l.equals("or"));
    }

    /** Gives each end of a span what only the other says: "27 to 30 September 2020". */
    private List<Said> inherited(boolean joined) {
      if (dates.size() != 2 || !joined) {
        return List.copyOf(dates);
      }
      var a = dates.get(0).date();
      var b = dates.get(1).date();
      if (b.day() > 0 && b.month() == 0 && b.year() == 0 && a.month() == 0 && a.year() > 0) {
        b = new Date(a.year() / 100 * 100 + b.day(), 1, 0, 0, 0);
      }
      int monthA = a.month() == 0 && a.day() > 0 ? b.month() : a.month();
      int monthB = b.month() == 0 && b.day() > 0 ? a.month() : b.month();
      boolean partA = a.day() > 0 || a.month() > 0 || a.season() > 0;
      boolean partB = b.day() > 0 || b.month() > 0 || b.season() > 0;
      int yearA = a.year() == 0 && partA ? b.year() : a.year();
      int yearB = b.year() == 0 && partB ? a.year() : b.year();
      return List.of(
          dates.get(0).withDate(new Date(yearA, a.span(), a.season(), monthA, a.day())),
          dates.get(1).withDate(new Date(yearB, b.span(), b.season(), monthB, b.day())));
    }
  }
}
