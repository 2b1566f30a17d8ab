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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads bank files under edit: each question with its lines and with what is wrong in them. */
final class DraftReader {
  /** A longer file is not read by the reader of banks either. */
  private static final long LONGEST = 16 << 20;

  private final Path root;

  DraftReader(Path root) {
    this.root = root;
  }

  /** Returns the text of every file, for telling whether anything has changed. */
  Map<Path, String> texts() {
    var texts = new LinkedHashMap<Path, String>();
    BankPaths.files(root).forEach(file -> texts.put(file, text(file)));
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LONGEST
          ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          : "";
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Returns what the files hold.
   *
   * @param texts as {@link #texts} has just returned them
   * @param time when, as a clock shows it
   */
  Draft read(Map<Path, String> texts, String time) {
    Reading reading = BankReader.read(List.of(root));
    var questions = new LinkedHashMap<String, Question>();
    for (Bank bank : reading.banks()) {
      bank.questions().forEach(question -> questions.put(question.id().value(), question));
    }
    List<Fault> faults = findings(reading).stream().map(DraftReader::fault).toList();
    var items = new ArrayList<Item>();
    for (Map.Entry<Path, String> file : texts.entrySet()) {
      String name = file.getKey().toString();
      for (ItemText.Part part : ItemText.parts(file.getValue())) {
        List<Fault> inside = faults.stream()
            .filter(f -> f.file().equals(name) && part.covers(f.line()))
            .toList();
        items.add(new Item(
            part.label(),
            name,
            part.line(),
            part.text(),
            Optional.ofNullable(questions.remove(part.label())),
            inside,
            Optional.empty()));
      }
    }
    // Written in a way that shows no lines of its own, as several in one line.
    String last = texts.keySet().stream().map(Path::toString).reduce(root.toString(), (a, b) -> b);
    questions.forEach((id, question) -> items.add(new Item(
        id, last, 1, List.of(), Optional.of(question), List.of(), Optional.empty())));
    return Draft.of(
        root.toString(),
        time,
        texts.keySet().stream().map(Path::toString).toList(),
        items,
        faults);
  }

  /** Returns everything there is to say of the files, in their order. */
  private static List<Diagnostic> findings(Reading reading) {
    return reading.problems();
  }

  private static Fault fault(Diagnostic problem) {
    Level level =
        switch (problem.severity()) {
          case ERROR -> Level.ERROR;
          case WARNING -> Level.WARNING;
        };
    return new Fault(level, problem.file(), problem.line(), problem.column(), problem.message());
  }
}
