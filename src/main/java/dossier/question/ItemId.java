package dossier.question;

import java.util.regex.Pattern;

/**
 * The identity of an item for ever: rewording, moving or renaming a file keeps the learner's
 * history.
 *
 * @param value 1 to 64 of {@code a-z 0-9 -}, a letter or digit first
 */
public record ItemId(String value) implements Comparable<ItemId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /** Checks the form. */
  public ItemId {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an item id: " + value);
    }
  }

  /** Returns whether a text has the form of an id. */
  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
