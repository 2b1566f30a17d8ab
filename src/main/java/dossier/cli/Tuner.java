package dossier.cli;

import dossier.optimize.Optimizer;
import dossier.optimize.Progress;
import dossier.optimize.Reviews;
import dossier.schedule.Parameters;
import dossier.store.Trained;
import dossier.store.Versions;
import dossier.tui.Tuning;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The parameters of a learner and the log they are trained on, as read once.
 *
 * @param folder of the log
 */
record Tuner(Path folder, Reviews reviews, Versions versions) {

  /**
   * Reads the log of a folder.
   *
   * @param renamed the present id of every id that a card had before
   */
  static Tuner read(Path folder, Map<String, String> renamed) throws IOException {
    Reviews reviews = Pasts.read(folder, renamed, card -> true, false).reviews();
    return new Tuner(folder, reviews, Versions.read(folder));
  }

  /** Returns the same with the parameters as they are now. */
  Tuner again() throws IOException {
    return new Tuner(folder, reviews, Versions.read(folder));
  }

  /** Returns why the log cannot be trained on, if so. */
  Optional<String> tooFew() {
    if (reviews.taken() < Optimizer.LEAST_REVIEWS) {
      return Optional.of("the log has " + Words.count(reviews.taken(), "review")
          + "; training needs at least " + Optimizer.LEAST_REVIEWS);
    }
    int recalls = Optimizer.recalls(reviews);
    if (recalls < Optimizer.LEAST_RECALLS) {
      return Optional.of("of " + Words.count(reviews.taken(), "review") + " in the log " + recalls
          + " can be predicted: those on a later day than the one before, of cards with a usual"
          + " first interval; training needs at least " + Optimizer.LEAST_RECALLS);
    }
    return Optional.empty();
  }

  /** Returns what there is, and what is in use. */
  Tuning tuning() {
    return new Tuning(reviews.taken(), reviews.cards(), tooFew(), listed());
  }

  /** Returns every version, the latest first, the defaults last. */
  List<Tuning.Version> listed() {
    List<Trained> changes = versions.changes();
    var listed = new ArrayList<Tuning.Version>();
    for (int number = changes.size(); number > 0; number--) {
      Trained change = changes.get(number - 1);
      listed.add(new Tuning.Version(
          number,
          Optional.of(change.at().toLocalDate()),
          change.parameters().version().title(),
          change.note(),
          number == changes.size()));
    }
    listed.add(new Tuning.Version(
        0,
        Optional.empty(),
        Parameters.DEFAULT.version().title(),
        "as published",
        changes.isEmpty()));
    return listed;
  }

  /** Trains; an interrupt of the thread cancels it. */
  Optimizer.Outcome train(Progress progress) {
    Optional<Parameters> current = versions.current().map(Trained::parameters);
    return Optimizer.optimize(reviews, current, versions.seen(), done -> {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException();
      }
      progress.at(done);
    });
  }

  /** Returns a version by its place among the changes, from 1 on; the defaults for 0. */
  Optional<Parameters> version(int number) {
    List<Trained> changes = versions.changes();
    if (number == 0) {
      return Optional.of(Parameters.DEFAULT);
    }
    return number < 0 || number > changes.size()
        ? Optional.empty()
        : Optional.of(changes.get(number - 1).parameters());
  }

  /** Finds out now whether what is trained could be kept. */
  void probe() throws IOException {
    try {
      Versions.probe(folder, Program.device());
    } catch (IOException e) {
      throw Failures.ofLog(e);
    }
  }

  /** Brings what was trained into use; it is on the disk when this returns. */
  void take(Parameters parameters, OffsetDateTime now) throws IOException {
    write(parameters, "trained on " + Words.count(reviews.taken(), "review"), now);
  }

  /** Notes that those in use stay, or the home screen would offer training for ever. */
  void leave(OffsetDateTime now) throws IOException {
    String on = Words.count(reviews.taken(), "review");
    write(versions.parameters(), "those in use stay after training on " + on, now);
  }

  /** Goes back to a version that there is. */
  void use(int number, OffsetDateTime now) throws IOException {
    write(version(number).orElseThrow(), "back to " + name(number), now);
  }

  static String name(int number) {
    return number == 0 ? "the published ones" : "version " + number;
  }

  private void write(Parameters parameters, String note, OffsetDateTime now) throws IOException {
    var trained = new Trained(versions.next(now), parameters, reviews.taken(), note);
    try {
      Versions.write(folder, Program.device(), trained);
    } catch (IOException e) {
      throw Failures.ofLog(e);
    }
  }
}
