package dossier.store;

import dossier.schedule.Parameters;
import dossier.schedule.Rating;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of a log, format 1: kind, line number and time come first and are written in this one
 * way; the last field is the CRC-32C of all bytes before its comma, in lowercase hex.
 *
 * <pre>
 * {"e":"undo","n":12,"t":"2026-11-21T10:00:00.123+03:00",...,"crc":"1f2e3d4c"}
 * </pre>
 *
 * <p>Inside JSON text every quote is escaped, so {@link #HEAD} stands only where a line begins and
 * {@link #TAIL} only where it ends. A later version may add fields and kinds between, but no object
 * whose first field is {@code e}.
 */
final class Line {
  /** The format and its major version; a reader refuses a higher one. */
  static final String FORMAT = "dossier-reviews";

  static final int VERSION = 1;

  /** No line is longer; what is longer is damage. */
  static final int MOST_BYTES = 1 << 20;

  static final byte[] HEAD = ascii("{\"e\":\"");
  static final byte[] TAIL = ascii(",\"crc\":\"");

  /** The bytes from the comma before the CRC to the closing brace. */
  static final int TAIL_BYTES = 18;

  static final String HEADER = "log";
  static final String ANSWER = "answer";
  static final String REVIEW = "review";
  private static final String UNDO = "undo";
  private static final String SUSPEND = "suspend";
  private static final String BURY = "bury";
  private static final String FLAG = "flag";
  private static final String OVERRULE = "overrule";
  private static final String REMARK = "remark";

  /** The kinds of sittings all begin with this. */
  static final String SITTING = "sitting";

  private static final String SITTING_ANSWER = "sittinganswer";
  private static final String SITTING_PAUSE = "sittingpause";
  private static final String SITTING_END = "sittingend";

  private static final String PLAN = "plan";
  private static final String PARAMETERS = "parameters";

  private static final JsonFactory JSON = new JsonFactory();

  private Line() {}

  /** What the first line of a log says. */
  record Header(String format, String version, int device) {
    /** Refuses a log of another kind, or of a later major version. */
    Header check() throws IOException {
      if (!format.equals(FORMAT)) {
        throw new IOException("not a review log, but '" + format + "'");
      }
      if (major() > VERSION) {
        throw new IOException(
            "written by a later Dossier, in format " + version + "; this one reads format "
                + VERSION + ": update Dossier, or name another folder with --data");
      }
      return this;
    }

    /** Returns the whole number before the point; one too long to be a number is above all. */
    private int major() {
      int point = version.indexOf('.');
      try {
        return Integer.parseInt(point < 0 ? version : version.substring(0, point));
      } catch (NumberFormatException e) {
        return Integer.MAX_VALUE;
      }
    }
  }

  /** A verified line does not say what its kind must say. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String what) {
      super(what, null, false, false);
    }
  }

  // ---- writing

  /** Returns the line of an event, with its newline. */
  static byte[] of(int n, OffsetDateTime at, Event event) {
    var b = new StringBuilder(256);
    if (event instanceof Event.Answered e) {
      begin(b, ANSWER, n, at);
      text(b, "card", e.card());
      text(b, "verdict", e.verdict());
      raw(b, "took", Long.toString(e.tookMillis()));
      raw(b, "score", number(e.score()));
      text(b, "key", e.keyHash());
      raw(b, "attempt", Integer.toString(e.attempt()));
      text(b, "session", e.session());
      text(b, "is", e.keyShown());
      text(b, "response", e.response());
      if (!e.shown().isEmpty()) {
        raw(b, "shown", e.shown().toString().replace(" ", ""));
      }
      e.understood().ifPresent(u -> text(b, "understood", u));
      if (e.extra()) {
        raw(b, "extra", "true");
      }
      e.confidencePercent().ifPresent(c -> raw(b, "confidence", Integer.toString(c)));
    } else if (event instanceof Event.Reviewed e) {
      begin(b, REVIEW, n, at);
      text(b, "card", e.card());
      text(b, "rating", e.rating().word());
      text(b, "proposed", e.proposed().word());
      e.answer().ifPresent(a -> text(b, "answer", a.toString()));
      e.place().ifPresent(p -> raw(b, "place", Integer.toString(p)));
    } else if (event instanceof Event.Undone e) {
      begin(b, UNDO, n, at);
      text(b, "of", e.of().toString());
    } else if (event instanceof Event.Suspended e) {
      begin(b, SUSPEND, n, at);
      text(b, "card", e.card());
      raw(b, "on", Boolean.toString(e.on()));
    } else if (event instanceof Event.Buried e) {
      begin(b, BURY, n, at);
      text(b, "card", e.card());
      raw(b, "until", Long.toString(e.untilDay()));
    } else if (event instanceof Event.Flagged e) {
      begin(b, FLAG, n, at);
      text(b, "card", e.card());
      raw(b, "flag", Integer.toString(e.flag()));
      text(b, "note", e.note());
    } else if (event instanceof Event.Overruled e) {
      begin(b, OVERRULE, n, at);
      text(b, "answer", e.answer().toString());
      text(b, "verdict", e.verdict());
      text(b, "note", e.note());
    } else if (event instanceof Event.Remarked e) {
      begin(b, REMARK, n, at);
      text(b, "answer", e.answer().toString());
      text(b, "verdict", e.verdict());
      raw(b, "score", number(e.score()));
      text(b, "key", e.keyHash());
    } else if (event instanceof Event.Planned e) {
      begin(b, PLAN, n, at);
      e.by().ifPresent(by -> text(b, "by", by.toString()));
      raw(b, "minutes", number(e.minutes()));
    } else {
      sitting(b, n, at, event);
    }
    return sealed(b);
  }

  private static void sitting(StringBuilder b, int n, OffsetDateTime at, Event event) {
    if (event instanceof Event.SittingBegun e) {
      begin(b, SITTING, n, at);
      text(b, "sitting", e.sitting());
      raw(b, "seed", Long.toString(e.seed()));
      e.limitMillis().ifPresent(limit -> raw(b, "limit", Long.toString(limit)));
      e.passPercent().ifPresent(pass -> raw(b, "pass", Integer.toString(pass)));
      raw(b, "certainty", Boolean.toString(e.byCertainty()));
      e.blueprint().ifPresent(blueprint -> text(b, "blueprint", blueprint));
      raw(b, "cards", "[\"" + String.join("\",\"", e.cards()) + "\"]");
    } else if (event instanceof Event.SittingAnswered e) {
      begin(b, SITTING_ANSWER, n, at);
      text(b, "sitting", e.sitting());
      text(b, "card", e.card());
      text(b, "verdict", e.verdict());
      raw(b, "score", number(e.score()));
      text(b, "key", e.keyHash());
      text(b, "is", e.keyShown());
      text(b, "response", e.response());
      if (!e.shown().isEmpty()) {
        raw(b, "shown", e.shown().toString().replace(" ", ""));
      }
      e.understood().ifPresent(read -> text(b, "understood", read));
      e.confidence().ifPresent(band -> raw(b, "band", Integer.toString(band)));
      raw(b, "marked", Boolean.toString(e.marked()));
      raw(b, "spent", Long.toString(e.spentMillis()));
      raw(b, "elapsed", Long.toString(e.elapsedMillis()));
    } else if (event instanceof Event.SittingPaused e) {
      begin(b, SITTING_PAUSE, n, at);
      text(b, "sitting", e.sitting());
      raw(b, "elapsed", Long.toString(e.elapsedMillis()));
    } else if (event instanceof Event.SittingEnded e) {
      begin(b, SITTING_END, n, at);
      text(b, "sitting", e.sitting());
      raw(b, "elapsed", Long.toString(e.elapsedMillis()));
      text(b, "how", e.how());
    }
  }

  /** Returns the line of a version of the parameters, with its newline. */
  static byte[] of(Trained trained) {
    var b = new StringBuilder(512);
    begin(b, PARAMETERS, 1, trained.at());
    text(b, "model", trained.parameters().version().title());
    raw(b, "reviews", Integer.toString(trained.reviews()));
    text(b, "note", trained.note());
    raw(b, "w", trained.parameters().w().toString().replace(" ", ""));
    return sealed(b);
  }

  /** Returns the first line of a log, with its newline. */
  static byte[] header(int n, OffsetDateTime created, int device, String program) {
    var b = new StringBuilder(160);
    begin(b, HEADER, n, created);
    text(b, "format", FORMAT);
    raw(b, "version", Integer.toString(VERSION));
    text(b, "device", EventId.hex(device));
    text(b, "program", program);
    return sealed(b);
  }

  /** Returns a time as the log writes it: 29 characters, to the millisecond, with its offset. */
  static String time(OffsetDateTime at) {
    int minutes = at.getOffset().getTotalSeconds() / 60;
    OffsetDateTime t = at.withOffsetSameInstant(ZoneOffset.ofTotalSeconds(minutes * 60));
    if (t.getYear() < 0 || t.getYear() > 9999) {
      throw new IllegalArgumentException("year " + t.getYear());
    }
    var b = new StringBuilder(29);
    pad(b, t.getYear(), 4).append('-');
    pad(b, t.getMonthValue(), 2).append('-');
    pad(b, t.getDayOfMonth(), 2).append('T');
    pad(b, t.getHour(), 2).append(':');
    pad(b, t.getMinute(), 2).append(':');
    pad(b, t.getSecond(), 2).append('.');
    pad(b, t.getNano() / 1_000_000, 3).append(minutes < 0 ? '-' : '+');
    pad(b, Math.abs(minutes) / 60, 2).append(':');
    return pad(b, Math.abs(minutes) % 60, 2).toString();
  }

  /** Returns the CRC-32C of a line, with or without its newline, as its last field says it. */
  static int crcOf(byte[] line) {
    int end = line[line.length - 1] == '\n' ? line.length - 1 : line.length;
    return hex(line, end - 10);
  }

  private static StringBuilder pad(StringBuilder b, int value, int digits) {
    String text = Integer.toString(value);
    return b.append("0".repeat(digits - text.length())).append(text);
  }

  private static void begin(StringBuilder b, String kind, int n, OffsetDateTime at) {
    b.append("{\"e\":\"").append(kind).append("\",\"n\":").append(n);
    b.append(",\"t\":\"").append(time(at)).append('"');
  }

  private static void raw(StringBuilder b, String field, String json) {
    b.append(",\"").append(field).append("\":").append(json);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** Controls are escaped, so that a log can be shown; so are halves of a surrogate pair. */
  private static void text(StringBuilder b, String field, String value) {
    b.append(",\"").append(field).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean pair = Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1));
      if (c == '"' || c == '\\') {
        b.append('\\').append(c);
      } else if (pair) {
        b.append(c).append(value.charAt(++i));
      } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        String digits = Integer.toHexString(c);
        b.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
      } else {
        b.append(c);
      }
    }
    b.append('"');
  }

  private static byte[] sealed(StringBuilder b) {
    byte[] body = b.toString().getBytes(StandardCharsets.UTF_8);
    var crc = new CRC32C();
    crc.update(body, 0, body.length);
    byte[] tail = ascii(",\"crc\":\"" + EventId.hex((int) crc.getValue()) + "\"}\n");
    if (body.length + tail.length > MOST_BYTES) {
      throw new IllegalArgumentException("an event of " + body.length + " bytes");
    }
    byte[] line = new byte[body.length + tail.length];
    System.arraycopy(body, 0, line, 0, body.length);
    System.arraycopy(tail, 0, line, body.length, tail.length);
    return line;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  // ---- reading

  /** Returns the value of eight lowercase hex digits; what is not, has no meaning. */
  static int hex(byte[] b, int from) {
    int value = 0;
    for (int i = from; i < from + 8; i++) {
      int digit = b[i] <= '9' ? b[i] - '0' : b[i] - 'a' + 10;
      value = value << 4 | digit;
    }
    return value;
  }

  /** Returns whether the bytes from here are a CRC and the closing brace. */
  static boolean isTail(byte[] b, int from) {
    for (int i = 0; i < TAIL.length; i++) {
      if (b[from + i] != TAIL[i]) {
        return false;
      }
    }
    for (int i = from + 8; i < from + 16; i++) {
      if (!((b[i] >= '0' && b[i] <= '9') || (b[i] >= 'a' && b[i] <= 'f'))) {
        return false;
      }
    }
    return b[from + 16] == '"' && b[from + 17] == '}';
  }

  /** Returns the event of a verified line; empty if its kind is not known. */
  static Optional<Event> event(byte[] b, int from, int to) throws Malformed {
    var fields = new Fields(parse(b, from, to));
    try {
      return Optional.ofNullable(event(fields));
    } catch (IllegalArgumentException e) {
      throw new Malformed(e.getMessage());
    }
  }

  private static Event event(Fields f) throws Malformed {
    return switch (f.text("e")) {
      case ANSWER ->
        new Event.Answered(
            f.text("card"),
            f.text("response"),
            f.integers("shown"),
            Optional.ofNullable(f.textOrNull("understood")),
            f.text("verdict"),
            f.decimal("score"),
            f.integer("took"),
            f.has("confidence") ? OptionalInt.of(f.small("confidence")) : OptionalInt.empty(),
            f.text("key"),
            f.text("is"),
            f.small("attempt"),
            f.text("session"),
            f.has("extra") && f.truth("extra"));
      case REVIEW ->
        new Event.Reviewed(
            f.text("card"),
            f.rating("rating"),
            f.rating("proposed"),
            f.has("answer") ? Optional.of(f.id("answer")) : Optional.empty(),
            f.has("place") ? OptionalInt.of(f.small("place")) : OptionalInt.empty());
      case UNDO -> new Event.Undone(f.id("of"));
      case SUSPEND -> new Event.Suspended(f.text("card"), f.truth("on"));
      case BURY -> new Event.Buried(f.text("card"), f.integer("until"));
      case FLAG -> new Event.Flagged(f.text("card"), f.small("flag"), f.text("note"));
      case OVERRULE -> new Event.Overruled(f.id("answer"), f.text("verdict"), f.text("note"));
      case REMARK ->
        new Event.Remarked(f.id("answer"), f.text("verdict"), f.decimal("score"), f.text("key"));
      case SITTING ->
        new Event.SittingBegun(
            f.text("sitting"),
            f.texts("cards"),
            f.integer("seed"),
            f.has("limit") ? OptionalLong.of(f.integer("limit")) : OptionalLong.empty(),
            f.has("pass") ? OptionalInt.of(f.small("pass")) : OptionalInt.empty(),
            f.truth("certainty"),
            Optional.ofNullable(f.textOrNull("blueprint")));
      case SITTING_ANSWER ->
        new Event.SittingAnswered(
            f.text("sitting"),
            f.text("card"),
            f.text("response"),
            f.integers("shown"),
            Optional.ofNullable(f.textOrNull("understood")),
            f.has("band") ? OptionalInt.of(f.small("band")) : OptionalInt.empty(),
            f.truth("marked"),
            f.text("verdict"),
            f.decimal("score"),
            f.integer("spent"),
            f.integer("elapsed"),
            f.text("key"),
            f.text("is"));
      case SITTING_PAUSE -> new Event.SittingPaused(f.text("sitting"), f.integer("elapsed"));
      case SITTING_END ->
        new Event.SittingEnded(f.text("sitting"), f.integer("elapsed"), f.text("how"));
      case PLAN ->
        new Event.Planned(
            f.has("by") ? Optional.of(f.date("by")) : Optional.empty(), f.decimal("minutes"));
      default -> null;
    };
  }

  /** Returns what a verified line of parameters says. */
  static Trained trained(byte[] b, int from, int to) throws Malformed {
    var f = new Fields(parse(b, from, to));
    if (!f.text("e").equals(PARAMETERS)) {
      throw new Malformed("no parameters, but '" + f.text("e") + "'");
    }
    try {
      var parameters = new Parameters(f.decimals("w"));
      String model = f.text("model");
      if (!model.equals(parameters.version().title())) {
        throw new Malformed("parameters of '" + model + "', which this program does not know");
      }
      OffsetDateTime at = OffsetDateTime.parse(f.text("t"));
      return new Trained(at, parameters, f.small("reviews"), f.text("note"));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new Malformed(e.getMessage());
    }
  }

  /** Returns what a verified first line says. */
  static Header header(byte[] b, int from, int to) throws Malformed {
    var f = new Fields(parse(b, from, to));
    String device = f.text("device");
    EventId id = EventId.parse(device + "-1-00000000")
        .orElseThrow(() -> new Malformed("device '" + device + "'"));
    return new Header(f.text("format"), f.scalar("version"), id.device());
  }

  /** Text, numbers (as {@link Figure}), booleans and lists of text; objects are left out. */
  private static Map<String, Object> parse(byte[] b, int from, int to) throws Malformed {
    var fields = new HashMap<String, Object>();
    try (JsonParser p = JSON.createParser(ObjectReadContext.empty(), b, from, to - from)) {
      if (p.nextToken() != JsonToken.START_OBJECT) {
        throw new Malformed("not an object");
      }
      for (JsonToken t = p.nextToken(); t == JsonToken.PROPERTY_NAME; t = p.nextToken()) {
        String name = p.currentName();
        Object value = value(p, p.nextToken());
        if (value != null) {
          fields.put(name, value);
        }
      }
      if (p.currentToken() != JsonToken.END_OBJECT || p.nextToken() != null) {
        throw new Malformed("not one object");
      }
      return fields;
    } catch (JacksonException e) {
      throw new Malformed("not JSON");
    }
  }

  private static Object value(JsonParser p, JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return p.getString();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    if (token == JsonToken.START_ARRAY) {
      var list = new ArrayList<Object>();
      while (p.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(p, p.currentToken()));
      }
      return list;
    }
    if (token == JsonToken.START_OBJECT) {
      p.skipChildren();
      return null;
    }
    return token == JsonToken.VALUE_NULL ? null : new Figure(p.getString());
  }

  private record Figure(String text) {}

  /** The fields of a line by name; what a kind needs and does not find, or finds of another type. */
  private record Fields(Map<String, Object> byName) {
    boolean has(String name) {
      return byName.containsKey(name);
    }

    String textOrNull(String name) throws Malformed {
      return has(name) ? text(name) : null;
    }

    String text(String name) throws Malformed {
      if (byName.get(name) instanceof String text) {
        return text;
      }
      throw new Malformed("no text '" + name + "'");
    }

    String scalar(String name) throws Malformed {
      return byName.get(name) instanceof Figure number ? number.text() : text(name);
    }

    boolean truth(String name) throws Malformed {
      if (byName.get(name) instanceof Boolean truth) {
        return truth;
      }
      throw new Malformed("no truth '" + name + "'");
    }

    long integer(String name) throws Malformed {
      return integer(name, byName.get(name));
    }

    /** Returns a number that an int can be: a greater one would pass for another. */
    int small(String name) throws Malformed {
      long value = integer(name);
      if (value != (int) value) {
        throw new Malformed(name + " " + value);
      }
      return (int) value;
    }

    private static long integer(String name, Object value) throws Malformed {
      if (value instanceof Figure number) {
        try {
          return Long.parseLong(number.text());
        } catch (NumberFormatException e) {
          throw new Malformed("no whole number '" + name + "'");
        }
      }
      throw new Malformed("no whole number '" + name + "'");
    }

    double decimal(String name) throws Malformed {
      if (byName.get(name) instanceof Figure number) {
        return Double.parseDouble(number.text());
      }
      throw new Malformed("no number '" + name + "'");
    }

    List<Integer> integers(String name) throws Malformed {
      var integers = new ArrayList<Integer>();
      if (byName.get(name) instanceof List<?> values) {
        for (Object value : values) {
          integers.add((int) integer(name, value));
        }
      }
      return integers;
    }

    List<Double> decimals(String name) throws Malformed {
      var decimals = new ArrayList<Double>();
      if (byName.get(name) instanceof List<?> values) {
        for (Object value : values) {
          if (!(value instanceof Figure number)) {
            throw new Malformed("no numbers '" + name + "'");
          }
          decimals.add(Double.parseDouble(number.text()));
        }
      }
      return decimals;
    }

    List<String> texts(String name) throws Malformed {
      var texts = new ArrayList<String>();
      if (byName.get(name) instanceof List<?> values) {
        for (Object value : values) {
          if (!(value instanceof String text)) {
            throw new Malformed("no texts '" + name + "'");
          }
          texts.add(text);
        }
      }
      return texts;
    }

    Rating rating(String name) throws Malformed {
      String word = text(name);
      for (Rating rating : Rating.values()) {
        if (rating.word().equals(word)) {
          return rating;
        }
      }
      throw new Malformed("no rating '" + word + "'");
    }

    LocalDate date(String name) throws Malformed {
      try {
        return LocalDate.parse(text(name));
      } catch (DateTimeParseException e) {
        throw new Malformed("no date '" + text(name) + "'");
      }
    }

    EventId id(String name) throws Malformed {
      String text = text(name);
      return EventId.parse(text).orElseThrow(() -> new Malformed("no event '" + text + "'"));
    }
  }

  /** Returns a time of the log from its instant and its offset. */
  static OffsetDateTime time(long epochMillis, int offsetMinutes) {
    return OffsetDateTime.ofInstant(
        Instant.ofEpochMilli(epochMillis), ZoneOffset.ofTotalSeconds(offsetMinutes * 60));
  }
}
