package dossier.question;

/**
 * What earns the mark. A new type of answer does not compile until it can be marked, shown and
 * hashed.
 */
public sealed interface Key
    permits ChoiceKey,
        ChoicesKey,
        TruthKey,
        TextKey,
        NumberKey,
        DateKey,
        ClozeKey,
        OrderKey,
        MatchKey {

  /** Marks a response; every text is a response, and none throws. */
  Mark mark(Response response, Context context);

  /** Marks a response to a key whose stem is not known. */
  default Mark mark(Response response) {
    return mark(response, Context.NONE);
  }

  /** Returns the key as a person reads it, such as "over 600 troops". */
  String shown();

  /**
   * Returns everything of the key that can change a verdict or a score, in one fixed form, whose
   * hash the log keeps: two keys with the same form mark every response alike. First the {@link
   * #type}, then one line a field, {@code name length:value}, the length in bytes of UTF-8; what a
   * key only shows (why an option is wrong, what a prompt asks) is no part of it.
   */
  String canonical();

  /** Returns the word that names this type of answer in a bank: "choice", "number". */
  String type();

  /** Returns how many options, items or right sides are shown in an order of their own; 0 if none. */
  int shuffled();

  /** Returns what {@code cases} says of this type of key. */
  <T> T match(Cases<T> cases);

  /**
   * One method a type, so that a reader elsewhere does not compile until it covers them all; Java
   * 17 has no switch over types.
   */
  interface Cases<T> {
    T choice(ChoiceKey key);

    T choices(ChoicesKey key);

    T truth(TruthKey key);

    T text(TextKey key);

    T number(NumberKey key);

    T date(DateKey key);

    T cloze(ClozeKey key);

    T order(OrderKey key);

    T match(MatchKey key);
  }
}
