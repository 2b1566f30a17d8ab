package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.store.Event.SittingAnswered;
import dossier.store.SittingClock;
import dossier.store.Sittings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sitting at a real terminal in full screen: killed, stopped, and gone on with. {@code
 * -Dsitting.kills=50} kills it oftener.
 */
class SittingTerminalTest {
  private static final int KILLS = Integer.getInteger("sitting.kills", 4);
  private static final int QUESTIONS = 200;
  private static final int MINUTES = 59;
  private static final Pattern TITLE =
      Pattern.compile("Assessment +(\\d+)/\\d+ · (\\d+) answered.* (\\d+):(\\d\\d) left");
  private static final Pattern ASKED =
      Pattern.compile("Question \\d+ of \\d+, (\\d+):(\\d\\d) left");

  @TempDir
  private Path root;

  /** How a sitting comes to its end at a moment that nobody chose. */
  private enum End {
    JAVA_KILLED,
    LAUNCHER_AND_JAVA_KILLED,
    TERMINAL_CLOSED
  }

  /** What the first row says: the item in hand, how many are answered, the seconds that are left. */
  private record Title(int item, int answered, int left) {
    static Title of(String screen) {
      Matcher m = TITLE.matcher(screen);
      assertTrue(m.find(), screen);
      return new Title(
          Integer.parseInt(m.group(1)),
          Integer.parseInt(m.group(2)),
          60 * Integer.parseInt(m.group(3)) + Integer.parseInt(m.group(4)));
    }
  }

  /** An answer and its confidence as they were acknowledged. */
  private record Given(String response, OptionalInt confidence) {}

  private static String bank() {
    var text = new StringBuilder("bank: numbers\ntitle: Numbers\nsources:\n");
    text.append("  brandt: {author: Ida Brandt, title: Numbers}\nquestions:\n");
    for (int i = 1; i <= QUESTIONS; i++) {
      text.append("  - id: n%d\n    ask: What is the number %d?\n".formatted(i, i));
      text.append("    truth: true\n    cite: brandt %d \"number\"\n".formatted(i));
    }
    return text.toString();
  }

  @Test
  void nothingAcknowledgedIsLostAndTheTimeLeftIsRightToASecond() throws Exception {
    var machine = new Machine(root);
    Path bank = machine.write("bank.yaml", bank());
    var random = new Random(42);
    var given = new HashMap<Integer, Given>();
    double used = 0;
    double worst = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      try (var pane = new Pane(machine, 80, 24)) {
        long started = System.nanoTime();
        pane.start("assess", "--questions", QUESTIONS, "--minutes", MINUTES, bank);
        Title title = Title.of(pane.await(" left"));
        long seen = System.nanoTime();
        double begun = seconds(started, seen);
        assertTrue(title.answered() - given.size() <= 1, "an answer in flight: " + title);
        assertTrue(title.answered() >= given.size(), given.size() + " acknowledged, " + title);
        assertBetween(60 * MINUTES - used - begun - 1, title.left(), 60 * MINUTES - used);

        ProcessHandle java = pane.java();
        answer(pane, title.item(), random, given);
        LockSupport.parkNanos(random.nextInt(1_000) * 1_000_000L);
        double ran = seconds(seen, System.nanoTime());
        end(pane, java, End.values()[random.nextInt(3)]);
        double gone = seconds(started, System.nanoTime());

        double now = used(machine);
        assertBetween(used + ran - 1, now, used + gone);
        worst = Math.max(worst, used + ran - now);
        used = now;
        Map<Integer, Given> kept = kept(machine);
        given.forEach((item, what) -> assertEquals(what, kept.get(item), "item " + item));
        given.putAll(kept);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d kills, %d answers acknowledged, none lost; at most %.2f s too much left%n",
        KILLS,
        given.size(),
        Math.max(0, worst));
    assertTrue(given.size() > KILLS / 2, given.toString());
  }

  /** Answers some questions whole, and stops anywhere in the next. */
  private static void answer(Pane pane, int from, Random random, Map<Integer, Given> given) {
    int item = from;
    for (int whole = random.nextInt(3); whole > 0; whole--) {
      given.put(item, answered(pane, random));
      String sure = Integer.toString(1 + random.nextInt(7));
      pane.press(sure);
      item++;
      pane.await("Assessment  " + item + "/");
      given.computeIfPresent(
          item - 1,
          (i, what) -> new Given(what.response(), OptionalInt.of(Integer.parseInt(sure))));
    }
    switch (random.nextInt(3)) {
      case 0 -> {}
      case 1 -> given.put(item, answered(pane, random));
      default -> pane.press("1");
    }
  }

