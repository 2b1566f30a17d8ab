package dossier.cli;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON for scripts. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Pattern ACTING =
      Pattern.compile("[\\x7F-\\x{9F}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}\\p{Cs}]");

  private Json() {}

  /** Returns one object on one line. */
  static String object(Consumer<JsonGenerator> fields) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      fields.accept(json);
      json.writeEndObject();
    }
    return escaped(text.toString());
  }

  /**
   * Returns JSON with what could act on whoever looks at it escaped: controls, what turns the
   * direction of writing, halves of a surrogate pair. They stand in texts only.
   */
  private static String escaped(String json) {
    return ACTING.matcher(json).replaceAll(m -> {
      var escape = new StringBuilder();
      m.group().chars().forEach(c -> escape.append(String.format("\\\\u%04x", c)));
      return escape.toString();
    });
  }
}
