package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemarkTest {
  private static final String BANK = """
      bank: numbers
      title: Numbers
      sources:
        brandt: {author: Ida Brandt, title: Numbers}
      questions:
        - id: range
          ask: How far?
          number: {value: VALUE, unit: km}
          cite: brandt 1 "far"
      """;

  @TempDir
  private Path root;

  @Test
  void answersAreMarkedAgainByTheKeyOfToday() {
    var machine = new Machine(root);
    Path bank = machine.write("bank.yaml", BANK.replace("VALUE", "150"));
    machine.run("150 km\n3\n", "drill", "--plain", bank);
    machine.write("bank.yaml", BANK.replace("VALUE", "160"));

    Machine.Ran shown = machine.run("", "remark", bank);
    assertEquals("range\tcorrect -> incorrect\t150 km\t\n", shown.out());
    assertEquals("1 answer marked again, 1 verdict would change\n", shown.err());

    machine.run("", "remark", "--apply", bank);
    assertEquals("", machine.run("", "remark", bank).out());
  }

  @Test
  void ratingsAndDueDatesStay() {
    var machine = new Machine(root);
    Path bank = machine.write("bank.yaml", BANK.replace("VALUE", "150"));
    machine.run("150 km\n4\n", "drill", "--plain", bank);
    String due = machine.run("", "due", bank).out();
    machine.write("bank.yaml", BANK.replace("VALUE", "160"));
    machine.run("", "remark", "--apply", bank);
    assertEquals(due, machine.run("", "due", bank).out());
  }

  @Test
  void whatTheLearnerRuledStands() {
    var machine = new Machine(root);
    Path bank = machine.write("bank.yaml", BANK.replace("VALUE", "150"));
    machine.run("160 km\no\n3\n", "drill", "--plain", bank);
    Machine.Ran shown = machine.run("", "remark", bank);
    assertEquals("", shown.out());
    assertEquals("1 answer marked again, 0 verdicts would change\n", shown.err());
  }
}
