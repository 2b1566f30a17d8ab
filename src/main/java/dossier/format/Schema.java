package dossier.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a JSON schema, draft-07, can say of shapes and tables; the draft that editors know best.
 *
 * <p>It cannot say what one value makes of another (an id that stands twice, a source that is not
 * defined, a gap without its place), what a calendar knows, how a number is spelt, nor how many
 * items several lists have in all. Those stay with the reader.
 */
final class Schema {
  /** What an editor says where a pattern does not match; a word of editors, not of the standard. */
  static final String MESSAGE = "patternErrorMessage";

  private Schema() {}

  /** Returns keywords with their values, in the order given. */
  static Map<String, Object> of(Object... pairs) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      all.put((String) pairs[i], pairs[i + 1]);
    }
    return all;
  }

  /** Returns the keywords of a text; numbers and truth values are taken as they are written. */
  static Map<String, Object> text(String pattern, String message, Object... more) {
    Map<String, Object> all =
        of("type", List.of("string", "number", "boolean"), "pattern", pattern, MESSAGE, message);
    all.putAll(of(more));
    return all;
  }

  /** Returns the keywords of several shapes together: each counts for its own sort of value. */
  static Map<String, Object> either(List<Shape> shapes) {
    Map<String, Object> all = of("type", List.of());
    List<Object> types = new ArrayList<>();
    for (Shape shape : shapes) {
      shape.schema().forEach((keyword, value) -> {
        if (keyword.equals("type")) {
          types.addAll(value instanceof List<?> several ? several : List.of(value));
        } else if (keyword.equals("title")) {
          all.putIfAbsent(keyword, value);
        } else if (all.putIfAbsent(keyword, value) != null) {
          throw new IllegalStateException(keyword + " of two shapes: " + shapes);
        }
      });
    }
    all.put("type", types.stream().distinct().toList());
    return all;
  }

  /** Returns the keywords of a mapping with the fields of a table. */
  static Map<String, Object> of(Table table) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Field field : table.fields()) {
      Map<String, Object> property = of("description", field.words());
      if (!field.example().isEmpty()) {
        property.put("examples", List.of(Example.value(field.example())));
      }
      property.putAll(field.shape().schema());
      properties.put(field.name(), property);
      if (field.required()) {
        required.add(field.name());
      }
    }
    Map<String, Object> all = of("title", table.what(), "type", "object", "properties", properties);
    all.put("additionalProperties", false);
    if (!required.isEmpty()) {
      all.put("required", required);
    }
    all.putAll(together(table));
    return all;
  }

  /** Returns what the fields of a table say of each other: what {@link KeyReader} checks. */
  private static Map<String, Object> together(Table table) {
    if (table == Tables.NUMBER) {
      // Where the answer is the bare number, these say nothing.
      return of(
          "anyOf",
          List.of(present("value"), present("low")),
          "dependencies",
          of(
              "value",
              of("not", of("anyOf", List.of(present("low"), present("high")))),
              "low",
              List.of("high"),
              "high",
              List.of("low")));
    }
    if (table == Tables.QUESTION) {
      return oneAnswer(Tables.KEYS);
    }
    return table == Tables.GAP ? oneAnswer(Tables.GAP_KEYS) : Map.of();
  }

  /** Returns that there is one answer, and that lists of texts stand beside a text alone, once. */
  private static Map<String, Object> oneAnswer(List<String> keys) {
    Map<String, Object> lists = new LinkedHashMap<>();
    for (String list : Tables.TEXT_LISTS) {
      Map<String, Object> within = of("type", "object", "required", List.of(list));
      lists.put(list, of("required", List.of("text"), "properties", of("text", of("not", within))));
    }
    List<Object> ways = new ArrayList<>();
    // Never so, but where nothing else is, editors say what the first would have said.
    ways.add(
        of("type", "string", "errorMessage", "expected one answer: " + String.join(", ", keys)));
    keys.forEach(key -> ways.add(present(key)));
    return of("oneOf", ways, "dependencies", lists);
  }

  private static Map<String, Object> present(String... names) {
    return of("required", Arrays.asList(names));
  }
}
