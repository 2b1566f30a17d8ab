package dossier.format;

import dossier.format.Node.Entry;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the answer of a question, or of a gap in a text, and reports what its fields get wrong
 * together; what each gets wrong by itself is reported by its shape.
 */
final class KeyReader {
  private final Mapping mapping;
  private final Table.Found fields;
  private final List<String> types;
  private final Page page;
  private final Page silent;

  private KeyReader(Mapping mapping, Table.Found fields, List<String> types, Page page) {
    this.mapping = mapping;
    this.fields = fields;
    this.types = types;
    this.page = page;
    this.silent = new Page(page.document(), new Problems(""));
  }

  static KeyReader ofQuestion(Mapping mapping, Table.Found fields, Page page) {
    return new KeyReader(mapping, fields, Tables.KEYS, page);
  }

  private static KeyReader ofGap(Mapping mapping, Page page) {
    Page silent = new Page(page.document(), new Problems(""));
    Table.Found fields = Tables.GAP.read(mapping, silent);
    return new KeyReader(mapping, fields, Tables.GAP_KEYS, page);
  }

  /** Returns the answer, where there is one, and it can be built. */
  Optional<Key> key() {
    List<Entry> keys =
        mapping.entries().stream().filter(e -> types.contains(e.name().text())).toList();
    boolean misspelt = fields.misspelt().stream().anyMatch(types::contains);
    boolean isGap = types.equals(Tables.GAP_KEYS);
    boolean known = mapping.entries().stream()
        .allMatch(e -> fields.table().names().contains(e.name().text()));
    if (keys.isEmpty() && !misspelt && (isGap ? known : mapping.entries().size() > 1)) {
      page.error(
          "no-answer",
          fieldAt("ask").orElse(mapping.at()),
          "no answer; expected one of "
              + String.join(", ", types.subList(0, types.size() - 1))
              + " and "
              + types.get(types.size() - 1)
              + "; add the one that fits");
    }
    Optional<Entry> second = keys.stream()
        .filter(e -> !e.name().text().equals(keys.get(0).name().text()))
        .findFirst();
    second.ifPresent(e -> page.error(
        "two-answers",
        e.name().at(),
        "a second answer, '"
            + e.name().text()
            + "', beside '"
            + keys.get(0).name().text()
            + "' at "
            + keys.get(0).name().at()
            + "; expected one; remove one of them"));
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    String type = keys.get(0).name().text();
    if (!type.equals("text")) {
      refuseTextLists(type);
    }
    return key(type, fields.get(type).orElseThrow());
  }

  private Optional<Place> fieldAt(String name) {
    return mapping.entries().stream()
        .map(Entry::name)
        .filter(n -> n.text().equals(name))
        .map(Scalar::at)
        .findFirst();
  }

  private void refuseTextLists(String type) {
    for (Entry e : mapping.entries()) {
      if (Tables.TEXT_LISTS.contains(e.name().text())) {
        page.error(
            "misplaced-field",
            e.name().at(),
            "'"
                + e.name().text()
                + "' beside '"
                + type
                + "'; expected it beside 'text' only; remove it");
      }
    }
  }

  private Optional<Key> key(String type, Node node) {
    return switch (type) {
      case "choice" -> choice(node);
      case "choices" -> choices(node);
      case "truth" -> truth(node);
      case "text" -> text(node);
      case "number" -> number(node);
      case "date" -> date(node);
      case "cloze" -> cloze(node);
      case "order" -> order(node);
      case "match" -> match(node);
      default -> Optional.empty();
    };
  }

  private Optional<Key> choice(Node node) {
    List<ChoiceKey.Option> options = options(node, new Texts("option", page));
    return options.size() < 2 ? Optional.empty() : Optional.of(new ChoiceKey(options));
  }

