package dossier.cli;

import dossier.plan.Band;
import dossier.plan.Planner;
import dossier.plan.Policy;
import dossier.plan.Start;
import dossier.plan.Task;
import dossier.plan.Trainee;
import dossier.plan.Truth;
import dossier.schedule.FsrsVersion;
import dossier.schedule.Parameters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans toward the day of a briefing. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Simulate trainees who study toward a date, day by day, by each of three policies.",
    })
final class PlanCommand implements Callable<Integer> {
  private final Program program;

  @Option(
      names = "--simulate",
      description =
          "Simulate trainees and compare policies: plan, greedy (what a minute adds, were it the last)"
              + " and fixed-0.90 (usual spacing).")
  private boolean simulate;

  @Option(
      names = "--cards",
      paramLabel = "N",
      description = "Simulated: cards, none seen before (600).")
  private int cards = 600;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "Simulated: days of study before the date (30).")
  private int days = 30;

  @Option(names = "--minutes", paramLabel = "N", description = "Minutes a day.")
  private Optional<Double> minutes = Optional.empty();

  @Option(names = "--seeds", paramLabel = "N", description = "Simulated: trainees (30).")
  private int seeds = 30;

  @Option(
      names = "--truth",
      paramLabel = "W0,W1,...",
      description =
          "Simulated: the 21 FSRS-6 parameters the trainees really have; the policies go by the"
              + " defaults.")
  private Optional<String> truth = Optional.empty();

  @Option(
      names = "--spread",
      paramLabel = "X",
      description =
          "Simulated: how far the trainees' parameters lie apart, from 0 (all alike) to 1 (as far as"
              + " learners do).")
  private double spread;

  @Option(names = "--json", description = "One object a policy: policy, mean_recall, low, high.")
  private boolean json;

  PlanCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    require(simulate, "plan needs --simulate");
    return simulated();
  }

  private int simulated() throws Program.Misread {
    require(cards >= 1 && cards <= 10_000, "--cards " + cards + "; from 1 to 10000 is possible");
    require(
        days >= 1 && days <= Task.MOST_DAYS,
        "--days " + days + "; from 1 to " + Task.MOST_DAYS + " is possible");
    double daily = minutes.orElse(10.0);
    require(
        daily > 0 && daily <= 1440, "--minutes " + daily + "; above 0, at most 1440, is possible");
    require(seeds >= 1 && seeds <= 10_000, "--seeds " + seeds + "; from 1 to 10000 is possible");
    require(spread >= 0 && spread <= 1, "--spread " + spread + "; from 0 to 1 is possible");
    var trainees =
        new Truth(truth.isPresent() ? parameters(truth.get()) : Parameters.DEFAULT, spread);
    var task = new Task(
        Start.fresh(cards), days, daily * 60, daily * 60, Parameters.DEFAULT, Trainee.DEFAULT);
    var planner = new Planner(task);
    for (Policy policy : Policy.values()) {
      Band band = Band.of(planner.simulated(policy, trainees, seeds, done -> {}));
      program.out().println(json ? json(policy, band) : text(policy, band));
    }
    return Program.DONE;
  }

  private static String text(Policy policy, Band band) {
    return String.format(
        Locale.ROOT,
        "%-10s  mean recall %.3f, nine runs of ten from %.3f to %.3f",
        policy.word(),
        band.mean(),
        band.low(),
        band.high());
  }

  private static String json(Policy policy, Band band) {
    return Json.object(out -> {
      out.writeStringProperty("policy", policy.word());
      out.writeNumberProperty("mean_recall", rounded(band.mean()));
      out.writeNumberProperty("low", rounded(band.low()));
      out.writeNumberProperty("high", rounded(band.high()));
    });
  }

  private static double rounded(double share) {
    return Math.round(share * 1e4) / 1e4;
  }

  private static Parameters parameters(String text) throws Program.Misread {
    List<String> parts = Arrays.asList(text.strip().split("[,\\s]+"));
    var numbers = new ArrayList<Double>();
    for (String part : parts) {
      try {
        numbers.add(Double.parseDouble(part));
      } catch (NumberFormatException e) {
        throw new Program.Misread("--truth: '" + part + "' is no number");
      }
    }
    require(
        numbers.size() == FsrsVersion.FSRS_6.parameters()
            && numbers.stream().allMatch(Double::isFinite),
        "--truth has " + Words.count(numbers.size(), "number")
            + "; the parameters of FSRS-6 are 21");
    return new Parameters(numbers);
  }

  private static void require(boolean holds, String otherwise) throws Program.Misread {
    if (!holds) {
      throw new Program.Misread(otherwise);
    }
  }
}
