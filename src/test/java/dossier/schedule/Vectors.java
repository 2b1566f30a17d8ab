package dossier.schedule;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads files of review histories: one JSON object a line, the first one a header. */
final class Vectors {
  private Vectors() {}

  /** Returns the file that a system property names, else the one beside the project, else skips. */
  static Path file(String property, String name) {
    String named = System.getProperty(property);
    if (named != null && !named.isBlank()) {
      Path file = Path.of(named);
      assertTrue(Files.isRegularFile(file), property + " names no file: " + file);
      return file;
    }
    Path beside = Path.of("..", "shared", "fsrs", name);
    assumeTrue(
        Files.isRegularFile(beside),
        "no vectors: " + property + " is not set, and there is no file " + beside);
    return beside;
  }

  static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  static int integer(Object value) {
    return Math.toIntExact(((Number) value).longValue());
  }

  @SuppressWarnings("unchecked") // JSON's names are strings
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  static Object json(String text) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return value(parser);
    }
  }

  static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, value(parser));
        }
        yield object;
      }
      case START_ARRAY -> {
        var array = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value(parser));
        }
        yield array;
      }
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> parser.getString();
    };
  }
}
