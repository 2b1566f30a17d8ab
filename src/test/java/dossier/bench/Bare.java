package dossier.bench;

/** The least that Java can do: {@link TerminalBenchmark} measures starts by it. */
public final class Bare {
  private Bare() {}

  /** Writes a letter. */
  public static void main(String[] args) {
    System.out.write('x');
    System.out.flush();
  }
}
