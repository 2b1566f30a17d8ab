package dossier.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scored sittings that the logs of a folder tell of. */
public final class Sittings {

  /**
   * A sitting.
   *
   * @param answers what stands for each item, by its card; none for what was left alone
   * @param elapsedMillis the time that was used up when something of it was last logged
   * @param ended how it ended; empty while it has not
   */
  public record Past(
      OffsetDateTime began,
      Event.SittingBegun begun,
      Map<String, Event.SittingAnswered> answers,
      long elapsedMillis,
      Optional<Event.SittingEnded> ended) {
    /** Copies the map. */
    public Past {
      answers = Map.copyOf(answers);
    }

    /** Returns what tells it from other sittings. */
    public String id() {
      return begun.sitting();
    }
  }

  private Sittings() {}

  /**
   * Returns every sitting, the first begun first. What cannot be trusted is passed over: the {@link
   * Ledger} reports it.
   *
   * @throws IOException if a file cannot be read, or is of a later format than this program knows
   */
  public static List<Past> read(Path folder) throws IOException {
    var found = new ArrayList<History.Entry>();
    for (Path log : Folder.logs(folder)) {
      try {
        Scan.file(log, new Reading(Folder.device(log), found));
      } catch (IOException e) {
        throw Folder.failure(log, e);
      }
    }
    found.sort((a, b) -> EventId.compare(millis(a), a.id(), millis(b), b.id()));
    Map<String, Building> sittings = new LinkedHashMap<>();
    for (History.Entry entry : found) {
      if (entry.event() instanceof Event.SittingBegun begun) {
        sittings.putIfAbsent(begun.sitting(), new Building(entry.at(), begun));
      }
    }
    for (History.Entry entry : found) {
      Building building = sittings.get(sitting(entry.event()));
      if (building != null) {
        building.add(entry.event());
      }
    }
    return sittings.values().stream().map(Building::built).toList();
  }

  private static long millis(History.Entry entry) {
    return entry.at().toInstant().toEpochMilli();
  }

  private static String sitting(Event event) {
    if (event instanceof Event.SittingAnswered e) {
      return e.sitting();
    }
    if (event instanceof Event.SittingPaused e) {
      return e.sitting();
    }
    return event instanceof Event.SittingEnded e ? e.sitting() : "";
  }

  private static final class Building {
    private final OffsetDateTime began;
    private final Event.SittingBegun begun;
    private final Map<String, Event.SittingAnswered> answers = new HashMap<>();
    private long elapsedMillis;
    private Optional<Event.SittingEnded> ended = Optional.empty();

    Building(OffsetDateTime began, Event.SittingBegun begun) {
      this.began = began;
      this.begun = begun;
    }

    void add(Event event) {
      if (event instanceof Event.SittingAnswered e) {
        answers.put(e.card(), e);
        elapsedMillis = Math.max(elapsedMillis, e.elapsedMillis());
      } else if (event instanceof Event.SittingPaused e) {
        elapsedMillis = Math.max(elapsedMillis, e.elapsedMillis());
      } else if (event instanceof Event.SittingEnded e) {
        elapsedMillis = Math.max(elapsedMillis, e.elapsedMillis());
        ended = ended.or(() -> Optional.of(e));
      }
    }

    Past built() {
      return new Past(began, begun, answers, elapsedMillis, ended);
    }
  }

  /** Takes the lines whose kinds begin with that of sittings; all others are passed over unread. */
  private static final class Reading implements Scan.Sink {
    private static final byte[] KIND = Line.SITTING.getBytes(StandardCharsets.US_ASCII);

    private final Cursor cursor = new Cursor();
    private final List<History.Entry> found;
    private int device;

    Reading(int device, List<History.Entry> found) {
      this.device = device;
      this.found = found;
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
        } else if (isSitting(b, cursor.textFrom, cursor.textTo)) {
          Optional<Event> event = Line.event(b, from, to);
          var id = new EventId(device, cursor.n, Line.hex(b, to - 10));
          OffsetDateTime at = Line.time(cursor.millis, cursor.offsetMinutes);
          event.ifPresent(e -> found.add(new History.Entry(id, at, e)));
        }
      } catch (Line.Malformed e) {
        // The ledger reports it.
      }
    }

    private static boolean isSitting(byte[] b, int from, int to) {
      for (int i = 0; i < KIND.length; i++) {
        if (from + i >= to || b[from + i] != KIND[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
