package dossier.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every item that is loaded: found by its id or by its answer, and what they know of each other. */
public final class Catalogue {
  private final Map<String, Question> byId = new LinkedHashMap<>();
  private final Map<String, List<Question>> byAnswer = new HashMap<>();
  private final Lexicon names;
  private final Giveaway giveaway;

  private Catalogue(Collection<Question> questions) {
    for (Question question : questions) {
      byId.put(question.id().value(), question);
      for (String answer : question.key().match(new Answers())) {
        byAnswer.computeIfAbsent(Fold.plain(answer), key -> new ArrayList<>()).add(question);
      }
    }
    names = Lexicon.of(byId.values());
    giveaway = new Giveaway(byId::get);
  }

  /** Returns the catalogue of some items, whose ids all differ. */
  public static Catalogue of(Collection<Question> questions) {
    return new Catalogue(questions);
  }

  /** Returns the item of an id. */
  public Optional<Question> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns what a slip in any answer may not turn into: the names that these items ask for. */
  public Lexicon names() {
    return names;
  }

  /** Returns whether one of two items, by their ids, gives the other's answer away. */
  public boolean giveAway(String one, String other) {
    return giveaway.between(one, other);
  }

  /**
   * Returns another item of the same type whose answer a wrong response is: what the learner has
   * taken one for the other.
   */
  public Optional<Question> answeredBy(Response response, Question asked) {
    return byAnswer.getOrDefault(Fold.plain(response.text()), List.of()).stream()
        .filter(other -> !other.id().equals(asked.id()))
        .filter(other -> other.key().type().equals(asked.key().type()))
        .filter(other -> other.mark(response, names).verdict() == Verdict.CORRECT)
        .findFirst();
  }

  /** What is typed for an item; nothing where an answer is picked, since options are the item's. */
  private static final class Answers implements Key.Cases<List<String>> {
    @Override
    public List<String> choice(ChoiceKey key) {
      return List.of();
    }

    @Override
    public List<String> choices(ChoicesKey key) {
      return List.of();
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
      return List.of(key.shown());
    }

    @Override
    public List<String> date(DateKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> cloze(ClozeKey key) {
      return List.of();
    }

    @Override
    public List<String> order(OrderKey key) {
      return List.of();
    }

    @Override
    public List<String> match(MatchKey key) {
      return List.of();
    }
  }
}
