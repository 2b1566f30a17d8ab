package dossier.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads an answer in the one form in which {@link Line} writes it, where nothing in it is escaped:
 * a third of the time that a parser takes. {@code HistoryTest} holds it to the parser.
 */
final class AnswerForm {
  private static final byte[] SCORE = Cursor.ascii(",\"score\":");
  private static final byte[] KEY = Cursor.ascii(",\"key\":\"");
  private static final byte[] ATTEMPT = Cursor.ascii(",\"attempt\":");
  private static final byte[] SESSION = Cursor.ascii(",\"session\":\"");
  private static final byte[] IS = Cursor.ascii(",\"is\":\"");
  private static final byte[] RESPONSE = Cursor.ascii(",\"response\":\"");
  private static final byte[] SHOWN = Cursor.ascii(",\"shown\":[");
  private static final byte[] UNDERSTOOD = Cursor.ascii(",\"understood\":\"");
  private static final byte[] CONFIDENCE = Cursor.ascii(",\"confidence\":");
  private static final byte[] EXTRA = Cursor.ascii(",\"extra\":true");
  private static final byte[] COMMA = Cursor.ascii(",");
  private static final byte[] END = Cursor.ascii("]");

  private AnswerForm() {}

  /**
   * Returns the answer, of which the cursor has read card and verdict; empty where it has another
   * form, which a parser may read.
   */
  static Optional<Event.Answered> read(Cursor c, String card, String verdict) {
    if (!(c.literal(Cursor.TOOK) && c.number())) {
      return Optional.empty();
    }
    long took = c.number;
    if (!(c.literal(SCORE) && c.decimal())) {
      return Optional.empty();
    }
    double score = Double.parseDouble(read(c));
    String key = text(c, KEY);
    int attempt = c.literal(ATTEMPT) && c.number() ? (int) c.number : 0;
    String session = text(c, SESSION);
    String is = text(c, IS);
    String response = text(c, RESPONSE);
    if (key == null || attempt == 0 || session == null || is == null || response == null) {
      return Optional.empty();
    }
    var shown = new ArrayList<Integer>();
    if (c.literal(SHOWN) && !numbers(c, shown)) {
      return Optional.empty();
    }
    Optional<String> understood = Optional.empty();
    if (c.literal(UNDERSTOOD)) {
      if (!c.text()) {
        return Optional.empty();
      }
      understood = Optional.of(read(c));
    }
    boolean extra = c.literal(EXTRA);
    OptionalInt confidence = OptionalInt.empty();
    if (c.literal(CONFIDENCE)) {
      if (!c.number()) {
        return Optional.empty();
      }
      confidence = OptionalInt.of((int) c.number);
    }
    if (!c.isAtEnd()) {
      return Optional.empty();
    }
    return answered(
        card,
        response,
        shown,
        understood,
        verdict,
        score,
        took,
        confidence,
        key,
        is,
        attempt,
        session,
        extra);
  }

  private static Optional<Event.Answered> answered(
      String card,
      String response,
      List<Integer> shown,
      Optional<String> understood,
      String verdict,
      double score,
      long took,
      OptionalInt confidence,
      String key,
      String is,
      int attempt,
      String session,
      boolean extra) {
    try {
      return Optional.of(new Event.Answered(
          card,
          response,
          shown,
          understood,
          verdict,
          score,
          took,
          confidence,
          key,
          is,
          attempt,
          session,
          extra));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns the text of a field; null where there is none. */
  private static String text(Cursor c, byte[] field) {
    return c.literal(field) && c.text() ? read(c) : null;
  }

  private static String read(Cursor c) {
    return new String(c.b, c.textFrom, c.textTo - c.textFrom, StandardCharsets.UTF_8);
  }

  private static boolean numbers(Cursor c, List<Integer> to) {
    do {
      if (!c.digits()) {
        return false;
      }
      to.add((int) c.number);
    } while (c.literal(COMMA));
    return c.literal(END);
  }
}
