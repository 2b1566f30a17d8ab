package dossier.question;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The fixed form of a key, of which the log keeps the hash. It may never change: one line a field,
 * {@code name length:value}, the length being that of the value in bytes of UTF-8, so that no value
 * can imitate another field.
 */
final class Canon {
  private final StringBuilder form = new StringBuilder();

  private Canon(String type) {
    form.append(type).append('\n');
  }

  static Canon of(String type) {
    return new Canon(type);
  }

  Canon field(String name, String value) {
    int bytes = value.getBytes(StandardCharsets.UTF_8).length;
    form.append(name).append(' ').append(bytes).append(':').append(value).append('\n');
    return this;
  }

  /** Adds a field for each value in their own order. */
  Canon fields(String name, Collection<String> values) {
    values.forEach(value -> field(name, value));
    return this;
  }

  /** Adds a field for each value, where their order and number mean nothing. */
  Canon set(String name, Collection<String> values) {
    return fields(name, values.stream().sorted().distinct().toList());
  }

  String form() {
    return form.toString();
  }
}
