package dossier.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the screens are to look: the options, else the variables that are named like them. */
final class Looks {
  private static final List<String> COLOURS = List.of("auto", "never", "16", "256", "true");
  private static final List<String> THEMES = List.of("auto", "dark", "light", "high-contrast");

  private Looks() {}

  /**
   * Returns the environment variables with the options in the place of theirs.
   *
   * @throws Program.Misread if one asks for what is not there
   */
  static Map<String, String> variables(Map<String, String> environment, Options.Show show)
      throws Program.Misread {
    var variables = new HashMap<>(environment);
    put(variables, "DOSSIER_COLOR", "--color", show.color, COLOURS);
    put(variables, "DOSSIER_THEME", "--theme", show.theme, THEMES);
    if (show.ascii) {
      variables.put("DOSSIER_ASCII", "1");
    }
    return variables;
  }

  private static void put(
      Map<String, String> variables,
      String variable,
      String option,
      Optional<String> asked,
      List<String> known)
      throws Program.Misread {
    String name = asked.isPresent() ? option : variable;
    String value = asked.orElse(variables.getOrDefault(variable, ""));
    if (!value.isEmpty() && !known.contains(value)) {
      throw new Program.Misread(
          name + " is '" + value + "'; expected one of " + String.join(", ", known));
    }
    variables.put(variable, value.isEmpty() ? "auto" : value);
  }
}
