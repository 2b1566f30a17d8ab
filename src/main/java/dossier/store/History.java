package dossier.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
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
          var id = new EventId(device, cursor.n, Line.hex(b, to - 10));
          if (event.isPresent() && seen.add(id)) {
            this.to.accept(
                new Entry(id, Line.time(cursor.millis, cursor.offsetMinutes), event.get()));
          }
        }
      } catch (Line.Malformed e) {
        // The ledger reports it.
      }
    }
  }
}
