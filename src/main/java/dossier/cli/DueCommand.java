package dossier.cli;

import dossier.plan.Workload;
import dossier.question.Bank;
import dossier.schedule.Backlog;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.store.Event;
import dossier.tui.Overview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Says what is due. */
@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Say what is due now, and in the next 14 days.")
final class DueCommand implements Callable<Integer> {
  private static final int DAYS = 14;
  private static final int MONTH = 30;
  private static final int MOST_AHEAD = 3650;

  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Find find = new Options.Find();

  @Mixin
  private Options.Learner learner = new Options.Learner();

  @Option(names = "--json", description = "One object: counts, cards by id, forecast by day.")
  private boolean json;

  @Option(
      names = "--ahead",
      paramLabel = "DAYS",
      description =
          "Simulate so many days, 1 to 3650, new questions at the usual pace, and say what each brings.")
  private Optional<Integer> ahead = Optional.empty();

  DueCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    if (ahead.isPresent() && (ahead.get() < 1 || ahead.get() > MOST_AHEAD)) {
      throw new Program.Misread(
          "--ahead " + ahead.get() + "; from 1 to " + MOST_AHEAD + " is possible");
    }
    Report report = program.report(banks, learner, find.query());
    Library library = report.library();
    library.problems().forEach(program.err()::println);
    report.ledger().damages().forEach(damage -> program.err().println(damage));
    Report.Due due = report.due(library.banks(), DAYS);
    Moment now = report.now();
    List<Workload.Day> days = ahead.isPresent() ? simulated(report, ahead.get()) : List.of();
    if (json) {
      program.out().println(Json.object(out -> {
        write(out, report, due, now);
        if (!days.isEmpty()) {
          write(out, days);
        }
      }));
    } else {
      text(report, due, now);
      text(days, report);
    }
    boolean clean = library.problems().isEmpty() && report.ledger().damages().isEmpty();
    return clean ? Program.DONE : Program.FOUND;
  }

  private void text(Report report, Report.Due due, Moment now) {
    for (Bank bank : report.library().banks()) {
      Report.Due one = report.due(List.of(bank), DAYS);
      program.out().println(bank.title() + ": " + counts(one));
    }
    if (report.library().banks().size() > 1) {
      program.out().println("All: " + counts(due));
    }
    Optional<Backlog> backlog = report.backlog();
    backlog.ifPresent(late -> program.out().println(new Overview.Late(late, false).said()));
    if (backlog.isEmpty() && due.unseen() + due.due().size() + due.again().size() == 0) {
      due.next().ifPresent(at -> program.out().println(Times.next(at, now)));
    }
    if (!due.again().isEmpty()) {
      program.out().println("Confident errors to be seen again: " + due.again().size());
    }
    if (due.suspended() + due.buried() > 0) {
      program
          .out()
          .println("Left out: " + due.suspended() + " suspended, " + due.buried() + " buried");
    }
    program.out().println("Next " + DAYS + " days: " + join(due.forecast()));
    report
        .ledger()
        .plan()
        .flatMap(Event.Planned::by)
        .filter(by -> by.toEpochDay() > now.day())
        .ifPresent(by -> program
            .out()
            .println("This is by usual spacing; until " + by + " the drill goes by the plan:"
                + " dossier plan"));
  }

  private List<Workload.Day> simulated(Report report, int days) throws IOException {
    Habits habits = Habits.read(program.data(learner), report.library().renamed());
    return new Ahead(report, habits.trainee()).days(days);
  }

  /** A line a day for a fortnight, then a line for each thirty days. */
  private void text(List<Workload.Day> days, Report report) {
    if (days.isEmpty()) {
      return;
    }
    program
        .out()
        .println("Simulated, " + Words.count(report.settings().newPerDay(), "new question")
            + " a day while there are any:");
    int from = 0;
    while (from < days.size()) {
      int to = Math.min(from < DAYS ? from + 1 : from + MONTH, days.size());
      program.out().println(line(days.subList(from, to)));
      from = to;
    }
  }

  private static String line(List<Workload.Day> days) {
    int first = days.get(0).day();
    String when = first == 0
        ? "today"
        : days.size() == 1 ? "day " + first : "days " + first + " to " + (first + days.size() - 1);
    return String.format(
        Locale.ROOT,
        "  %-16s %5.0f cards (%.0f to %.0f), %.0f minutes",
        when,
        mean(days, day -> day.cards().mean()),
        mean(days, day -> day.cards().low()),
        mean(days, day -> day.cards().high()),
        mean(days, day -> day.minutes().mean()));
  }

  private static double mean(List<Workload.Day> days, ToDoubleFunction<Workload.Day> value) {
    return days.stream().mapToDouble(value).average().orElseThrow();
  }

  private static void write(JsonGenerator out, List<Workload.Day> days) {
    out.writeArrayPropertyStart("ahead");
    for (Workload.Day day : days) {
      out.writeStartObject();
      out.writeNumberProperty("day", day.day());
      out.writeNumberProperty("cards", Math.round(10 * day.cards().mean()) / 10.0);
      out.writeNumberProperty("low", Math.round(day.cards().low()));
      out.writeNumberProperty("high", Math.round(day.cards().high()));
      out.writeNumberProperty("minutes", Math.round(10 * day.minutes().mean()) / 10.0);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String counts(Report.Due due) {
    return due.unseen() + " new, " + due.learning().size() + " learning, "
        + due.due().size() + " due, of " + Words.count(due.questions(), "question")
        + (due.made() == 0 ? "" : " and " + Words.count(due.made(), "attribution drill"));
  }

  private static String join(List<Integer> numbers) {
    return String.join(" ", numbers.stream().map(n -> Integer.toString(n)).toList());
  }

  private static void write(JsonGenerator out, Report report, Report.Due due, Moment now) {
    out.writeStringProperty("now", now.instant().toString());
    out.writeNumberProperty("day", now.day());
    counts(out, due);
    out.writeArrayPropertyStart("banks");
    for (Bank bank : report.library().banks()) {
      out.writeStartObject();
      out.writeStringProperty("bank", bank.name());
      counts(out, report.due(List.of(bank), DAYS));
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("cards");
    var cards = new ArrayList<>(due.learning());
    cards.addAll(due.due());
    for (Card card : cards) {
      card(out, card, now);
    }
    out.writeEndArray();
    out.writeArrayPropertyStart("forecast");
    due.forecast().forEach(out::writeNumber);
    out.writeEndArray();
    report.backlog().ifPresent(late -> {
      out.writeObjectPropertyStart("backlog");
      out.writeNumberProperty("due", late.due());
      out.writeNumberProperty("today", late.today().size());
      out.writeNumberProperty("away_days", late.awayDays());
      late.moreDays().ifPresent(more -> out.writeNumberProperty("more_days", more));
      out.writeEndObject();
    });
    if (due.next().isPresent()) {
      out.writeStringProperty("next", due.next().get().toString());
    }
  }

  private static void counts(JsonGenerator out, Report.Due due) {
    out.writeNumberProperty("questions", due.questions());
    out.writeNumberProperty("new", due.unseen());
    out.writeNumberProperty("learning", due.learning().size());
    out.writeNumberProperty("due", due.due().size());
    out.writeNumberProperty("again", due.again().size());
    out.writeNumberProperty("suspended", due.suspended());
    out.writeNumberProperty("buried", due.buried());
    out.writeNumberProperty("attribution", due.made());
  }

  private static void card(JsonGenerator out, Card card, Moment now) {
    out.writeStartObject();
    out.writeStringProperty("id", card.id());
    out.writeStringProperty("phase", card.phase().name().toLowerCase(Locale.ROOT));
    card.due().ifPresent(at -> out.writeStringProperty("due", at.toString()));
    out.writeBooleanProperty("now", card.isDue(now));
    out.writeNumberProperty("interval_days", card.intervalDays());
    out.writeNumberProperty("reviews", card.reviews());
    out.writeNumberProperty("lapses", card.lapses());
    out.writeEndObject();
  }
}
