package dossier.stats;

import dossier.question.Catalogue;
import dossier.question.Response;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Rating;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a learner made up. */
public final class Learner {
  private Learner() {}

  /** Returns the figures after some days of drill. */
  public static Stats stats(
      Catalogue catalogue, List<String> ids, Map<String, String> wrong, Moment now, int days) {
    var model = new Scheduler(Settings.DEFAULT).model();
    var tally = new Tally(
        now,
        catalogue,
        (card, at) -> model.retrievability(
            card.memory().orElseThrow(), model.elapsedDays(card.last().orElseThrow(), at)));
    var year = new Year(ids, wrong, 8, 42);
    try {
      year.drill(now.instant().minusSeconds(86_400), days, new Year.Sink() {
        @Override
        public void answer(Year.Answer answer) {
          Moment at = Moment.of(answer.at(), ZoneOffset.UTC, Moment.ROLLOVER_HOUR);
          tally.answer(answer.card(), at.day(), answer.tookMillis());
          tally.given(new Given(
              answer.card(),
              answer.at().toEpochMilli(),
              Response.typed(answer.response()),
              Optional.empty(),
              "the key",
              answer.isRight() ? "correct" : "incorrect",
              answer.confidence(),
              1));
        }

        @Override
        public void review(Card before, Rating rating, Moment at) {
          tally.review(before, rating, at);
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    year.cards().forEach(card -> tally.card(card, 0));
    return tally.stats();
  }
}
