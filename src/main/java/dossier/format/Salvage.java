package dossier.format;

import dossier.format.BankTree.Named;
import dossier.format.Node.Entry;
import dossier.format.Node.Kind;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import dossier.question.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gets the tree of a bank file. Where the whole does not parse, its fields, sources and questions
 * are parsed one by one, so that a slip stands on its own line and costs one question.
 */
final class Salvage {
  private static final Pattern DASHED = Pattern.compile("( *)-( *)([\\w-]+) *:(?: .*|)");
  private static final Pattern UNDASHED_ID =
      Pattern.compile(" {0,8}[^\\w\\s#]? {0,8}id *: *(\\S.*)");
  private static final Pattern ID =
      Pattern.compile("[ -]*id *: *[\"']?([a-z0-9-]+)[\"']?\\s*(#.*)?");
  private static final Pattern ASK = Pattern.compile(" +ask *:.*");
  private static final Pattern LAST_WORD = Pattern.compile(".*?([a-z0-9][a-z0-9-]*)[\"']?\\s*");
  private static final Pattern SECTION = Pattern.compile("([a-z]+) *(:.*|)");
  private static final Pattern BARE_NAME =
      Pattern.compile("( +)([A-Za-z0-9][\\w.-]*) *:\\s*(#.*)?");
  private static final Pattern FIRST_WORD = Pattern.compile("\\W*([A-Za-z0-9][\\w.-]*).*");
  private static final int MOST_RETRIES = 3;
  private static final int LONGEST_LINE = 100_000;

  private final Page page;
  private final Document document;
  private final Trees trees;
  private final List<Entry> fields = new ArrayList<>();
  private final List<Entry> sources = new ArrayList<>();
  private final List<Node> questions = new ArrayList<>();
  private final List<Named> brokenQuestions = new ArrayList<>();
  private final List<Named> brokenSources = new ArrayList<>();

  private Salvage(Page page, IntConsumer line) {
    this.page = page;
    this.document = page.document();
    this.trees = new Trees(document, page.problems(), line);
  }

  /** Returns the tree of a file; none where it holds no bank at all. */
  static Optional<BankTree> read(Page page, boolean json) {
    return read(page, json, line -> {});
  }

  /**
   * Returns the tree of a file; none where it holds no bank at all.
   *
   * @param line takes the line up to which it has been read, now and then
   */
  static Optional<BankTree> read(Page page, boolean json, IntConsumer line) {
    return new Salvage(page, line).read(json);
  }

  private Optional<BankTree> read(boolean json) {
    if (!json && hasEndlessLine()) {
      return Optional.empty();
    }
    Optional<Node> root;
    try {
      root = json ? trees.json() : trees.yaml(1, document.lines() + 1);
    } catch (Slip.Found e) {
      if (e.slip().code().equals("too-many-values")) {
        e.slip().report(page.problems());
        return Optional.empty();
      }
      return json ? JsonSalvage.read(page, trees, e.slip()) : inParts(e.slip());
    }
    if (root.isEmpty()) {
      page.error(
          "empty-file",
          Place.START,
          (document.text().isBlank() ? "an empty file" : "nothing but comments")
              + "; expected a bank; write one, or remove the file");
      return Optional.empty();
    }
    if (root.get() instanceof Mapping mapping) {
      return Optional.of(BankTree.whole(mapping));
    }
    page.error(
        "not-a-bank",
        root.get().at(),
        root.get().words() + "; expected " + Tables.BANK.words() + "; begin with 'bank: name'");
    return Optional.empty();
  }

  /** The YAML parser's time for a text without a line end grows with the square of its length. */
  private boolean hasEndlessLine() {
    for (int line = 1; line <= document.lines(); line++) {
      if (document.length(line) > LONGEST_LINE) {
        page.error(
            "too-long",
            new Place(line, 1),
            String.format(
                Locale.ROOT,
                "a line of %,d characters; expected at most %,d; break the line",
                document.length(line),
                LONGEST_LINE));
        return true;
      }
    }
    return false;
  }

