package dossier.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

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
    return read(paths, bytes -> {});
  }

  /**
   * Reads as {@link #read(List)} does.
   *
   * @param read takes how many bytes more have been read, from any thread; in all as many as the
   *     files have
   */
  public static Reading read(List<Path> paths, LongConsumer read) {
    BankFiles files = BankFiles.find(paths);
    // Files are read side by side: a first reading is mostly classes and methods warming up.
    List<BankDraft> drafts = files.found().parallelStream()
        .filter(BankFiles.File::readable)
        .flatMap(file -> read(file, read).stream())
        .toList();
    List<Problems> problems =
        files.found().stream().map(BankFiles.File::problems).toList();
    return reading(drafts, problems);
  }

  /**
   * The files that {@link #read} reads.
   *
   * @param whole whether every path leads to some
   */
  public record Files(List<Path> paths, boolean whole) {
    /** Copies the list. */
    public Files {
      paths = List.copyOf(paths);
    }
  }

  /** Returns the files that {@link #read} reads, without opening them. */
  public static Files files(List<Path> paths) {
    var files = new ArrayList<Path>();
    boolean whole = true;
    for (BankFiles.File file : BankFiles.find(paths).found()) {
      whole &= file.readable();
      if (file.readable()) {
        files.add(file.path());
      }
    }
    return new Files(files, whole);
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

  private static Optional<BankDraft> read(BankFiles.File file, LongConsumer read) {
    Problems problems = file.problems();
    Optional<String> text = FileText.read(file.path(), LONGEST, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Page page = new Page(Document.of(text.get(), problems), problems);
    boolean json = file.path().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    var share = new Share(page.document().lines(), file.path().toFile().length(), read);
    Optional<BankDraft> draft =
        Salvage.read(page, json, share::parsed).map(tree -> BankDraft.of(tree, page));
    share.done();
    return draft;
  }

  /** How much of a file has been read: to parse it is half of the work. */
  private static final class Share {
    private final int lines;
    private final long bytes;
    private final LongConsumer read;
    private long told;

    Share(int lines, long bytes, LongConsumer read) {
      this.lines = lines;
      this.bytes = bytes;
      this.read = read;
    }

    void parsed(int line) {
      tell(bytes * Math.min(line, lines) / (2L * lines));
    }

    void done() {
      tell(bytes);
    }

    /** What does not parse is parsed again in parts; that is no way back. */
    private void tell(long now) {
      if (now > told) {
        read.accept(now - told);
        told = now;
      }
    }
  }
}