  /** Returns the options of a list, or the one that stands for a list. */
  private List<ChoiceKey.Option> options(Node node, Texts seen) {
    List<ChoiceKey.Option> options = new ArrayList<>();
    for (Node item : node instanceof Sequence list ? list.items() : List.of(node)) {
      Optional<Table.Found> f =
          item instanceof Mapping m ? Optional.of(Tables.OPTION.read(m, silent)) : Optional.empty();
      Optional<Scalar> text =
          item instanceof Scalar s ? Optional.of(s) : f.flatMap(o -> o.scalar("text"));
      if (text.isPresent() && !text.get().isEmpty()) {
        options.add(new ChoiceKey.Option(
            seen.add(text.get()), f.flatMap(o -> o.scalar("why")).map(Values::prose)));
      }
    }
    return options;
  }

  private static Optional<Key> truth(Node node) {
    return node instanceof Scalar s
        ? Optional.of(new TruthKey(s.text().equalsIgnoreCase("true")))
        : Optional.empty();
  }

  private Optional<Key> text(Node node) {
    if (node instanceof Scalar answer) {
      return Optional.of(textKey(answer, fields));
    }
    if (!(node instanceof Mapping m)) {
      return Optional.empty();
    }
    for (String name : Tables.TEXT_LISTS) {
      if (fields.has(name) && m.entries().stream().anyMatch(e -> e.name().text().equals(name))) {
        page.error(
            "duplicate-field",
            fields.get(name).orElseThrow().at(),
            "'"
                + name
                + "' stands beside 'text' and in it; expected it once; put all in one place");
      }
    }
    Table.Found f = Tables.TEXT.read(m, silent);
    Map<String, Node> all = new HashMap<>(fields.values());
    all.putAll(f.values());
    return f.scalar("answer").map(a -> textKey(a, new Table.Found(Tables.TEXT, all, f.misspelt())));
  }

  private TextKey textKey(Scalar answer, Table.Found lists) {
    return new TextKey(
        Values.line(answer),
        Values.lines(lists.get("accepts")),
        prompts(lists),
        Values.lines(lists.get("rejects")));
  }

  private List<TextKey.Prompt> prompts(Table.Found lists) {
    List<TextKey.Prompt> prompts = new ArrayList<>();
    Optional<Node> node = lists.get("prompts");
    if (node.isPresent() && node.get() instanceof Mapping asks) {
      for (Entry entry : asks.entries()) {
        prompt(Optional.of(entry.name()), Optional.of(entry.value())).ifPresent(prompts::add);
      }
    } else if (node.isPresent() && node.get() instanceof Sequence list) {
      for (Node item : list.items()) {
        Optional<Mapping> both = item instanceof Mapping m ? Optional.of(m) : Optional.empty();
        Optional<Table.Found> f = both.map(m -> Tables.PROMPT.read(m, silent));
        prompt(
                f.isPresent() ? f.get().get("text") : Optional.of(item),
                f.flatMap(t -> t.get("ask")))
            .ifPresent(prompts::add);
      }
    } else {
      prompt(node, Optional.empty()).ifPresent(prompts::add);
    }
    return prompts;
  }

  /** Returns a prompt; where nothing is said of what to ask, that is left to the marker. */
  private static Optional<TextKey.Prompt> prompt(Optional<Node> text, Optional<Node> ask) {
    if (text.isPresent() && text.get() instanceof Scalar t) {
      String asked = ask.isPresent() && ask.get() instanceof Scalar a ? Values.line(a) : "";
      return Optional.of(new TextKey.Prompt(Values.line(t), asked));
    }
    return Optional.empty();
  }

