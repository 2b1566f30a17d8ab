package dossier.format;

import dossier.format.BankTree.Named;
import dossier.format.Node.Entry;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the fields of banks and questions stand in their files. */
public final class Places {
  /** {@code sources[de.waal].copy} is the steps sources, de.waal, copy. */
  private static final Pattern STEP = Pattern.compile("(?<=\\[)[^\\]]*(?=\\])|[^.\\[\\]]+");

  private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

  /** Fields that may stand on the question or in its {@code text}. */
  private static final List<String> OF_TEXT = List.of("accepts", "prompts", "rejects");

  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, TreeMap<Integer, String>> lines = new HashMap<>();
  private final Map<String, List<Located>> banks = new HashMap<>();
  private final Map<String, Located> questions = new HashMap<>();

  /**
   * A place in a file.
   *
   * @param file as in the problems of a reading
   * @param line from 1
   * @param column from 1, in code points
   */
  public record At(String file, int line, int column) {}

  /** What was read of a bank or a question, and in which file. */
  private record Located(String file, Mapping mapping) {}

  /** A place, and how many steps of a path led to it. */
  private record Reached(int steps, At at) {}

  Places(List<String> files, List<BankDraft> drafts) {
    for (String file : files) {
      order.putIfAbsent(Characters.escape(file), order.size());
    }
    for (BankDraft draft : drafts) {
      String file = draft.page().problems().file();
      banks
          .computeIfAbsent(draft.name(), name -> new ArrayList<>())
          .add(new Located(file, draft.fields()));
      for (QuestionDraft question : draft.questions()) {
        Optional<String> id = question.id().map(Named::name);
        lines
            .computeIfAbsent(Characters.escape(file), f -> new TreeMap<>())
            .put(question.at().line(), id.orElse(""));
        question
            .fields()
            .ifPresent(fields ->
                id.ifPresent(name -> questions.putIfAbsent(name, new Located(file, fields))));
      }
    }
  }

  /**
   * Returns where a field stands, or else what encloses it most closely.
   *
   * @param bank the name of a bank
   * @param question the id of a question, or empty for the bank itself
   * @param field a path, such as {@code choice[2].why} or {@code sources[lardner].copy}; indices
   *     count from 0
   */
  public At at(String bank, String question, String field) {
    List<Located> where = question.isEmpty()
        ? banks.getOrDefault(bank, List.of())
        : Optional.ofNullable(questions.get(question)).stream().toList();
    if (where.isEmpty()) {
      throw new IllegalArgumentException("no " + bank + "/" + question + " was read");
    }
    List<String> path = steps(field);
    Reached best = null;
    for (Located one : where) {
      Reached reached = reach(one, path);
      if (best == null || reached.steps() > best.steps()) {
        best = reached;
      }
    }
    return best.at();
  }

  /** Returns the place of a file among those that were read, or after them. */
  public int order(String file) {
    return order.getOrDefault(file, order.size());
  }

  /** Returns the id of the question that a line stands in; empty where it is in none. */
  public String question(String file, int line) {
    Map.Entry<Integer, String> question =
        lines.getOrDefault(file, new TreeMap<>()).floorEntry(line);
    return question == null ? "" : question.getValue();
  }

  /** Returns the name of the file that a question stands in, without folders and ending. */
  public String fileName(String question) {
    Located where = questions.get(question);
    if (where == null) {
      throw new IllegalArgumentException("no question " + question + " was read");
    }
    Path name = Path.of(where.file()).getFileName();
    return name == null ? "" : name.toString().replaceFirst("\\.[^.]*$", "");
  }

  private static List<String> steps(String field) {
    List<String> steps = new ArrayList<>();
    Matcher step = STEP.matcher(field);
    while (step.find()) {
      steps.add(step.group());
    }
    return steps;
  }

  private static Reached reach(Located from, List<String> path) {
    Node node = from.mapping();
    Place at = from.mapping().at();
    int steps = 0;
    for (String step : path) {
      Optional<Entry> next = next(node, step);
      if (next.isEmpty()) {
        break;
      }
      node = next.get().value();
      at = node instanceof Scalar ? node.at() : next.get().name().at();
      steps++;
    }
    return new Reached(steps, new At(from.file(), at.line(), at.column()));
  }

  /** Returns what a step leads to; an item of a list is named by its own place. */
  private static Optional<Entry> next(Node node, String step) {
    Optional<Entry> named = Optional.empty();
    if (node instanceof Mapping mapping) {
      named = mapping.entries().stream()
          .filter(entry -> entry.name().text().equals(step))
          .findFirst();
      if (named.isEmpty() && OF_TEXT.contains(step)) {
        named = next(mapping, "text").flatMap(text -> next(text.value(), step));
      }
    }
    return named.or(() ->
        INDEX.matcher(step).matches() ? item(node, Integer.parseInt(step)) : Optional.empty());
  }

  private static Optional<Entry> item(Node node, int index) {
    if (node instanceof Sequence list && index < list.items().size()) {
      Node item = list.items().get(index);
      return Optional.of(new Entry(new Scalar(item.at(), "", Node.Kind.TEXT, false), item));
    }
    if (node instanceof Mapping mapping && index < mapping.entries().size()) {
      Entry entry = mapping.entries().get(index);
      Place at = entry.name().at();
      return Optional.of(new Entry(entry.name(), new Mapping(at, List.of(entry))));
    }
    return node instanceof Scalar scalar && index == 0
        ? Optional.of(new Entry(scalar, scalar))
        : Optional.empty();
  }
}
