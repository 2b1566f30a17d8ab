package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkeletonsTest {
  @TempDir
  Path folder;

  @Test
  void newBankIsRightAsItStands() throws IOException {
    assertEquals(List.of("number"), types(Skeletons.bank()));
  }

  @Test
  void newQuestionsOfAllTypesAreRightAtTheEndOfANewBank() throws IOException {
    StringBuilder bank = new StringBuilder(Skeletons.bank());
    Skeletons.types().forEach(type -> bank.append(Skeletons.question(type)));

    assertEquals(
        List.of(
            "number", "choice", "choices", "truth", "text", "number", "date", "cloze", "order",
            "match"),
        types(bank.toString()));
  }

  @Test
  void whatIsOnlyACommentIsRightAsWell() throws IOException {
    String bank = Skeletons.bank()
        .replace("# language:", "language:")
        .replace("# note:", "note:")
        .replace("# claim:", "claim:")
        .replace("# differs: other-id", "differs: pilots");

    assertEquals(List.of("number"), types(bank));
    assertTrue(bank.contains("\n    differs:") && bank.contains("\n    note:"), bank);
  }

  @Test
  void otherTypesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Skeletons.question("essay"));
  }

  private List<String> types(String bank) throws IOException {
    Reading reading = BankReader.read(List.of(Files.writeString(folder.resolve("b.yaml"), bank)));
    assertEquals(List.of(), reading.problems());
    return reading.banks().stream()
        .flatMap(b -> b.questions().stream())
        .map(Question::key)
        .map(key -> key.type())
        .toList();
  }
}
