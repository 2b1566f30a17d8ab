package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Powers by way of the logarithm against {@link StrictMath#pow}. */
class PowerTest {

  @Test
  void isOffByLessThanItsBound() {
    var random = new Random(42);
    for (int i = 0; i < 300_000; i++) {
      double x = Math.exp(24 * random.nextDouble() - 12);
      double y = 4 * random.nextDouble() - 2;
      double power = StrictMath.pow(x, y);
      double off = Math.abs(Power.of(x, y) - power) / power;
      double bound = (2 + 1.5 * Math.abs(y * Math.log(x))) * 0x1p-52;
      assertTrue(off <= bound, () -> x + "^" + y + " is off by " + off + ", more than " + bound);
    }
  }

  @Test
  void isExactAtOneAndAtTheExponentNought() {
    assertEquals(1, Power.of(1, -0.1542));
    assertEquals(1, Power.of(36_500, 0));
  }

  /** What ts-fsrs rounds is made of its language's own power; see {@code Fsrs6VectorsTest}. */
  @Test
  void roundedStatesOfFsrs6AreThoseOfStrictMathsPower() {
    var random = new Random(42);
    for (int i = 0; i < 100_000; i++) {
      Parameters parameters = i % 2 == 0 ? Parameters.DEFAULT : anyParameters(random);
      double[] w = parameters.clamped(true, 1).w().stream()
          .mapToDouble(Double::doubleValue)
          .toArray();
      var model = new Fsrs6(parameters, Settings.DEFAULT);
      double s = Fsrs6.rounded(Math.exp(17 * random.nextDouble() - 6.5));
      double d = Fsrs6.rounded(1 + 9 * random.nextDouble());
      var memory = new MemoryState(s, d);
      double days = Math.rint(s * 3 * random.nextDouble()) + 1;

      double decay = -w[20];
      double factor =
          Fsrs6.rounded(StrictMath.exp(StrictMath.pow(decay, -1) * StrictMath.log(0.9)) - 1);
      double r = Fsrs6.rounded(StrictMath.pow(1 + factor * days / s, decay));
      double gain = StrictMath.exp(w[8])
          * (11 - d)
          * StrictMath.pow(s, -w[9])
          * (StrictMath.exp((1 - r) * w[10]) - 1);
      double forgotten = w[11]
          * StrictMath.pow(d, -w[12])
          * (StrictMath.pow(s + 1, w[13]) - 1)
          * StrictMath.exp((1 - r) * w[14]);
      double most = Math.max(Fsrs6.rounded(s / StrictMath.exp(w[17] * w[18])), 0.001);
      double within = StrictMath.pow(s, -w[19]) * StrictMath.exp(w[17] * (1 + w[18]));

      assertEquals(r, model.retrievability(memory, days));
      assertEquals(
          List.of(
              Math.min(bounded(forgotten), most),
              bounded(s * (1 + gain * w[15])),
              bounded(s * (1 + gain)),
              bounded(s * (1 + gain * w[16]))),
          Arrays.stream(Rating.values())
              .map(rating -> model.next(memory, days, rating).stabilityDays())
              .toList());
      assertEquals(
          bounded(s * Math.max(within, 1)), model.next(memory, 0, Rating.EASY).stabilityDays());
    }
  }

  @Test
  void aValueBesideAHalfOfTheLastDecimalIsNotSettled() {
    assertTrue(Fsrs6.isSettled(0.123456784));
    assertTrue(!Fsrs6.isSettled(0.123456785));
    assertTrue(!Fsrs6.isSettled(0.123456785 + 1e-14));
    assertTrue(!Fsrs6.isSettled(Double.POSITIVE_INFINITY));
  }

  private static double bounded(double days) {
    return Fsrs6.rounded(Math.min(Math.max(days, 0.001), 36_500));
  }

  private static Parameters anyParameters(Random random) {
    var w = new ArrayList<Double>();
    Parameters.DEFAULT.w().forEach(each -> w.add(each * 4 * random.nextDouble()));
    return new Parameters(w);
  }
}
