package dossier.check;

/** Texts of an author in a message. */
final class Quoted {
  private static final int MOST = 60;

  private Quoted() {}

  /** Returns a text in quotes, its end left out where it is long. */
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    return "'"
        + (length <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST - 1)) + "…")
        + "'";
  }
}
