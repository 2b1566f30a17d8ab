package dossier.cli;

/** Counts in words. */
final class Words {
  private Words() {}

  /** Returns "1 problem", "2 problems". */
  static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
