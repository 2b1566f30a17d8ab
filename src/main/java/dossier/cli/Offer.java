package dossier.cli;

import dossier.optimize.Optimizer;
import dossier.store.Ledger;
import dossier.store.Totals;
import dossier.store.Trained;
import dossier.store.Versions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Offers training, where the log has enough that training has not seen. */
final class Offer {
  /** Worth another training: a fifth more reviews. */
  private static final double GROWN = 1.2;

  private Offer() {}

  /** Returns a sentence where the log has grown by a fifth since it was last trained on. */
  static Optional<String> of(Path folder, Ledger ledger) throws IOException {
    Totals totals = ledger.totals(0, Long.MAX_VALUE);
    int reviews = totals.reviews();
    // Those in review came on a later day, nearly all: of too few nothing can be learned.
    if (reviews < Optimizer.LEAST_REVIEWS || totals.matured() < Optimizer.LEAST_RECALLS) {
      return Optional.empty();
    }
    Optional<Trained> last = Versions.read(folder).current();
    if (last.isEmpty()) {
      return Optional.of(reviews + " reviews so far: the schedule can be fitted to your memory.");
    }
    return reviews >= GROWN * last.get().reviews()
        ? Optional.of((reviews - last.get().reviews())
            + " reviews since the schedule was fitted: it can learn from them.")
        : Optional.empty();
  }
}
