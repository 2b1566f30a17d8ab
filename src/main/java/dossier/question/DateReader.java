package dossier.question;

import dossier.question.Edtf.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates a person types. Figures that may be read in two orders are read in both. */
final class DateReader {
  /** A part of a month, a season, a year or a decade: each a third. */
  enum Third {
    NONE,
    EARLY,
    MID,
    LATE
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
   */
  record Said(Date date, Third third, int weekday, boolean clock, boolean shortYear) {
    boolean isEmpty() {
      return date.year() == 0 && date.season() == 0 && date.month() == 0 && date.day() == 0;
    }

    Said withDate(Date other) {
      return new Said(other, third, weekday, clock, shortYear);
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

  private static final String[] MONTHS =
      "january february march april may june july august september october november december"
          .split(" ", -1);

  private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(
      Map.entry("jan", 1),
      Map.entry("feb", 2),
      Map.entry("mar", 3),
      Map.entry("apr", 4),
      Map.entry("jun", 6),
      Map.entry("jul", 7),
      Map.entry("aug", 8),
      Map.entry("sep", 9),
      Map.entry("sept", 9),
      Map.entry("oct", 10),
      Map.entry("nov", 11),
      Map.entry("dec", 12),
      Map.entry("febr", 2),
      Map.entry("octo", 10),
      Map.entry("novem", 11));

  private static final String ROMAN = "i ii iii iv v vi vii viii ix x xi xii";

  private static final Map<String, Integer> SEASONS = Map.of(
      "spring",
      1,
      "springtime",
      1,
      "summer",
      2,
      "summertime",
      2,
      "autumn",
      3,
      "fall",
      3,
      "winter",
      4,
      "wintertime",
      4);

  private static final Map<String, Integer> WEEKDAYS = Map.ofEntries(
      Map.entry("monday", 1),
      Map.entry("mon", 1),
      Map.entry("tuesday", 2),
      Map.entry("tue", 2),
      Map.entry("tues", 2),
      Map.entry("wednesday", 3),
      Map.entry("wed", 3),
      Map.entry("thursday", 4),
      Map.entry("thu", 4),
      Map.entry("thur", 4),
      Map.entry("thurs", 4),
      Map.entry("friday", 5),
      Map.entry("fri", 5),
      Map.entry("saturday", 6),
      Map.entry("sat", 6),
      Map.entry("sunday", 7),
      Map.entry("sun", 7));

  private static final Map<String, Third> THIRDS = Map.ofEntries(
      Map.entry("early", Third.EARLY), Map.entry("beginning", Third.EARLY),
      Map.entry("start", Third.EARLY), Map.entry("mid", Third.MID),
      Map.entry("middle", Third.MID), Map.entry("late", Third.LATE),
      Map.entry("end", Third.LATE), Map.entry("close", Third.LATE));

  private static final Map<String, Limit> LIMITS = Map.ofEntries(
      Map.entry("about", Limit.ABOUT),
      Map.entry("around", Limit.ABOUT),
      Map.entry("circa", Limit.ABOUT),
      Map.entry("ca", Limit.ABOUT),
      Map.entry("c", Limit.ABOUT),
      Map.entry("approximately", Limit.ABOUT),
      Map.entry("approx", Limit.ABOUT),
      Map.entry("roughly", Limit.ABOUT),
      Map.entry("~", Limit.ABOUT),
      Map.entry("≈", Limit.ABOUT),
      Map.entry("%", Limit.ABOUT),
      Map.entry("sometime", Limit.ABOUT),
      Map.entry("perhaps", Limit.ABOUT),
      Map.entry("possibly", Limit.ABOUT),
      Map.entry("probably", Limit.ABOUT),
      Map.entry("maybe", Limit.ABOUT),
      Map.entry("likely", Limit.ABOUT),
      Map.entry("exactly", Limit.EXACTLY),
      Map.entry("precisely", Limit.EXACTLY),
      Map.entry("since", Limit.SINCE),
      Map.entry("after", Limit.SINCE),
      Map.entry("onwards", Limit.SINCE),
      Map.entry("onward", Limit.SINCE),
      Map.entry(">", Limit.SINCE),
      Map.entry("from", Limit.SINCE),
      Map.entry("starting", Limit.SINCE),
      Map.entry("before", Limit.UNTIL),
      Map.entry("until", Limit.UNTIL),
      Map.entry("till", Limit.UNTIL),
      Map.entry("by", Limit.UNTIL),
      Map.entry("<", Limit.UNTIL));

  private static final Set<String> LINKS =
      Set.of("to", "-", "until", "till", "through", "thru", "..", "...", "/", "and", "or", "&");

  private static final Set<String> NOW = Set.of("present", "now", "today", "date", "ongoing");

  private static final Set<String> CLOCKS = Set.of(
      "noon",
      "midnight",
      "oclock",
      "am",
      "pm",
      "utc",
      "gmt",
      "morning",
      "evening",
      "afternoon",
      "night",
      "dawn",
      "dusk",
      "midday",
      "hours",
      "hrs");

  private static final Map<String, Integer> ORDINALS = ordinals();

  private static Map<String, Integer> ordinals() {
    var ordinals = new java.util.HashMap<String, Integer>();
    String[] ones =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                + " twentieth")
            .split(" ", -1);
    for (int i = 0; i < ones.length; i++) {
      ordinals.put(ones[i], i + 1);
    }
    ordinals.put("thirtieth", 30);
    return Map.copyOf(ordinals);
  }

