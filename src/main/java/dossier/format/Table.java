package dossier.format;

import dossier.format.Node.Entry;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of one level of a file. */
final class Table {
  private final String what;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  /** What YAML makes of the end of {@code 1,000} in braces. */
  private static final Pattern GROUP = Pattern.compile("[0-9]{3}(\\.[0-9]+)?");

  /**
   * A table.
   *
   * @param what what a mapping with these fields is, such as "a question"
   */
  Table(String what, Field... fields) {
    this.what = what;
    for (Field field : fields) {
      this.fields.put(field.name(), field);
    }
  }

  String what() {
    return what;
  }

  List<Field> fields() {
    return List.copyOf(fields.values());
  }

  Set<String> names() {
    return fields.keySet();
  }

  /** Returns what is expected, such as "a source with title, author". */
  String words() {
    List<String> first = fields.keySet().stream().limit(4).toList();
    return what + " with fields (" + String.join(", ", first) + (fields.size() > 4 ? ", …" : "")
        + ")";
  }

  /**
   * Finds the fields of a mapping, and reports those that stand twice, are unknown or are missing.
   * An unknown name stands for the absent field that it is nearest to, so that one slip is one
   * problem.
   */
  Found read(Mapping mapping, Page page) {
    reportDuplicates(mapping, page);
    Map<String, Node> found = new HashMap<>();
    Set<String> misspelt = new LinkedHashSet<>();
    for (Entry entry : mapping.entries()) {
      if (fields.containsKey(entry.name().text())) {
        // Of two, the one that holds something: a line that was doubled costs nothing more.
        found.merge(entry.name().text(), entry.value(), (a, b) -> isNothing(a) ? b : a);
      }
    }
    for (Entry entry : mapping.entries()) {
      if (!fields.containsKey(entry.name().text())) {
        if (entry.value() instanceof Node.Refused) {
          page.problems().bad();
          continue;
        }
        Optional<String> meant = reportUnknown(mapping, entry.name(), found.keySet(), page);
        meant.ifPresent(name -> {
          found.put(name, entry.value());
          misspelt.add(name);
        });
      }
    }
    if (found.isEmpty() && !mapping.entries().isEmpty()) {
      // What has no field at all was meant as something else, and has been reported.
      return new Found(this, found, misspelt);
    }
    for (Field field : fields.values()) {
      if (field.required() && !found.containsKey(field.name())) {
        page.error(
            "missing-field",
            mapping.at(),
            "no '" + field.name() + "'; expected " + what + " to have it; add it: " + field.doc());
      }
    }
    return new Found(this, found, misspelt);
  }

  private static boolean isNothing(Node node) {
    return node instanceof Scalar scalar && scalar.isEmpty();
  }

  private Optional<String> reportUnknown(
      Mapping mapping, Scalar name, Set<String> present, Page page) {
    if (page.problems().isFull()) {
      page.problems().bad();
      return Optional.empty();
    }
    String text = name.text();
    if (GROUP.matcher(text).matches() && fields.containsKey("value")) {
      page.error(
          "not-a-number",
          name.at(),
          "a ',' inside a figure; expected digits with nothing between thousands; remove it");
      return Optional.empty();
    }
    Optional<String> holder = holder(text, present);
    if (holder.isPresent()) {
      page.error(
          "unknown-field",
          name.at(),
          "unknown field "
              + Characters.found(text)
              + " in "
              + what
              + "; expected it among the fields of '"
              + holder.get()
              + "'; move it there");
      return Optional.empty();
    }
    Set<String> absent = new LinkedHashSet<>(fields.keySet());
    absent.removeAll(present);
    Optional<String> meant = Names.nearest(text, absent);
    String repair = meant
        .or(() -> Names.nearest(text, fields.keySet()))
        .map(n -> "did you mean '" + n + "'?")
        .orElse("expected " + String.join(", ", fields.keySet()) + "; remove or rename it"
            + (isTextMeant(mapping) ? ", or put a text with ': ' in quotes" : ""));
    page.error(
        "unknown-field",
        name.at(),
        "unknown field " + Characters.found(text) + " in " + what + "; " + repair);
    return meant;
  }

  /** Returns the field whose own fields have a name: one that is present before one that is not. */
  private Optional<String> holder(String name, Set<String> present) {
    List<String> holders = fields.values().stream()
        .filter(field -> field.shape().hasField(name))
        .map(Field::name)
        .toList();
    return holders.stream().filter(present::contains).findFirst().or(() -> holders.stream()
        .findFirst());
  }

  /** Returns whether a mapping seems to be a text with a colon in it. */
  private boolean isTextMeant(Mapping mapping) {
    return mapping.entries().size() == 1 && fields.values().stream().anyMatch(Field::required);
  }

  /** Reports the first name that stands twice, and names the others. */
  static void reportDuplicates(Mapping mapping, Page page) {
    if (mapping.entries().size() < 2) {
      return;
    }
    Map<String, Place> first = new HashMap<>();
    List<Scalar> again = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      if (first.putIfAbsent(entry.name().text(), entry.name().at()) != null) {
        again.add(entry.name());
      }
    }
    if (again.isEmpty()) {
      return;
    }
    Scalar name = again.get(0);
    List<String> others = again.stream()
        .skip(1)
        .limit(5)
        .map(n -> Characters.found(n.text()))
        .distinct()
        .toList();
    page.error(
        "duplicate-field",
        name.at(),
        Characters.found(name.text())
            + " stands twice, first at "
            + first.get(name.text())
            + (others.isEmpty()
                ? ""
                : ", and so " + (others.size() == 1 ? "does " : "do ") + String.join(", ", others))
            + "; expected it once; remove one");
  }

  /**
   * The fields that a mapping has.
   *
   * @param misspelt those whose names were wrong; what stands there is not looked at
   */
  record Found(Table table, Map<String, Node> values, Set<String> misspelt) {
    Optional<Node> get(String name) {
      return Optional.ofNullable(values.get(name));
    }

    Optional<Scalar> scalar(String name) {
      return get(name).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    boolean has(String name) {
      return values.containsKey(name);
    }

    void check(Page page) {
      for (String name : table.names()) {
        check(name, page);
      }
    }

    void check(String name, Page page) {
      Node node = values.get(name);
      if (node != null && !misspelt.contains(name)) {
        table.fields.get(name).shape().check(node, "'" + name + "'", page);
      }
    }
  }
}
