package dossier.cli;

import dossier.optimize.Calibration;
import dossier.optimize.Evaluation;
import dossier.optimize.Optimizer;
import dossier.optimize.Progress;
import dossier.optimize.Reviews;
import dossier.optimize.Score;
import dossier.schedule.Parameters;
import dossier.tui.Tuning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Learns the parameters of the memory model from the learner's own reviews. */
@Command(
    name = "optimize",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Train the memory model on your own reviews, and use what it learned where it predicts better.",
      "Each sixth of the log but the first is predicted by what was trained on all before it. Log"
          + " loss and RMSE(bins) are better when smaller, AUC when greater. Parameters that lose to"
          + " those in use are never taken; none are ever deleted."
    })
final class OptimizeCommand implements Callable<Integer> {
  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Learner learner = new Options.Learner();

  @Option(names = "--dry-run", description = "Show what would come of it, and keep nothing.")
  private boolean dryRun;

  @Option(
      names = "--evaluate",
      paramLabel = "FILE",
      description = {
        "Measure the models on another log instead, a CSV file with the columns card_id,"
            + " review_time (milliseconds since 1970, UTC) and rating (1 to 4).",
        "Nothing is kept."
      })
  private Optional<Path> evaluate = Optional.empty();

  @Option(
      names = "--versions",
      description = "List the parameters that there are, the latest first.")
  private boolean versions;

