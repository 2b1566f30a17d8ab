package dossier.cli;

import dossier.format.Reading;
import dossier.tui.Draft;
import dossier.tui.Preview;
import dossier.tui.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** The versions of bank files that are saved while they are watched. */
final class BankEdits implements Preview.Edits {
  private final BankWatch watch;
  private final DraftReader reader;
  private final Clock clock;
  private Optional<Map<Path, String>> last = Optional.empty();
  private Optional<Unchecked> unchecked = Optional.empty();

  BankEdits(DraftReader reader, BankWatch watch, Clock clock) {
    this.watch = watch;
    this.reader = reader;
    this.clock = clock;
  }

  /** What is read and not yet checked. */
  private record Unchecked(Map<Path, String> texts, Reading reading, String time) {}

  /** Questions are shown as soon as they are read; what the rules find of them follows. */
  @Override
  public Draft next(Progress progress) throws InterruptedException {
    if (unchecked.isPresent()) {
      Unchecked now = unchecked.get();
      unchecked = Optional.empty();
      return reader.draft(now.texts(), now.reading(), now.time(), true);
    }
    Map<Path, String> texts = reader.texts();
    while (last.isPresent() && last.get().equals(texts)) {
      watch.await();
      texts = reader.texts();
    }
    boolean first = last.isEmpty();
    last = Optional.of(texts);
    Reading reading = reader.reading(texts, first ? progress : Progress.unseen());
    String time = time();
    unchecked = Optional.of(new Unchecked(texts, reading, time));
    return reader.draft(texts, reading, time, false);
  }

  private String time() {
    LocalTime time = LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    return String.format("%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
  }
}
