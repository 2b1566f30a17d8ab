package dossier.format;

import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import dossier.question.NumberKey;
import dossier.question.NumberKey.Tolerance.By;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What scalars mean, once their shape is known. */
final class Values {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,2})?");

  private static final Pattern TOLERANCE = Pattern.compile(
      "(?<figures>[1-9]) ?(?:sf|significant figures?)|(?<number>[^%]*?) *(?<percent>%)?");

  private Values() {}

  /** Returns a text that may have several lines, without blanks around it. */
  static String prose(Scalar scalar) {
    return scalar.text().strip();
  }

  /** Returns a text in one line: line ends and tabs become single blanks. */
  static String line(Scalar scalar) {
    String text = scalar.text().strip();
    boolean single = text.indexOf('\n') < 0 && text.indexOf('\t') < 0;
    return single ? text : text.replaceAll("\\s+", " ");
  }

  /** Returns the scalars of a list, or the one that stands for a list. */
  static List<Scalar> scalars(Optional<Node> node) {
    if (node.isPresent() && node.get() instanceof Sequence list) {
      return list.items().stream()
          .filter(Scalar.class::isInstance)
          .map(Scalar.class::cast)
          .toList();
    }
    return node.filter(Scalar.class::isInstance).map(Scalar.class::cast).stream()
        .toList();
  }

  /** Returns the texts of a list, or the one that stands for a list. */
  static List<String> lines(Optional<Node> node) {
    return scalars(node).stream().map(Values::line).toList();
  }

  /** Returns the number that a scalar is: at most 40 digits, and an exponent of at most two. */
  static Optional<BigDecimal> number(Scalar scalar) {
    return number(scalar.text());
  }

  private static Optional<BigDecimal> number(String text) {
    if (text.length() > 90 || !NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }

  /** Returns the tolerance that a scalar is: "5", "5%", "2 sf", "2 significant figures". */
  static Optional<NumberKey.Tolerance> tolerance(Scalar scalar) {
    Matcher m = TOLERANCE.matcher(scalar.text().strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    if (m.group("figures") != null) {
      var figures = new BigDecimal(m.group("figures"));
      return Optional.of(new NumberKey.Tolerance(figures, By.FIGURES));
    }
    By by = m.group("percent") == null ? By.UNIT : By.PERCENT;
    return number(m.group("number"))
        .filter(n -> n.signum() >= 0)
        .map(n -> new NumberKey.Tolerance(n, by));
  }
}