  private Optional<Key> number(Node node) {
    if (node instanceof Scalar value) {
      return Values.number(value)
          .map(n ->
              new NumberKey(n, n, Optional.empty(), Optional.empty(), NumberKey.Tolerance.NONE));
    }
    if (!(node instanceof Mapping m)) {
      return Optional.empty();
    }
    Table.Found f = Tables.NUMBER.read(m, silent);
    if (!f.misspelt().isEmpty()) {
      return Optional.empty();
    }
    if (f.has("value") == (f.has("low") || f.has("high")) || f.has("low") != f.has("high")) {
      page.error(
          "bad-range",
          m.at(),
          "a number answer with "
              + (f.values().isEmpty() ? "nothing" : listed(f))
              + "; expected either 'value', or both 'low' and 'high'; add or remove one");
      return Optional.empty();
    }
    Optional<BigDecimal> low = f.scalar(f.has("value") ? "value" : "low").flatMap(Values::number);
    Optional<BigDecimal> high = f.scalar(f.has("value") ? "value" : "high").flatMap(Values::number);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get().compareTo(high.get()) > 0) {
      page.error(
          "reversed-range",
          f.get("low").orElseThrow().at(),
          "'low' is "
              + f.scalar("low").orElseThrow().text()
              + ", above 'high', "
              + f.scalar("high").orElseThrow().text()
              + "; expected it below; exchange them");
    }
    return Optional.of(new NumberKey(
        low.get(),
        high.get(),
        f.scalar("unit").map(Values::line),
        f.scalar("bound").map(Scalar::text).flatMap(NumberKey.Bound::of),
        f.scalar("tolerance").flatMap(Values::tolerance).orElse(NumberKey.Tolerance.NONE)));
  }

  private static String listed(Table.Found f) {
    return String.join(
        " and ",
        Tables.NUMBER.names().stream().filter(f::has).map(n -> "'" + n + "'").toList());
  }

  private Optional<Key> date(Node node) {
    if (node instanceof Scalar value) {
      return Optional.of(new DateKey(value.text(), false));
    }
    if (!(node instanceof Mapping m)) {
      return Optional.empty();
    }
    Table.Found f = Tables.DATE.read(m, silent);
    return f.scalar("value").map(v -> new DateKey(v.text(), f.has("inferred")));
  }

  // Answers of several parts.

  private Optional<Key> choices(Node node) {
    if (!(node instanceof Mapping m)) {
      return Optional.empty();
    }
    Table.Found f = Tables.CHOICES.read(m, silent);
    if (f.get("right").isEmpty() || !f.misspelt().isEmpty()) {
      return Optional.empty();
    }
    Texts seen = new Texts("option", page);
    List<String> right =
        options(f.get("right").get(), seen).stream().map(ChoiceKey.Option::text).toList();
    List<ChoiceKey.Option> wrong = f.get("wrong").map(n -> options(n, seen)).orElse(List.of());
    return right.isEmpty() || !isCountRight(right.size() + wrong.size(), "'choices'", "option", m)
        ? Optional.empty()
        : Optional.of(new ChoicesKey(right, wrong));
  }

  /** Reports fewer than two items and more than can be shown. */
  private boolean isCountRight(int count, String name, String item, Node node) {
    boolean few = count < 2;
    if (few || count > Tables.MOST_ITEMS) {
      page.error(
          few ? "too-few-in-all" : "too-many-in-all",
          node.at(),
          name
              + " has "
              + count
              + " "
              + item
              + (count == 1 ? "" : "s")
              + "; expected "
              + (few ? "at least 2; add more" : "at most " + Tables.MOST_ITEMS + "; remove some"));
    }
    return !few && count <= Tables.MOST_ITEMS;
  }

  private Optional<Key> order(Node node) {
    if (!(node instanceof Sequence list)) {
      return Optional.empty();
    }
    Texts seen = new Texts("item", page);
    List<List<String>> groups = new ArrayList<>();
    int items = 0;
    for (Node item : list.items()) {
      List<String> group = Values.scalars(Optional.of(item)).stream()
          .filter(s -> !s.isEmpty())
          .map(seen::add)
          .toList();
      if (!group.isEmpty()) {
        groups.add(group);
        items += group.size();
      }
    }
    // The shape has reported a list that is too long by itself.
    boolean right = groups.size() > Tables.MOST_ITEMS
        || items < 2
        || isCountRight(items, "'order'", "item", list);
    return right && groups.size() >= 2 && items <= Tables.MOST_ITEMS
        ? Optional.of(new OrderKey(groups))
        : Optional.empty();
  }

  private Optional<Key> match(Node node) {
    if (!(node instanceof Mapping m)) {
      return Optional.empty();
    }
    Table.Found f = Tables.MATCH.read(m, silent);
    if (!f.misspelt().isEmpty()
        || f.get("pairs").isEmpty()
        || !(f.get("pairs").get() instanceof Mapping all)) {
      return Optional.empty();
    }
    Texts lefts = new Texts("left side", page);
    Set<String> names = new LinkedHashSet<>();
    List<MatchKey.Pair> pairs = new ArrayList<>();
    Set<String> rights = new LinkedHashSet<>();
    for (Entry entry : all.entries()) {
      // The shape has reported a name that stands twice as it is.
      String left = names.add(entry.name().text()) ? lefts.add(entry.name()) : "";
      if (!left.isEmpty() && entry.value() instanceof Scalar right && !right.isEmpty()) {
        pairs.add(new MatchKey.Pair(left, Values.line(right)));
        rights.add(Values.line(right));
      }
    }
    Texts spares = new Texts("right side", page);
    all.entries().stream()
        .map(Entry::value)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .forEach(spares::again);
    List<String> spare = Values.scalars(f.get("spare")).stream()
        .filter(s -> !s.isEmpty())
        .map(spares::add)
        .toList();
    // The shape has reported pairs that are too many, and right sides that are none.
    int count = all.entries().size();
    boolean whole = count <= Tables.MOST_ITEMS && pairs.size() == count;
    boolean right = count >= 2
        && whole
        && isCountRight(rights.size() + spare.size(), "'match'", "right side", m);
    return right && pairs.size() >= 2 ? Optional.of(new MatchKey(pairs, spare)) : Optional.empty();
  }

  private Optional<Key> cloze(Node node) {
    if (!(node instanceof Mapping m)) {
      return Optional.empty();
    }
    Table.Found f = Tables.CLOZE.read(m, silent);
    Optional<Scalar> text = f.scalar("text").filter(s -> !s.isEmpty());
    if (!f.misspelt().isEmpty()
        || text.isEmpty()
        || f.get("gaps").isEmpty()
        || !(f.get("gaps").get() instanceof Mapping gaps)) {
      return Optional.empty();
    }
    Map<String, Key> keys = new LinkedHashMap<>();
    for (Entry entry : gaps.entries()) {
      if (entry.value() instanceof Mapping gap) {
        Optional<Key> key = ofGap(gap, page).key();
        key.ifPresent(k -> keys.putIfAbsent(entry.name().text(), k));
        if (key.isPresent() && gaps.entries().size() > 1) {
          refuseSeparators(key.get(), entry);
        }
      }
    }
    List<String> used = new ClozeText(text.get(), gaps, page).names();
    boolean whole = keys.keySet().equals(Set.copyOf(used)) && used.size() == keys.size();
    return whole
        ? Optional.of(new ClozeKey(
            Values.prose(text.get()),
            used.stream().map(name -> new ClozeKey.Gap(name, keys.get(name))).toList()))
        : Optional.empty();
  }

  /** What separates the gaps of a response cannot stand in what fills them. */
  private void refuseSeparators(Key key, Entry gap) {
    boolean separates = key.shown().contains(";") || key.shown().contains("|");
    if (separates) {
      page.error(
          "separator-in-gap",
          gap.value().at(),
          "the answer of the gap "
              + Characters.found(gap.name().text())
              + " holds ';' or '|', which part the gaps of a response; expected neither; reword"
              + " it");
    }
  }
}
