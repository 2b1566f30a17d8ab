package dossier.format;

/** A file while it is read: its text, and what was found wrong with it so far. */
record Page(Document document, Problems problems) {
  void error(String code, Place at, String message) {
    problems.error(code, at, message);
  }
}
