package dossier.question;

import dossier.question.DateReader.Said;
import dossier.question.NumberReader.Figure;
import dossier.question.Units.Spec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a figure or a date that was given is from the key's. */
public final class Distance {
  /** A distance is told to so many significant figures. */
  private static final MathContext TOLD = new MathContext(4);

  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Distance() {}

  /**
   * Returns the distance in words, such as "30 km less, 80 % of the figure" or "1 year and 3 days
   * later"; empty where there is none, or where what was given is no one figure or date.
   */
  public static Optional<String> of(Key key, Response response) {
    if (response.text().length() > Fold.LONGEST) {
      return Optional.empty();
    }
    if (key instanceof NumberKey number) {
      return figure(number, response.text());
    }
    return key instanceof DateKey date ? date(date, response.text()) : Optional.empty();
  }

  // ---- figures

  private static Optional<String> figure(NumberKey key, String text) {
    Spec spec = Spec.of(key.unit());
    if (NumberReader.hasTwoReadings(text)) {
      return Optional.empty();
    }
    List<Figure> figures = NumberReader.read(text, spec.dimension(), false).figures();
    if (figures.size() != 1 || figures.get(0).range()) {
      return Optional.empty();
    }
    return value(figures.get(0), spec).flatMap(value -> {
      BigDecimal nearest = value.compareTo(key.low()) < 0 ? key.low() : key.high();
      boolean isWithin = value.compareTo(key.low()) >= 0 && value.compareTo(key.high()) <= 0;
      return isWithin ? Optional.empty() : Optional.of(told(value, nearest, key.unit()));
    });
  }

  /** Returns a figure in the unit of the key, where it is of that kind. */
  private static Optional<BigDecimal> value(Figure figure, Spec spec) {
    BigDecimal own = figure.scaled() || figure.unit().isPresent()
        ? figure.low().divide(spec.scale(), EXACT)
        : figure.low();
    if (figure.unit().isEmpty()) {
      return Optional.of(own);
    }
    var unit = figure.unit().get();
    return unit.dimension().equals(spec.dimension()) && !Units.isHeat(spec.dimension())
        ? Optional.of(own.multiply(unit.factor()).divide(spec.factor(), EXACT))
        : Optional.empty();
  }

  private static String told(BigDecimal value, BigDecimal key, Optional<String> unit) {
    boolean less = value.compareTo(key) < 0;
    String amount = plain(value.subtract(key).abs().round(TOLD));
    String with = unit.map(u -> switch (u) {
          case "%" -> amount + " percentage points";
          case "$", "€", "£" -> u + amount;
          default -> amount + " " + u;
        })
        .orElse(amount);
    return with + (less ? " less" : " more") + share(value, key);
  }

  /** Returns what share of the figure was given, where that says more than the distance. */
  private static String share(BigDecimal value, BigDecimal key) {
    if (key.signum() <= 0 || value.signum() <= 0) {
      return "";
    }
    BigDecimal ratio = value.divide(key, EXACT);
    boolean isMultiple = ratio.compareTo(BigDecimal.valueOf(2)) >= 0;
    return isMultiple
        ? ", " + plain(ratio.round(new MathContext(2))) + " times the figure"
        : ", " + plain(ratio.multiply(HUNDRED).round(new MathContext(2))) + " % of the figure";
  }

  private static String plain(BigDecimal figure) {
    return NumberMarker.grouped(new BigDecimal(figure.stripTrailingZeros().toPlainString()));
  }

  // ---- dates

  private static Optional<String> date(DateKey key, String text) {
    Optional<Edtf> edtf = Edtf.of(key.edtf()).filter(e -> !e.interval());
    var readings = DateReader.read(text, false);
    if (edtf.isEmpty() || readings.size() != 1 || readings.get(0).dates().size() != 1) {
      return Optional.empty();
    }
    Said said = readings.get(0).dates().get(0);
    return edtf.get()
        .start()
        .filter(wanted -> !said.shortYear() && !readings.get(0).bad())
        .flatMap(wanted -> between(said.date(), wanted));
  }

  /** Returns how far apart two dates are, at the precision that both have. */
  private static Optional<String> between(Edtf.Date said, Edtf.Date wanted) {
    int year = said.year() == 0 ? wanted.year() : said.year();
    boolean isPoint = said.span() == 1 && wanted.span() == 1;
    if (!isPoint || year == 0 || said.season() + wanted.season() > 0) {
      return Optional.empty();
    }
    boolean hasMonths = said.month() > 0 && wanted.month() > 0;
    boolean hasDays = hasMonths && said.hasDay() && wanted.hasDay();
    Optional<LocalDate> given = day(year, said, hasMonths, hasDays);
    Optional<LocalDate> key = day(wanted.year(), wanted, hasMonths, hasDays);
    if (given.isEmpty() || key.isEmpty() || given.equals(key)) {
      return Optional.empty();
    }
    boolean earlier = given.get().isBefore(key.get());
    Period period =
        earlier ? Period.between(given.get(), key.get()) : Period.between(key.get(), given.get());
    return Optional.of(words(period) + (earlier ? " earlier" : " later"));
  }

  private static Optional<LocalDate> day(int year, Edtf.Date date, boolean months, boolean days) {
    LocalDate first = LocalDate.of(year, months ? date.month() : 1, 1);
    return days && date.day() > first.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(days ? first.withDayOfMonth(date.day()) : first);
  }

  private static String words(Period period) {
    var parts = new ArrayList<String>();
    count(period.getYears(), "year").ifPresent(parts::add);
    count(period.getMonths(), "month").ifPresent(parts::add);
    count(period.getDays(), "day").ifPresent(parts::add);
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static Optional<String> count(int n, String what) {
    return n == 0 ? Optional.empty() : Optional.of(n + " " + what + (n == 1 ? "" : "s"));
  }
}
