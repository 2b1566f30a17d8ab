package dossier.format;

import dossier.question.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What date an author meant who wrote it in another form, where that can be one date only. */
final class DateWritten {
  private static final String YEAR = "(?<year>[0-9]{4})";
  private static final String DAY = "(?<day>[0-9]{1,2})(st|nd|rd|th)?";
  private static final String NAME = "(?<name>[a-z]{3,9})\\.?";

  private static final List<Pattern> FORMS = List.of(
      Pattern.compile(YEAR + "(?<month>[0-9]{2})(?<day>[0-9]{2})"),
      Pattern.compile(YEAR + "[-./](?<month>[0-9]{1,2})([-./](?<day>[0-9]{1,2}))?"),
      Pattern.compile("(" + DAY + " )?" + NAME + ",? " + YEAR),
      Pattern.compile(NAME + " " + DAY + ",? " + YEAR));

  private static final List<String> MONTHS = List.of(
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december");

  private DateWritten() {}

  /** Returns the date as a bank has it: {@code 1956-11-06} for {@code 6 November 1956}. */
  static Optional<String> meant(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    return FORMS.stream()
        .map(form -> form.matcher(written))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(DateWritten::date)
        .filter(Edtf::isValid);
  }

  private static Optional<String> date(Matcher m) {
    boolean named = m.pattern().pattern().contains("(?<name>");
    return (named ? named(m.group("name")) : Optional.of(Integer.valueOf(m.group("month"))))
        .map(month -> m.group("year")
            + String.format(Locale.ROOT, "-%02d", month)
            + (m.group("day") == null
                ? ""
                : String.format(Locale.ROOT, "-%02d", Integer.valueOf(m.group("day")))));
  }

  private static Optional<Integer> named(String name) {
    return MONTHS.stream()
        .filter(month -> month.startsWith(name))
        .findFirst()
        .map(month -> MONTHS.indexOf(month) + 1);
  }
}
