package dossier.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Catalogue;
import dossier.question.Confidence;
import dossier.question.ItemId;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Queue;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.store.Event;
import dossier.store.EventId;
import dossier.store.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a running session owes is at every step what its log says. */
class AgainLogTest {
  private static final List<String> CARDS = List.of("a", "b", "c", "d", "e");
  private static final Settings SETTINGS = Settings.DEFAULT.withFuzz(false).withNewPerDay(3);

  private final Scheduler scheduler = new Scheduler(SETTINGS);
  private final Random random = new Random(42);
  private final Map<Integer, EventId> logged = new HashMap<>();
  private final Catalogue catalogue =
      Catalogue.of(CARDS.stream().map(AgainLogTest::question).toList());
  private Ledger ledger;
  private Moment now;
  private int n;
  private int extras;

  @Test
  void theSessionAndTheLogOweTheSame() throws IOException {
    for (int learner = 0; learner < 40; learner++) {
      ledger = Ledger.read(Path.of("no", "such", "folder"), scheduler);
      Instant start = Instant.parse("2026-11-21T10:00:00Z");
      for (int day = 0; day < 6; day++) {
        now = at(start.plusSeconds(86_400L * day));
        for (int sitting = 0; sitting < 3; sitting++) {
          drill();
        }
      }
    }
    assertTrue(extras > 500, extras + " extra showings");
  }

  private void drill() {
    logged.clear();
    Drill drill = start();
    for (int step = 0; step < 25; step++) {
      Action action = action();
      Step next = drill.on(action, now);
      next.effects().forEach(this::log);
      boolean isExtra = next.drill() instanceof Drill.Asking asking && asking.extra();
      extras += isExtra ? 1 : 0;
      drill = next.drill();
      assertEquals(
          new TreeSet<>(owed(drill.session().queue())),
          new TreeSet<>(drill.session().extras()),
          action.toString());
      now = at(now.instant().plusSeconds(1 + random.nextInt(200)));
    }
  }

  private Drill start() {
    Map<String, Card> cards = new LinkedHashMap<>();
    CARDS.stream().filter(this::isAsked).forEach(id -> cards.put(id, ledger.card(id)));
    Queue queue = Queue.of(cards.values(), ledger.newOn(now.day()), SETTINGS, (a, b) -> false, now);
    var beside = new Drill.Extras(true, owed(queue));
    return Drill.start(catalogue, cards, scheduler, queue, beside, now);
  }

  private boolean isAsked(String card) {
    return !ledger.isSuspended(card) && ledger.buriedUntil(card).orElse(now.day()) <= now.day();
  }

  private List<String> owed(Queue queue) {
    return ledger.again(now, 80, 6).stream()
        .filter(card -> isAsked(card) && !queue.holds(card))
        .toList();
  }

  private Action action() {
    return switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> new Action.Respond("Yerevan");
      case 4, 5 -> new Action.Respond("Gyumri");
      case 6 -> new Action.Respond("Armenia");
      case 7, 8, 9, 10 -> new Action.Believe(Optional.of(Confidence.ALMOST_CERTAIN));
      case 11 -> new Action.Believe(Optional.of(Confidence.LIKELY));
      case 12, 13 -> new Action.Rate(Rating.EASY);
      case 14, 15 -> new Action.Accept();
      case 16 -> new Action.Overrule();
      case 17, 18 -> new Action.Undo();
      default -> random.nextInt(3) > 0 ? new Action.Accept() : new Action.Bury();
    };
  }

  private void log(Effect effect) {
    var id = new EventId(7, ++n, 1);
    logged.put(effect.ref(), id);
    ledger.apply(id, now.instant().atOffset(ZoneOffset.UTC), effect.match(new Events()));
  }

  /** The event of each effect. */
  private final class Events implements Effect.Cases<Event> {
    @Override
    public Event answer(Effect.LogAnswer effect) {
      return new Event.Answered(
          effect.question().id().value(),
          effect.response().text(),
          List.of(),
          Optional.empty(),
          effect.mark().verdict().word(),
          effect.mark().score(),
          1,
          effect
              .confidence()
              .map(sure -> OptionalInt.of(sure.percent()))
              .orElse(OptionalInt.empty()),
          "0123456789abcdef",
          "Gyumri",
          effect.attempt(),
          "s",
          effect.extra());
    }

    @Override
    public Event review(Effect.LogReview effect) {
      return new Event.Reviewed(
          effect.card(),
          effect.rating(),
          effect.proposed(),
          Optional.of(logged.get(effect.answer())),
          effect.place());
    }

    @Override
    public Event overrule(Effect.LogOverrule effect) {
      return new Event.Overruled(
          logged.get(effect.answer()), effect.correct() ? "correct" : "incorrect", "");
    }

    @Override
    public Event undo(Effect.LogUndo effect) {
      return new Event.Undone(logged.get(effect.of()));
    }

    @Override
    public Event bury(Effect.LogBury effect) {
      return new Event.Buried(effect.card(), now.day() + 1);
    }

    @Override
    public Event suspend(Effect.LogSuspend effect) {
      return new Event.Suspended(effect.card(), true);
    }

    @Override
    public Event flag(Effect.LogFlag effect) {
      return new Event.Flagged(effect.card(), effect.flag(), effect.note());
    }
  }

  private static Moment at(Instant instant) {
    return Moment.of(instant, ZoneOffset.UTC, Moment.ROLLOVER_HOUR);
  }

  private static Question question(String id) {
    return new Question(
        new ItemId(id),
        "Where is " + id + "?",
        new TextKey(
            "Gyumri",
            List.of(),
            List.of(new TextKey.Prompt("Armenia", "Which town?")),
            new ArrayList<>()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
