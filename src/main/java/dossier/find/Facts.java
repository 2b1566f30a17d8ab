package dossier.find;

import dossier.question.Claim;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import java.util.OptionalLong;

/**
 * What a query may ask of a question.
 *
 * @param bank the name of its bank
 * @param card how it is scheduled; as never reviewed where there is no log
 * @param leech whether it is forgotten more often than chance explains
 * @param flag 1 to 7, or 0 for none
 * @param failedDay the study day of the last AGAIN, in days since 1970-01-01; empty where there is
 *     none, or where {@link Query#asksFailures} did not want it
 */
public record Facts(
    Question question,
    ItemText text,
    String bank,
    Card card,
    boolean suspended,
    boolean buried,
    boolean leech,
    int flag,
    OptionalLong failedDay) {

  /**
   * Returns what is known of a question without a log.
   *
   * @param vocabulary that of all questions that are searched together
   */
  public static Facts of(Question question, String bank, Vocabulary vocabulary) {
    Card card = Card.unseen(question.id().value());
    return new Facts(
        question,
        ItemText.of(question, vocabulary),
        bank,
        card,
        false,
        false,
        false,
        0,
        OptionalLong.empty());
  }

  /** Returns how firmly its source puts what the key says. */
  public Claim.Status status() {
    return question.claim().map(Claim::status).orElse(Claim.Status.STATED);
  }

  /** Returns whether it is to be asked by now: neither new nor left out. */
  public boolean isDue(Moment now) {
    return !suspended && !buried && card.isDue(now);
  }
}
