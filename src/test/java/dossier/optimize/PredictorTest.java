package dossier.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.schedule.MemoryModel;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.schedule.Parameters;
import dossier.schedule.Rating;
import dossier.schedule.Settings;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is measured is what cards are scheduled by. */
class PredictorTest {
  static Stream<Parameters> parameters() {
    return Stream.of(
        Parameters.DEFAULT,
        Parameters.DEFAULT_FSRS_7,
        Parameters.blend(Parameters.DEFAULT, Parameters.DEFAULT_FSRS_7, 0.375));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void predictionIsTheRecallThatTheSchedulerExpects(Parameters parameters) {
    MemoryModel model = MemoryModel.of(parameters, Settings.DEFAULT);
    var random = new Random(42);
    for (int card = 0; card < 200; card++) {
      var log = new Reviews.Builder();
      long millis = 20_000 * Logs.DAY;
      int n = 2 + random.nextInt(12);
      double[] expected = new double[n];
      int[] places = new int[n - 1];
      MemoryState memory = null;
      Moment before = Logs.moment(millis);
      for (int i = 0; i < n; i++) {
        Moment now = Logs.moment(millis);
        Rating rating = Rating.of(1 + random.nextInt(4));
        log.add("card", millis, now.day(), rating.number());
        if (memory == null) {
          memory = model.first(rating);
        } else {
          double elapsed = model.elapsedDays(before, now);
          expected[i] = model.retrievability(memory, elapsed);
          memory = model.next(memory, elapsed, rating);
          places[i - 1] = i;
        }
        before = now;
        millis += random.nextInt(3) == 0
            ? random.nextInt(40_000_000)
            : (long) (Logs.DAY * Math.exp(4 * random.nextDouble()));
      }
      Recalls recalls = Recalls.of(log.build());
      double[] predicted = Predictor.predict(recalls, parameters, places);
      for (int i = 1; i < n; i++) {
        assertEquals(expected[i], predicted[i - 1], 1e-6, "card " + card + " review " + i);
      }
    }
  }
}
