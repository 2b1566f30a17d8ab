package dossier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs the program with the arguments of the command line, and exits with its code. */
  public static void main(String[] args) {
    var out = printer(FileDescriptor.out);
    var err = printer(FileDescriptor.err);
    var environment = new Environment(
        System.getenv(),
        Optional.ofNullable(System.getProperty("dossier.home")).map(Path::of),
        isTerminal(),
        Clock.systemDefaultZone(),
        System.in,
        out,
        err);
    int code = run(environment, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Returns the exit code of a run. */
  static int run(Environment environment, String... args) {
    var program = new Program(environment);
    CommandLine line = new CommandLine(new HomeCommand(program))
        .addSubcommand(new DrillCommand(program))
        .addSubcommand(new DueCommand(program))
        .addSubcommand(new StatsCommand(program))
        .addSubcommand(new CheckCommand(program))
        .addSubcommand(new MarkCommand(program));
    line.getSubcommands().get("mark").setUnmatchedOptionsArePositionalParams(true);
    return line.setExpandAtFiles(false)
        .setOut(new java.io.PrintWriter(environment.out(), true))
        .setErr(new java.io.PrintWriter(environment.err(), true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(environment, e))
        .execute(args);
  }

  private static int failed(Environment environment, Exception e) {
    String said = e instanceof IOException io
        ? Failures.said(io)
        : "this is a bug in Dossier: " + e + " at " + e.getStackTrace()[0];
    environment.err().println("dossier: " + said);
    return Program.REFUSED;
  }

  /** The launcher knows; without it, Java before 22 has a console only where both are terminals. */
  private static boolean isTerminal() {
    return Optional.ofNullable(System.getProperty("dossier.terminal"))
        .map(Boolean::parseBoolean)
        .orElseGet(() -> System.console() != null);
  }

  /** What is printed is UTF-8 whatever the locale: a script reads the same everywhere. */
  private static PrintStream printer(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
