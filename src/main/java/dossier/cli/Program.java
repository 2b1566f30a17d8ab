package dossier.cli;

import dossier.assess.Blueprint;
import dossier.assess.Result;
import dossier.find.Parsed;
import dossier.find.Query;
import dossier.format.BankReader;
import dossier.format.Config;
import dossier.format.ConfigReader;
import dossier.format.ConfigReading;
import dossier.format.Diagnostic;
import dossier.format.Reading;
import dossier.schedule.Moment;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.store.Holder;
import dossier.store.Ledger;
import dossier.store.Versions;
import dossier.tui.Plain;
import dossier.tui.PlainAssess;
import dossier.tui.Progress;
import dossier.tui.Tui;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

/** What the commands are made of: the environment, the configuration, the banks, the log. */
final class Program {
  /** Exit codes: all is done; problems were found; wrong usage; the machine refused. */
  static final int DONE = 0;

  static final int FOUND = 1;
  static final int USAGE = 2;
  static final int REFUSED = 3;

  // By their seconds: to parse a text would take longer than the screen takes to open.
  private static final Instant EARLIEST = Instant.ofEpochSecond(86_400);
  private static final Instant LATEST = Instant.ofEpochSecond(221845392000L);

  private final Environment environment;
  private final Places places;

  Program(Environment environment) {
    this.environment = environment;
    this.places = new Places(environment);
  }

  /** What an author or a user wrote cannot be gone on with; each reason is a line. */
  static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;
    private final transient List<String> problems;

    List<String> problems() {
      return problems;
    }