  private static final Pattern TOKEN = Pattern.compile(
      "(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?z?|(?<![\\d-])\\d{1,2} ?[ap]\\.?m(?!\\p{L})\\.?)"
          + "|(?<ymd>(?<![\\d'])\\d{4}([-/.])\\d{1,2}\\3\\d{1,2}(?!\\d))"
          + "|(?<num>(?<![\\d'])\\d{1,2}([-/. ])\\d{1,2}\\5'?(?:\\d{4}|\\d{2})(?!\\d))"
          + "|(?<roman>(?<![\\d'])\\d{1,2}[-/. ]+(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)[-/. ]+\\d{4}(?!\\d))"
          + "|(?<compact>(?<!\\d)[12]\\d{7}(?!\\d))"
          + "|(?<pair>(?<!\\d)\\d{4}[-/]\\d{2}(?![\\d/-]))"
          + "|(?<my>(?<![\\d'])\\d{1,2}[-/.]\\d{4}(?!\\d))"
          + "|(?<dm>(?<![\\d'/.])\\d{1,2}[/.]\\d{1,2}(?![\\d/]))"
          + "|(?<decade>'?(?<!\\d)\\d{3}0'?s(?!\\p{L}))"
          + "|(?<ordinal>\\d{1,2}(?:st|nd|rd|th)(?!\\p{L}))"
          + "|(?<figure>'?\\d+)"
          + "|(?<word>\\p{L}+)"
          + "|(?<sign>\\.\\.+|[^\\s\\p{L}\\d])");

  private static final Pattern HYPHENED =
      Pattern.compile("(?<!\\d)(\\d{1,2})-(\\p{L}{3,9})-('?\\d{2,4})(?!\\d)");

  private static final Pattern HYPHENED_MONTH_FIRST =
      Pattern.compile("(?<!\\p{L})(\\p{L}{3,9})-(\\d{1,2})-('?\\d{4})(?!\\d)");

  private static final Pattern TENS = Pattern.compile("(?<!\\p{L})(twenty|thirty)[- ](\\p{L}+)");

  private static final String NO_DAY = "none";

  private DateReader() {}

  private static String tens(java.util.regex.MatchResult m) {
    int ones = ORDINALS.getOrDefault(m.group(2), 10);
    return ones < 10 ? (m.group(1).equals("twenty") ? 20 : 30) + ones + "th" : m.group();
  }