  @Option(
      names = "--use",
      paramLabel = "NUMBER",
      description = "Go back to parameters that --versions lists; 0 for the published ones.")
  private Optional<Integer> use = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      defaultValue = "UTC",
      description =
          "With --evaluate: where the days of the file turn at 4 in the morning. Default: UTC.")
  private String zone;

  @Option(names = "--json", description = "One object; with --evaluate one a model.")
  private boolean json;

  OptimizeCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if ((evaluate.isPresent() ? 1 : 0) + (use.isPresent() ? 1 : 0) + (versions ? 1 : 0) > 1) {
      throw new Program.Misread("--evaluate, --versions and --use are three things; name one");
    }
    return evaluate.isPresent() ? evaluated(evaluate.get()) : optimized();
  }

  private int evaluated(Path file) throws IOException {
    ReviewCsv csv = ReviewCsv.read(file, ReviewCsv.zone(zone));
    csv.problems().forEach(program.err()::println);
    csv.notices().forEach(program.err()::println);
    Reviews reviews = csv.reviews();
    List<Evaluation.Row> rows;
    try (Bar bar = new Bar()) {
      rows = Evaluation.of(reviews, bar);
    }
    if (rows.isEmpty()) {
      program
          .err()
          .println("dossier: " + file + ": of " + Words.count(reviews.taken(), "review") + " "
              + Optimizer.recalls(reviews)
              + " can be predicted: those on a later day than the one before, of cards with a usual"
              + " first interval; expected at least 6; name a longer log");
      return Program.FOUND;
    }
    if (json) {
      rows.forEach(row -> program.out().println(Json.object(out -> row(out, row))));
    } else {
      table(rows);
    }
    return csv.problems().isEmpty() ? Program.DONE : Program.FOUND;
  }

  private int optimized() throws IOException {
    Path data = program.data(learner);
    Tuner tuner = Tuner.read(data, program.library(banks.paths).renamed());
    tuner.versions().damages().forEach(damage -> program.err().println(damage));
    if (versions) {
      listed(tuner);
      return Program.DONE;
    }
    if (use.isPresent()) {
      return used(tuner, use.get());
    }
    Optional<String> tooFew = tuner.tooFew();
    if (tooFew.isPresent()) {
      program.err().println("dossier: " + tooFew.get());
      return Program.FOUND;
    }
    if (!dryRun) {
      // Better known now than when it is trained.
      tuner.probe();
    }
    Optimizer.Outcome outcome;
    try (Bar bar = new Bar()) {
      outcome = tuner.train(bar);
    }
    boolean isTaken = outcome.isBetter() && !dryRun;
    if (isTaken) {
      tuner.take(outcome.parameters(), program.time(learner));
    } else if (!dryRun) {
      tuner.leave(program.time(learner));
    }
    if (json) {
      program.out().println(Json.object(out -> write(out, tuner.reviews(), outcome, isTaken)));
    } else {
      text(tuner.reviews(), outcome, isTaken);
    }
    return Program.DONE;
  }

  private void listed(Tuner tuner) {
    for (Tuning.Version version : tuner.listed()) {
      program.out().println(json ? Json.object(out -> write(out, version)) : version.said());
    }
  }

  private int used(Tuner tuner, int number) throws IOException {
    Optional<Parameters> wanted = tuner.version(number);
    if (wanted.isEmpty()) {
      throw new Program.Misread(
          "--use is " + number + "; expected a number that --versions lists, 0 to "
              + tuner.versions().changes().size());
    }
    boolean isInUse = wanted.get().equals(tuner.versions().parameters());
    if (!isInUse && !dryRun) {
      tuner.use(number, program.time(learner));
    }
    if (json) {
      Tuning.Version now = tuner.again().tuning().current();
      program.out().println(Json.object(out -> write(out, now)));
    } else if (isInUse) {
      program.out().println("These parameters are in use already.");
    } else {
      program
          .out()
          .println(
              dryRun ? "Nothing was kept." : "In use from now on: " + Tuner.name(number) + ".");
    }
    return Program.DONE;
  }

  private void text(Reviews reviews, Optimizer.Outcome outcome, boolean isTaken) {
    program
        .out()
        .println(Words.count(reviews.taken(), "review") + " of "
            + Words.count(reviews.cards(), "card") + "; held out and predicted: "
            + outcome.rows().get(0).score().n());
    table(outcome.rows());
    program.out().println();
    program.out().println("predicted  recalled  reviews");
    for (Calibration.Bin bin : outcome.chosen().calibration()) {
      program
          .out()
          .println(String.format(
              Locale.ROOT,
              "%7.1f %%  %6.1f %%  %7d",
              100 * bin.predicted(),
              100 * bin.actual(),
              bin.n()));
    }
    program.out().println();
    program.out().println(Tuning.leads(outcome));
    program.out().println(verdict(outcome, isTaken));
  }

  private static String verdict(Optimizer.Outcome outcome, boolean isTaken) {
    if (isTaken) {
      return "The chosen model predicts better, and is in use from now on.";
    }
    return outcome.isBetter()
        ? "The chosen model predicts better. Nothing was kept."
        : "The chosen model is not surely better than what is in use, which stays.";
  }

  private void table(List<Evaluation.Row> rows) {
    program.out().println("model                  n  log loss  RMSE(bins)    AUC");
    for (Evaluation.Row row : rows) {
      Score score = row.score();
      program
          .out()
          .println(String.format(
              Locale.ROOT,
              "%-15s  %7d  %8.4f  %10.4f  %5s",
              row.model(),
              score.n(),
              score.logLoss(),
              score.rmseBins(),
              Tuning.auc(score)));
    }
  }

  private static void write(
      JsonGenerator out, Reviews reviews, Optimizer.Outcome outcome, boolean isTaken) {
    out.writeNumberProperty("reviews", reviews.taken());
    out.writeNumberProperty("cards", reviews.cards());
    rows(out, outcome.rows());
    out.writeArrayPropertyStart("calibration");
    for (Calibration.Bin bin : outcome.chosen().calibration()) {
      out.writeStartObject();
      out.writeNumberProperty("n", bin.n());
      out.writeNumberProperty("predicted", bin.predicted());
      out.writeNumberProperty("recalled", bin.actual());
      out.writeEndObject();
    }
    out.writeEndArray();
    lead(out, "over_default", outcome.overDefault());
    outcome.overCurrent().ifPresent(lead -> lead(out, "over_current", lead));
    out.writeBooleanProperty("better", outcome.isBetter());
    out.writeBooleanProperty("taken", isTaken);
    out.writeStringProperty("model", outcome.parameters().version().title());
    out.writeArrayPropertyStart("w");
    outcome.parameters().w().forEach(out::writeNumber);
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, Tuning.Version version) {
    out.writeNumberProperty("version", version.number());
    version.since().ifPresent(day -> out.writeStringProperty("since", day.toString()));
    out.writeStringProperty("model", version.model());
    out.writeStringProperty("note", version.note());
    out.writeBooleanProperty("in_use", version.inUse());
  }

  private static void lead(JsonGenerator out, String name, Evaluation.Lead lead) {
    out.writeObjectPropertyStart(name);
    out.writeNumberProperty("n", lead.n());
    out.writeNumberProperty("gain", lead.gain());
    out.writeNumberProperty("standard_error", lead.error());
    out.writeEndObject();
  }

  private static void rows(JsonGenerator out, List<Evaluation.Row> rows) {
    out.writeArrayPropertyStart("models");
    for (Evaluation.Row row : rows) {
      out.writeStartObject();
      row(out, row);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void row(JsonGenerator out, Evaluation.Row row) {
    Score score = row.score();
    out.writeStringProperty("model", row.model());
    out.writeNumberProperty("n", score.n());
    out.writeNumberProperty("log_loss", score.logLoss());
    out.writeNumberProperty("rmse_bins", score.rmseBins());
    if (Double.isFinite(score.auc())) {
      out.writeNumberProperty("auc", score.auc());
    } else {
      out.writeNullProperty("auc");
    }
  }

  /** A bar that grows, a sign for each fortieth; only where a person looks on. */
  private final class Bar implements Progress, AutoCloseable {
    private static final int LENGTH = 40;

    private final boolean isShown = program.isTerminal();
    private final Thread broken = new Thread(this::breakOff, "cancelled");
    private int drawn;

    Bar() {
      if (isShown) {
        program.err().print("Training [");
        program.err().flush();
        Runtime.getRuntime().addShutdownHook(broken);
      }
    }

    /** Ends the line where Ctrl-C ends the program. */
    private void breakOff() {
      program.err().println();
      program.err().println("Cancelled; nothing was changed.");
      program.err().flush();
    }

    @Override
    public void at(double done) {
      int wanted = (int) (done * LENGTH);
      while (isShown && drawn < wanted) {
        drawn++;
        program.err().print('#');
        program.err().flush();
      }
    }

    @Override
    public void close() {
      if (isShown) {
        Runtime.getRuntime().removeShutdownHook(broken);
        program.err().println(drawn == LENGTH ? "]" : "");
      }
    }
  }
}
