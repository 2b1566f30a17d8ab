package dossier.assess;

import dossier.question.ChoiceKey;
import dossier.question.Citation;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.Question;
import dossier.question.Source;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Items to draw and to answer. */
final class Items {
  private Items() {}

  /** Returns an item that asks for a word, with tags. */
  static Question text(String id, String answer, String... tags) {
    var key = new TextKey(answer, List.of(), List.of(), List.of());
    return of(id, key, "lardner", List.of(), tags);
  }

  /** Returns an item with a number of options, the first of which is right. */
  static Question choice(String id, int options, String... tags) {
    List<ChoiceKey.Option> all = java.util.stream.IntStream.range(0, options)
        .mapToObj(i -> new ChoiceKey.Option(id + " option " + i, Optional.empty()))
        .toList();
    return of(id, new ChoiceKey(all), "melvin", List.of(), tags);
  }

  /** Returns a statement that is true. */
  static Question truth(String id, String... tags) {
    return of(id, new TruthKey(true), "lardner", List.of(), tags);
  }

  /** Returns an item that is easily mixed up with others. */
  static Question confusable(String id, String answer, String... with) {
    var key = new TextKey(answer, List.of(), List.of(), List.of());
    return of(id, key, "lardner", Arrays.stream(with).map(ItemId::new).toList());
  }

  private static Question of(
      String id, Key key, String source, List<ItemId> confusable, String... tags) {
    return new Question(
        new ItemId(id),
        "What of " + id + "?",
        key,
        Optional.empty(),
        List.of(new Citation(source(source), 1, List.of("term"), Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        List.of(tags),
        List.of(),
        confusable,
        List.of());
  }

  private static Source source(String id) {
    Optional<String> none = Optional.empty();
    return new Source(
        id, "A. " + id, "Title", none, none, none, none, none, none, Optional.empty(), none, none);
  }
}
