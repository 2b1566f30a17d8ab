package dossier.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Makes single edits of a bank of several files, as a slip of the hand would, and counts what is
 * said of them.
 *
 * <p>What an edit changed is told by the YAML library alone, which knows nothing of banks.
 */
public final class RandomEdits {
  private static final String CHARACTERS = "abz019 :-#'\"[]{}|>&*!%@`,?\\\t\né";
  private static final Set<String> ID_FIELDS =
      Set.of("id", "bank", "differs", "confusable", "was", "cite");
  private static final Set<String> WORD_FIELDS = Set.of("prompts", "pairs");
  private static final Set<String> NUMBER_FIELDS = Set.of(
      "number", "value", "low", "high", "tolerance", "credibility", "date", "inferred", "truth");

  private static final String SEAL = "seal";
  private static final String BEGINS = "\n  - id: ";

  /** What an edit changed. */
  public enum Change {
    /** Comments, blanks and line ends. */
    NOTHING,
    /** A text that a learner reads. */
    WORDS,
    /** The seal of a question, which is gone or another. */
    SEAL,
    /** A number, a date, a truth value. */
    NUMBER,
    /** An id, a reference to one, a citation. */
    ID,
    /** A whole line is gone or doubled, and what is left is YAML. */
    LINE,
    /** A name, the nesting, or the sort of a value. */
    STRUCTURE,
    /** It is no YAML any more. */
    SYNTAX
  }

  /** How many edits of a sort there were, and what was said of them. */
  public static final class Tally {
    private int edits;
    private int reported;
    private int near;
    private int lost;
    private int worst;
    private int problems;
    private int overTwo;
    private int silentLosses;
    private final List<String> samples = new ArrayList<>();

    /** Returns the number of edits. */
    public int edits() {
      return edits;
    }

    /** Returns how many of them were reported. */
    public int reported() {
      return reported;
    }

    /** Returns how many of the reported ones have a problem within a line of the edit. */
    public int near() {
      return near;
    }

    /** Returns how many questions were lost by the edits that were reported. */
    public int lost() {
      return lost;
    }

    /** Returns the most questions that one edit cost. */
    public int worst() {
      return worst;
    }

    /** Returns how many problems were reported. */
    public int problems() {
      return problems;
    }

    /** Returns how many edits had more than two problems. */
    public int overTwo() {
      return overTwo;
    }

    /** Returns how many edits cost a question and were not reported. */
    public int silentLosses() {
      return silentLosses;
    }

    /** Returns some edits worth a look. */
    public List<String> samples() {
      return samples;
    }

    private void add(Tally other) {
      edits += other.edits;
      reported += other.reported;
      near += other.near;
      lost += other.lost;
      worst = Math.max(worst, other.worst);
      problems += other.problems;
      overTwo += other.overTwo;
      silentLosses += other.silentLosses;
      samples.addAll(other.samples);
    }
  }

  /** A text with one edit, and the line, from 1, that it changed. */
  private record Edited(String text, int line, String what, boolean wholeLine) {}

  private final Map<Path, String> files = new TreeMap<>();
  private final Map<Path, BankDraft> drafts = new TreeMap<>();
  private final Map<Path, Object> values = new LinkedHashMap<>();
  private final List<Path> names = new ArrayList<>();
  private final Function<Reading, List<Diagnostic>> judge;
  private final int questions;
  private final Map<Change, Tally> tallies = new EnumMap<>(Change.class);

