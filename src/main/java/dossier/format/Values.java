package dossier.format;

import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import dossier.question.NumberKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What scalars mean, once their shape is known. */
final class Values {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,2})?");

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

  static Optional<NumberKey.Tolerance> tolerance(Scalar scalar) {
    String text = scalar.text().strip();
    boolean percent = text.endsWith("%");
    return number(percent ? text.substring(0, text.length() - 1).strip() : text)
        .filter(n -> n.signum() >= 0)
        .map(n -> new NumberKey.Tolerance(n, percent));
  }
}
