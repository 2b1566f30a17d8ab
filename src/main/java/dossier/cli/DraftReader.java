package dossier.cli;

import dossier.format.BankReader;
import dossier.format.Diagnostic;
import dossier.format.Reading;
import dossier.question.Bank;
import dossier.question.Question;
import dossier.tui.Draft;
import dossier.tui.Draft.Fault;
import dossier.tui.Draft.Item;
import dossier.tui.Draft.Level;
import dossier.tui.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads bank files under edit: each question with its lines and with what is wrong in them. */
final class DraftReader {
  private final Path root;
  private final boolean strict;
  private final Optional<Path> sources;

  /**
   * Creates a reader of a file, or of a folder.
   *
   * @param strict whether advice is given, too
   * @param sources the folder of the author's copies, to hold citations to
   */
  DraftReader(Path root, boolean strict, Optional<Path> sources) {
    this.root = root;
    this.strict = strict;
    this.sources = sources;
  }

  /** Returns the text of every file that is read, for telling whether anything has changed. */
  Map<Path, String> texts() {
    var texts = new LinkedHashMap<Path, String>();
    BankPaths.read(root).forEach(file -> texts.put(file, BankPaths.text(file)));
    return texts;
  }

  /** Reads the files. */
  Reading reading(Map<Path, String> texts, Progress progress) {
    List<Path> paths = Files.isDirectory(root) ? List.of(root) : List.copyOf(texts.keySet());
    long bytes =
        texts.keySet().stream().mapToLong(file -> file.toFile().length()).sum();
    return BankReader.read(paths, progress.part("Banks", bytes));
  }

  /**
   * Returns what the files hold.
   *
   * @param reading of the files whose texts these are
   * @param time when, as a clock shows it
   * @param checked whether the rules of the checker have their say, which takes a while
   */
  Draft draft(Map<Path, String> texts, Reading reading, String time, boolean checked) {
    boolean folder = Files.isDirectory(root);
    var faults = new LinkedHashMap<String, List<Fault>>();
    for (Findings.Found found : findings(reading, checked)) {
      faults.computeIfAbsent(found.at().file(), file -> new ArrayList<>()).add(fault(found));
    }
    Map<String, Question> questions = new HashMap<>();
    for (Bank bank : reading.banks()) {
      bank.questions().forEach(question -> questions.put(question.id().value(), question));
    }

    List<Path> shown = folder ? List.copyOf(texts.keySet()) : List.of(root);
    var items = new ArrayList<Item>();
    for (Path file : shown) {
      String name = file.toString();
      for (ItemText.Part part : ItemText.parts(texts.getOrDefault(file, ""))) {
        Optional<Question> question = Optional.ofNullable(questions.remove(part.label()));
        items.add(item(name, part, question, faults.getOrDefault(name, List.of())));
      }
    }
    return Draft.of(
        root.toString(),
        time,
        checked,
        shown.stream().map(Path::toString).toList(),
        items,
        shown.stream()
            .flatMap(file -> faults.getOrDefault(file.toString(), List.of()).stream())
            .toList());
  }

  private static Item item(
      String file, ItemText.Part part, Optional<Question> question, List<Fault> faults) {
    return new Item(
        part.label(),
        file,
        part.line(),
        part.text(),
        question,
        faults.stream().filter(fault -> part.covers(fault.line())).toList(),
        Optional.empty());
  }

  /** Returns everything there is to say of the files, as {@code dossier check} says it. */
  private List<Findings.Found> findings(Reading reading, boolean checked) {
    if (!checked) {
      return reading.problems().stream().map(p -> new Findings.Found(p, "")).toList();
    }
    Findings every =
        Findings.of(reading, CheckCommand.found(reading, sources), sources.isPresent());
    return (strict ? every : every.withoutAdvice()).all();
  }

  private static Fault fault(Findings.Found found) {
    Diagnostic at = found.at();
    Level level =
        switch (at.severity()) {
          case ERROR -> Level.ERROR;
          case WARNING -> Level.WARNING;
          case ADVICE -> Level.ADVICE;
        };
    String message = at.message() + " [" + at.code() + "]";
    return new Fault(level, at.file(), at.line(), at.column(), message);
  }
}
