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
 * @param tolerance how far off a response may be
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
   * How far off a figure may be, inclusive.
   *
   * <p>Of significant figures, {@code amount} is how many must be right: a figure is, where it and
   * the key's are one after both are rounded, half up, to so many or to any more. (Any more, since
   * 2.649 and 2.651 are one to three figures and not to two.)
   *
   * @param amount never negative; of significant figures, a whole number from 1 to {@link #MOST}
   */
  public record Tolerance(BigDecimal amount, By by) {
    /** What a tolerance is counted in. */
    public enum By {
      /** The unit of the key. */
      UNIT,
      /** Per cent of the figure. */
      PERCENT,
      /** Significant figures. */
      FIGURES
    }

    /** The most significant figures that can be asked for. */
    public static final int MOST = 9;

    /** No distance at all. */
    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, By.UNIT);

    /** Checks the range of the amount. */
    public Tolerance {
      boolean whole = amount.stripTrailingZeros().scale() <= 0;
      boolean counted = whole
          && amount.compareTo(BigDecimal.ONE) >= 0
          && amount.compareTo(BigDecimal.valueOf(MOST)) <= 0;
      if (amount.signum() < 0 || (by == By.FIGURES && !counted)) {
        throw new IllegalArgumentException("tolerance of " + amount + " by " + by);
      }
    }

    boolean isExact() {
      return amount.signum() == 0;
    }

    /** Returns why a figure that is not the key's counts: "within 5 km". */
    String reason(Optional<String> unit) {
      return switch (by) {
        case UNIT -> "within " + plain(amount) + unit.map(u -> " " + u).orElse("");
        case PERCENT -> "within " + plain(amount) + "%";
        case FIGURES -> "right to " + plain(amount) + " significant figure" + (isOne() ? "" : "s");
      };
    }

    private boolean isOne() {
      return amount.compareTo(BigDecimal.ONE) == 0;
    }

    /** Returns the tolerance as a bank has it: "5", "5%", "2 sf". */
    private String written() {
      return plain(amount)
          + switch (by) {
            case UNIT -> "";
            case PERCENT -> "%";
            case FIGURES -> " sf";
          };
    }
  }

  @Override
  public Mark mark(Response response, Context context) {
    Mark mark = new NumberMarker(this, context).mark(response.text());
    boolean plain = mark.verdict() == Verdict.CORRECT && mark.reason().isEmpty();
    return plain && !tolerance.isExact() && !exact().mark(response, context).equals(mark)
        ? mark.because(tolerance.reason(unit))
        : mark;
  }

  private NumberKey exact() {
    return new NumberKey(low, high, unit, bound, Tolerance.NONE);
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
    return form.field("tolerance", tolerance.written()).form();
  }

  private static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  @Override
  public String type() {
    return "number";
  }

  @Override
  public int shuffled() {
    return 0;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.number(this);
  }
}
