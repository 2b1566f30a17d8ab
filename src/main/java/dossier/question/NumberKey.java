package dossier.question;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure, or a closed range of figures, with its unit and its bound.
 *
 * @param low the figure, or the lower end of the range
 * @param high the upper end; equal to {@code low} for a single figure
 * @param unit the unit or the thing counted, as a person writes it ("km", "USD", "troops"); empty
 *     for a bare number
 * @param bound how the source limits the figure; empty for a flat one
 * @param tolerance the largest accepted distance from the figure
 */
public record NumberKey(
    BigDecimal low,
    BigDecimal high,
    Optional<String> unit,
    Optional<Bound> bound,
    Tolerance tolerance)
    implements Key {

  /** How a source limits a figure. */
  public enum Bound {
    OVER,
    AT_LEAST,
    ABOUT,
    UP_TO,
    UNDER;

    /** Returns the words in banks and on screens, such as "at least". */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the bound of some words, if they are one. */
    public static Optional<Bound> of(String words) {
      return Arrays.stream(values()).filter(b -> b.words().equals(words)).findFirst();
    }
  }

  /**
   * The largest accepted distance from the figure, inclusive.
   *
   * @param amount in the unit of the key, or in per cent of the figure; never negative
   */
  public record Tolerance(BigDecimal amount, boolean percent) {
    /** No distance at all. */
    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, false);
  }

  @Override
  public Mark mark(Response response, Context context) {
    return new NumberMarker(this, context).mark(response.text());
  }

  @Override
  public String shown() {
    return NumberMarker.shown(this);
  }

  @Override
  public String canonical() {
    var form = Canon.of("number").field("low", plain(low)).field("high", plain(high));
    unit.ifPresent(u -> form.field("unit", u));
    bound.ifPresent(b -> form.field("bound", b.words()));
    return form.field("tolerance", plain(tolerance.amount()) + (tolerance.percent() ? "%" : ""))
        .form();
  }

  private static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  @Override
  public String type() {
    return "number";
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.number(this);
  }
}
