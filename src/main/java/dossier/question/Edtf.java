package dossier.question;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or a span of dates in the Extended Date/Time Format, ISO 8601-2:2019 levels 0 and 1, for
 * the years 0100 to 2999 and without times of day: {@code 2020-09-27}, {@code 2020-10}, {@code
 * 2020-23} (autumn), {@code 201X}, {@code 2021~}, {@code 2012/2014}, {@code 2000/..}.
 *
 * @param start empty where the span has no known beginning
 * @param end for a date, its start; empty where the span has no known end
 * @param interval whether it is a span
 * @param hedge how it is qualified: {@code "~"}, {@code "?"}, {@code "%"}, or empty
 */
public record Edtf(Optional<Date> start, Optional<Date> end, boolean interval, String hedge) {
  /**
   * A date, as fine as it is known.
   *
   * @param year the first of {@code span} years; 0 where none is given
   * @param span 1, or 10 for a decade, or 100 for a century
   * @param season 1 spring to 4 winter, as in the northern half of the world; 0 for none
   * @param month 0 for none
   * @param day 0 for none
   */
  public record Date(int year, int span, int season, int month, int day) {
    boolean hasDay() {
      return day > 0;
    }

    /** Returns the last day that it may be, as a number that grows with time. */
    private int last() {
      int m = month > 0 ? month : season > 0 ? Math.min(12, season * 3 + 2) : 12;
      return ((year + span - 1) * 100 + m) * 100 + (day > 0 ? day : 31);
    }

    private int first() {
      int m = month > 0 ? month : season > 0 ? season * 3 : 1;
      return (year * 100 + m) * 100 + (day > 0 ? day : 1);
    }
  }

  private static final Pattern DATE = Pattern.compile(
      "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(-(?<month>\\d\\d|XX)(-(?<day>\\d\\d|XX))?)?");

  private static final String FORMS =
      "not a date; write 2020-09-27, 2020-10, 2020, 2021~ or 2012/2014";

  /** A text that is no date of this format, and why. */
  private static final class Invalid extends Exception {
    private static final long serialVersionUID = 1;

    Invalid(String problem) {
      super(problem);
    }
  }

  /** Returns whether a text is a date of this format. */
  public static boolean isValid(String text) {
    return problem(text).isEmpty();
  }

  /** Returns what is wrong with a text, in a few words; empty when it is a date. */
  public static Optional<String> problem(String text) {
    try {
      read(text);
      return Optional.empty();
    } catch (Invalid e) {
      return Optional.of(e.getMessage());
    }
  }

  /** Returns the date that a text is, if it is one. */
  public static Optional<Edtf> of(String text) {
    try {
      return Optional.of(read(text));
    } catch (Invalid e) {
      return Optional.empty();
    }
  }

  private static Edtf read(String text) throws Invalid {
    String[] ends = text.split("/", -1);
    if (ends.length > 2) {
      throw new Invalid(FORMS);
    }
    String hedge = hedge(ends[0]);
    if (ends.length == 1) {
      var date = Optional.of(date(text));
      return new Edtf(date, date, false, hedge);
    }
    var start = end(ends[0]);
    var end = end(ends[1]);
    if (start.isEmpty() && end.isEmpty()) {
      throw new Invalid("a span with neither a start nor an end");
    }
    if (start.isPresent() && end.isPresent() && end.get().last() < start.get().first()) {
      throw new Invalid("the span ends before it starts");
    }
    return new Edtf(start, end, true, hedge.isEmpty() ? hedge(ends[1]) : hedge);
  }

  private static Optional<Date> end(String text) throws Invalid {
    return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(date(text));
  }

  private static String hedge(String date) {
    return date.matches(".*[~?%]") ? date.substring(date.length() - 1) : "";
  }

  private static Date date(String text) throws Invalid {
    Matcher m = DATE.matcher(text.substring(0, text.length() - hedge(text).length()));
    if (!m.matches()) {
      throw new Invalid(text.contains("T") ? "has a time of day; dates only" : FORMS);
    }
    String digits = m.group("year");
    int year = Integer.parseInt(digits.replace('X', '0'));
    int span = digits.endsWith("XX") ? 100 : digits.endsWith("X") ? 10 : 1;
    if (year < 100 || year > 2999) {
      throw new Invalid("year " + digits + "; the years 0100 to 2999 only");
    }
    int month = number(m.group("month"));
    int day = number(m.group("day"));
    if (span > 1 && m.group("month") != null) {
      throw new Invalid("a month of no one year");
    }
    boolean zero = m.group("month") != null && month == 0 && !m.group("month").equals("XX");
    if (zero || month > 24 || (month > 12 && month < 21)) {
      throw new Invalid("month " + m.group("month") + "; 01 to 12, or a season 21 to 24");
    }
    if (m.group("day") == null) {
      return month > 20 ? new Date(year, 1, month - 20, 0, 0) : new Date(year, span, 0, month, 0);
    }
    if (month > 20) {
      throw new Invalid("a day of a season");
    }
    if (month == 0) {
      if (day > 0) {
        throw new Invalid("a day of no month");
      }
      return new Date(year, 1, 0, 0, 0);
    }
    int longest = YearMonth.of(year, month).lengthOfMonth();
    if (!m.group("day").equals("XX") && (day < 1 || day > longest)) {
      throw new Invalid(
          "day " + m.group("day") + "; " + digits + "-" + m.group("month") + " has " + longest);
    }
    return new Date(year, 1, 0, month, day);
  }

  private static int number(String digits) {
    return digits == null || digits.equals("XX") ? 0 : Integer.parseInt(digits);
  }
}
