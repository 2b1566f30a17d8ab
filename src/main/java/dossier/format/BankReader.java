package dossier.format;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads question banks: all that is good in them, and every problem of every file in one pass. */
public final class BankReader {
  /** The longest bank file, in bytes. */
  static final int LONGEST = 16 << 20;

  private BankReader() {}

  /**
   * Reads files, and the bank files in folders.
   *
   * <p>A question with an error is not loaded; everything else is. Files that name the same bank
   * are one bank, and share their sources.
   *
   * @param paths files, and folders whose {@code .yaml}, {@code .yml} and {@code .json} files are
   *     read, also in folders below, by name; a file that is reached twice is read once
   */
  public static Reading read(List<Path> paths) {
    BankFiles files = BankFiles.find(paths);
    // Files are read side by side: a first reading is mostly classes and methods warming up.
    List<BankDraft> drafts = files.found().parallelStream()
        .filter(BankFiles.File::readable)
        .flatMap(file -> read(file).stream())
        .toList();
    List<Problems> problems =
        files.found().stream().map(BankFiles.File::problems).toList();
    return reading(drafts, problems);
  }

  /**
   * Returns what files say together.
   *
   * @param drafts of those that could be read at all
   * @param problems of all files
   */
  static Reading reading(List<BankDraft> drafts, List<Problems> problems) {
    var banks = BankJoin.of(drafts).banks();
    return new Reading(
        banks,
        problems.stream().flatMap(p -> p.sorted().stream()).toList(),
        new Places(problems.stream().map(Problems::file).toList(), drafts),
        drafts.stream().flatMap(d -> d.allowed().stream()).toList(),
        seals(drafts),
        plans(drafts));
  }

  private static Map<String, String> seals(List<BankDraft> drafts) {
    Map<String, String> seals = new HashMap<>();
    for (BankDraft draft : drafts) {
      for (QuestionDraft question : draft.questions()) {
        if (question.id().isPresent()) {
          question.seal().ifPresent(s -> seals.putIfAbsent(question.id().get().name(), s.text()));
        }
      }
    }
    return seals;
  }

  private static Map<String, Plan> plans(List<BankDraft> drafts) {
    Map<String, Plan> plans = new HashMap<>();
    drafts.forEach(d -> d.plan().ifPresent(plan -> plans.putIfAbsent(d.name(), plan)));
    return plans;
  }

  private static Optional<BankDraft> read(BankFiles.File file) {
    Problems problems = file.problems();
    Optional<String> text = FileText.read(file.path(), LONGEST, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Page page = new Page(Document.of(text.get(), problems), problems);
    boolean json = file.path().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    return Salvage.read(page, json).map(tree -> BankDraft.of(tree, page));
  }
}
