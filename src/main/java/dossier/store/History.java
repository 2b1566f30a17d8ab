package dossier.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Every event of a learner's logs, one after another, for whoever needs more than the ledger. */
public final class History {

  /** An event, when it happened and what names it. */
  public record Entry(EventId id, OffsetDateTime at, Event event) {}

  private History() {}

  /**
   * Reads all logs of a folder; none, where there is no such folder. Each event comes once, in the
   * order of its log, and the logs by name. What cannot be trusted is passed over: the {@link
   * Ledger} reports it.
   *
   * @throws IOException if a file cannot be read, or is of a later format than this program knows
   */
  public static void read(Path folder, Consumer<Entry> to) throws IOException {
    var seen = new HashSet<EventId>();
    for (Path log : Folder.logs(folder)) {
      try {
        Scan.file(log, new Reading(log, seen, to));
      } catch (IOException e) {
        throw Folder.failure(log, e);
      }
    }
  }

  /** Tells by its id and the word of its verdict as logged whether an answer is wanted. */
  public interface Wanted {
    boolean answer(EventId id, String verdict);
  }

  /**
   * Reads those answers of a folder that are wanted, and all that came with a confidence: where they
   * are few among many, ten times as fast as {@link #read}.
   *
   * @throws IOException if a file cannot be read, or is of a later format than this program knows
   */
  public static void answers(Path folder, Wanted wanted, Consumer<Entry> to) throws IOException {
    var seen = new HashSet<EventId>();
    for (Path log : Folder.logs(folder)) {
      try {
        Scan.file(log, new Answers(new Reading(log, seen, to), wanted));
      } catch (IOException e) {
        throw Folder.failure(log, e);
      }
    }
  }

  /** Passes on the lines that may be wanted; what has an unusual form may be. */
  private static final class Answers implements Scan.Sink {
    private static final byte[] ANSWER = Cursor.ascii(Line.ANSWER);
    private static final byte[] HEADER = Cursor.ascii(Line.HEADER);
    private static final byte[] CONFIDENCE = Cursor.ascii("\"confidence\":");

    private final Names numbers = new Names();
    private final List<String> words = new ArrayList<>();
    private final Cursor cursor = new Cursor();
    private final Reading reading;
    private final Wanted wanted;

    Answers(Reading reading, Wanted wanted) {
      this.reading = reading;
      this.wanted = wanted;
    }

    @Override
    public void damaged(int bytes, long line, boolean unfinished) {
      // The ledger reports it.
    }

    @Override
    public void line(byte[] b, int from, int to, long line) throws IOException {
      if (!cursor.head(b, from, to)) {
        return;
      }
      if (cursor.is(HEADER)) {
        reading.line(b, from, to, line);
      } else if (cursor.is(ANSWER)) {
        answer(b, from, to, line);
      }
    }

    private void answer(byte[] b, int from, int to, long line) throws IOException {
      if (!(cursor.literal(Cursor.CARD) && cursor.text())) {
        reading.line(b, from, to, line);
        return;
      }
      int cardFrom = cursor.textFrom;
      int cardTo = cursor.textTo;
      if (!(cursor.literal(Cursor.VERDICT) && cursor.text())) {
        reading.line(b, from, to, line);
        return;
      }
      String verdict = word(b, cursor.textFrom, cursor.textTo);
      var id = new EventId(reading.device, cursor.n, Line.hex(b, to - 10));
      if (!wanted.answer(id, verdict) && !has(b, from, to, CONFIDENCE)) {
        return;
      }
      Optional<Event.Answered> read = AnswerForm.read(cursor, word(b, cardFrom, cardTo), verdict);
      if (read.isPresent()) {
        reading.event(id, cursor, read.get());
      } else {
        reading.line(b, from, to, line);
      }
    }

    /** Returns a card or a verdict as text, each made once. */
    private String word(byte[] b, int from, int to) {
      int number = numbers.number(b, from, to);
      if (number == words.size()) {
        words.add(numbers.text(number));
      }
      return words.get(number);
    }

    private static boolean has(byte[] b, int from, int to, byte[] part) {
      for (int i = from; i + part.length <= to; i++) {
        int same = 0;
        while (same < part.length && b[i + same] == part[same]) {
          same++;
        }
        if (same == part.length) {
          return true;
        }
      }
      return false;
    }
  }

  private static final class Reading implements Scan.Sink {
    private final Set<EventId> seen;
    private final Consumer<Entry> to;
    private final Cursor cursor = new Cursor();
    private int device;

    Reading(Path log, Set<EventId> seen, Consumer<Entry> to) {
      this.device = Folder.device(log);
      this.seen = seen;
      this.to = to;
    }

    @Override
    public void damaged(int bytes, long line, boolean unfinished) {
      // The ledger reports it.
    }

    @Override
    public void line(byte[] b, int from, int to, long line) throws IOException {
      if (!cursor.head(b, from, to)) {
        return;
      }
      try {
        if (cursor.is(Cursor.ascii(Line.HEADER))) {
          device = Line.header(b, from, to).check().device();
        } else {
          Optional<Event> event = Line.event(b, from, to);
          if (event.isPresent()) {
            event(new EventId(device, cursor.n, Line.hex(b, to - 10)), cursor, event.get());
          }
        }
      } catch (Line.Malformed e) {
        // The ledger reports it.
      }
    }

    private void event(EventId id, Cursor head, Event event) {
      if (seen.add(id)) {
        to.accept(new Entry(id, Line.time(head.millis, head.offsetMinutes), event));
      }
    }
  }
}