  /**
   * Returns each way to read a response; at most two that differ.
   *
   * @param spans whether a span is asked for, so that 2001-04 may be one; else it is a month
   */
  static List<Reading> read(String text, boolean spans) {
    String plain = Fold.plain(text);
    plain = plain.replaceAll("\\(?year inferred:? ?(\\d{4})\\)?", " $1");
    plain = HYPHENED.matcher(plain).replaceAll("$1 $2 $3");
    plain = HYPHENED_MONTH_FIRST.matcher(plain).replaceAll("$1 $2 $3");
    plain = plain.replaceAll("(?<!\\p{L})(early|mid|late)[- ]to[- ](mid|late)(?!\\p{L})", "$2");
    plain = plain.replaceAll("(?<!\\p{L})(early|mid|late)-", "$1 ");
    plain = TENS.matcher(plain).replaceAll(DateReader::tens);
    plain = plain.replaceAll("(?<=\\d)t(?=\\d{1,2}:)", " ").replaceAll("o'clock", "oclock");
    plain = plain
        .replaceAll("(?<=\\p{L})'(?=\\p{L})", "")
        .replaceAll("(?<!\\p{L})up to(?!\\p{L})", "until");
    plain = plain.replaceAll("(?<!\\p{L})(a\\.?d|c\\.?e)\\.?(?!\\p{L})", " ");
    plain = plain.replaceAll("^\\((.*)\\)$", "$1");
    var readings = new ArrayList<Reading>();
    for (boolean dayFirst : new boolean[] {true, false}) {
      var reading = new Pass(plain, dayFirst, spans).read();
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
    return readings;
  }

  /** Returns the month of a folded word, one slip forgiven in a long name; 0 if it is none. */
  static int month(String word) {
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].equals(word)) {
        return i + 1;
      }
    }
    if (SHORT_MONTHS.containsKey(word)) {
      return SHORT_MONTHS.get(word);
    }
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].length() >= 7 && Fold.oneSlip(MONTHS[i], word)) {
        return i + 1;
      }
    }
    return 0;
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

    private int year;
    private int span = 1;
    private int season;
    private int month;
    private int day;
    private int weekday;
    private Third third = Third.NONE;
    private boolean clock;
    private String link = "";

    Pass(String plain, boolean dayFirst, boolean spans) {
      this.spans = spans;
      this.plain = plain;
      this.dayFirst = dayFirst;
    }

    Reading read() {
      Matcher m = TOKEN.matcher(plain);
      while (m.find()) {
        token(m);
      }
      close();
      bad |= denied && dates.isEmpty();
      boolean spans = links.stream().anyMatch(l -> isSpan(l));
      var said = inherited(spans);
      return new Reading(said, spans && said.size() == 2, openEnd, limit, bad, List.copyOf(rest));
    }

    private boolean isSpan(String l) {
      return !l.equals("same")
          && !l.equals("or")
          && ((!l.equals("and") && !l.equals("&")) || between);
    }

    private void token(Matcher m) {
      if (denied && !endsDenial(m.group())) {
        return;
      }
      if (m.group("clock") != null) {
        clock = true;
      } else if (m.group("ymd") != null) {
        String[] p = m.group("ymd").split("[-/.]", -1);
        literal(p[0], p[1], p[2]);
      } else if (m.group("num") != null) {
        numeric(m.group("num"));
      } else if (m.group("roman") != null) {
        String[] p = m.group("roman").split("[-/. ]+", -1);
        int roman = List.of(ROMAN.split(" ", -1)).indexOf(p[1]) + 1;
        literal(p[2], String.valueOf(roman), p[0]);
      } else if (m.group("compact") != null) {
        String c = m.group("compact");
        literal(c.substring(0, 4), c.substring(4, 6), c.substring(6));
      } else if (m.group("pair") != null) {
        pair(m.group("pair"));
      } else if (m.group("my") != null) {
        String[] p = m.group("my").split("[-/.]", -1);
        literal(p[1], p[0], NO_DAY);
      } else if (m.group("dm") != null) {
        dayAndMonth(m.group("dm"));
      } else if (m.group("decade") != null) {
        setYear(Integer.parseInt(m.group("decade").replaceAll("\\D", "")), 10);
      } else if (m.group("ordinal") != null) {
        ordinal(Integer.parseInt(m.group("ordinal").replaceAll("\\D", "")), m);
      } else if (m.group("figure") != null) {
        figure(m.group("figure"));
      } else {
        word(m.group(), m);
      }
    }

    private boolean endsDenial(String token) {
      if (token.equals(",") || token.equals("but") || token.equals(";")) {
        denied = false;
        return true;
      }
      return false;
    }

    private void numeric(String text) {
      String[] p = text.split("[-/. ]", -1);
      int a = Integer.parseInt(p[0]);
      int b = Integer.parseInt(p[1]);
      boolean dots = text.contains(".");
      boolean first = a > 12 || (b <= 12 && (dots || dayFirst));
      String y = p[2].replace("'", "");
      literal(y.length() == 2 ? "20" + y : y, first ? p[1] : p[0], first ? p[0] : p[1]);
      shortYear |= y.length() == 2;
    }

    private boolean shortYear;

    private void dayAndMonth(String text) {
      String[] p = text.split("[/.]", -1);
      int a = Integer.parseInt(p[0]);
      int b = Integer.parseInt(p[1]);
      boolean first = a > 12 || (b <= 12 && (text.contains(".") || dayFirst));
      literal("0", first ? p[1] : p[0], first ? p[0] : p[1]);
    }

    /** "2012-14" is a span of years, "2020-09" a month, "2001-04" either. */
    private void pair(String text) {
      int first = Integer.parseInt(text.substring(0, 4));
      int second = Integer.parseInt(text.substring(5));
      if (second >= 1 && second <= 12 && (dayFirst || !spans || second <= first % 100)) {
        literal(text.substring(0, 4), text.substring(5), NO_DAY);
        return;
      }
      setYear(first, 1);
      link("-");
      setYear(first / 100 * 100 + second, 1);
    }

    private void literal(String y, String m, String d) {
      if (year > 0 && span == 1 && month == 0 && day == 0 && !y.equals("0")) {
        link("same");
      } else if (month > 0 || day > 0) {
        link("same");
      }
      int mm = Integer.parseInt(m);
      int dd = d.equals(NO_DAY) ? 0 : Integer.parseInt(d);
      if (mm < 1 || mm > 12) {
        bad = true;
        return;
      }
      if (!y.equals("0")) {
        setYear(Integer.parseInt(y), 1);
      }
      month = mm;
      day = dd;
      bad |= dd == 0 && !d.equals(NO_DAY);
    }

    private void setYear(int y, int of) {
      if (year > 0 && (year != y || span != of)) {
        if (month > 0 || day > 0 || season > 0) {
          bad = true;
        } else {
          link("same");
        }
      }
      year = y;
      span = of;
      bad |= y < 100;
    }

    private void ordinal(int n, Matcher m) {
      String after = plain.substring(m.end());
      if (after.startsWith(" century")) {
        setYear((n - 1) * 100, 100);
      } else {
        setDay(n);
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
      if (digits.length() >= 3) {
        setYear(n, 1);
      } else if (apostrophe && digits.length() == 2) {
        setYear(2000 + n, 1);
        shortYear = true;
      } else if (day == 0) {
        setDay(n);
      } else if (month > 0 && year == 0 && digits.length() == 2) {
        setYear(2000 + n, 1);
        shortYear = true;
      } else {
        bad = true;
      }
    }

    private void setDay(int n) {
      bad |= n < 1 || (day > 0 && day != n);
      day = n;
    }

    private void word(String word, Matcher m) {
      Integer n;
      int asMonth = month(word);
      if (asMonth > 0) {
        if ((month > 0 && month != asMonth) || (month > 0 && day > 0 && year > 0)) {
          link("same");
        }
        month = asMonth;
      } else if ((n = ORDINALS.get(word)) != null) {
        ordinal(n, m);
      } else if (SEASONS.containsKey(word)) {
        season = SEASONS.get(word);
      } else if (WEEKDAYS.containsKey(word)) {
        weekday = WEEKDAYS.get(word);
      } else if (THIRDS.containsKey(word)) {
        bad |= third != Third.NONE && third != THIRDS.get(word);
        third = THIRDS.get(word);
      } else if (CLOCKS.contains(word)) {
        clock = true;
      } else if (word.equals("between")) {
        between = true;
      } else if (NOW.contains(word) && (!dates.isEmpty() || hasDate())) {
        openEnd = true;
        link = "";
      } else if (TextMarker.NEGATORS.contains(word)) {
        close();
        denied = !(word.equals("no") && plain.startsWith(",", m.end()));
      } else if (LINKS.contains(word) && hasDate()) {
        link(word);
      } else if (LIMITS.containsKey(word)) {
        limit(LIMITS.get(word));
      } else if (Character.isLetter(word.charAt(0)) && !word.equals("century")) {
        rest.add(word);
      }
    }

    private void limit(Limit said) {
      if (said == Limit.UNTIL || said == Limit.ABOUT || limit == Limit.NONE) {
        limit = said;
      }
    }

    private boolean hasDate() {
      return year > 0 || month > 0 || day > 0 || season > 0;
    }

    private void link(String word) {
      if (hasDate()) {
        close();
        link = word;
      }
    }

    private void close() {
      if (hasDate()) {
        if (!dates.isEmpty()) {
          links.add(link.isEmpty() ? "same" : link);
        }
        dates.add(
            new Said(new Date(year, span, season, month, day), third, weekday, clock, shortYear));
      }
      year = 0;
      span = 1;
      season = 0;
      month = 0;
      day = 0;
      weekday = 0;
      shortYear = false;
      third = Third.NONE;
      clock = false;
      link = "";
    }

    /** Gives each end of a span what only the other says: "27 to 30 September 2020". */
    private List<Said> inherited(boolean spans) {
      if (dates.size() != 2 || !spans) {
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
