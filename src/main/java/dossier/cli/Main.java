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
import java.time.Instant;
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
        new SystemClock(),
        System.in,
        out,
        err);
    int code = guarded(environment, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The system's time. Its zone is looked up when it is asked for: that takes as long as a frame. */
  private static final class SystemClock extends Clock {
    @Override
    public Instant instant() {
      return Instant.now();
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.system(zone);
    }
  }

  /** Nothing ends in a stack trace, whatever fails. */
  private static int guarded(Environment environment, String... args) {
    try {
      return run(environment, args);
    } catch (Throwable e) {
      return failed(environment, e);
    }
  }

  /** Returns the exit code of a run. */
  static int run(Environment environment, String... args) throws IOException {
    var program = new Program(environment);
    // Reading the command line takes three times as long as starting Java: docs/BENCHMARKS.md.
    if (args.length == 0) {
      return new HomeCommand(program).call();
    }
    if (args.length == 1 && args[0].equals("drill")) {
      return new DrillCommand(program).call();
    }
    if (args.length == 2
        && args[0].equals("--data")
        && !args[1].isEmpty()
        && args[1].charAt(0) != '-') {
      return new HomeCommand(program).in(Path.of(args[1])).call();
    }
    CommandLine line = new CommandLine(new HomeCommand(program))
        .addSubcommand(new DrillCommand(program))
        .addSubcommand(new AssessCommand(program))
        .addSubcommand(new DueCommand(program))
        .addSubcommand(new StatsCommand(program))
        .addSubcommand(new CheckCommand(program))
        .addSubcommand(new PreviewCommand(program))
        .addSubcommand(new CoverageCommand(program))
        .addSubcommand(new MarkCommand(program))
        .addSubcommand(new NewCommand(program))
        .addSubcommand(new SchemaCommand(program))
        .addSubcommand(new RemarkCommand(program))
        .addSubcommand(new OptimizeCommand(program))
        .addSubcommand(new PlanCommand(program))
        .addSubcommand(new CommandLine.HelpCommand());
    line.getSubcommands().get("mark").setUnmatchedOptionsArePositionalParams(true);
    return line.setExpandAtFiles(false)
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, all) -> misread(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(environment, e))
        .execute(args);
  }

  /** Says what was misread and where help is; the help itself would push that off the screen. */
  private static int misread(CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("dossier: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
      command
          .getErr()
          .println(command.getCommandSpec().qualifiedName() + " --help says what it takes.");
    }
    return Program.USAGE;
  }

  private static int failed(Environment environment, Throwable e) {
    if (e instanceof Program.Unreadable unreadable) {
      unreadable.problems().forEach(environment.err()::println);
      return Program.FOUND;
    }
    Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    if (cause instanceof Program.Misread misread) {
      environment.err().println("dossier: " + misread.getMessage());
      return Program.USAGE;
    }
    if (e instanceof InvalidPathException path) {
      environment.err().println("dossier: " + path.getInput() + ": no path in this locale");
      return Program.USAGE;
    }
    String said = cause instanceof IOException io ? Failures.said(io) : fault(e);
    environment.err().println("dossier: " + said);
    return Program.REFUSED;
  }

  /** Says where a bug showed, so that a report of it can be acted on. */
  private static String fault(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof OutOfMemoryError) {
      return "not enough memory for these banks and this log";
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
