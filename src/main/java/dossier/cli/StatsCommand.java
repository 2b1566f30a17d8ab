package dossier.cli;

import dossier.question.ItemId;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import dossier.stats.Chapter;
import dossier.stats.Chapters;
import dossier.stats.Stats;
import dossier.stats.Subject;
import dossier.store.Ledger;
import dossier.store.Totals;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Says what was done, from the log. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Say what was answered, how much was remembered and how much was predicted, how long it took,"
          + " what falls due, and what was mixed up.",
      "Reviews are those of the whole log, or with --query those of the questions that fit; cards are"
          + " those of the banks."
    })
final class StatsCommand implements Callable<Integer> {
  private static final int MONTH = 30;

  private final Program program;

  @Mixin
  private Options.Banks banks = new Options.Banks();

  @Mixin
  private Options.Find find = new Options.Find();

  @Mixin
  private Options.Learner learner = new Options.Learner();

  @Option(names = "--json", description = "One object.")
  private boolean json;

  StatsCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() throws IOException {
    Report report = program.report(banks, learner, find.query());
    report.library().problems().forEach(program.err()::println);
    Ledger ledger = report.ledger();
    ledger.damages().forEach(damage -> program.err().println(damage));
    Stats stats = report.stats();
    if (json) {
      program.out().println(Json.object(out -> {
        write(out, report);
        new StatsJson(stats).write(out);
      }));
    } else {
      text(report);
      chapters(stats);
    }
    boolean clean = report.library().problems().isEmpty() && ledger.damages().isEmpty();
    return clean ? Program.DONE : Program.FOUND;
  }

  private void text(Report report) {
    Moment now = report.now();
    line("Today", report.totals(now.day(), now.day()));
    line(MONTH + " days", report.totals(now.day() - MONTH + 1, now.day()));
    line("All time", report.totals(0, Long.MAX_VALUE));
    Cards cards = Cards.of(report);
    program
        .out()
        .println("Cards: " + cards.unseen() + " new, " + cards.learning() + " learning, "
            + cards.review() + " in review; " + cards.suspended() + " suspended, "
            + Words.count(cards.leeches(), "leech").replace("leechs", "leeches"));
  }

  private void chapters(Stats stats) {
    for (Chapter chapter : Chapters.of(stats)) {
      if (!chapter.tables().isEmpty()) {
        program.out().println();
        program.out().println(chapter.subject().title());
        chapter.said().forEach(text -> program.out().println("  " + text));
        if (chapter.subject() == Subject.DAYS) {
          year(chapter.rows(), stats.today());
        } else {
          chapter.tables().forEach(table -> table(table, chapter.tables().size() > 1));
        }
      }
    }
  }

  private void table(Chapter.Table table, boolean named) {
    if (named) {
      program.out().println("  " + table.title() + ":");
    }
    for (Chapter.Row row : table.rows()) {
      var figures = new ArrayList<String>();
      for (int i = 0; i < row.cells().size(); i++) {
        figures.add(table.heads().get(i).words() + " " + row.cells().get(i));
      }
      program
          .out()
          .println(
              "  " + row.label() + (figures.isEmpty() ? "" : ": " + String.join(", ", figures)));
    }
  }

  /** Prints the counts of a week on a line, those of weeks without any left out. */
  private void year(List<Chapter.Row> days, long today) {
    program.out().println("  Week from: Monday to Sunday");
    for (int from = 0; from < days.size(); from += 7) {
      List<String> counts = days.subList(from, Math.min(days.size(), from + 7)).stream()
          .map(day -> day.cells().get(0))
          .toList();
      if (counts.stream().anyMatch(count -> !count.equals("0"))) {
        String monday = Stats.date(today - days.size() + 1 + from);
        program.out().println("  " + monday + ": " + String.join(" ", counts));
      }
    }
  }

  private void line(String label, Totals totals) {
    String retention = totals.retention().isPresent()
        ? String.format(
            Locale.ROOT,
            "; %.1f %% of %s remembered",
            100 * totals.retention().getAsDouble(),
            Words.count(totals.matured(), "due review"))
        : "";
    program
        .out()
        .println(label + ": " + Words.count(totals.reviews(), "review") + " in "
            + time(totals.tookMillis()) + retention + verdicts(totals));
  }

  private static String verdicts(Totals totals) {
    var text = new StringBuilder();
    totals
        .answers()
        .forEach((verdict, n) -> text.append("; ").append(n).append(' ').append(verdict));
    return text.toString();
  }

  private static String time(long millis) {
    long minutes = Duration.ofMillis(millis).toMinutes();
    return minutes >= 60 ? minutes / 60 + " h " + minutes % 60 + " min" : minutes + " min";
  }

  /** How many cards of the banks stand where. */
  private record Cards(int unseen, int learning, int review, int suspended, int leeches) {
    static Cards of(Report report) {
      int unseen = 0;
      int learning = 0;
      int review = 0;
      int suspended = 0;
      int leeches = 0;
      Set<String> found = report.ledger().leeches(report.scheduler().model());
      for (String id : report.library().questions().keySet()) {
        var card = report.ledger().card(id);
        // What is made from a question is no more to learn until that is known.
        unseen += card.phase() == Phase.NEW && ItemId.originOf(id).equals(id) ? 1 : 0;
        learning += card.isLearning() ? 1 : 0;
        review += card.phase() == Phase.REVIEW ? 1 : 0;
        suspended += report.ledger().isSuspended(id) ? 1 : 0;
        leeches += found.contains(id) ? 1 : 0;
      }
      return new Cards(unseen, learning, review, suspended, leeches);
    }
  }

  private static void write(JsonGenerator out, Report report) {
    Moment now = report.now();
    out.writeStringProperty("now", now.instant().toString());
    totals(out, "today", report.totals(now.day(), now.day()));
    totals(out, "month", report.totals(now.day() - MONTH + 1, now.day()));
    totals(out, "all", report.totals(0, Long.MAX_VALUE));
    Cards cards = Cards.of(report);
    out.writeNumberProperty("new", cards.unseen());
    out.writeNumberProperty("learning", cards.learning());
    out.writeNumberProperty("review", cards.review());
    out.writeNumberProperty("suspended", cards.suspended());
    out.writeNumberProperty("leeches", cards.leeches());
    out.writeNumberProperty("events", report.ledger().events());
    out.writeNumberProperty("damaged", report.ledger().damageCount());
  }

  private static void totals(JsonGenerator out, String name, Totals totals) {
    out.writeObjectPropertyStart(name);
    out.writeNumberProperty("reviews", totals.reviews());
    out.writeNumberProperty("due_reviews", totals.matured());
    out.writeNumberProperty("remembered", totals.recalled());
    out.writeNumberProperty("took_ms", totals.tookMillis());
    out.writeObjectPropertyStart("answers");
    totals.answers().forEach(out::writeNumberProperty);
    out.writeEndObject();
    out.writeEndObject();
  }
}
