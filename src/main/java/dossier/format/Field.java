package dossier.format;

import java.util.Locale;

/**
 * A field that a mapping may have.
 *
 * @param required whether it must stand there
 * @param doc what it is, in one line, for the author
 * @param example a value, in YAML; empty where none is needed
 */
record Field(String name, Shape shape, boolean required, String doc, String example) {
  static Field required(String name, Shape shape, String doc, String example) {
    return new Field(name, shape, true, doc, example);
  }

  static Field optional(String name, Shape shape, String doc, String example) {
    return new Field(name, shape, false, doc, example);
  }

  static Field optional(String name, Shape shape, String doc) {
    return new Field(name, shape, false, doc, "");
  }

  /** Returns what it is and its limits, in two sentences. */
  String words() {
    return sentence(doc) + " " + sentence(shape.limits()) + (required ? " Required." : "");
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
