package dossier.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {
  private static final Place PLACE = new Place("my bank.yaml", 27);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      vi                   | +27 my bank.yaml
      /usr/bin/nano -l     | +27 my bank.yaml
      emacsclient -t       | +27 my bank.yaml
      hx                   | my bank.yaml:27
      /opt/bin/subl --wait | my bank.yaml:27
      code --wait          | --goto my bank.yaml:27
      """)
  void aPlaceIsOpenedAsEachEditorTakesIt(String command, String arguments) {
    assertEquals(arguments, String.join(" ", new Editor(command).arguments(PLACE)));
  }

  @Test
  void aFileIsNoOption() {
    assertEquals(List.of("+1", "./-R"), new Editor("vi").arguments(new Place("-R", 1)));
  }

  @Test
  void theEditorForAFullScreenComesFirst() {
    assertEquals(
        Optional.of(new Editor("vim")), Editor.of(Map.of("EDITOR", "ed", "VISUAL", " vim ")));
    assertEquals(Optional.of(new Editor("ed")), Editor.of(Map.of("EDITOR", "ed", "VISUAL", "")));
    assertEquals(Optional.empty(), Editor.of(Map.of()));
  }

  @Test
  void anEndThatIsNotGoodIsSaid() {
    var editor = new Editor("vmi");
    assertEquals("", editor.said(0));
    assertEquals("“vmi” ended with exit code 1.", editor.said(1));
    assertEquals("“vmi” cannot be started; $VISUAL, else $EDITOR, names it.", editor.said(127));
  }
}
