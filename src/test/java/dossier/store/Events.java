package dossier.store;

import dossier.schedule.Rating;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Logs made up for tests; the same seed makes the same log. */
public final class Events {
  static final int DEVICE = 0xa1b2c3d4;
  static final OffsetDateTime START = OffsetDateTime.parse("2026-11-21T10:00:00.123+03:00");

  private static final String[] VERDICTS = {
    "correct", "correct", "correct", "partial", "incomplete", "over-precise", "incorrect"
  };
  private static final String[] RESPONSES = {
    "150 km", "Erdoğan", "27 September 2020", "«ճշմարիտ»", "a \"quoted\" \\ one", "\u001b[31mred\n"
  };

  private Events() {}

  /** An event as it was logged. */
  record Logged(EventId id, OffsetDateTime at, Event event) {}

  static byte[] header(int device) {
    return Line.header(1, START, device, "0.1.0");
  }

  /** Returns a log of its header and so many events of all kinds. */
  static byte[] log(int device, int events, Random random) {
    var log = new ByteArrayOutputStream();
    log.writeBytes(header(device));
    var at = START;
    var ids = new ArrayList<EventId>();
    for (int n = 2; n < events + 2; n++) {
      at = at.plusSeconds(random.nextInt(40_000)).plusNanos(1_000_000L * random.nextInt(1000));
      byte[] line = Line.of(n, at, any(random, ids));
      ids.add(new EventId(device, n, Line.crcOf(line)));
      log.writeBytes(line);
    }
    return log.toByteArray();
  }

  static Event any(Random random, List<EventId> earlier) {
    String card = "item-" + random.nextInt(12);
    var known = earlier.isEmpty() ? new EventId(DEVICE, 1, 0) : pick(random, earlier);
    return switch (random.nextInt(16)) {
      case 0 -> new Event.Suspended(card, random.nextBoolean());
      case 1 -> new Event.Buried(card, 20_700 + random.nextInt(300));
      case 2 -> new Event.Flagged(card, random.nextInt(8), pick(random, List.of(RESPONSES)));
      case 3 -> new Event.Overruled(known, VERDICTS[random.nextInt(7)], "it says so");
      case 4, 5 -> new Event.Undone(known);
      case 6, 7, 8, 9 -> answered(card, random);
      case 14 -> sat(card, random);
      case 15 ->
        new Event.SittingEnded(
            "s" + random.nextInt(4), 9000, random.nextInt(3) == 0 ? "abandoned" : "submitted");
      default -> reviewed(card, random, Optional.of(known));
    };
  }

  static Event.Answered answered(String card, Random random) {
    return new Event.Answered(
        card,
        RESPONSES[random.nextInt(RESPONSES.length)],
        random.nextBoolean() ? List.of() : List.of(2, 0, 1),
        random.nextBoolean() ? Optional.empty() : Optional.of("150 km"),
        VERDICTS[random.nextInt(VERDICTS.length)],
        random.nextInt(5) / 4.0,
        random.nextInt(60_000),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(101)),
        String.format("%016x", random.nextLong()),
        "150 km",
        1 + random.nextInt(2),
        "s1",
        false);
  }

  private static Event.SittingAnswered sat(String card, Random random) {
    return new Event.SittingAnswered(
        "s" + random.nextInt(4),
        card,
        RESPONSES[random.nextInt(RESPONSES.length)],
        List.of(),
        Optional.empty(),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(7)),
        random.nextBoolean(),
        VERDICTS[random.nextInt(VERDICTS.length)],
        random.nextInt(5) / 4.0,
        random.nextInt(60_000),
        random.nextInt(900_000),
        String.format("%016x", random.nextLong()),
        "150 km");
  }

  static Event.Reviewed reviewed(String card, Random random, Optional<EventId> answer) {
    Rating rating = Rating.of(1 + random.nextInt(4));
    Rating proposed = Rating.of(1 + random.nextInt(4));
    OptionalInt place =
        rating == proposed ? OptionalInt.of(33 * (rating.number() - 1)) : OptionalInt.empty();
    return new Event.Reviewed(card, rating, proposed, answer, place);
  }

  /** Writes a log of so many answers, each with its review, over so many cards in many years. */
  public static void large(OutputStream out, int reviews, int cards) throws IOException {
    var random = new Random(42);
    var at = OffsetDateTime.parse("2010-01-01T10:00:00+03:00");
    out.write(header(DEVICE));
    for (int i = 0; i < reviews; i++) {
      String card = "karabakh-item-" + random.nextInt(cards);
      at = at.plusSeconds(random.nextInt(240));
      byte[] answer = Line.of(2 * i + 2, at, answered(card, random));
      out.write(answer);
      var id = new EventId(DEVICE, 2 * i + 2, Line.crcOf(answer));
      out.write(Line.of(2 * i + 3, at.plusSeconds(2), reviewed(card, random, Optional.of(id))));
    }
  }

  static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
