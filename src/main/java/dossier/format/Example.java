package dossier.format;

import dossier.format.Node.Entry;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The examples of fields, which are written as an author would write them. */
final class Example {
  private Example() {}

  /** Returns an example as maps, lists and values, as a schema has it. */
  static Object value(String yaml) {
    return value(node(yaml));
  }

  /** Returns the tree of an example. */
  static Node node(String yaml) {
    Problems problems = new Problems("");
    Document document = Document.of(yaml, problems);
    try {
      return new Trees(document, problems).yaml(1, document.lines() + 1).orElseThrow();
    } catch (Slip.Found e) {
      throw new IllegalArgumentException("not an example: " + yaml, e);
    }
  }

  private static Object value(Node node) {
    if (node instanceof Mapping mapping) {
      Map<String, Object> all = new LinkedHashMap<>();
      for (Entry entry : mapping.entries()) {
        all.put(entry.name().text(), value(entry.value()));
      }
      return all;
    }
    if (node instanceof Sequence list) {
      return new ArrayList<>(list.items().stream().map(Example::value).toList());
    }
    Scalar scalar = (Scalar) node;
    return switch (scalar.kind()) {
      case NUMBER -> new BigDecimal(scalar.text());
      case TRUTH -> scalar.text().equals("true");
      case TEXT, NOTHING -> scalar.text();
    };
  }
}
