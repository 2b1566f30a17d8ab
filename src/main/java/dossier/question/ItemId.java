package dossier.question;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identity of an item for ever: rewording, moving or renaming a file keeps the learner's
 * history.
 *
 * @param value 1 to 64 of {@code a-z 0-9 -}, a letter or digit first; of an item that is made from
 *     another, such an id, {@code ~} and what is asked of it: {@code tb2-range~status}
 */
public record ItemId(String value) implements Comparable<ItemId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final char MADE = '~';

  /** Checks the form. */
  public ItemId {
    int at = value.indexOf(MADE);
    if (!isValid(at < 0 ? value : value.substring(0, at))
        || (at >= 0 && !isValid(value.substring(at + 1)))) {
      throw new IllegalArgumentException("not an item id: " + value);
    }
  }

  /** Returns whether a text has the form of an id that an author may give. */
  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }

  /** Returns the id of what is made from the item of this one. */
  ItemId made(String what) {
    return new ItemId(value + MADE + what);
  }

  /** Returns the item that this one is made from; none where an author wrote it. */
  public Optional<ItemId> origin() {
    String origin = originOf(value);
    return origin.equals(value) ? Optional.empty() : Optional.of(new ItemId(origin));
  }

  /** Returns the id of the item that an id belongs to: itself, or what it is made from. */
  public static String originOf(String id) {
    int at = id.indexOf(MADE);
    return at < 0 ? id : id.substring(0, at);
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
