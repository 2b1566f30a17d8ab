package dossier.find;

import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Citation;
import dossier.question.Claim;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a question, folded once they are looked at, to be searched again and again. Several
 * threads may use one.
 */
public final class ItemText {
  private final Question question;
  private final Vocabulary vocabulary;
  private volatile Texts texts;

  private ItemText(Question question, Vocabulary vocabulary) {
    this.question = question;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the words of a question.
   *
   * @param vocabulary that of all questions that are searched together
   */
  public static ItemText of(Question question, Vocabulary vocabulary) {
    return new ItemText(question, vocabulary);
  }

  /** Folds the words, unless they are, so that a search need not. */
  public void fold() {
    texts();
  }

  /**
   * The texts of a question.
   *
   * @param ask the stem
   * @param answer the key, and the options it stands among
   * @param by who claims it: the claimant, else the authors of its sources
   * @param more every other text: why, note, tags, id, claimant
   */
  record Texts(FoldedText ask, FoldedText answer, FoldedText by, FoldedText more) {}

  Texts texts() {
    Texts known = texts;
    if (known == null) {
      // Two threads that come at once fold the same to the same.
      known = folded();
      texts = known;
    }
    return known;
  }

  private Texts folded() {
    var more = new ArrayList<String>(question.tags());
    question.why().ifPresent(more::add);
    question.note().ifPresent(more::add);
    more.add(question.id().value());
    question.claim().flatMap(Claim::by).ifPresent(more::add);
    return new Texts(
        FoldedText.of(List.of(question.stem()), vocabulary),
        FoldedText.of(question.key().match(new Answer()), vocabulary),
        FoldedText.of(claimants(question), vocabulary),
        FoldedText.of(more, vocabulary));
  }

  private static List<String> claimants(Question question) {
    return question
        .claim()
        .flatMap(Claim::by)
        .map(List::of)
        .orElseGet(() -> question.citations().stream()
            .map(Citation::source)
            .distinct()
            .map(source -> source.author())
            .toList());
  }

  /** Every text of a key. */
  private static final class Answer implements Key.Cases<List<String>> {
    @Override
    public List<String> choice(ChoiceKey key) {
      return options(key.options());
    }

    @Override
    public List<String> choices(ChoicesKey key) {
      var texts = new ArrayList<>(key.right());
      texts.addAll(options(key.wrong()));
      return texts;
    }

    private static List<String> options(List<ChoiceKey.Option> options) {
      var texts = new ArrayList<String>();
      for (ChoiceKey.Option option : options) {
        texts.add(option.text());
        option.why().ifPresent(texts::add);
      }
      return texts;
    }

    @Override
    public List<String> truth(TruthKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> text(TextKey key) {
      var texts = new ArrayList<>(key.accepts());
      texts.add(key.answer());
      return texts;
    }

    @Override
    public List<String> number(NumberKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> date(DateKey key) {
      return List.of(key.shown(), key.edtf());
    }

    @Override
    public List<String> cloze(ClozeKey key) {
      var texts = new ArrayList<>(List.of(key.filled()));
      key.gaps().forEach(gap -> texts.addAll(gap.key().match(this)));
      return texts;
    }

    @Override
    public List<String> order(OrderKey key) {
      return key.items();
    }

    @Override
    public List<String> match(MatchKey key) {
      var texts = new ArrayList<>(key.lefts());
      texts.addAll(key.rights());
      return texts;
    }
  }
}
