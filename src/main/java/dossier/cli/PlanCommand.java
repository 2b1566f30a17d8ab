package dossier.cli;

import dossier.plan.Band;
import dossier.plan.Planner;
import dossier.plan.Policy;
import dossier.plan.Prospect;
import dossier.plan.StandIn;
import dossier.plan.Start;
import dossier.plan.Task;
import dossier.plan.Trainee;
import dossier.plan.Truth;
import dossier.schedule.FsrsVersion;
import dossier.schedule.Parameters;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.store.Event;
import dossier.tui.Briefing;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Plans toward the day of a briefing. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Study toward a date: from then on the drill takes, each day, the reviews and new questions that"
          + " raise recall on that date most, in that day's minutes. Without options, say how the"
          + " plan stands.",
      "After the date questions are spaced as usual again."
    })
final class PlanCommand implements Callable<Integer> {
  private static final double MINUTES = 10;
  private static final int LISTED = 10;

  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Learner learner = new Options.Learner();

  @Option(
      names = "--by",
      paramLabel = "DATE",
      description = "The date of the briefing, such as 2026-12-31; it is no day of study itself.")
  private Optional<String> by = Optional.empty();

  @Option(names = "--cancel", description = "Plan for no date any more.")
  private boolean cancel;

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

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Minutes there are on each day (10).")
  private Optional<String> minutes = Optional.empty();

  @Option(names = "--seeds", paramLabel = "N", description = "Simulated: trainees (30).")
  private int seeds = 30;

  @Option(
      names = "--truth",
      paramLabel = "W0,W1,...",
      description =
          "Simulated: the parameters the trainees really have, 21 of FSRS-6, 34 of FSRS-7 or 56 of"
              + " both; the policies go by the defaults of FSRS-6.")
  private Optional<String> truth = Optional.empty();

