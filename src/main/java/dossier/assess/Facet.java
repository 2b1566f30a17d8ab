package dossier.assess;

import dossier.question.Claim;
import dossier.question.Question;
import java.util.List;
import java.util.Locale;

/** What items are told apart by, in a blueprint and in the parts of a score. */
public enum Facet {
  TAG,
  TYPE,
  SOURCE,
  /** How firmly the source puts what the key says; stated where the item has no claim. */
  STATUS,
  /** How hard the item has been for this learner: {@link Difficulty}. */
  DIFFICULTY;

  /** Returns the word in banks and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the values that an item has: several tags or sources, one of anything else. */
  List<String> values(Question question, Difficulty difficulty) {
    return switch (this) {
      case TAG -> question.tags();
      case TYPE -> List.of(question.key().type());
      case SOURCE ->
        question.citations().stream().map(c -> c.source().id()).distinct().toList();
      case STATUS ->
        List.of(question.claim().map(Claim::status).orElse(Claim.Status.STATED).word());
      case DIFFICULTY -> List.of(difficulty.word());
    };
  }
}
