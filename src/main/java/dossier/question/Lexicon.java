package dossier.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that name an actor or a place, so that a response with one of them is no slip of another
 * word.
 *
 * @param words folded, each of one word
 */
public record Lexicon(Set<String> words) {
  private static final Lexicon STANDARD = new Lexicon(Set.of());

  /** Copies the set. */
  public Lexicon {
    words = Set.copyOf(words);
  }

  /** Returns the names known without any bank; every lexicon includes them. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** Returns the names that some items add: the words of every answer they accept or offer. */
  public static Lexicon of(Collection<Question> questions) {
    var words = new HashSet<String>();
    questions.stream()
        .filter(question -> question.id().origin().isEmpty())
        .forEach(question -> texts(question.key()).forEach(t -> words.addAll(of(t))));
    return new Lexicon(words);
  }

  /** Returns the texts that a key accepts or offers. */
  static List<String> texts(Key key) {
    return key.match(TEXTS);
  }

  private static List<String> of(String text) {
    return Words.of(text).stream()
        .map(Words.Word::text)
        .filter(w -> w.length() > 3)
        .toList();
  }

  boolean knows(String word) {
    return words.contains(word) || Gazetteer.knows(word);
  }

  private static final Key.Cases<List<String>> TEXTS = new Key.Cases<>() {
    @Override
    public List<String> choice(ChoiceKey key) {
      return key.options().stream().map(ChoiceKey.Option::text).toList();
    }

    @Override
    public List<String> choices(ChoicesKey key) {
      return key.options();
    }

    @Override
    public List<String> truth(TruthKey key) {
      return List.of();
    }

    @Override
    public List<String> text(TextKey key) {
      return key.texts();
    }

    @Override
    public List<String> number(NumberKey key) {
      return List.of();
    }

    @Override
    public List<String> date(DateKey key) {
      return List.of();
    }

    @Override
    public List<String> cloze(ClozeKey key) {
      return key.gaps().stream().flatMap(gap -> texts(gap.key()).stream()).toList();
    }

    @Override
    public List<String> order(OrderKey key) {
      return key.items();
    }

    @Override
    public List<String> match(MatchKey key) {
      var texts = new java.util.ArrayList<>(key.lefts());
      texts.addAll(key.rights());
      return texts;
    }
  };
}
