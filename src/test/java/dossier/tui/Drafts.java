package dossier.tui;

import dossier.question.Question;
import dossier.tui.Draft.Fault;
import dossier.tui.Draft.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file under edit, made in a test: each question with a text of its own. */
final class Drafts {
  static final String FILE = "karabakh.yaml";
  private static final int LINES = 5;

  private Drafts() {}

  /** Returns a draft of questions that stand five lines each, from line 10 on. */
  static Draft of(String time, List<Question> questions, Fault... faults) {
    var items = new ArrayList<Item>();
    for (Question question : questions) {
      int line = 10 + LINES * items.size();
      items.add(
          item(question.id().value(), line, question.toString(), Optional.of(question), faults));
    }
    return Draft.of(FILE, time, true, List.of(FILE), items, List.of(faults));
  }

  /** Returns the draft with the question of a place not loaded. */
  static Draft broken(String time, List<Question> questions, int index, Fault... faults) {
    Draft whole = of(time, questions, faults);
    var items = new ArrayList<>(whole.items());
    Item good = items.get(index);
    items.set(index, item(good.id(), good.line(), "aks: " + good.id(), Optional.empty(), faults));
    return Draft.of(FILE, time, true, List.of(FILE), items, List.of(faults));
  }

  private static Item item(
      String id, int line, String text, Optional<Question> question, Fault... faults) {
    List<Fault> inside = List.of(faults).stream()
        .filter(fault -> fault.line() >= line && fault.line() < line + LINES)
        .toList();
    return new Item(
        id,
        FILE,
        line,
        List.of("  - id: " + id, "    " + text),
        question,
        inside,
        Optional.empty());
  }

  static Fault fault(Draft.Level level, int line, String message) {
    return new Fault(level, FILE, line, 5, message);
  }

  /** Returns the questions of the test desk with one rewritten. */
  static List<Question> with(Question rewritten) {
    return TestDesk.QUESTIONS.stream()
        .map(q -> q.id().equals(rewritten.id()) ? rewritten : q)
        .toList();
  }
}
