package dossier.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void binsAreTenthsWithTheirMeanAndTheShareRecalled() {
    double[] predicted = {0.95, 1, 0.91, 0.12, 0.18, 0};
    boolean[] recalled = {true, true, false, false, true, false};
    List<Calibration.Bin> bins = Calibration.of(predicted, recalled);

    assertEquals(List.of(1, 2, 3), bins.stream().map(Calibration.Bin::n).toList());
    assertEquals(0.15, bins.get(1).predicted(), 1e-12);
    assertEquals(0.5, bins.get(1).actual());
    assertEquals(2.86 / 3, bins.get(2).predicted(), 1e-12);
  }

  @Test
  void manyReviewsMakeTwentiethsOfThem() {
    double[] predicted = new double[2_000];
    for (int i = 0; i < predicted.length; i++) {
      predicted[i] = (i % 40 + 0.5) / 40;
    }
    List<Calibration.Bin> bins = Calibration.of(predicted, new boolean[predicted.length]);

    assertEquals(20, bins.size());
    bins.forEach(bin -> assertEquals(100, bin.n()));
  }
}
