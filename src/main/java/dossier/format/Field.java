package dossier.format;

/**
 * A field that a mapping may have.
 *
 * @param required whether it must stand there
 * @param doc what it is, in one line, for the author
 */
record Field(String name, Shape shape, boolean required, String doc) {
  static Field required(String name, Shape shape, String doc) {
    return new Field(name, shape, true, doc);
  }

  static Field optional(String name, Shape shape, String doc) {
    return new Field(name, shape, false, doc);
  }
}