    Unreadable(List<String> problems) {
      super(String.join("; ", problems));
      this.problems = List.copyOf(problems);
    }
  }

  /** A query that is none, or a look that there is not. */
  static final class Misread extends IOException {
    private static final long serialVersionUID = 1;

    Misread(String message) {
      super(message);
    }

    /** Says what is wrong, and shows where. */
    Misread(Parsed.Broken broken) {
      super("--query: " + broken.message() + "\n  " + shown(broken.text()) + "\n  "
          + " ".repeat(shown(broken.text().substring(0, broken.at())).length()) + "^");
    }

    /** A character takes one column: marks and controls are not shown. */
    private static String shown(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFC)
          .replaceAll("\\s", " ")
          .replaceAll("[\\p{M}\\p{Cc}\\p{Cf}]", "")
          .replaceAll("[\\x{10000}-\\x{10FFFF}]", "?");
    }
  }

  PrintWriter out() {
    return environment.out();
  }

  PrintWriter err() {
    return environment.err();
  }

  /** Returns the lines of standard input. */
  BufferedReader in() {
    return new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
  }

  /** Opens the trainer: full screen where that can be, else line by line. */
  int open(Options.Banks banks, Options.Learner learner, Options.Show show, Tui.Start start)
      throws IOException {
    return open(banks, learner, show, start, Query.EVERYTHING);
  }

  /**
   * Opens the trainer.
   *
   * @param only what is asked
   */
  int open(
      Options.Banks banks, Options.Learner learner, Options.Show show, Tui.Start start, Query only)
      throws IOException {
    Map<String, String> variables = variables(show);
    try {
      if (isFullScreen(show)) {
        var opened = new CopyOnWriteArrayList<Workspace>();
        Ahead<Known> ahead = Ahead.begin(() -> known(banks, learner));
        boolean shown = Tui.run(
            progress -> {
              Workspace workspace = workspace(ahead.get(), learner, show, only, progress);
              opened.add(workspace);
              return workspace;
            },
            start,
            variables);
        for (Workspace workspace : opened) {
          workspace.close();
        }
        if (shown) {
          return DONE;
        }
      }
      return plain(banks, learner, show, only);
    } finally {
      out().flush();
    }
  }

  private int plain(Options.Banks banks, Options.Learner learner, Options.Show show, Query only)
      throws IOException {
    try (Workspace workspace =
        workspace(known(banks, learner), learner, show, only, Progress.unseen())) {
      workspace.problems().forEach(err()::println);
      Optional<String> held = workspace.heldBy();
      if (held.isPresent()) {
        err().println("dossier: " + held.get() + " Only one process can answer at a time.");
        return REFUSED;
      }
      if (workspace.isEmpty(only)) {
        err().println("No question fits the query: " + only);
        return DONE;
      }
      new Plain(workspace, in(), out()).drill(Optional.empty());
      return workspace.problems().isEmpty() ? DONE : FOUND;
    }
  }

  /** Holds a scored sitting. */
  int assess(
      Options.Banks banks, Options.Learner learner, Options.Show show, AssessCommand.Asked asked)
      throws IOException {
    Config config = config();
    Asked files = Asked.of(places.banks(banks.paths, config.banks()));
    Reading reading = BankReader.read(files.read());
    Library library = library(reading, files);
    if (library.banks().isEmpty() && !library.problems().isEmpty()) {
      throw new Unreadable(library.problems());
    }
    library.problems().forEach(err()::println);
    Blueprint blueprint =
        Plans.of(asked.blueprint(), reading).with(asked.questions(), asked.minutes(), asked.seed());
    Journal journal = journal(learner, library.renamed());
    if (journal.heldBy().isPresent()) {
      err()
          .println(
              "dossier: " + journal.heldBy().get() + " Only one process can answer at a time.");
      return REFUSED;
    }
    var request = new Examination.Request(
        blueprint,
        asked.byCertainty(),
        asked.anew(),
        new SecureRandom().nextInt(1_000_000),
        device());
    try (Examination exam = new Examination(
        library,
        scheduler(settings(config), data(learner)),
        journal,
        data(learner),
        clock(learner),
        request)) {
      var workspace = new Workspace(
          library,
          Query.EVERYTHING,
          settings(config),
          scheduler(settings(config), data(learner)),
          copies(show, config),
          clock(learner),
          journal,
          device());
      boolean shown = isFullScreen(show)
          && !asked.json()
          && Tui.run(progress -> workspace.holding(exam), Tui.Start.ASSESS, variables(show));
      if (!shown) {
        journal.notices().forEach(err()::println);
        new PlainAssess(exam, in(), asked.json() ? err() : out()).sit();
      }
      if (exam.result().isPresent()) {
        hand(exam, exam.result().get(), asked);
      }
    } finally {
      out().flush();
    }
    return library.problems().isEmpty() ? DONE : FOUND;
  }

  private void hand(Examination exam, Result result, AssessCommand.Asked asked) throws IOException {
    if (asked.json()) {
      out().println(new ResultJson(exam, result).text());
    }
    if (asked.report().isPresent()) {
      Path file = asked.report().get();
      ReportFile.of(file).orElseThrow().write(file, exam, result);
      (asked.json() ? err() : out()).println("The report is in " + file + ".");
    }
  }

  private Known known(Options.Banks banks, Options.Learner learner) throws IOException {
    Config config = config();
    Asked asked = Asked.of(places.banks(banks.paths, config.banks()));
    Known known = Known.of(config, asked, new ContentsFile(places.cache(), build()));
    // The rules of the time zone take as long to load as all of this; here nothing waits for them.
    Workspace.now(clock(learner));
    return known;
  }

  /** Returns what is another text in every build: what one finds in a bank another may not. */
  private String build() {
    Optional<Path> jar = environment.home().map(home -> home.resolve("lib/dossier.jar"));
    try {
      return jar.isPresent()
          ? jar.get() + " " + Files.getLastModifiedTime(jar.get()).toMillis()
          : Build.VERSION;
    } catch (IOException e) {
      return Build.VERSION;
    }
  }

  /** Reads banks and log; where these banks were read before, what is due is told first. */
  private Workspace workspace(
      Known known, Options.Learner learner, Options.Show show, Query only, Progress progress)
      throws IOException {
    LongConsumer bankBytes = progress.part("Banks", known.bytes());
    LongConsumer logBytes = progress.part("Log", Ledger.bytes(data(learner)));
    Optional<Journal> opened = Optional.empty();
    if (known.contents().isPresent() && only.equals(Query.EVERYTHING)) {
      opened = Optional.of(journal(learner, known.contents().get().renamed(), logBytes));
    }
    try {
      if (opened.isPresent()) {
        Settings settings = settings(known.config());
        Moment now = Workspace.now(clock(learner));
        var tally = new Tally(known.contents().get(), opened.get(), settings, id -> true, now);
        progress.foreseen(tally.overview(List.of()));
      }
      Library library = library(BankReader.read(known.asked().read(), bankBytes), known.asked());
      if (library.banks().isEmpty() && !library.problems().isEmpty()) {
        throw new Unreadable(library.problems());
      }
      if (opened.isEmpty()) {
        opened = Optional.of(journal(learner, library.renamed(), logBytes));
      }
      opened.get().rename(library.renamed());
      Workspace workspace = workspace(known, library, opened.get(), learner, show, only);
      known.keep(library);
      return workspace;
    } catch (IOException | RuntimeException e) {
      if (opened.isPresent()) {
        opened.get().close();
      }
      throw e;
    }
  }

  private Workspace workspace(
      Known known,
      Library library,
      Journal journal,
      Options.Learner learner,
      Options.Show show,
      Query only)
      throws IOException {
    Settings settings = settings(known.config());
    return new Workspace(
        library,
        only,
        settings,
        scheduler(settings, data(learner)),
        copies(show, known.config()),
        clock(learner),
        journal,
        device());
  }

  /** Returns the reader's own copies of the sources. */
  Copies copies(Options.Show show) throws IOException {
    return copies(show, config());
  }

  private Copies copies(Options.Show show, Config config) {
    return new Copies(show.sources
        .or(() -> environment.variable("DOSSIER_SOURCES").map(Path::of))
        .or(config::sources));
  }

  /** Returns whether to draw a full screen. */
  boolean isFullScreen(Options.Show show) {
    return !show.plain && environment.isFullScreen();
  }

  Map<String, String> variables(Options.Show show) throws Misread {
    return Looks.variables(environment.variables(), show);
  }

  Clock clock() {
    return environment.clock();
  }

  /** Opens the log to write, or to read where another process holds it. */
  Journal journal(Options.Learner learner, Map<String, String> renamed) throws IOException {
    return journal(learner, renamed, bytes -> {});
  }

  private Journal journal(Options.Learner learner, Map<String, String> renamed, LongConsumer read)
      throws IOException {
    Scheduler scheduler = scheduler(settings(config()), data(learner));
    try {
      return new Journal(
          data(learner), scheduler, renamed, Program::device, holder(clock(learner)), read);
    } catch (IOException e) {
      throw Failures.ofLog(e);
    }
  }

  /** Returns a scheduler by the learner's own parameters, if there are any. */
  private static Scheduler scheduler(Settings settings, Path data) throws IOException {
    return new Scheduler(settings, Versions.read(data).parameters());
  }

  /** Returns the folder of the review log. */
  Path data(Options.Learner learner) throws IOException {
    return places.data(learner.data, config().data());
  }

  /** Returns what time it is for the learner. */
  OffsetDateTime time(Options.Learner learner) {
    return OffsetDateTime.now(clock(learner)).truncatedTo(ChronoUnit.MILLIS);
  }

  /** Reads banks and log to look at, without the lock. */
  Report report(Options.Banks banks, Options.Learner learner) throws IOException {
    return report(banks, learner, Query.EVERYTHING);
  }

  /** Reads banks and log to look at what fits a query. */
  Report report(Options.Banks banks, Options.Learner learner, Query only) throws IOException {
    Config config = config();
    Library library = library(banks.paths, config);
    Settings settings = settings(config);
    Path data = places.data(learner.data, config.data());
    Scheduler scheduler = scheduler(settings, data);
    Ledger ledger = Ledger.read(data, scheduler, library.renamed());
    Report report = new Report(library, settings, scheduler, ledger, clock(learner))
        .only(
            only,
            () -> Pasts.read(data, library.renamed(), library.questions()::containsKey, true));
    if (report.library().questions().isEmpty() && !only.equals(Query.EVERYTHING)) {
      err().println("No question fits the query: " + only);
    }
    return report;
  }

  /** Reads the banks of the command line, or the usual ones. */
  Library library(List<Path> named) throws IOException {
    return library(named, config());
  }

  private Library library(List<Path> named, Config config) {
    Asked asked = Asked.of(places.banks(named, config.banks()));
    return library(BankReader.read(asked.read()), asked);
  }

  private static Library library(Reading reading, Asked asked) {
    List<String> problems = reading.problems().stream()
        .filter(problem -> !asked.beside().contains(problem.file()))
        .map(Diagnostic::text)
        .toList();
    Library library = new Library(reading.banks(), problems);
    return asked.beside().isEmpty()
        ? library
        : library.only(question -> !asked.isBeside(reading, question.id().value()));
  }

  /** Returns the bank files and folders of the command line, or the usual ones. */
  List<Path> bankPaths(List<Path> named) throws IOException {
    return places.banks(named, config().banks());
  }

  private Config config() throws IOException {
    if (Files.notExists(places.config(), LinkOption.NOFOLLOW_LINKS)) {
      return Config.NONE;
    }
    ConfigReading reading = ConfigReader.read(places.config(), places.home());
    if (!reading.problems().isEmpty()) {
      throw new Unreadable(reading.problems().stream().map(Diagnostic::text).toList());
    }
    return reading.config();
  }

  private static Settings settings(Config config) {
    Settings settings = Settings.DEFAULT;
    if (config.newPerDay().isPresent()) {
      settings = settings.withNewPerDay(config.newPerDay().get());
    }
    if (config.desiredRetention().isPresent()) {
      settings = settings.withDesiredRetention(config.desiredRetention().get());
    }
    return settings;
  }

  /** Returns the clock: the system's, or one that starts at an instant and goes on from there. */
  private Clock clock(Options.Learner learner) {
    Clock system = environment.clock();
    learner.now.filter(at -> at.isBefore(EARLIEST) || at.isAfter(LATEST)).ifPresent(at -> {
      throw new UncheckedIOException(
          new IOException("--now " + at + "; from " + EARLIEST + " to " + LATEST + " is possible"));
    });
    return learner
        .now
        .map(start -> Clock.offset(system, Duration.between(system.instant(), start)))
        .orElse(system);
  }

  private Holder holder(Clock clock) {
    return new Holder(
        Build.VERSION, ProcessHandle.current().pid(), host(), OffsetDateTime.now(clock));
  }

  /** Returns the name of this machine without asking a network for it, as Java would. */
  private String host() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      return environment
          .variable("HOSTNAME")
          .or(() -> environment.variable("COMPUTERNAME"))
          .orElse("this machine");
    }
  }

  /** Returns eight hex digits that no other device is likely to have. */
  private static String device() {
    return String.format("%08x", new SecureRandom().nextInt());
  }
}
