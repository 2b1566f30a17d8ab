package dossier.store;

import java.nio.charset.StandardCharsets;

/**
 * Reads a verified line from its beginning, in the one form in which {@link Line} writes it, without
 * making objects: what a million lines need. Every method returns whether, or leaves it at, what it
 * expected; a line that has another form is for {@link Line#event}.
 */
final class Cursor {
  private static final byte[] N = ascii("\",\"n\":");
  private static final byte[] T = ascii(",\"t\":\"");
  static final byte[] CARD = ascii(",\"card\":\"");
  static final byte[] RATING = ascii(",\"rating\":\"");
  static final byte[] PROPOSED = ascii(",\"proposed\":\"");
  static final byte[] RATED = ascii(",\"answer\":\"");
  static final byte[] PLACE = ascii(",\"place\":");
  static final byte[] VERDICT = ascii(",\"verdict\":\"");
  static final byte[] TOOK = ascii(",\"took\":");

  private static final int TIME_CHARS = 29;

  byte[] b;
  private int at;
  private int end;

  /** Where the text last read begins and ends; {@link #head} leaves the kind there. */
  int textFrom;

  int textTo;

  /** The line number, set by {@link #head}. */
  int n;

  /** The instant in milliseconds since 1970, set by {@link #head}. */
  long millis;

  /** The offset of local time from UTC, set by {@link #head}. */
  int offsetMinutes;

  /** The number last read, not negative. */
  long number;

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads kind, line number and time; returns whether they are as every line has them. */
  boolean head(byte[] bytes, int from, int to) {
    b = bytes;
    at = from + Line.HEAD.length;
    end = to - Line.TAIL_BYTES;
    int kindFrom = at;
    while (at < end && b[at] >= 'a' && b[at] <= 'z') {
      at++;
    }
    int kindTo = at;
    if (kindTo == kindFrom || !literal(N) || !number() || number < 1 || number > 999_999_999) {
      return false;
    }
    n = (int) number;
    if (!literal(T) || end - at < TIME_CHARS + 1 || !time() || b[at] != '"') {
      return false;
    }
    at++;
    textFrom = kindFrom;
    textTo = kindTo;
    return true;
  }

  boolean literal(byte[] expected) {
    if (end - at < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (b[at + i] != expected[i]) {
        return false;
      }
    }
    at += expected.length;
    return true;
  }

  /** Reads text up to its closing quote; returns false if anything in it is escaped. */
  boolean text() {
    textFrom = at;
    while (at < end && b[at] != '"') {
      if (b[at] == '\\') {
        return false;
      }
      at++;
    }
    textTo = at;
    return at++ < end;
  }

  /** Returns whether the text last read is this word. */
  boolean is(byte[] word) {
    if (textTo - textFrom != word.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (b[textFrom + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reads up to 12 digits without a needless zero, and no fraction. */
  boolean number() {
    int from = at;
    number = 0;
    while (at < end && at - from < 13 && b[at] >= '0' && b[at] <= '9') {
      number = number * 10 + (b[at++] - '0');
    }
    int digits = at - from;
    boolean whole = at == end || b[at] == ',' || b[at] == '}';
    return digits > 0 && digits < 13 && whole && (digits == 1 || b[from] != '0');
  }

  /** Reads digits with or without a point and more; what they say is left as text. */
  boolean decimal() {
    textFrom = at;
    while (at < end && (b[at] == '.' || (b[at] >= '0' && b[at] <= '9'))) {
      at++;
    }
    textTo = at;
    return textTo > textFrom && b[textFrom] != '.' && b[textTo - 1] != '.';
  }

  /** Reads up to 9 digits, whatever follows. */
  boolean digits() {
    int from = at;
    number = 0;
    while (at < end && at - from < 10 && b[at] >= '0' && b[at] <= '9') {
      number = number * 10 + (b[at++] - '0');
    }
    return at > from && at - from < 10;
  }

  /** Returns whether all is read but the CRC. */
  boolean isAtEnd() {
    return at == end;
  }

  private boolean time() {
    int year = digits(0, 4);
    int month = digits(5, 2);
    int day = digits(8, 2);
    int hour = digits(11, 2);
    int minute = digits(14, 2);
    int second = digits(17, 2);
    int milli = digits(20, 3);
    int offsetHour = digits(24, 2);
    int offsetMinute = digits(27, 2);
    int negative = year | month - 1 | day - 1 | hour | minute | second | milli;
    boolean inRange = (negative | offsetHour | offsetMinute) >= 0
        && month <= 12
        && day <= 31
        && hour <= 23
        && minute <= 59
        && second <= 59
        && offsetHour <= 18
        && offsetMinute <= 59
        && offsetHour * 60 + offsetMinute <= 18 * 60;
    byte sign = b[at + 23];
    boolean formed = b[at + 4] == '-'
        && b[at + 7] == '-'
        && b[at + 10] == 'T'
        && b[at + 13] == ':'
        && b[at + 16] == ':'
        && b[at + 19] == '.'
        && (sign == '+' || sign == '-')
        && b[at + 26] == ':';
    if (!inRange || !formed) {
      return false;
    }
    offsetMinutes = (offsetHour * 60 + offsetMinute) * (sign == '-' ? -1 : 1);
    long minutes = (epochDay(year, month, day) * 24L + hour) * 60 + minute - offsetMinutes;
    millis = (minutes * 60 + second) * 1000 + milli;
    at += TIME_CHARS;
    return true;
  }

  /** Returns the number that stands here, or a negative one. */
  private int digits(int from, int count) {
    int value = 0;
    for (int i = at + from; i < at + from + count; i++) {
      int digit = b[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Days since 1970-01-01 in the proleptic Gregorian calendar; years begin in March here. */
  private static long epochDay(int year, int month, int day) {
    long y = month > 2 ? year : year - 1;
    long era = Math.floorDiv(y, 400);
    long yearOfEra = y - era * 400;
    long dayOfYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
  }
}
