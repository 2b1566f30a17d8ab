package dossier.find;

import dossier.question.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a value may be looked for in, by a name and a colon before it. */
enum Field {
  IS("a state", true),
  TAG("a tag", false),
  SOURCE("a source", false),
  BANK("a bank", false),
  TYPE("a type", false),
  STATUS("a status", false),
  BY("a claimant", false),
  ID("an id", false),
  ASK("words of the question", false),
  ANSWER("words of the answer", false),
  FLAG("a number from 0 to 7", true),
  RATED("a number of days", true),
  AGAIN("a number of days", true);

  private static final List<String> TYPES =
      List.of("choice", "choices", "truth", "text", "number", "date", "cloze", "order", "match");

  private final String value;
  private final boolean logged;

  Field(String value, boolean logged) {
    this.value = value;
    this.logged = logged;
  }

  /** Returns its name, as queries have it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns what stands after its colon. */
  String value() {
    return value;
  }

  /** Returns whether only the review log knows. */
  boolean isLogged() {
    return logged;
  }

  /** Returns the field of a name, if there is one. */
  static Optional<Field> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Field::word).toList();
  }

  /** Returns the words that its value must be one of; none where it may be anything. */
  List<String> choices() {
    return switch (this) {
      case IS -> Arrays.stream(State.values()).map(State::word).toList();
      case TYPE -> TYPES;
      case STATUS ->
        Arrays.stream(Claim.Status.values()).map(Claim.Status::word).toList();
      case TAG, SOURCE, BANK, BY, ID, ASK, ANSWER, FLAG, RATED, AGAIN -> List.of();
    };
  }
}