  @Option(
      names = "--known",
      description = "Simulated: the policies know the parameters of --truth, as once trained.")
  private boolean known;

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
    if (simulate) {
      require(by.isEmpty() && !cancel, "--simulate is for no date; it goes with --days");
      return simulated();
    }
    Report report = program.report(banks, learner);
    Library library = report.library();
    library.problems().forEach(program.err()::println);
    Optional<Event.Planned> plan = report.ledger().plan();
    Habits habits = Habits.read(program.data(learner), library.renamed());
    var briefer = new Briefer(
        library.questions(), report.ledger(), report.scheduler(), () -> habits, report.now());
    if (cancel) {
      require(by.isEmpty() && minutes.isEmpty(), "--cancel goes without --by and --minutes");
      return cancelled(plan, library);
    }
    if (by.isEmpty() && minutes.isEmpty()) {
      return present(briefer, plan);
    }
    LocalDate date = by.isPresent()
        ? date(by.get())
        : plan.flatMap(Event.Planned::by)
            .orElseThrow(
                () -> new Program.Misread("--by DATE is missing; there is no plan to change"));
    double daily = minutes.isPresent()
        ? number("--minutes", minutes.get())
        : plan.map(Event.Planned::minutes).orElse(MINUTES);
    Optional<String> refusal = briefer.refusal(date, daily);
    require(refusal.isEmpty(), refusal.orElse(""));
    int code = kept(new Event.Planned(Optional.of(date), daily), library);
    if (code == Program.DONE) {
      // What was missed is missed of the plan before.
      print(briefer, briefer.made(date, daily, false));
    }
    return code;
  }

  private static LocalDate date(String text) throws Program.Misread {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new Program.Misread("--by '" + text + "' is no date; write it as 2026-12-31");
    }
  }

  private static double number(String option, String text) throws Program.Misread {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new Program.Misread(option + " '" + text + "' is no number; write it as 7.5");
    }
  }

  private int cancelled(Optional<Event.Planned> plan, Library library) throws IOException {
    if (plan.isEmpty()) {
      program.out().println(json ? noPlan() : "There is no plan.");
      return Program.DONE;
    }
    int code = kept(new Event.Planned(Optional.empty(), plan.get().minutes()), library);
    if (code == Program.DONE) {
      program
          .out()
          .println(
              json
                  ? noPlan()
                  : "The plan for " + plan.get().by().orElseThrow()
                      + " is cancelled; questions are spaced as usual again.");
    }
    return code;
  }

  private int kept(Event.Planned plan, Library library) throws IOException {
    try (Journal journal = program.journal(learner, library.renamed())) {
      if (journal.heldBy().isPresent()) {
        program.err().println("dossier: " + journal.heldBy().get());
        return Program.REFUSED;
      }
      journal.append(plan, program.time(learner));
    }
    return Program.DONE;
  }

  private int present(Briefer briefer, Optional<Event.Planned> plan) {
    Optional<Briefer.Made> made = briefer.present();
    if (made.isPresent()) {
      print(briefer, made.get());
    } else if (json) {
      program.out().println(noPlan());
    } else if (plan.isPresent()) {
      LocalDate date = plan.get().by().orElseThrow();
      program
          .out()
          .println(briefer
              .ended(date)
              .orElseGet(() ->
                  "No plan: " + briefer.refusal(date, plan.get().minutes()).orElseThrow() + "."));
    } else {
      program.out().println("There is no plan. Make one: dossier plan --by DATE --minutes N");
    }
    return Program.DONE;
  }

  private void print(Briefer briefer, Briefer.Made made) {
    Briefing briefing = made.briefing();
    boolean all = briefing.never().isEmpty() && briefing.poor().isEmpty();
    OptionalInt reach = all ? OptionalInt.empty() : briefer.minutesToReachAll(briefing.by());
    if (json) {
      program.out().println(json(made, reach));
      return;
    }
    program.out().println("By " + briefing.by() + ". " + briefing.said());
    briefing.missed().ifPresent(missed -> program.out().println(missed.said()));
    program.out().println(briefing.today());
    program.out().println(briefing.unreached() + (all ? "" : " " + reached(reach)));
    list("never asked", briefing.never());
    list("likely forgotten", briefing.poor());
  }

  private void list(String what, List<String> stems) {
    int shown = Math.min(LISTED, stems.size());
    stems.subList(0, shown).forEach(stem -> program.out().println("  " + what + ": " + stem));
    if (stems.size() > shown) {
      program
          .out()
          .println("  " + what + ": " + (stems.size() - shown) + " more; --json lists them all");
    }
  }

  private static String reached(OptionalInt minutes) {
    return minutes.isPresent()
        ? Briefing.minutes(minutes.getAsInt()) + " a day would reach all."
        : "No time a day would reach all.";
  }

  /** What a program reads where there is no plan, or its date is not ahead. */
  private static String noPlan() {
    return Json.object(out -> out.writeNullProperty("by"));
  }

  private static String json(Briefer.Made made, OptionalInt reach) {
    Briefing briefing = made.briefing();
    return Json.object(out -> {
      out.writeStringProperty("by", briefing.by().toString());
      out.writeNumberProperty("days", briefing.days());
      out.writeNumberProperty("minutes", briefing.minutes());
      band(out, briefing.prospect().onTheDate());
      briefing.missed().ifPresent(missed -> {
        out.writeNumberProperty("missed_days", missed.days());
        out.writeNumberProperty("missed_recall", rounded(missed.recall()));
      });
      out.writeNumberProperty("seconds_today", Math.round(briefing.seconds()));
      texts(out, "today", made.today());
      texts(out, "never", briefing.never());
      texts(out, "likely_forgotten", briefing.poor());
      reach.ifPresent(minutes -> out.writeNumberProperty("minutes_to_reach_all", minutes));
      out.writeArrayPropertyStart("curve");
      for (Prospect.Point point : briefing.prospect().curve()) {
        out.writeStartObject();
        out.writeNumberProperty("day", point.day());
        band(out, point.recall());
        out.writeEndObject();
      }
      out.writeEndArray();
    });
  }

  private static void texts(JsonGenerator out, String name, List<String> texts) {
    out.writeArrayPropertyStart(name);
    texts.forEach(out::writeString);
    out.writeEndArray();
  }

  private static void band(JsonGenerator out, Band band) {
    out.writeNumberProperty("mean_recall", rounded(band.mean()));
    out.writeNumberProperty("low", rounded(band.low()));
    out.writeNumberProperty("high", rounded(band.high()));
  }

  private int simulated() throws Program.Misread {
    require(cards >= 1 && cards <= 10_000, "--cards " + cards + "; from 1 to 10000 is possible");
    require(
        days >= 1 && days <= Task.MOST_DAYS,
        "--days " + days + "; from 1 to " + Task.MOST_DAYS + " is possible");
    double daily = minutes.isPresent() ? number("--minutes", minutes.get()) : MINUTES;
    require(
        daily > 0 && daily <= 1440, "--minutes " + daily + "; above 0, at most 1440, is possible");
    require(seeds >= 1 && seeds <= 10_000, "--seeds " + seeds + "; from 1 to 10000 is possible");
    require(spread >= 0 && spread <= 1, "--spread " + spread + "; from 0 to 1 is possible");
    require(truth.isPresent() || !known, "--known goes with --truth");
    Parameters real = truth.isPresent() ? parameters(truth.get()) : Parameters.DEFAULT;
    boolean plain = real.version() == FsrsVersion.FSRS_6;
    require(plain || spread == 0, "--spread goes with the parameters of FSRS-6");
    var scheduler = new Scheduler(Settings.DEFAULT, real);
    Parameters model = known ? StandIn.of(scheduler).parameters() : Parameters.DEFAULT;
    var task = new Task(Start.fresh(cards), days, daily * 60, daily * 60, model, Trainee.DEFAULT);
    var planner = new Planner(task);
    for (Policy policy : Policy.values()) {
      Band band = Band.of(
          plain
              ? planner.simulated(policy, new Truth(real, spread), seeds, done -> {})
              : planner.simulated(policy, scheduler, seeds, done -> {}));
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
      band(out, band);
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
        Arrays.stream(FsrsVersion.values()).anyMatch(v -> v.parameters() == numbers.size()),
        "--truth has " + Words.count(numbers.size(), "number")
            + "; the parameters of FSRS-6 are 21, of FSRS-7 34, of both 56");
    require(numbers.stream().allMatch(Double::isFinite), "--truth: not every number is finite");
    return new Parameters(numbers);
  }

  private static void require(boolean holds, String otherwise) throws Program.Misread {
    if (!holds) {
      throw new Program.Misread(otherwise);
    }
  }
}
