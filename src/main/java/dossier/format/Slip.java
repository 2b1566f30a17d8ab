package dossier.format;

/**
 * What keeps a stretch of a file from being parsed.
 *
 * @param message what was found; what was expected; how to repair it
 */
record Slip(String code, Place at, String message) {
  void report(Problems problems) {
    problems.error(code, at, message);
  }

  /** Carries a slip up to the one who asked for the tree. */
  static final class Found extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Slip slip;

    Found(String code, Place at, String message) {
      super(message, null, false, false);
      slip = new Slip(code, at, message);
    }

    Slip slip() {
      return slip;
    }
  }
}
