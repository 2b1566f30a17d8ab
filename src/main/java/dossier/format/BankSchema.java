package dossier.format;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The JSON schema of a bank, from the same tables as the reader: an editor that knows it completes
 * fields, shows what each is, and underlines what does not fit while it is typed.
 */
public final class BankSchema {
  private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  };

  private BankSchema() {}

  /** Returns the schema as JSON, with a line end after it. */
  public static String json() {
    Map<String, Object> schema = Schema.of(
        "$schema",
        "http://json-schema.org/draft-07/schema#",
        "title",
        "A question bank of Dossier",
        "description",
        "Made by 'dossier schema' from the tables of the reader. 'dossier check' also finds what a"
            + " schema cannot say.");
    Schema.of(Tables.BANK).forEach(schema::putIfAbsent);
    return json(schema) + "\n";
  }

  /** Returns maps, lists and values as JSON. */
  static String json(Object value) {
    var text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(INDENTED, text)) {
      write(value, json);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      object.forEach((name, inner) -> {
        json.writeName((String) name);
        write(inner, json);
      });
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      list.forEach(inner -> write(inner, json));
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString((String) value);
    }
  }
}
