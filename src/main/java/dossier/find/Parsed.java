package dossier.find;

import java.util.function.Function;

/** What became of a text: a query, or what is wrong with it. */
public sealed interface Parsed {
  /** A query. */
  record Whole(Query query) implements Parsed {
    @Override
    public <T> T match(Function<Query, T> whole, Function<Broken, T> broken) {
      return whole.apply(query);
    }
  }

  /**
   * What is wrong with a text.
   *
   * @param at the index in the text where it is wrong; its length, where something is missing
   * @param message what was found and what was expected
   */
  record Broken(String text, int at, String message) implements Parsed {
    @Override
    public <T> T match(Function<Query, T> whole, Function<Broken, T> broken) {
      return broken.apply(this);
    }
  }

  /** Returns what is made of the query, or of what is wrong. */
  <T> T match(Function<Query, T> whole, Function<Broken, T> broken);
}
