package dossier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
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
        Boolean.getBoolean("dossier.terminal"),
        Clock.system(ZoneId.systemDefault()),
        System.in,
        out,
        err);
    int code = guarded(environment, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Nothing ends in a stack trace, whatever fails. */
  private static int guarded(Environment environment, String... args) {
    try {
      return run(environment, args);
    } catch (OutOfMemoryError e) {
      environment.err().println("dossier: not enough memory for these banks and this log");
      return Program.REFUSED;
    } catch (Throwable e) {
      return failed(environment, e);
    }
  }

  /** Returns the exit code of a run. */
  static int run(Environment environment, String... args) throws IOException {
    var program = new Program(environment);
    if (args.length == 0) {
      // Reading the command line takes three times as long as starting Java: docs/BENCHMARKS.md.
      return new HomeCommand(program).call();
    }
    CommandLine line = new CommandLine(new HomeCommand(program))
        .addSubcommand(new DrillCommand(program))
        .addSubcommand(new AssessCommand(program))
        .addSubcommand(new DueCommand(program))
        .addSubcommand(new StatsCommand(program))
        .addSubcommand(new CheckCommand(program))
        .addSubcommand(new PreviewCommand(program))
        .addSubcommand(new MarkCommand(program))
        .addSubcommand(new RemarkCommand(program))
        .addSubcommand(new CommandLine.HelpCommand());
    line.getSubcommands().get("mark").setUnmatchedOptionsArePositionalParams(true);
    return line.setExpandAtFiles(false)
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> failed(environment, e))
        .execute(args);
  }

  private static int failed(Environment environment, Throwable e) {
    if (e instanceof Program.Unreadable unreadable) {
      unreadable.problems().forEach(environment.err()::println);
      return Program.FOUND;
    }
    if (e instanceof InvalidPathException path) {
      environment.err().println("dossier: " + path.getInput() + ": no path in this locale");
      return Program.USAGE;
    }
    Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    String said = cause instanceof IOException io ? Failures.said(io) : bug(e);
    environment.err().println("dossier: " + said);
    return Program.REFUSED;
  }

  /** Says where a bug showed, so that a report of it can be acted on. */
  private static String bug(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    StackTraceElement[] trace = cause.getStackTrace();
    return "this is a bug, please report it: " + cause
        + (trace.length > 0 ? " at " + trace[0] : "");
  }

  /** What is printed is UTF-8 whatever the locale: a script reads the same everywhere. */
  private static PrintWriter printer(FileDescriptor descriptor) {
    var bytes = new FileOutputStream(descriptor);
    return new PrintWriter(
        new EscapingWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8)), true);
  }
}
