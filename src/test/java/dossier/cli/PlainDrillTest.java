package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, drilled line by line through pipes. */
class PlainDrillTest {
  private static final Path BANK = Machine.resource("five-types.yaml");
  private static final String MORNING = "--now=2026-11-22T09:00:00Z";
  private static final String A_MINUTE_LATER = "--now=2026-11-22T09:01:00Z";
  private static final String NEXT_MORNING = "--now=2026-11-23T09:00:00Z";
  private static final Pattern QUESTION = Pattern.compile("(?m)^Question: (.*)$");

  @TempDir
  private Path root;

  @Test
  void everyTypeIsAskedAnsweredAndCited() {
    var machine = new Machine(root);
    String answers = Machine.text(Machine.resource("five-types.in"));
    Machine.Ran ran = machine.run(answers, "--plain", MORNING, BANK);
    assertEquals(Machine.text(Machine.resource("five-types.out")), ran.out());
    assertEquals("", ran.err());
    assertEquals(0, ran.code());
  }

  @Test
  void whatWasAnsweredIsNotAskedAgainBeforeItIsDue() {
    var machine = new Machine(root);
    String first = asked(machine.run("x\n3\n", MORNING).out()).get(0);
    List<String> soon = asked(machine.run("x\n\n".repeat(5), A_MINUTE_LATER).out());
    assertFalse(soon.contains(first), () -> first + " in " + soon);
    List<String> nextDay = asked(machine.run("x\n\n".repeat(8), NEXT_MORNING).out());
    assertTrue(nextDay.contains(first), () -> first + " in " + nextDay);
  }

  @Test
  void shippedBankIsCitedUnderEveryAnswer() {
    var machine = new Machine(root);
    Machine.Ran ran = machine.run("x\n\n".repeat(5), MORNING);
    assertEquals(0, ran.code(), ran::toString);
    List<String> turns = List.of(ran.out().split("Rate: ", -1));
    for (String turn : turns.subList(0, 5)) {
      assertTrue(turn.contains("\nSource: "), turn);
      assertTrue(turn.contains("\nAnswer: "), turn);
      assertTrue(turn.contains("search for “"), turn);
    }
  }

  @Test
  void cardsRatedEasyAreDoneForTheDayAndDueWhenDueSaysSo() {
    var machine = new Machine(root);
    machine.run("x\n4\n".repeat(5), MORNING, BANK);
    Machine.Ran again = machine.run("", A_MINUTE_LATER, BANK);
    assertTrue(again.out().startsWith("Nothing is due now. The next is due in "), again::toString);
    assertEquals(List.of(), asked(again.out()));
    assertEquals(0, again.code());

    String due = machine.run("", "due", "--json", A_MINUTE_LATER, BANK).out();
    assertTrue(due.contains("\"questions\":5,\"new\":0,\"learning\":0,\"due\":0"), due);
    String next = due.replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
    List<String> then =
        asked(machine.run("x\n4\n".repeat(5), "--now=" + next, BANK).out());
    assertFalse(then.isEmpty());
  }

  @Test
  void dueCountsWhatTheNextDrillAsks() {
    var machine = new Machine(root);
    machine.run("x\n3\n".repeat(2), MORNING, BANK);
    assertEquals("""
        Lake ferries: 3 new, 2 learning, 0 due, of 5 questions
        Next 14 days: 2 0 0 0 0 0 0 0 0 0 0 0 0 0
        """, machine.run("", "due", A_MINUTE_LATER, BANK).out());
    String greeting =
        machine.run("", A_MINUTE_LATER, BANK).out().lines().findFirst().orElse("");
    assertEquals("5 to answer: 3 new, 2 learning, 0 due. Type :? for help.", greeting);
  }

  @Test
  void undoTakesTheLastRatingBack() {
    var machine = new Machine(root);
    machine.run("x\n4\n:u\n1\n:q\n", MORNING, BANK);
    String stats = machine.run("", "stats", "--json", A_MINUTE_LATER, BANK).out();
    assertTrue(stats.contains("\"all\":{\"reviews\":1,"), stats);
    assertTrue(machine.log().contains("\"e\":\"undo\""), machine::log);
    String due = machine.run("", "due", A_MINUTE_LATER, BANK).out();
    assertTrue(due.startsWith("Lake ferries: 4 new, 1 learning, 0 due"), due);
  }

  @Test
  void wordThatBeginsWithFIsNoFlag() {
    var machine = new Machine(root);
    Machine.Ran ran = machine.run("x\nforty\n:q\n", MORNING, BANK);
    assertFalse(machine.log().contains("\"e\":\"flag\""), () -> ran + machine.log());
  }

  @Test
  void flagIsSeenTheNextTimeTheQuestionIsAsked() {
    var machine = new Machine(root);
    machine.run(":f ask Ida about this\n:q\n", MORNING, BANK);
    Machine.Ran ran = machine.run("", A_MINUTE_LATER, BANK);
    assertTrue(ran.out().contains("\nFlagged: ask Ida about this\n"), ran::toString);
  }

  @Test
  void endOfInputAtARatingTakesTheProposal() {
    var machine = new Machine(root);
    Machine.Ran ran = machine.run("x\n", MORNING, BANK);
    assertTrue(ran.out().contains("1 answer: 0 recalled, 1 to learn again."), ran::toString);
    assertTrue(machine.log().contains("\"rating\":\"again\",\"proposed\":\"again\""));
  }

  @Test
  void logIsTheLearnersAlone() throws Exception {
    var machine = new Machine(root);
    machine.run("x\n\n", MORNING, BANK);
    var rights = Files.getPosixFilePermissions(machine.data());
    assertEquals(PosixFilePermissions.fromString("rwx------"), rights);
  }

  @Test
  void dataFolderIsThatOfTheOptionElseOfTheVariableElseOfXdg() {
    var machine = new Machine(root);
    machine.run("x\n\n", MORNING, BANK, "--data", machine.path("named"));
    assertEquals(List.of("named"), withLog(machine));
    machine.run("x\n\n", MORNING, BANK);
    assertEquals(List.of("data", "named"), withLog(machine));
    machine.with("DOSSIER_DATA", "").run("x\n\n", MORNING, BANK);
    assertEquals(List.of("data", "named", "share/dossier"), withLog(machine));
    machine.with("XDG_DATA_HOME", "").run("x\n\n", MORNING, BANK);
    assertEquals(
        List.of("data", "home/.local/share/dossier", "named", "share/dossier"), withLog(machine));
  }

  @Test
  void configurationNamesBanksAndDataAndNewCardsADay() {
    var machine = new Machine(root).in(root).with("DOSSIER_DATA", "");
    machine.write(
        "config/dossier/config.yaml", "banks: " + BANK + "\ndata: ~/log\nnew-per-day: 2\n");
    Machine.Ran ran = machine.run("x\n4\n".repeat(3), MORNING);
    assertTrue(ran.out().startsWith("2 to answer: 2 new, 0 learning, 0 due."), ran::toString);
    assertEquals(List.of("home/log"), withLog(machine));
  }

  private List<String> withLog(Machine machine) {
    var folders = new ArrayList<String>();
    for (String name :
        List.of("data", "home/.local/share/dossier", "home/log", "named", "share/dossier")) {
      if (machine.path(name).resolve("device").toFile().exists()) {
        folders.add(name);
      }
    }
    return folders;
  }

  private static List<String> asked(String out) {
    return QUESTION.matcher(out).results().map(found -> found.group(1)).toList();
  }
}
