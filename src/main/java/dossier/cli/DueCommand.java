package dossier.cli;

import dossier.question.Bank;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Find find = new Options.Find();

  @Mixin
  private Options.Learner learner = new Options.Learner();

  @Option(names = "--json", description = "One object: counts, cards by id, forecast by day.")
  private boolean json;

  DueCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Report report = program.report(banks, learner, find.query());
    Library library = report.library();
    library.problems().forEach(program.err()::println);
    report.ledger().damages().forEach(damage -> program.err().println(damage));
    Report.Due due = report.due(library.banks(), DAYS);
    Moment now = report.now();
    if (json) {
      program.out().println(Json.object(out -> write(out, report, due, now)));
    } else {
      text(report, due, now);
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
    if (due.unseen() + due.due().size() + due.again().size() == 0) {
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
    out.writeStringProperty("phase", card.phase().name().toLowerCase(java.util.Locale.ROOT));
    card.due().ifPresent(at -> out.writeStringProperty("due", at.toString()));
    out.writeBooleanProperty("now", card.isDue(now));
    out.writeNumberProperty("interval_days", card.intervalDays());
    out.writeNumberProperty("reviews", card.reviews());
    out.writeNumberProperty("lapses", card.lapses());
    out.writeEndObject();
  }
}