  private Optional<BankTree> inParts(Slip whole) {
    int before = page.problems().errors();
    SortedMap<Integer, String> sections = sections();
    int indentation = itemIndentation();
    NavigableSet<Integer> items = items(sections, indentation);

    TreeSet<Integer> starts = new TreeSet<>(sections.keySet());
    starts.addAll(items);
    starts.add(1);
    Integer start = starts.first();
    while (start != null && questions.size() + brokenQuestions.size() <= Tables.MOST_QUESTIONS) {
      Integer next = starts.higher(start);
      int end = next == null ? document.lines() + 1 : next;
      if (items.contains(start)) {
        question(start, end, indentation);
      } else if ("".equals(sections.get(start))) {
        separator(start, end);
      } else if ("sources".equals(sections.get(start))) {
        sources(start, end);
      } else {
        field(start, end);
      }
      start = next;
    }
    if (page.problems().errors() == before) {
      whole.report(page.problems());
    }
    Mapping root = root();
    boolean nothing =
        root.entries().isEmpty() && brokenQuestions.isEmpty() && brokenSources.isEmpty();
    return nothing
        ? Optional.empty()
        : Optional.of(new BankTree(root, brokenQuestions, brokenSources));
  }

  private Mapping root() {
    List<Entry> all = new ArrayList<>();
    for (Entry field : fields) {
      String name = field.name().text();
      boolean ours = name.equals("sources") || name.equals("questions");
      if (!ours) {
        all.add(field);
      }
    }
    if (!sources.isEmpty()) {
      Place at = sources.get(0).name().at();
      all.add(new Entry(name("sources", at), new Mapping(at, sources)));
    }
    if (!questions.isEmpty()) {
      Place at = questions.get(0).at();
      all.add(new Entry(name("questions", at), new Sequence(at, questions)));
    }
    return new Mapping(Place.START, all);
  }

  private static Scalar name(String name, Place at) {
    return new Scalar(at, name, Kind.TEXT, false);
  }

  /** Returns the lines that begin a field of the bank, with its name. */
  private SortedMap<Integer, String> sections() {
    TreeMap<Integer, String> sections = new TreeMap<>();
    for (int line = 1; line <= document.lines(); line++) {
      String text = document.line(line);
      if (text.startsWith("---") || text.startsWith("...")) {
        sections.put(line, "");
      } else if (!text.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z') {
        Matcher m = SECTION.matcher(text);
        if (m.matches() && Tables.BANK.names().contains(m.group(1))) {
          sections.put(line, m.group(1));
        }
      }
    }
    return sections;
  }

