package dossier.cli;

import dossier.assess.Digest;
import dossier.assess.Score;
import dossier.question.Lexicon;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.Response;
import dossier.store.Event.SittingAnswered;
import dossier.store.Sittings;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Earlier sittings as they can be put beside one: as they were marked then, and by today's keys.
 *
 * @param questions every question loaded, by its id
 * @param renamed the present id of every id that a question had before
 * @param names the words of the loaded banks that a slip may not turn an answer into
 */
record EarlierSittings(
    Map<String, Question> questions, Map<String, String> renamed, Lexicon names) {

  private static final DateTimeFormatter BEGAN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /**
   * Returns an earlier sitting.
   *
   * @param asked the ids of the questions of the sitting it is put beside
   */
  Digest.Earlier of(Sittings.Past past, Collection<String> asked) {
    List<String> cards = past.begun().cards();
    double then = 0;
    double now = 0;
    int kept = 0;
    for (SittingAnswered answer : past.answers().values()) {
      Optional<Mark> mark = marked(answer);
      then += answer.score();
      now += mark.map(Mark::score).orElse(answer.score());
      kept += mark.isPresent() ? 0 : 1;
    }
    int same = (int) cards.stream().map(this::present).filter(asked::contains).count();
    return new Digest.Earlier(
        BEGAN.format(past.began()),
        past.begun().seed(),
        new Score(cards.size(), then),
        new Score(cards.size(), now),
        kept,
        same);
  }

  private String present(String card) {
    return renamed.getOrDefault(card, card);
  }

  /** Returns what an answer earns by today's key; empty where it cannot be held to it. */
  private Optional<Mark> marked(SittingAnswered answer) {
    Question question = questions.get(present(answer.card()));
    if (question == null) {
      return Optional.empty();
    }
    if (answer.shown().isEmpty() || KeyHash.of(question).equals(answer.keyHash())) {
      return Optional.of(question.mark(new Response(answer.response(), answer.shown()), names));
    }
    // A pick is logged by its place, which is another option's by now: what it said is marked.
    return answer
        .understood()
        .map(read -> question.mark(new Response(read, List.of()), names))
        .filter(mark -> mark.understood().equals(answer.understood()));
  }
}
