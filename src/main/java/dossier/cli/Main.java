package dossier.cli;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the program with the arguments of the command line. */
  public static void main(String[] args) {
    System.out.println("dossier");
  }
}
