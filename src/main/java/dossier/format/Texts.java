package dossier.format;

import dossier.format.Node.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The texts of one answer, of which no two may be the same but for letter case. */
final class Texts {
  private final String what;
  private final Page page;
  private final Map<String, Place> seen = new HashMap<>();
  private final Set<String> lines = new HashSet<>();

  /**
   * Creates an empty set of texts.
   *
   * @param what what each is, such as "option"
   */
  Texts(String what, Page page) {
    this.what = what;
    this.page = page;
  }

  /** Takes a text that may stand here more than once, if in the same letters. */
  void again(Scalar text) {
    String line = Values.line(text);
    if (!lines.contains(line)) {
      add(text);
      lines.add(line);
    }
  }

  /** Returns a text in one line, and reports it where it was there before. */
  String add(Scalar text) {
    String line = Values.line(text);
    Place first = seen.putIfAbsent(line.toLowerCase(Locale.ROOT), text.at());
    if (first != null) {
      page.error(
          "duplicate-option",
          text.at(),
          "the "
              + what
              + " "
              + Characters.found(line)
              + " stands twice, first at "
              + first
              + "; expected each "
              + what
              + " once; change or remove one");
    }
    return line;
  }
}