  /**
   * Takes the bank files of a folder, which stay as they are.
   *
   * @param judge returns everything that is said of what was read
   */
  public RandomEdits(Path bank, Function<Reading, List<Diagnostic>> judge) throws IOException {
    this.judge = judge;
    try (Stream<Path> all = Files.list(bank)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        String text = Files.readString(file);
        files.put(file, text);
        // A line is as likely to be edited as any other, whichever file it stands in.
        text.lines().forEach(line -> names.add(file));
        values.put(file, value(text));
        drafts.put(file, draft(text, new Problems(file.toString())).orElseThrow());
      }
    }
    for (Change change : Change.values()) {
      tallies.put(change, new Tally());
    }
    Reading reading = BankReader.read(List.of(bank));
    if (!judge.apply(reading).isEmpty()) {
      throw new IllegalArgumentException("a bank with problems: " + judge.apply(reading));
    }
    questions = loaded(reading);
  }

  /** Returns the sum over some sorts of edits. */
  public Tally sum(Set<Change> changes) {
    return sum(List.of(this), changes);
  }

  /** Returns the sum over some sorts of edits, of several that were made beside each other. */
  public static Tally sum(List<RandomEdits> all, Set<Change> changes) {
    Tally sum = new Tally();
    all.forEach(edits -> changes.forEach(c -> sum.add(edits.tallies.get(c))));
    return sum;
  }

  /** Makes some edits, one at a time. */
  public void make(int edits, Random random) {
    for (int i = 0; i < edits; i++) {
      Path file = names.get(random.nextInt(names.size()));
      String text = files.get(file);
      Edited edited = edit(text, random);
      try {
        count(file, edited, read(file, edited.text()));
      } catch (RuntimeException e) {
        throw new IllegalStateException(
            edited.what() + " in line " + edited.line() + " of\n" + edited.text(), e);
      }
    }
  }

  /** Returns a text with one edit. */
  public static String edited(String text, Random random) {
    return edit(text, random).text();
  }

  /** Reads the file that is edited; what the others say was read before. */
  public Reading read(Path edited, String text) {
    List<BankDraft> all = new ArrayList<>();
    List<Problems> problems = new ArrayList<>();
    for (Path file : files.keySet()) {
      Problems fresh = new Problems(file.toString());
      problems.add(fresh);
      (file.equals(edited) ? draft(text, fresh) : Optional.of(copy(drafts.get(file), fresh)))
          .ifPresent(all::add);
    }
    return BankReader.reading(all, problems);
  }

  private static Optional<BankDraft> draft(String text, Problems problems) {
    Page page = new Page(Document.of(text, problems), problems);
    return Salvage.read(page, false).map(tree -> BankDraft.of(tree, page));
  }

  /** Returns a draft whose problems go elsewhere. */
  private static BankDraft copy(BankDraft draft, Problems problems) {
    Page page = new Page(draft.page().document(), problems);
    return new BankDraft(
        page,
        draft.name(),
        draft.namedAt(),
        draft.title(),
        draft.sources(),
        draft.questions().stream()
            .map(q -> new QuestionDraft(
                page, q.at(), q.id(), q.damagedId(), q.references(), q.body(), q.fields()))
            .toList(),
        draft.fields());
  }

  private void count(Path file, Edited edited, Reading reading) {
    Change change = change(files.get(file), values.get(file), edited);
    Tally tally = tallies.get(change);
    int missing = questions - loaded(reading);
    List<Diagnostic> problems = judge.apply(reading);
    tally.edits++;
    if (problems.isEmpty()) {
      tally.silentLosses += missing > 0 ? 1 : 0;
      if (change.compareTo(Change.NUMBER) >= 0 || missing > 0) {
        sample(tally, "silent", file, edited, problems, missing);
      }
      return;
    }
    tally.reported++;
    tally.lost += missing;
    tally.worst = Math.max(tally.worst, missing);
    tally.problems += problems.size();
    tally.overTwo += problems.size() > 2 ? 1 : 0;
    boolean near = problems.stream()
        .anyMatch(d -> d.file().equals(file.toString()) && Math.abs(d.line() - edited.line()) <= 1);
    tally.near += near ? 1 : 0;
    if (!near) {
      sample(tally, "far", file, edited, problems, missing);
    } else if (problems.size() > 2) {
      sample(tally, "many", file, edited, problems, missing);
    } else if (missing > 2) {
      sample(tally, "costly", file, edited, problems, missing);
    }
  }

  private void sample(
      Tally tally, String why, Path file, Edited edited, List<Diagnostic> problems, int missing) {
    tally.samples.add(
        why + " " + file.getFileName() + ":" + edited.line() + " " + edited.what() + " lost "
            + missing + " " + problems.stream().limit(4).map(Diagnostic::text).toList());
  }

  private static int loaded(Reading reading) {
    return reading.banks().stream().mapToInt(b -> b.questions().size()).sum();
  }

  /** Changes, adds or removes a character, a line, or a blank of indentation. */
  private static Edited edit(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    lines.remove(lines.size() - 1);
    int line = random.nextInt(lines.size());
    String old = lines.get(line);
    int at = old.isEmpty() ? 0 : random.nextInt(old.length());
    char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    boolean whole = false;
    switch (random.nextInt(8)) {
      case 0, 1 ->
        lines.set(line, old.isEmpty() ? "" : old.substring(0, at) + old.substring(at + 1));
      case 2, 3 -> lines.set(line, old.substring(0, at) + c + old.substring(at));
      case 4 ->
        lines.set(line, old.isEmpty() ? "" : old.substring(0, at) + c + old.substring(at + 1));
      case 5 -> lines.set(line, " ".repeat(1 + random.nextInt(3)) + old);
      case 6 -> lines.set(line, old.replaceFirst("^ {1," + (1 + random.nextInt(3)) + "}", ""));
      default -> {
        whole = true;
        if (random.nextBoolean()) {
          lines.remove(line);
        } else {
          lines.add(line, old);
        }
      }
    }
    String now = line < lines.size() ? lines.get(line) : "";
    whole |= now.stripLeading().startsWith("#") && !old.stripLeading().startsWith("#");
    String what = "«" + old + "» -> «" + (whole ? "a line gone or twice" : now) + "»";
    return new Edited(String.join("\n", lines) + "\n", line + 1, what, whole);
  }

  // What an edit changed, by the YAML library.

  private static Object value(String text) {
    return new Load(LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(false)
            .build())
        .loadFromString(text);
  }

  private static Change change(String text, Object before, Edited edited) {
    Optional<Change> within = withinQuestion(text, edited);
    if (within.isPresent()) {
      return within.get();
    }
    Object after;
    try {
      after = value(edited.text());
    } catch (YamlEngineException e) {
      return Change.SYNTAX;
    } catch (RuntimeException e) {
      return Change.SYNTAX;
    }
    return change(before, after, edited);
  }

  private static Change change(Object before, Object after, Edited edited) {
    Change change = change(before, after, "");
    return change.compareTo(Change.LINE) >= 0 && edited.wholeLine() ? Change.LINE : change;
  }

  /**
   * Returns what an edit behind the first line of a question changed, where the question is still
   * one by itself; to parse it alone is quicker.
   */
  private static Optional<Change> withinQuestion(String text, Edited edited) {
    int at = 0;
    for (int line = 1; line < edited.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    int from = text.lastIndexOf(BEGINS, at - 1) + 1;
    int to = text.indexOf(BEGINS, at) + 1;
    if (from == 0 || to == 0 || text.startsWith(BEGINS, at - 1)) {
      return Optional.empty();
    }
    String before = text.substring(from, to);
    String after = edited.text().substring(from, edited.text().length() - (text.length() - to));
    try {
      Object now = value(after);
      return now instanceof List<?> list && list.size() == 1 && list.get(0) instanceof Map
          ? Optional.of(change(value(before), now, edited))
          : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Change change(Object before, Object after, String field) {
    if (Objects.equals(before, after)) {
      return Change.NOTHING;
    }
    if (before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) {
      if (!names(was).equals(names(is))) {
        // Here the names are texts of the author's.
        boolean words = was.size() == is.size() && WORD_FIELDS.contains(field);
        return words ? Change.WORDS : Change.STRUCTURE;
      }
      boolean resealed = !Objects.equals(was.get(SEAL), is.get(SEAL));
      Change worst = resealed ? Change.SEAL : Change.NOTHING;
      for (Map.Entry<?, ?> entry : was.entrySet()) {
        if (entry.getKey().equals(SEAL)) {
          continue;
        }
        worst = worse(
            worst,
            change(entry.getValue(), is.get(entry.getKey()), entry.getKey().toString()));
      }
      return worst;
    }
    if (before instanceof List<?> was && after instanceof List<?> is) {
      if (was.size() != is.size()) {
        return Change.STRUCTURE;
      }
      Change worst = Change.NOTHING;
      for (int i = 0; i < was.size(); i++) {
        worst = worse(worst, change(was.get(i), is.get(i), field));
      }
      return worst;
    }
    if (before instanceof Map
        || before instanceof List
        || after instanceof Map
        || after instanceof List
        || after == null) {
      return Change.STRUCTURE;
    }
    return NUMBER_FIELDS.contains(field)
        ? Change.NUMBER
        : ID_FIELDS.contains(field) ? Change.ID : Change.WORDS;
  }

  private static List<?> names(Map<?, ?> fields) {
    return fields.keySet().stream().filter(name -> !name.equals(SEAL)).toList();
  }

  private static Change worse(Change a, Change b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
