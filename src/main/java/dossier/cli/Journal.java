package dossier.cli;

import dossier.question.Catalogue;
import dossier.schedule.MemoryModel;
import dossier.schedule.Moment;
import dossier.schedule.Scheduler;
import dossier.store.Damage;
import dossier.store.Event;
import dossier.store.EventId;
import dossier.store.Holder;
import dossier.store.Ledger;
import dossier.store.Log;
import dossier.store.Opening;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The learner's log: what is read of it, and, unless another process holds it, what is added. */
final class Journal implements Closeable {
  private final Path folder;
  private Scheduler scheduler;
  private Map<String, String> renamed;
  private final Supplier<String> device;
  private final Holder who;
  private Optional<Log> log = Optional.empty();
  private Optional<String> heldBy = Optional.empty();
  private List<String> mended = List.of();
  private Ledger ledger;
  private Optional<String> offer;

  /**
   * Opens a log to write, or to read where another process holds it.
   *
   * @param renamed the present id of every id that a card had before
   * @param read takes how many bytes more of it have been read, from any thread
   * @param device eight hex digits that no other device has
   */
  Journal(
      Path folder,
      Scheduler scheduler,
      Map<String, String> renamed,
      Supplier<String> device,
      Holder who,
      LongConsumer read)
      throws IOException {
    this.folder = folder;
    this.scheduler = scheduler;
    this.renamed = Map.copyOf(renamed);
    this.device = device;
    this.who = who;
    this.ledger = open(read);
    this.offer = Offer.of(folder, ledger);
  }

  /** Opens the log and reads it; a log that cannot be read is not held open to write either. */
  private Ledger open(LongConsumer read) throws IOException {
    Opening opening = Log.open(folder, device, who);
    try {
      Ledger all = Ledger.read(folder, scheduler, renamed, read);
      if (opening instanceof Opening.Opened opened) {
        log = Optional.of(opened.log());
        mended = opened.notices();
        heldBy = Optional.empty();
      } else if (opening instanceof Opening.Held held) {
        heldBy = Optional.of("the log is " + held.message() + ".");
      }
      return all;
    } catch (IOException | RuntimeException e) {
      if (opening instanceof Opening.Opened opened) {
        opened.log().close();
      }
      throw e;
    }
  }

  /**
   * Where another process held the log, tries again to have it, and reads what it added. Returns
   * whether it did.
   */
  boolean retry() {
    if (log.isPresent()) {
      return false;
    }
    try {
      ledger = open(bytes -> {});
    } catch (IOException e) {
      heldBy = Optional.of(Failures.said(e));
    }
    return true;
  }

  /** Counts again what is logged, where ids are no longer renamed as they were. */
  void reread(Map<String, String> other) throws IOException {
    if (!other.equals(renamed)) {
      ledger = Ledger.read(folder, scheduler, other);
      renamed = Map.copyOf(other);
    }
  }

  Ledger ledger() {
    return ledger;
  }

  /** Returns what is logged, folded by another scheduler. */
  Ledger ledger(Scheduler other) throws IOException {
    return Ledger.read(folder, other, renamed);
  }

  /** Schedules otherwise from now on: what is logged was folded so. */
  void reschedule(Scheduler other, Ledger folded) {
    scheduler = other;
    ledger = folded;
    look();
  }

  /** Looks again whether training is to be offered; it is not where that cannot be told. */
  void look() {
    try {
      offer = Offer.of(folder, ledger);
    } catch (IOException e) {
      offer = Optional.empty();
    }
  }

  /** Reads what parameters there are, and what they are trained on. */
  Tuner tuner() throws IOException {
    return Tuner.read(folder, renamed);
  }

  /** Returns the memory model that the log is folded under. */
  MemoryModel model() {
    return scheduler.model();
  }

  /** Returns who else holds the log, where this process can look but not answer. */
  Optional<String> heldBy() {
    return heldBy;
  }

  /** Returns a sentence where the schedule can be fitted to what was logged. */
  Optional<String> offer() {
    return offer;
  }

  /** Returns what a learner must know of the log: what was put right, what cannot be read. */
  List<String> notices() {
    var notices = new ArrayList<String>(mended);
    List<Damage> damages = ledger.damages();
    for (Damage damage : damages.subList(0, Math.min(3, damages.size()))) {
      notices.add("Passed over: " + damage);
    }
    if (ledger.damageCount() > 3) {
      notices.add("And " + (ledger.damageCount() - 3) + " more damaged lines of the log.");
    }
    return notices;
  }

  /**
   * Reads how some cards were rated, and what was answered.
   *
   * @param answers whether the answers are wanted, too
   */
  Pasts pasts(Predicate<String> cards, boolean answers) throws IOException {
    return Pasts.read(folder, renamed, cards, answers);
  }

  /** Returns whether there is a plan for a date ahead. */
  boolean isPlanned(Moment now) {
    return ledger
        .plan()
        .flatMap(Event.Planned::by)
        .filter(by -> by.toEpochDay() > now.day())
        .isPresent();
  }

  /** Reads how long answers took, and how they were rated. */
  Habits habits() {
    try {
      return Habits.read(folder, renamed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the figures of the log are made of. */
  Figures figures(MemoryModel model, Catalogue catalogue) {
    return new Figures(folder, renamed, ledger, model, catalogue);
  }

  /** Adds an event; it is on disk when this returns. */
  EventId append(Event event, OffsetDateTime at) throws IOException {
    if (log.isEmpty()) {
      throw new IOException(heldBy.orElse("the log is not open"));
    }
    EventId id = log.get().append(event, at);
    ledger.apply(id, at, event);
    return id;
  }

  /** Returns the last review of this device that can be taken back. */
  Optional<Ledger.Undoable> last() {
    return log.flatMap(l -> ledger.undoable(l.device(), 1).stream().findFirst());
  }

  @Override
  public void close() throws IOException {
    if (log.isPresent()) {
      log.get().close();
    }
  }
}
