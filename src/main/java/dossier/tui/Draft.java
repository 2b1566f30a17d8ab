package dossier.tui;

import dossier.question.Attribution;
import dossier.question.Bank;
import dossier.question.Catalogue;
import dossier.question.Question;
import dossier.question.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Bank files under edit, as they stood at one moment. */
public final class Draft {
  private final String name;
  private final String time;
  private final boolean checked;
  private final List<String> files;
  private final List<Item> items;
  private final List<Fault> faults;
  private final Catalogue catalogue;

  /** How much a fault matters, worst first. */
  public enum Level {
    /** The question it stands in is not loaded, or unfair. */
    ERROR("error"),
    /** It should be repaired. */
    WARNING("warning"),
    /** It might be written better. */
    ADVICE("advice");

    private final String word;

    Level(String word) {
      this.word = word;
    }
  }

  /**
   * Something an author can repair.
   *
   * @param line from 1
   * @param column from 1
   * @param message what was found; what was expected; how to repair it
   */
  public record Fault(Level level, String file, int line, int column, String message) {

    String text() {
      return file + ":" + line + ":" + column + ": " + level.word + ": " + message;
    }
  }

  /**
   * A question as it stands in a file.
   *
   * @param id as written; where a file says it again, with a number behind
   * @param line where it begins, from 1
   * @param text its lines
   * @param question what was read of it; empty where it is not loaded
   * @param faults what is wrong in its lines
   * @param since when the question shown was read, where what stands there now is not loaded
   */
  public record Item(
      String id,
      String file,
      int line,
      List<String> text,
      Optional<Question> question,
      List<Fault> faults,
      Optional<String> since) {

    /** Copies the lists. */
    public Item {
      text = List.copyOf(text);
      faults = List.copyOf(faults);
    }

    Place place() {
      return new Place(file, line);
    }

    Optional<Level> worst() {
      return faults.stream().map(Fault::level).min(Level::compareTo);
    }

    private Item with(List<Fault> others) {
      return new Item(id, file, line, text, question, others, since);
    }

    private Item asOf(Item before, String time) {
      return new Item(
          id,
          file,
          line,
          text,
          before.question(),
          faults,
          before.since().or(() -> Optional.of(time)));
    }
  }

  private Draft(
      String name,
      String time,
      boolean checked,
      List<String> files,
      List<Item> items,
      List<Fault> faults) {
    this.name = name;
    this.time = time;
    this.checked = checked;
    this.files = List.copyOf(files);
    this.items = List.copyOf(items);
    this.faults = List.copyOf(faults);
    this.catalogue = Catalogue.of(
        withAttribution(items.stream().flatMap(i -> i.question().stream()).toList()));
  }

  /**
   * Returns what was read.
   *
   * @param name the file or folder that is shown
   * @param time when it was read, as a clock shows it
   * @param checked whether {@code faults} are all; else a checked draft of the same time follows
   * @param files every file, in the order of the items
   * @param faults what is wrong, in the items and outside of them
   */
  public static Draft of(
      String name,
      String time,
      boolean checked,
      List<String> files,
      List<Item> items,
      List<Fault> faults) {
    return new Draft(name, time, checked, files, items, faults);
  }

  /**
   * Returns this draft with the last good version of what is broken in it: of each question that is
   * not loaded, and of each file that has errors and no question at all. Until it is checked, the
   * faults are those found last, so that none comes and goes.
   */
  Draft after(Draft before) {
    Map<String, Item> last = before.byId();
    var kept = new ArrayList<Item>();
    for (String file : files) {
      List<Item> now = items.stream().filter(item -> item.file().equals(file)).toList();
      if (now.isEmpty() && hasError(file)) {
        before.items.stream()
            .filter(item -> item.file().equals(file))
            .forEach(item -> kept.add(item.asOf(item, before.time)));
      }
      for (Item item : now) {
        Optional<Item> good = item.question().isPresent()
            ? Optional.empty()
            : Optional.ofNullable(last.get(item.id())).filter(i -> i.question().isPresent());
        kept.add(good.map(g -> item.asOf(g, before.time)).orElse(item));
      }
    }
    if (checked) {
      return new Draft(name, time, true, files, kept, faults);
    }
    kept.replaceAll(item -> item.with(
        Optional.ofNullable(last.get(item.id())).map(Item::faults).orElse(item.faults())));
    return new Draft(name, time, false, files, kept, before.faults);
  }

  private boolean hasError(String file) {
    return faults.stream().anyMatch(f -> f.level() == Level.ERROR && f.file().equals(file));
  }

  private Map<String, Item> byId() {
    var byId = new LinkedHashMap<String, Item>();
    items.forEach(item -> byId.putIfAbsent(item.id(), item));
    return byId;
  }

  /** Returns the ids of what was written or rewritten since. */
  Set<String> changedSince(Draft before) {
    Map<String, Item> last = before.byId();
    var changed = new TreeSet<String>();
    for (Item item : items) {
      Item was = last.get(item.id());
      if (was == null || !was.text().equals(item.text())) {
        changed.add(item.id());
      }
    }
    return changed;
  }

  String name() {
    return name;
  }

  boolean isChecked() {
    return checked;
  }

  String time() {
    return time;
  }

  List<Item> items() {
    return items;
  }

  List<Fault> faults() {
    return faults;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Returns the faults that stand in no question. */
  List<Fault> outside() {
    var inside = new ArrayList<Fault>();
    items.forEach(item -> inside.addAll(item.faults()));
    return faults.stream().filter(fault -> !inside.contains(fault)).toList();
  }

  /** Returns the index of an item, if it is here. */
  Optional<Integer> indexOf(String id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Returns "checking", "no problems", "1 problem", "2 problems". */
  String count() {
    if (!checked) {
      return "checking";
    }
    return faults.isEmpty()
        ? "no problems"
        : faults.size() + (faults.size() == 1 ? " problem" : " problems");
  }

  /** Returns questions with what is made from their claims, as if they were one bank. */
  private static List<Question> withAttribution(List<Question> questions) {
    var sources = new LinkedHashMap<String, Source>();
    questions.stream()
        .flatMap(question -> question.citations().stream())
        .forEach(citation -> sources.putIfAbsent(citation.source().id(), citation.source()));
    return Attribution.with(new Bank("", "", List.copyOf(sources.values()), questions))
        .questions();
  }
}
