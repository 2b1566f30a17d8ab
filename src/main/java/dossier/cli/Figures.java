package dossier.cli;

import dossier.question.Catalogue;
import dossier.question.Response;
import dossier.question.Verdict;
import dossier.schedule.MemoryModel;
import dossier.schedule.Moment;
import dossier.stats.Given;
import dossier.stats.Stats;
import dossier.stats.Tally;
import dossier.store.Event;
import dossier.store.History;
import dossier.store.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the figures of a log are made of.
 *
 * @param folder where the logs are
 * @param renamed the present id of every id that a card had before
 * @param ledger the same logs, folded
 * @param catalogue the questions of the open banks
 */
record Figures(
    Path folder,
    Map<String, String> renamed,
    Ledger ledger,
    MemoryModel model,
    Catalogue catalogue) {

  /**
   * Returns the figures at a moment.
   *
   * @param counted which cards count, whether they are of an open bank or not
   * @param open the cards of the open banks that count
   * @throws IOException if a log cannot be read any more
   */
  Stats at(Moment now, Predicate<String> counted, Collection<String> open) throws IOException {
    var tally = new Tally(
        now,
        catalogue,
        (card, at) -> model.retrievability(
            card.memory().orElseThrow(), model.elapsedDays(card.last().orElseThrow(), at)));
    ledger.reviews((before, rating, at) -> {
      if (counted.test(before.id())) {
        tally.review(before, rating, at);
      }
    });
    ledger.answers((card, day, tookMillis) -> {
      if (counted.test(card)) {
        tally.answer(card, day, tookMillis);
      }
    });
    for (String card : open) {
      if (!ledger.isSuspended(card)) {
        tally.card(ledger.card(card), ledger.buriedUntil(card).orElse(0));
      }
    }
    String wrong = Verdict.INCORRECT.word();
    History.answers(
        folder,
        (id, verdict) -> ledger.verdict(id).orElse(verdict).equals(wrong),
        entry -> given(entry, counted, tally));
    return tally.stats();
  }

  private void given(History.Entry entry, Predicate<String> counted, Tally tally) {
    var answer = (Event.Answered) entry.event();
    String card = renamed.getOrDefault(answer.card(), answer.card());
    if (counted.test(card)) {
      tally.given(new Given(
          card,
          entry.at().toInstant().toEpochMilli(),
          new Response(answer.response(), answer.shown()),
          answer.understood(),
          answer.keyShown(),
          ledger.verdict(entry.id()).orElse(answer.verdict()),
          answer.confidencePercent(),
          answer.attempt()));
    }
  }
}
