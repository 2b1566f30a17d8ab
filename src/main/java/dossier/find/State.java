package dossier.find;

import dossier.schedule.Moment;
import dossier.schedule.Phase;
import java.util.Locale;

/** What {@code is:} asks. */
enum State {
  DUE,
  NEW,
  LEARNING,
  REVIEW,
  SUSPENDED,
  BURIED,
  LEECH,
  FLAGGED,
  ATTRIBUTION;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean holds(Facts facts, Moment now) {
    return switch (this) {
      case DUE -> facts.isDue(now);
      case NEW -> facts.card().phase() == Phase.NEW;
      case LEARNING -> facts.card().isLearning();
      case REVIEW -> facts.card().phase() == Phase.REVIEW;
      case SUSPENDED -> facts.suspended();
      case BURIED -> facts.buried();
      case LEECH -> facts.leech();
      case FLAGGED -> facts.flag() > 0;
      case ATTRIBUTION -> facts.question().id().origin().isPresent();
    };
  }
}
