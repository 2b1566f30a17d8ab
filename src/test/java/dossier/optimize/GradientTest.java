package dossier.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.optimize.Fsrs6Recurrence.Time;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gradients derived by hand, held to differences of the loss. */
class GradientTest {
  private static final int HISTORIES = 200;

  static Stream<Recurrence> models() {
    return Stream.of(
        new Fsrs6Recurrence(Time.STUDY_DAYS),
        new Fsrs6Recurrence(Time.EXACT),
        new Fsrs7Recurrence());
  }

  @ParameterizedTest
  @MethodSource("models")
  void gradientIsThatOfTheLoss(Recurrence model) {
    var random = new Random(42);
    for (int history = 0; history < HISTORIES; history++) {
      Reviews reviews = Logs.card(random, 2 + random.nextInt(12));
      double[] weight = new double[reviews.size()];
      for (int place = 1; place < weight.length; place++) {
        weight[place] = reviews.days(place) > 0 ? random.nextDouble() : 0;
      }
      double[] w = model.defaults();
      for (int i = 0; i < w.length; i++) {
        w[i] += (random.nextDouble() - 0.5) * 0.2 * Math.max(0.2, w[i]);
      }
      model.clip(w);
      double[] gradient = new double[w.length];
      model.load(w);
      model.learn(reviews, 0, reviews.size(), weight, gradient);
      for (int i = 0; i < w.length; i++) {
        double expected = difference(model, reviews, weight, w, i);
        String where = model.getClass().getSimpleName() + " history " + history + " w" + i;
        assertEquals(expected, gradient[i], 1e-5 * Math.max(0.01, Math.abs(expected)), where);
      }
    }
  }

  /** The five-point central difference. */
  private static double difference(
      Recurrence model, Reviews reviews, double[] weight, double[] w, int i) {
    double h = 1e-5 * Math.max(0.1, Math.abs(w[i]));
    return (loss(model, reviews, weight, w, i, -2 * h)
            - 8 * loss(model, reviews, weight, w, i, -h)
            + 8 * loss(model, reviews, weight, w, i, h)
            - loss(model, reviews, weight, w, i, 2 * h))
        / (12 * h);
  }

  private static double loss(
      Recurrence model, Reviews reviews, double[] weight, double[] w, int i, double step) {
    double[] moved = w.clone();
    moved[i] += step;
    model.load(moved);
    double[] recall = new double[reviews.size()];
    model.predict(reviews, 0, reviews.size(), recall);
    double loss = 0;
    for (int place = 1; place < recall.length; place++) {
      double p = reviews.isRecalled(place) ? recall[place] : 1 - recall[place];
      loss -= weight[place] == 0 ? 0 : weight[place] * Math.log(p);
    }
    return loss;
  }
}