  private static Given answered(Pane pane, Random random) {
    boolean pick = random.nextBoolean();
    pane.press(pick ? "1" : "2");
    pane.await("How sure are you?");
    return new Given(Boolean.toString(pick), OptionalInt.empty());
  }

  private static void end(Pane pane, ProcessHandle java, End how) throws Exception {
    ProcessHandle launcher = java.parent().orElseThrow();
    switch (how) {
      case JAVA_KILLED -> java.destroyForcibly();
      case LAUNCHER_AND_JAVA_KILLED -> {
        launcher.destroyForcibly();
        java.destroyForcibly();
      }
      case TERMINAL_CLOSED -> pane.hangUp();
    }
    java.onExit().get(Machine.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static Sittings.Past past(Machine machine) throws IOException {
    List<Sittings.Past> pasts = Sittings.read(machine.data());
    assertEquals(1, pasts.size());
    return pasts.get(0);
  }

  /** Returns the seconds that the disk says are used up. */
  private static double used(Machine machine) throws IOException {
    Sittings.Past past = past(machine);
    long kept = SittingClock.read(machine.data(), past.id()).orElse(0);
    return Math.max(past.elapsedMillis(), kept) / 1000.0;
  }

  /** Returns what the log has of each item, from 1. */
  private static Map<Integer, Given> kept(Machine machine) throws IOException {
    Sittings.Past past = past(machine);
    var kept = new HashMap<Integer, Given>();
    for (SittingAnswered answer : past.answers().values()) {
      int item = 1 + past.begun().cards().indexOf(answer.card());
      kept.put(item, new Given(answer.response(), answer.confidence()));
    }
    return kept;
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }

  private static void assertBetween(double low, double found, double high) {
    assertTrue(low <= found && found <= high, low + " <= " + found + " <= " + high);
  }

  /** Ctrl-Z, and the signal from elsewhere. */
  @ParameterizedTest
  @ValueSource(strings = {"C-z", "TSTP"})
  void theClockStandsWhileTheSittingIsStopped(String how) {
    var machine = new Machine(root);
    Path bank = machine.write("bank.yaml", bank());
    try (var pane = new Pane(machine, 80, 24)) {
      pane.start("assess", "--questions", QUESTIONS, "--minutes", MINUTES, bank);
      int before = Title.of(pane.await(" left")).left();
      long seen = System.nanoTime();
      if (how.equals("C-z")) {
        pane.press("C-z");
      } else {
        pane.kill(how, -pane.java().parent().orElseThrow().pid());
      }
      pane.await("the shell", screen -> pane.ask("alternate_on").equals("0"));
      long stopped = System.nanoTime();
      LockSupport.parkNanos(3_000_000_000L);
      long on = System.nanoTime();
      pane.run("clear; fg; echo exit $?");
      int after = Title.of(pane.await("Assessment", " left")).left();
      double ran = seconds(seen, stopped) + seconds(on, System.nanoTime());
      assertBetween(before - ran - 1, after, before);
      // And then it goes on.
      pane.await("a second less", screen -> Title.of(screen).left() < after);
      pane.press("C-c");
      pane.await("exit 0");
    }
  }

  @Test
  void theClockStandsWhileAPlainSittingIsStopped() {
    var machine = new Machine(root);
    Path bank = machine.write("bank.yaml", bank());
    try (var pane = new Pane(machine, 80, 24)) {
      pane.run("clear; '" + machine.launcher() + "' assess --plain --questions 9 --minutes 30 '"
          + bank + "'; echo exit $?");
      int before = left(pane.await("Question 1 of 9", "Answer:"));
      long seen = System.nanoTime();
      pane.press("C-z");
      pane.await("the shell", screen -> screen.stripTrailing().endsWith("\n$"));
      long stopped = System.nanoTime();
      LockSupport.parkNanos(3_000_000_000L);
      long on = System.nanoTime();
      pane.run("clear; fg; echo exit $?");
      pane.await("the program", screen -> !screen.stripTrailing().endsWith("$"));
      pane.type(":n");
      pane.press("Enter");
      int after = left(pane.await("Question 2 of 9", "Answer:"));
      double ran = seconds(seen, stopped) + seconds(on, System.nanoTime());
      assertBetween(before - ran - 1, after, before);
      pane.type(":q");
      pane.press("Enter");
      pane.await("The sitting is kept", "exit 0");
    }
  }

  /** Returns the seconds that the last question says are left. */
  private static int left(String screen) {
    Matcher m = ASKED.matcher(screen);
    int left = -1;
    while (m.find()) {
      left = 60 * Integer.parseInt(m.group(1)) + Integer.parseInt(m.group(2));
    }
    assertTrue(left >= 0, screen);
    return left;
  }
}
