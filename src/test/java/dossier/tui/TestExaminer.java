package dossier.tui;

import dossier.assess.Digest;
import dossier.assess.Effect;
import dossier.assess.Item;
import dossier.assess.Paper;
import dossier.assess.Result;
import dossier.assess.Sheet;
import dossier.assess.Sitting;
import dossier.assess.Slot;
import dossier.question.ChoiceKey;
import dossier.question.Confidence;
import dossier.question.Context;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.Lexicon;
import dossier.question.Question;
import dossier.question.TextKey;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A desk for sittings that keeps every effect, and refuses when told to. */
final class TestExaminer implements AssessDesk {
  private static final ChoiceKey MAKER = new ChoiceKey(List.of(
      new ChoiceKey.Option("Turkey", Optional.empty()),
      new ChoiceKey.Option("Israel", Optional.empty())));
  static final TextKey CAPITAL = new TextKey("Baku", List.of(), List.of(), List.of());

  static Question question(String id, String stem, Key key) {
    return new Question(
        new ItemId(id),
        stem,
        key,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of("arms"),
        List.of(),
        List.of(),
        List.of());
  }

  final List<Effect> effects = new ArrayList<>();
  private final Sheet sheet = Sheet.of(new Paper(
      List.of(
          new Item(question("maker", "Who makes the TB2?", MAKER), List.of(1, 0)),
          new Item(question("capital", "Which city is the capital?", CAPITAL), List.of())),
      Optional.of(Duration.ofMinutes(15)),
      OptionalInt.of(50),
      false,
      1));
  Duration elapsed = Duration.ZERO;
  List<String> notices = List.of();
  boolean refuses;
  boolean held;
  boolean left;
  final Set<String> reports = new HashSet<>();
  private Optional<Sitting> over = Optional.empty();

  /** Makes the sitting one that was handed in, its first question answered. */
  TestExaminer over() {
    var answered = new Slot("option 2", Confidence.of("6"), false, Duration.ofSeconds(10));
    over = Optional.of(new Sitting.Over(
        new Sheet(sheet.paper(), List.of(answered, Slot.EMPTY), 0, Duration.ofSeconds(75)), false));
    return this;
  }

  @Override
  public Sitting sitting() {
    return over.orElseGet(() -> Sitting.of(sheet, names()));
  }

  @Override
  public List<String> notices() {
    return notices;
  }

  @Override
  public Duration elapsed() {
    return elapsed;
  }

  @Override
  public void hold(boolean still) {
    held = still;
  }

  @Override
  public void perform(Effect effect) throws IOException {
    if (refuses) {
      throw new IOException("disk full");
    }
    effects.add(effect);
  }

  @Override
  public Lexicon names() {
    return Context.NONE.names();
  }

  @Override
  public Optional<Question> find(ItemId id) {
    return Optional.empty();
  }

  @Override
  public String reportName() {
    return "assessment.html";
  }

  @Override
  public void report(String file, Result result) throws IOException {
    if (!reports.add(file)) {
      throw new IOException("there is such a file already; name another");
    }
  }

  @Override
  public void leave() {
    left = true;
  }

  @Override
  public void finished(Result result) {
    // Nothing is handed on.
  }

  @Override
  public Digest.Beside beside() {
    return Digest.Beside.NOTHING;
  }
}