  /** Returns how far most questions are indented: the dash of most lines {@code - id:}. */
  private int itemIndentation() {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int line = 1; line <= document.lines(); line++) {
      String text = document.line(line);
      if (isDashed(text)) {
        Matcher m = DASHED.matcher(text);
        if (m.matches() && m.group(3).equals("id")) {
          counts.merge(m.group(1).length(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(2);
  }

  private static boolean isDashed(String line) {
    int i = indentation(line);
    return i < line.length() && line.charAt(i) == '-';
  }

  private static int indentation(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /**
   * Returns the lines that begin a question: a dash before a field of it; or a second {@code id} or
   * {@code ask}, where the line before it that should begin the question is damaged or gone.
   */
  private NavigableSet<Integer> items(SortedMap<Integer, String> sections, int indentation) {
    TreeSet<Integer> items = new TreeSet<>();
    boolean headed = sections.containsValue("questions");
    boolean within = !headed;
    boolean hasId = true;
    boolean hasAsk = true;
    for (int line = 1; line <= document.lines(); line++) {
      String section = sections.getOrDefault(line, "");
      if (!section.isEmpty()) {
        within = section.equals("questions") || !headed;
        continue;
      }
      String text = document.line(line);
      if (!within || text.isBlank()) {
        continue;
      }
      Optional<String> dashed = dashedField(text, indentation);
      if (dashed.isPresent()) {
        items.add(line);
        hasId = dashed.get().equals("id");
        hasAsk = dashed.get().equals("ask");
      } else if (UNDASHED_ID.matcher(text).matches()) {
        if (hasId && !items.isEmpty()) {
          items.add(line);
          hasAsk = false;
        }
        hasId = true;
      } else if (ASK.matcher(text).matches()) {
        if (hasAsk && (headed || !items.isEmpty())) {
          items.add(isDamagedStart(line - 1, indentation) ? line - 1 : line);
          hasId = true;
        }
        hasAsk = true;
      }
    }
    return items;
  }

  /** Returns the field after a dash that begins a question. */
  private static Optional<String> dashedField(String line, int indentation) {
    if (!isDashed(line)) {
      return Optional.empty();
    }
    Matcher m = DASHED.matcher(line);
    return m.matches()
            && (m.group(3).equals("id")
                || (m.group(1).length() == indentation
                    && Tables.QUESTION.names().contains(m.group(3))))
        ? Optional.of(m.group(3))
        : Optional.empty();
  }

  /** Returns whether a line before {@code ask} looks as if it was {@code - id: …}. */
  private boolean isDamagedStart(int line, int indentation) {
    if (line < 1) {
      return false;
    }
    String text = document.line(line);
    String start = text.substring(0, Math.min(text.length(), indentation + 4));
    boolean listItem = isDashed(text) && indentation(text) > indentation + 1;
    return start.contains("-") && !listItem;
  }

  private void question(int start, int end, int indentation) {
    String first = document.line(start);
    int at = indentation(first);
    boolean dashed = isDashed(first);
    boolean blank = dashed && first.startsWith("- ", at);
    if (!dashed || !blank) {
      page.error(
          "yaml-syntax",
          new Place(start, at + 1),
          dashed
              ? "no blank after '-'; expected '- id: …'; put a blank after it"
              : "a question that does not begin with '-'; expected '- id: …'; correct the line");
      broken(start, end);
      return;
    }
    if (at != indentation) {
      page.error(
          "yaml-syntax",
          new Place(start, at + 1),
          "a question indented by "
              + at
              + "; expected "
              + indentation
              + " as the others; align it");
      broken(start, end);
      return;
    }
    try {
      Optional<Node> node = trees.yaml(start, end);
      if (node.isPresent() && node.get() instanceof Sequence list) {
        questions.addAll(list.items());
      }
    } catch (Slip.Found e) {
      e.slip().report(page.problems());
      broken(start, end);
    }
  }

  private void broken(int start, int end) {
    for (int line = start; line < end; line++) {
      Matcher m = ID.matcher(document.line(line));
      if (m.matches() && ItemId.isValid(m.group(1))) {
        brokenQuestions.add(new Named(m.group(1), new Place(line, m.start(1) + 1)));
        return;
      }
    }
    Matcher m = LAST_WORD.matcher(document.line(start));
    if (m.matches() && ItemId.isValid(m.group(1))) {
      brokenQuestions.add(new Named(m.group(1), new Place(start, m.start(1) + 1)));
    }
  }

  /** A line of dashes may stand before all, and nowhere else. */
  private void separator(int start, int end) {
    boolean first = fields.isEmpty() && sources.isEmpty() && questions.isEmpty();
    if (!first || document.line(start).startsWith("...")) {
      page.error(
          "second-document",
          new Place(start, 1),
          "a second document; expected one in a file; remove this line, or split the file");
    }
    if (start + 1 < end) {
      field(start + 1, end);
    }
  }

  private void field(int start, int end) {
    try {
      Optional<Node> node = trees.yaml(start, end);
      if (node.isPresent() && node.get() instanceof Mapping mapping) {
        fields.addAll(mapping.entries());
      } else if (node.isPresent() && !isNothing(node.get())) {
        page.error(
            "yaml-syntax",
            node.get().at(),
            "a line without ': '; expected 'name: value'; write the ':', or remove the line");
      }
    } catch (Slip.Found e) {
      e.slip().report(page.problems());
      refused(start).ifPresent(fields::add);
    }
  }

  /** Puts a field that did not parse in its place, so that it is not called missing. */
  private Optional<Entry> refused(int line) {
    Matcher m = SECTION.matcher(document.line(line));
    Place at = new Place(line, 1);
    return m.matches() && Tables.BANK.names().contains(m.group(1))
        ? Optional.of(new Entry(name(m.group(1), at), new Node.Refused(at)))
        : Optional.empty();
  }

  /** An empty document, such as the line {@code ---} makes. */
  private static boolean isNothing(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.NOTHING;
  }

  private void sources(int start, int end) {
    try {
      Optional<Node> node = trees.yaml(start, end);
      node.ifPresent(this::addSources);
    } catch (Slip.Found whole) {
      int before = page.problems().errors();
      sourceBySource(start, end);
      if (page.problems().errors() == before) {
        whole.slip().report(page.problems());
      }
    }
  }

  private void addSources(Node section) {
    if (section instanceof Mapping mapping
        && mapping.entries().get(0).value() instanceof Mapping entries) {
      sources.addAll(entries.entries());
    }
  }

  private void sourceBySource(int start, int end) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int line = start + 1; line < end; line++) {
      Matcher m = BARE_NAME.matcher(document.line(line));
      if (m.matches() && !Tables.SOURCE.names().contains(m.group(2))) {
        counts.merge(m.group(1).length(), 1, Integer::sum);
      }
    }
    int indentation = counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(2);
    int from = start + 1;
    for (int line = start + 1; line <= end; line++) {
      boolean begins = line == end || beginsSource(document.line(line), indentation);
      if (begins) {
        if (line > from) {
          source(from, line);
        }
        from = line;
      }
    }
  }

  private static boolean beginsSource(String line, int indentation) {
    return indentation(line) <= indentation
        && !line.isBlank()
        && line.charAt(indentation(line)) != '#'
        && !Tables.SOURCE.names().contains(line.strip().split(":", 2)[0]);
  }

  /** Puts the fields of lines that were left out in their places, so that none is called missing. */
  private Entry withRefused(Entry source, Set<Integer> without) {
    if (without.isEmpty() || !(source.value() instanceof Mapping mapping)) {
      return source;
    }
    List<Entry> entries = new ArrayList<>(mapping.entries());
    for (int line : without) {
      Matcher m = FIRST_WORD.matcher(document.line(line));
      if (m.matches()) {
        Place at = new Place(line, m.start(1) + 1);
        entries.add(new Entry(name(m.group(1), at), new Node.Refused(at)));
      }
    }
    return new Entry(source.name(), new Mapping(mapping.at(), entries));
  }

  /** Parses a source; where it does not parse, without the lines that are at fault. */
  private void source(int start, int end) {
    Set<Integer> without = new TreeSet<>();
    for (int retry = 0; retry <= MOST_RETRIES; retry++) {
      try {
        Optional<Node> node = trees.yaml(start, end, without);
        if (node.isPresent() && node.get() instanceof Mapping mapping) {
          mapping.entries().forEach(e -> sources.add(withRefused(e, without)));
          return;
        }
        break;
      } catch (Slip.Found e) {
        if (without.isEmpty()) {
          e.slip().report(page.problems());
        }
        without.add(e.slip().at().line());
      }
    }
    Matcher m = FIRST_WORD.matcher(document.line(start));
    if (m.matches()) {
      brokenSources.add(new Named(m.group(1), new Place(start, m.start(1) + 1)));
    }
  }
}
