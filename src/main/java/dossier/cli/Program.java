package dossier.cli;

import dossier.assess.Blueprint;
import dossier.assess.Result;
import dossier.assess.Sitting;
import dossier.find.Parsed;
import dossier.find.Query;
import dossier.format.Config;
import dossier.format.ConfigReader;
import dossier.format.ConfigReading;
import dossier.format.Diagnostic;
import dossier.format.Reading;
import dossier.question.Attribution;
import dossier.schedule.Moment;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.store.Holder;
import dossier.store.Ledger;
import dossier.store.Versions;
import dossier.tui.Assessments;
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
import java.util.stream.Collectors;

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
    return open(banks, learner, show, start, Query.EVERYTHING, Optional.empty(), false);
  }

  /**
   * Opens the trainer.
   *
   * @param only what is asked
   * @param confidence whether drills ask how sure the learner is; empty for as configured
   * @param whole whether a backlog is asked whole
   */
  int open(
      Options.Banks banks,
      Options.Learner learner,
      Options.Show show,
      Tui.Start start,
      Query only,
      Optional<Boolean> confidence,
      boolean whole)
      throws IOException {
    Map<String, String> variables = variables(show);
    try {
      if (isFullScreen(show)) {
        var opened = new CopyOnWriteArrayList<Workspace>();
        Meanwhile<Known> known = Meanwhile.begin(() -> known(banks, learner));
        boolean shown = Tui.run(
            progress -> {
              Workspace workspace =
                  workspace(known.get(), learner, show, only, confidence, whole, progress);
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
      return plain(banks, learner, show, only, confidence, whole);
    } finally {
      out().flush();
    }
  }

  private int plain(
      Options.Banks banks,
      Options.Learner learner,
      Options.Show show,
      Query only,
      Optional<Boolean> confidence,
      boolean whole)
      throws IOException {
    try (Workspace workspace = workspace(
        known(banks, learner), learner, show, only, confidence, whole, Progress.unseen())) {
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
    Banks files = banks(banks.paths, config);
    Reading reading = files.read();
    Library library = files.authored(reading);
    if (library.banks().isEmpty() && !library.problems().isEmpty()) {
      throw new Unreadable(library.problems());
    }
    library.problems().forEach(err()::println);
    Map<String, Blueprint> plans = Plans.all(reading);
    Plans.Drawn drawn = Plans.of(asked.blueprint(), plans);
    Library all = files.library(reading);
    Journal journal = journal(learner, all.renamed());
    if (asked.sitting().isPresent()) {
      try (journal) {
        earlier(exams(library, plans, config, learner, journal, asked.byCertainty()), asked);
        return library.problems().isEmpty() ? DONE : FOUND;
      } finally {
        out().flush();
      }
    }
    if (journal.heldBy().isPresent()) {
      err()
          .println(
              "dossier: " + journal.heldBy().get() + " Only one process can answer at a time.");
      return REFUSED;
    }
    Examinations exams = exams(library, plans, config, learner, journal, asked.byCertainty());
    try (Workspace workspace =
        workspace(files, all, Query.EVERYTHING, config, learner, show, journal, exams)) {
      workspace.askConfidence(config.confidence().orElse(false));
      boolean goesOn = !asked.anew() && exams.found(Optional.empty()).left().isPresent();
      boolean isOpen = plans.size() > 1 && asked.blueprint().isEmpty() && !goesOn;
      boolean picks = isOpen && asked.questions().isEmpty() && !asked.json() && isFullScreen(show);
      boolean shown =
          picks && Tui.run(progress -> workspace, Tui.Start.ASSESSMENTS, variables(show));
      if (!shown) {
        if (isOpen) {
          err()
              .println("Several banks have a blueprint (" + String.join(", ", plans.keySet())
                  + ") and none is used; --blueprint NAME draws to that of one.");
        }
        Blueprint blueprint =
            drawn.blueprint().with(asked.questions(), asked.minutes(), asked.seed());
        sit(exams.begin(drawn.bank(), blueprint, asked.anew()), workspace, show, asked);
      }
      Optional<Examination> held = exams.held();
      if (held.flatMap(Examination::result).isPresent()) {
        hand(held.get(), held.get().result().get(), asked);
      }
    } finally {
      out().flush();
    }
    return library.problems().isEmpty() ? DONE : FOUND;
  }

  /** Hands out the result of a sitting that was handed in. */
  private void earlier(Examinations exams, AssessCommand.Asked asked) throws IOException {
    String when = asked.sitting().orElseThrow();
    List<Assessments.Past> past = exams.found(Optional.empty()).past();
    List<Assessments.Past> meant = past.stream()
        .filter(p -> p.id().equals(when) || (!when.isBlank() && p.began().startsWith(when)))
        .toList();
    if (meant.size() != 1) {
      String all =
          past.stream().map(p -> p.began() + " (" + p.id() + ")").collect(Collectors.joining(", "));
      throw new Misread("--sitting is '" + when + "'; expected when one began of those handed in: "
          + (past.isEmpty() ? "there is none" : all));
    }
    Examination exam = exams.handedIn(meant.get(0).id());
    exam.notices().forEach(err()::println);
    var over = (Sitting.Over) exam.sitting();
    hand(exam, Result.of(over.sheet(), over.timeUp(), exam.names()), asked);
  }

  private void sit(
      Examination exam, Workspace workspace, Options.Show show, AssessCommand.Asked asked)
      throws IOException {
    boolean shown = isFullScreen(show)
        && !asked.json()
        && Tui.run(progress -> workspace, Tui.Start.ASSESS, variables(show));
    if (!shown) {
      workspace.notices().forEach(err()::println);
      new PlainAssess(exam, in(), asked.json() ? err() : out()).sit();
    }
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
    Known known =
        Known.of(config, banks(banks.paths, config), new ContentsFile(places.cache(), build()));
    // The rules of the time zone take as long to load as all of this; the log is opened meanwhile.
    beside("zone", () -> Workspace.now(clock(learner)));
    return known;
  }

  /** Loads what is wanted a little later; what fails here fails there again, and is said there. */
  private static void beside(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, e) -> {});
    thread.start();
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
      Known known,
      Options.Learner learner,
      Options.Show show,
      Query only,
      Optional<Boolean> confidence,
      boolean whole,
      Progress progress)
      throws IOException {
    Config config = known.config();
    LongConsumer bankBytes = progress.part("Banks", known.bytes());
    LongConsumer logBytes = progress.part("Log", Ledger.bytes(data(learner)));
    Optional<Journal> opened = Optional.empty();
    if (known.contents().isPresent() && only.equals(Query.EVERYTHING)) {
      opened = Optional.of(journal(learner, known.contents().get().renamed(), logBytes));
    }
    try {
      // To know what a plan has chosen takes the questions.
      Moment now = Workspace.now(clock(learner));
      if (opened.isPresent() && !opened.get().isPlanned(now)) {
        var tally = new Tally(
            known.contents().get(),
            opened.get(),
            settings(config),
            id -> true,
            Optional.empty(),
            whole,
            now);
        progress.foreseen(tally.overview(List.of()));
      }
      beside("names", Attribution::prepare);
      Banks files = known.files();
      Reading reading = files.read(bankBytes);
      Library library = files.library(reading);
      if (library.banks().isEmpty() && !library.problems().isEmpty()) {
        throw new Unreadable(library.problems());
      }
      if (opened.isEmpty()) {
        opened = Optional.of(journal(learner, library.renamed(), logBytes));
      }
      Journal journal = opened.get();
      journal.reread(library.renamed());
      Examinations exams =
          exams(files.authored(reading), Plans.all(reading), config, learner, journal, false);
      Workspace workspace = workspace(files, library, only, config, learner, show, journal, exams);
      workspace.askConfidence(confidence.or(config::confidence).orElse(false));
      workspace.askWhole(whole);
      known.keep(library);
      return workspace.planned();
    } catch (IOException | RuntimeException e) {
      if (opened.isPresent()) {
        opened.get().close();
      }
      throw e;
    }
  }

  private Workspace workspace(
      Banks files,
      Library library,
      Query only,
      Config config,
      Options.Learner learner,
      Options.Show show,
      Journal journal,
      Examinations exams)
      throws IOException {
    Settings settings = settings(config);
    return new Workspace(
        files,
        library,
        only,
        settings,
        scheduler(settings, data(learner)),
        copies(show, config),
        clock(learner),
        journal,
        exams,
        device());
  }

  private Examinations exams(
      Library library,
      Map<String, Blueprint> plans,
      Config config,
      Options.Learner learner,
      Journal journal,
      boolean byCertainty)
      throws IOException {
    return new Examinations(
        library,
        plans,
        scheduler(settings(config), data(learner)),
        journal,
        data(learner),
        clock(learner),
        byCertainty,
        Program::device);
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

  /** Returns whether a person looks on. */
  boolean isTerminal() {
    return environment.terminal();
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
    Library library = attributed(banks.paths, config);
    Settings settings = settings(config);
    Path data = places.data(learner.data, config.data());
    Scheduler scheduler = scheduler(settings, data);
    Ledger ledger = Ledger.read(data, scheduler, library.renamed());
    Report report = new Report(data, library, settings, scheduler, ledger, clock(learner))
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

  /** Reads banks with what is made from their claims. */
  Library attributed(List<Path> named) throws IOException {
    return attributed(named, config());
  }

  private Library attributed(List<Path> named, Config config) {
    Banks files = banks(named, config);
    return files.library(files.read());
  }

  private Library library(List<Path> named, Config config) {
    Banks files = banks(named, config);
    return files.authored(files.read());
  }

  private Banks banks(List<Path> named, Config config) {
    return new Banks(
        Asked.of(places.banks(named, config.banks())), config.attribution().orElse(true));
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
    return settings.withEasyDays(config.easyDays());
  }

  /** Returns the clock: the system's, or one that starts at an instant and goes on from there. */
  private Clock clock(Options.Learner learner) {
    Clock system = environment.clock();
    learner.now.filter(at -> at.isBefore(EARLIEST) || at.isAfter(LATEST)).ifPresent(at -> {
      throw new UncheckedIOException(
          new Misread("--now " + at + "; from " + EARLIEST + " to " + LATEST + " is possible"));
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
  static String device() {
    return String.format("%08x", new SecureRandom().nextInt());
  }
}
