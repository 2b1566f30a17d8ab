package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.store.Damage;
import dossier.store.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at random moments of scripted drills: what was acknowledged is in the log. */
class KillTest {
  private static final int QUESTIONS = 300;
  private static final int LEARNERS = 2;

  /** Of each learner; a build makes fewer than docs/BENCHMARKS.md tells of, to be done sooner. */
  private static final int KILLS = Integer.getInteger("dossier.kills", 100) / LEARNERS;

  private static final int MOST_ANSWERS = 8;
  private static final long DAY_SECONDS = 86_400;
  private static final Pattern QUESTION =
      Pattern.compile("Question: True or false\\? What is the number (\\d+)\\?");

  @TempDir
  private Path root;

  @Test
  void noAcknowledgedReviewIsMissingAfterKills() throws Exception {
    ExecutorService learners = Executors.newFixedThreadPool(LEARNERS);
    try {
      var runs = new ArrayList<Future<Learner>>();
      for (int i = 0; i < LEARNERS; i++) {
        var learner = new Learner(new Machine(root.resolve("learner-" + i)), new Random(42 + i));
        runs.add(learners.submit(() -> learner.killed(KILLS)));
      }
      int reviews = 0;
      for (Future<Learner> run : runs) {
        reviews += run.get().acknowledged();
      }
      assertTrue(reviews > LEARNERS * KILLS, "only " + reviews + " reviews were acknowledged");
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().getMessage(), e.getCause());
    } finally {
      learners.shutdownNow();
    }
  }

  /** One who answers, is killed, and looks at what is left. */
  private static final class Learner {
    private final Machine machine;
    private final Random random;
    private final Path bank;
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    Learner(Machine machine, Random random) {
      this.machine = machine;
      this.random = random;
      this.bank = machine.write("bank.yaml", bank());
      machine.write("config/dossier/config.yaml", "new-per-day: 10\n");
    }

    private static String bank() {
      var text = new StringBuilder("bank: numbers\ntitle: Numbers\nsources:\n");
      text.append("  brandt: {author: Ida Brandt, title: Numbers}\nquestions:\n");
      for (int i = 1; i <= QUESTIONS; i++) {
        text.append("  - id: n%d\n    ask: What is the number %d?\n".formatted(i, i));
        text.append("    truth: %b\n    cite: brandt %d \"number\"\n".formatted(i % 2 == 0, i));
      }
      return text.toString();
    }

    int acknowledged() {
      return acknowledged.values().stream().mapToInt(n -> n).sum();
    }

    Learner killed(int times) throws IOException {
      for (int i = 0; i < times; i++) {
        try (Dialogue child = machine.start("drill", "--now=" + now, bank)) {
          drillUntilKilled(child);
        }
        check();
        now = now.plusSeconds(DAY_SECONDS);
      }
      return this;
    }

    /** Answers some questions whole, then stops at a random moment of the next turn. */
    private void drillUntilKilled(Dialogue child) {
      int whole = random.nextInt(MOST_ANSWERS);
      boolean inAnswer = random.nextBoolean();
      String said = child.hear();
      String card = card(said);
      for (int i = 0; i < whole && !card.isEmpty(); i++) {
        child.ask(Integer.toString(1 + random.nextInt(2)));
        said = child.ask(rating());
        sent.merge(card, 1, Integer::sum);
        acknowledged.merge(card, 1, Integer::sum);
        card = card(said);
      }
      if (card.isEmpty()) {
        child.kill();
        child.rest();
        return;
      }
      if (inAnswer) {
        child.say("1");
      } else {
        child.ask("2");
        child.say(rating());
        sent.merge(card, 1, Integer::sum);
      }
      pause(random.nextInt(3_000_000));
      child.kill();
      String all = child.rest();
      Matcher questions = QUESTION.matcher(all);
      int asked = (int) questions.results().count();
      if (asked > whole + 1) {
        // It was shown the next question before it fell.
        acknowledged.merge(card, 1, Integer::sum);
      }
    }

    private String rating() {
      return Integer.toString(1 + random.nextInt(4));
    }

    /** Waits for less than a clock tick, awake: the moment of the kill, to the microsecond. */
    private static void pause(long nanos) {
      long end = System.nanoTime() + nanos;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    }

    private static String card(String said) {
      Matcher question = QUESTION.matcher(said);
      return question.find() ? "n" + question.group(1) : "";
    }

    private void check() throws IOException {
      Ledger ledger = Ledger.read(machine.data(), new Scheduler(Settings.DEFAULT));
      for (Damage damage : ledger.damages()) {
        assertTrue(damage.what().startsWith("unfinished last line"), damage::toString);
      }
      for (int i = 1; i <= QUESTIONS; i++) {
        String id = "n" + i;
        int logged = ledger.card(id).reviews();
        int least = acknowledged.getOrDefault(id, 0);
        int most = sent.getOrDefault(id, 0);
        assertTrue(
            least <= logged && logged <= most,
            () -> id + ": " + least + " acknowledged, " + most + " sent, " + logged + " logged");
        // What was not acknowledged and yet kept counts from here on.
        acknowledged.put(id, logged);
        sent.put(id, logged);
      }
    }
  }

  @Test
  void lastRatingOfADrillIsOnDiskBeforeTheSummary() throws Exception {
    var machine = new Machine(root);
    Path bank = Machine.resource("five-types.yaml");
    try (Dialogue child = machine.start("drill", bank)) {
      child.hear();
      child.ask("x");
      child.ask("4");
      child.kill();
      child.rest();
    }
    Ledger ledger = Ledger.read(machine.data(), new Scheduler(Settings.DEFAULT));
    assertEquals(List.of(), ledger.damages());
    assertEquals(1, ledger.cards().size());
    Machine.Ran stats = machine.run("", "stats", "--json", bank);
    assertTrue(stats.out().contains("\"all\":{\"reviews\":1,"), stats::toString);
    assertEquals(0, stats.code());
  }
}
