package dossier.cli;

import dossier.optimize.Reviews;
import dossier.schedule.Moment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A review log of another program: a line for each review, its columns named in the first.
 *
 * <p>Wanted are {@code card_id}, {@code review_time} (milliseconds since 1970, UTC; what can only be
 * seconds or microseconds is taken as such) and {@code rating}; other columns are not read, and a name
 * may do with or without {@code review_}. A rating of 0 is no answer but a change by hand, and is left
 * out, as is a line that stands there twice.
 */
final class ReviewCsv {
  /** Problems of a kind that are shown; more are counted only. */
  private static final int MOST_SHOWN = 3;

  /** No number of a log is written with more signs. */
  private static final int LONGEST_NUMBER = 40;

  // So close that no time in one unit is one in another.
  private static final long EARLIEST = Instant.parse("1980-01-01T00:00:00Z").toEpochMilli();
  private static final long LATEST = Instant.parse("2200-01-01T00:00:00Z").toEpochMilli();

  private final Path file;
  private final ZoneId zone;
  private final Reviews.Builder reviews = new Reviews.Builder();
  private final List<String> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> problemCounts = new HashMap<>();
  private int otherUnits;
  private int byHand;
  private int twice;
  private char separator;
  private int cardAt;
  private int timeAt;
  private int ratingAt;

  private ReviewCsv(Path file, ZoneId zone) {
    this.file = file;
    this.zone = zone;
  }

