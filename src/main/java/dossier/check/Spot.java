package dossier.check;

import dossier.question.Bank;
import dossier.question.Question;
import dossier.question.Source;

/**
 * What a finding is about, as the author wrote it; {@code format.Places} knows where that stands.
 *
 * @param bank the name of the bank
 * @param question the id of the question; empty where it is the bank itself
 * @param field the path of the field, indexed from 0: {@code ask}, {@code cite[0]}, {@code
 *     choice[2].why}, {@code claim.status}; of a bank {@code title}, {@code sources[lardner].copy}
 */
public record Spot(String bank, String question, String field) {
  /** Returns a field of a question. */
  public static Spot of(Bank bank, Question question, String field) {
    return new Spot(bank.name(), question.id().value(), field);
  }

  /** Returns a field of a bank. */
  public static Spot of(Bank bank, String field) {
    return new Spot(bank.name(), "", field);
  }

  /** Returns a field of a source. */
  public static Spot of(Bank bank, Source source, String field) {
    return new Spot(bank.name(), "", "sources[" + source.id() + "]." + field);
  }
}
