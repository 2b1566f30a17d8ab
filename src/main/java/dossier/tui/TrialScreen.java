package dossier.tui;

import dossier.assess.Interval;
import dossier.optimize.Calibration;
import dossier.optimize.Evaluation;
import dossier.optimize.Optimizer;
import dossier.schedule.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What training came to: how well the models predicted what they were not trained on, and whether
 * to schedule by what was trained.
 *
 * @param from where training was begun
 * @param marked the index of the model whose calibration is shown
 */
record TrialScreen(OptimizeScreen from, Tuning.Trial trial, int marked, int scroll)
    implements Paged {
  private static final String NEW = "new";
  private static final String AVERAGE = "moving average";

  /** The models shown, by what the measurement calls them, in this order. */
  private static final Map<String, String> MODELS =
      Map.of("default", "default", "current", "in use", "chosen", NEW, AVERAGE, AVERAGE);

  /** The columns of the plot, where the counts stand beside it. */
  private static final int PLOT = 64;

  /** What a key does here. */
  interface Does {
    Turn on(TrialScreen screen);
  }

  static TrialScreen of(OptimizeScreen from, Tuning.Trial trial) {
    var screen = new TrialScreen(from, trial, 0, 0);
    List<Evaluation.Row> rows = screen.rows();
    return new TrialScreen(from, trial, rows.indexOf(trial.outcome().chosen()), 0);
  }

  private List<Evaluation.Row> rows() {
    return trial.outcome().rows().stream()
        .filter(row -> MODELS.containsKey(row.model()))
        .toList();
  }

  private Evaluation.Row row() {
    return rows().get(marked);
  }

  private static String name(Evaluation.Row row) {
    return MODELS.get(row.model());
  }

  // -- what a key does

  @Override
  public Keymap<Does> keys() {
    Optimizer.Outcome outcome = trial.outcome();
    return new Keymap<>(List.of(
        Binding.<Does>of(
                "Enter",
                TrialScreen::accepted,
                "accept",
                "Schedule by the new parameters from now on.")
            .unless(from.whyNot()
                .or(() -> outcome.isBetter()
                    ? Optional.<String>empty()
                    : Optional.of("They are not surely better: what is in use stays."))),
        Binding.of("Esc q Ctrl-C", TrialScreen::left, "leave as is", "Change nothing."),
        marking("Tab Right l", 1, "next model", "Show the calibration of the next model."),
        marking("Shift-Tab Left h", -1, "", "Show the calibration of the model before."),
        Binding.of(
            HelpScreen.KEYS,
            screen -> new Turn.Show(HelpScreen.over(screen)),
            "help",
            "Show every key and action."),
        scroll("Down j WheelDown", 1, "One line down."),
        scroll("Up k WheelUp", -1, "One line up."),
        scroll("PageDown Space", 10, "Ten lines down."),
        scroll("PageUp", -10, "Ten lines up.")));
  }

  private static Binding<Does> marking(String keys, int by, String help, String more) {
    return Binding.of(
        keys,
        screen -> new Turn.Show(
            screen.showing(Math.floorMod(screen.marked + by, screen.rows().size()))),
        help,
        more);
  }

  private static Binding<Does> scroll(String keys, int lines, String more) {
    return Binding.of(
        keys, screen -> new Turn.Show(screen.at(Math.max(0, screen.scroll + lines))), "", more);
  }

  private TrialScreen showing(int index) {
    return new TrialScreen(from, trial, index, scroll);
  }

  @Override
  public Turn on(Input input, Moment now) {
    if (input instanceof Input.Eof) {
      return new Turn.Quit();
    }
    if (Keys.row(input).isPresent()) {
      return new Turn.Show(showing(Keys.row(input).getAsInt()));
    }
    return Keys.action(keys(), input).map(does -> does.on(this)).orElse(new Turn.Show(this));
  }

  private Turn accepted() {
    return Turn.Wait.writing(
        "Scheduling by the new parameters",
        desk -> from.kept(desk, () -> desk.decide(trial, true), "The new parameters are in use."),
        this);
  }

  /** That it was looked at is noted, or training would be offered for ever. */
  private Turn left() {
    if (from.whyNot().isPresent()) {
      return new Turn.Show(from);
    }
    return Turn.Wait.writing(
        "Noting it",
        desk -> from.kept(desk, () -> desk.decide(trial, false), "What is in use stays."),
        from);
  }

  // -- what is seen

  @Override
  public Screen at(int to) {
    return new TrialScreen(from, trial, marked, to);
  }

  @Override
  public Page page(int columns, Moment now) {
    var body = new Body(columns);
    body.blank();
    verdict(body);
    body.blank();
    table(body);
    body.blank();
    calibration(body);
    String held = Page.count(row().score().n(), "review") + " held out";
    return Page.of(
        Page.title("Trained", held, columns), body.lines(), scroll, keys().hints(columns));
  }

  private void verdict(Body body) {
    Optimizer.Outcome outcome = trial.outcome();
    if (outcome.isBetter()) {
      body.text("The new parameters predict better.", Role.CORRECT);
    } else {
      body.text(
          "The new parameters are not surely better, and what is in use stays.", Role.WARNING);
    }
    body.text(Tuning.leads(outcome), Role.PLAIN);
    if (outcome.isBetter()) {
      body.text(OptimizeScreen.due(trial.due()) + " Enter accepts them.", Role.ACCENT);
    }
  }

  private void table(Body body) {
    boolean narrow = body.columns() < Page.NARROW_COLUMNS;
    String format = narrow ? "%-9s%8s%8s%7s" : "%-14s  %9s  %11s  %6s";
    String head = narrow
        ? String.format(format, "model", "loss", "RMSE", "AUC")
        : String.format(format, "model", "log loss", "RMSE(bins)", "AUC");
    body.line(Line.of("   " + head, Role.MUTED));
    List<Evaluation.Row> rows = rows();
    for (int i = 0; i < rows.size(); i++) {
      boolean here = i == marked;
      var score = rows.get(i).score();
      String text = String.format(
          Locale.ROOT,
          format,
          narrow ? name(rows.get(i)).replaceFirst("^.* a", "a") : name(rows.get(i)),
          figure(score.logLoss()),
          figure(score.rmseBins()),
          Tuning.auc(score));
      body.line(Line.of((here ? " > " : "   ") + text, here ? Role.SELECTED : Role.PLAIN)
          .clicked(here ? "" : Keys.ofRow(i)));
    }
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private void calibration(Body body) {
    body.text(
        "Calibration of '" + name(row()) + "', with 95 % intervals; dotted: as predicted",
        Role.TITLE);
    List<Calibration.Bin> bins = row().calibration();
    List<SharePlot.Point> points = bins.stream()
        .map(bin -> new SharePlot.Point(
            bin.predicted(), bin.actual(), Interval.wilson(bin.actual(), bin.n()), 'o'))
        .toList();
    var plot = new SharePlot(points, "recalled", "predicted");
    if (body.columns() < Page.WIDE_COLUMNS) {
      plot.draw(body);
      counts(body.blank(), bins);
    } else {
      var left = new Body(PLOT);
      plot.draw(left);
      var right = new Body(body.columns() - PLOT - 1);
      counts(right, bins);
      Body.beside(left, right, PLOT).lines().forEach(body::line);
    }
  }

  private static void counts(Body body, List<Calibration.Bin> bins) {
    body.line(Line.of("   predicted  recalled  reviews", Role.MUTED));
    for (Calibration.Bin bin : bins) {
      body.text(
          String.format(
              Locale.ROOT,
              "  %7.1f %%  %6.1f %%  %7d",
              100 * bin.predicted(),
              100 * bin.actual(),
              bin.n()),
          Role.PLAIN);
    }
  }
}
