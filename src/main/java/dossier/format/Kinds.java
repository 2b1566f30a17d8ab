package dossier.format;

import dossier.format.Node.Kind;
import java.util.regex.Pattern;

/** What a plain scalar is in the core schema of YAML 1.2.2, section 10.3.2. */
final class Kinds {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
      + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
      + "|[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

  private Kinds() {}

  static Kind of(String plain) {
    switch (plain) {
      case "", "~", "null", "Null", "NULL" -> {
        return Kind.NOTHING;
      }
      case "true", "True", "TRUE", "false", "False", "FALSE" -> {
        return Kind.TRUTH;
      }
      default -> {
        char c = plain.charAt(0);
        boolean maybe = (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
        return maybe && NUMBER.matcher(plain).matches() ? Kind.NUMBER : Kind.TEXT;
      }
    }
  }
}