  /**
   * Reads a file.
   *
   * @param zone where its study days turn at 4 in the morning
   * @throws Program.Unreadable if its columns are not named
   */
  static ReviewCsv read(Path file, ZoneId zone) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": a folder; name a CSV file");
    }
    var csv = new ReviewCsv(file, zone);
    // Bytes that are no UTF-8 are read as such and end in a problem of their line, not of the file.
    try (var lines = new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int number = 1;
      String header = lines.readLine();
      while (header != null && header.isBlank()) {
        header = lines.readLine();
        number++;
      }
      csv.header(header, header == null ? 1 : number);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          csv.line(line, number);
        }
      }
    }
    return csv;
  }

  Reviews reviews() {
    return reviews.build();
  }

  /** Returns what is wrong, the first of it line by line. */
  List<String> problems() {
    var said = new ArrayList<>(problems);
    int all = problemCounts.values().stream().mapToInt(Integer::intValue).sum();
    if (all > problems.size()) {
      said.add(file + ": " + Words.count(all - problems.size(), "more line")
          + " like these passed over");
    }
    return said;
  }

  /** Returns what was left out that is no problem. */
  List<String> notices() {
    var said = new ArrayList<String>();
    if (otherUnits > 0) {
      said.add(file + ": " + Words.count(otherUnits, "review_time")
          + " taken as seconds or microseconds");
    }
    if (byHand > 0) {
      said.add(file + ": " + Words.count(byHand, "line") + " with rating 0 left out");
    }
    if (twice > 0) {
      said.add(file + ": " + Words.count(twice, "line") + " left out: an earlier line is the same");
    }
    return said;
  }

  private void header(String line, int number) throws Program.Unreadable {
    String names = line == null ? "" : line.replace("\ufeff", "");
    separator = names.indexOf('\t') >= 0 ? '\t' : names.indexOf(';') >= 0 ? ';' : ',';
    List<String> columns = fields(names).stream()
        .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^review_", ""))
        .toList();
    cardAt = columns.indexOf("card_id");
    timeAt = columns.indexOf("time");
    ratingAt = columns.indexOf("rating");
    var missing = new ArrayList<String>();
    addIf(cardAt < 0, "card_id", missing);
    addIf(timeAt < 0, "review_time", missing);
    addIf(ratingAt < 0, "rating", missing);
    if (!missing.isEmpty()) {
      String found = names.isBlank() ? "nothing" : "'" + shortened(names) + "'";
      throw new Program.Unreadable(List.of(file + ":" + number + ": " + found
          + "; the names of columns were expected, among them card_id, review_time and rating; add "
          + String.join(", ", missing)));
    }
  }

  private static void addIf(boolean wanted, String name, List<String> to) {
    if (wanted) {
      to.add(name);
    }
  }

  private void line(String line, int number) {
    List<String> fields = fields(line);
    int last = Math.max(cardAt, Math.max(timeAt, ratingAt));
    if (fields.size() <= last) {
      problem(
          number,
          Words.count(fields.size(), "column"),
          "at least " + (last + 1) + ", as line 1 names them",
          "complete the line or remove it");
      return;
    }
    String card = fields.get(cardAt);
    if (card.isEmpty()) {
      problem(number, "an empty card_id", "the id of a card", "fill it in or remove the line");
      return;
    }
    long time = millis(fields.get(timeAt));
    if (time < 0) {
      problem(
          number,
          "review_time '" + shortened(fields.get(timeAt)) + "'",
          "milliseconds since 1970, such as 1711744352250",
          "correct it or remove the line");
      return;
    }
    long rating = number(fields.get(ratingAt));
    if (rating < 0 || rating > 4) {
      problem(
          number,
          "rating '" + shortened(fields.get(ratingAt)) + "'",
          "1 (again), 2 (hard), 3 (good), 4 (easy), or 0 for a change by hand",
          "correct it or remove the line");
    } else if (rating == 0) {
      byHand++;
    } else if (!seen.add(line.strip())) {
      twice++;
    } else {
      reviews.add(card, time, day(time), (int) rating);
    }
  }

  /** Returns milliseconds, whatever the unit; −1 where they are none of these centuries. */
  private long millis(String text) {
    Optional<BigDecimal> time = decimal(text);
    for (int places : new int[] {0, 3, -3}) {
      long millis = time.map(t -> t.movePointRight(places).toBigInteger())
          .filter(t -> t.bitLength() < Long.SIZE)
          .map(BigInteger::longValue)
          .orElse(-1L);
      if (millis >= EARLIEST && millis < LATEST) {
        otherUnits += places == 0 ? 0 : 1;
        return millis;
      }
    }
    return -1;
  }

  private long day(long millis) {
    Instant at = Instant.ofEpochMilli(millis);
    return Moment.of(at, zone.getRules().getOffset(at), Moment.ROLLOVER_HOUR).day();
  }

  /** Returns a whole number, also written as 4.0 or 1.7e12, or −1 where there is none. */
  private static long number(String text) {
    try {
      return decimal(text).map(BigDecimal::longValueExact).orElse(-1L);
    } catch (ArithmeticException e) {
      return -1; // not whole, or beyond any number of a log
    }
  }

  private static Optional<BigDecimal> decimal(String text) {
    try {
      return text.length() <= LONGEST_NUMBER
          ? Optional.of(new BigDecimal(text)).filter(n -> Math.abs(n.scale()) <= LONGEST_NUMBER)
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Returns what stands between separators; one within quotes is part of its field. */
  private List<String> fields(String line) {
    var fields = new ArrayList<String>(8);
    int from = 0;
    while (true) {
      int quote = line.indexOf('"', from);
      int to = line.indexOf(separator, from);
      if (quote >= 0 && line.substring(from, quote).isBlank()) {
        int end = endOfQuoted(line, quote);
        to = end < 0 ? to : line.indexOf(separator, end);
      }
      String field = line.substring(from, to < 0 ? line.length() : to).strip();
      boolean isQuoted = field.length() >= 2 && field.startsWith("\"") && field.endsWith("\"");
      fields.add(
          isQuoted
              ? field.substring(1, field.length() - 1).replace("\"\"", "\"").strip()
              : field);
      if (to < 0) {
        return fields;
      }
      from = to + 1;
    }
  }

  /** Returns the place after the quote that ends a field, −1 where none does; two stand for one. */
  private static int endOfQuoted(String line, int quote) {
    int at = line.indexOf('"', quote + 1);
    while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
      at = line.indexOf('"', at + 2);
    }
    return at + (at < 0 ? 0 : 1);
  }

  private void problem(int number, String found, String expected, String repair) {
    if (problemCounts.merge(expected, 1, Integer::sum) <= MOST_SHOWN) {
      problems.add(file + ":" + number + ": " + found + "; expected " + expected + "; " + repair);
    }
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  /** Returns a time zone. */
  static ZoneId zone(String name) throws Program.Misread {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new Program.Misread(
          "--zone is '" + name + "'; expected a time zone such as UTC, Asia/Tbilisi or +04:00");
    }
  }
}
