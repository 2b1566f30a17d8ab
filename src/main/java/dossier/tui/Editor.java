package dossier.tui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The editor that the environment names.
 *
 * @param command as the shell reads it; it may have options
 */
record Editor(String command) {
  /** Returns what is said where the environment names none. */
  static String none(Place place) {
    // A whole path seldom fits into the line that says this.
    String name = place.file().substring(place.file().lastIndexOf('/') + 1);
    return "Set $EDITOR to open " + name + ":" + place.line() + " here.";
  }

  /** Editors that take FILE:LINE; all others know vi's +LINE FILE. */
  private static final Set<String> TAKE_FILE_AND_LINE = Set.of("hx", "helix", "subl", "zed");

  /** Editors that take it behind --goto. */
  private static final Set<String> TAKE_GOTO = Set.of("code", "code-insiders", "codium", "cursor");

  /** Returns the editor for a full screen, else the editor. */
  static Optional<Editor> of(Map<String, String> environment) {
    return List.of("VISUAL", "EDITOR").stream()
        .map(name -> environment.getOrDefault(name, "").strip())
        .filter(command -> !command.isEmpty())
        .findFirst()
        .map(Editor::new);
  }

  /** Returns what the learner must know of its end; nothing where all went well. */
  String said(int exitCode) {
    return switch (exitCode) {
      case 0 -> "";
      case 126, 127 -> "“" + command + "” cannot be started; $VISUAL, else $EDITOR, names it.";
      default -> "“" + command + "” ended with exit code " + exitCode + ".";
    };
  }

  /** Returns the arguments with which it opens a place. */
  List<String> arguments(Place place) {
    String name = command.split("\\s", 2)[0].replaceFirst(".*/", "");
    // Else a file's name might be taken for an option.
    String file = place.file().startsWith("-") ? "./" + place.file() : place.file();
    if (TAKE_GOTO.contains(name)) {
      return List.of("--goto", file + ":" + place.line());
    }
    return TAKE_FILE_AND_LINE.contains(name)
        ? List.of(file + ":" + place.line())
        : List.of("+" + place.line(), file);
  }
}
