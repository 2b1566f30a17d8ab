package dossier.optimize;

import dossier.optimize.Fsrs6Recurrence.Time;
import dossier.schedule.Parameters;
import java.util.Arrays;

/** Predicts recall by the parameters that cards are scheduled by. */
final class Predictor {
  private static final int FSRS_6 = 21;

  private Predictor() {}

  /** Returns the recall that parameters give to reviews, by their places. */
  static double[] predict(Recalls recalls, Parameters parameters, int[] places) {
    double[] w = parameters.w().stream().mapToDouble(Double::doubleValue).toArray();
    return switch (parameters.version()) {
      case FSRS_6 -> recalls.predict(new Fsrs6Recurrence(Time.STUDY_DAYS), w, places);
      case FSRS_7 -> recalls.predict(new Fsrs7Recurrence(), w, places);
      case BLEND -> {
        double share = w[w.length - 1];
        double[] six =
            recalls.predict(new Fsrs6Recurrence(Time.EXACT), Arrays.copyOf(w, FSRS_6), places);
        double[] seven = recalls.predict(
            new Fsrs7Recurrence(), Arrays.copyOfRange(w, FSRS_6, w.length - 1), places);
        double[] both = new double[places.length];
        for (int i = 0; i < both.length; i++) {
          both[i] = (1 - share) * six[i] + share * seven[i];
        }
        yield both;
      }
    };
  }
}
