package dossier.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is a date of the Extended Date/Time Format (ISO 8601-2:2019, level 1) as banks use
 * it: a year, month, season or day, qualified or with unspecified digits, or an interval of these.
 */
final class EdtfForm {
  private static final Pattern DATE =
      Pattern.compile("(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?");
  private static final Pattern UNSPECIFIED = Pattern.compile(
      "-?(?:[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-XX(?:-XX)?|[0-9]{4}-(?:0[1-9]|1[0-2])-XX)[?~%]?");

  private EdtfForm() {}

  static boolean isValid(String text) {
    String[] ends = text.split("/", -1);
    return switch (ends.length) {
      case 1 -> isDate(text);
      case 2 -> isEnd(ends[0]) && isEnd(ends[1]) && (isDate(ends[0]) || isDate(ends[1]));
      default -> false;
    };
  }

  private static boolean isEnd(String end) {
    return end.isEmpty() || end.equals("..") || isDate(end);
  }

  private static boolean isDate(String text) {
    Matcher m = DATE.matcher(text);
    if (!m.matches()) {
      return UNSPECIFIED.matcher(text).matches();
    }
    if (m.group(2) == null) {
      return true;
    }
    int month = Integer.parseInt(m.group(2));
    if (m.group(3) == null) {
      return (month >= 1 && month <= 12) || (month >= 21 && month <= 24);
    }
    try {
      LocalDate.of(Integer.parseInt(m.group(1)), month, Integer.parseInt(m.group(3)));
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
