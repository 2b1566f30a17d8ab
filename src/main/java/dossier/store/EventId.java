package dossier.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names an event for ever, in every copy of its log: printed {@code a1b2c3d4-12-1f2e3d4c}.
 *
 * @param device the device that logged it
 * @param line the number of its line in that device's log, from 1
 * @param crc the CRC-32C of that line, which tells apart the lines of logs that were copied and then
 *     went different ways
 */
public record EventId(int device, int line, int crc) {
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{8})-([1-9][0-9]{0,8})-([0-9a-f]{8})");

  /** Returns the id of a printed form; empty if it is not one. */
  public static Optional<EventId> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.of(new EventId(
        Integer.parseUnsignedInt(m.group(1), 16),
        Integer.parseInt(m.group(2)),
        Integer.parseUnsignedInt(m.group(3), 16)));
  }

  @Override
  public String toString() {
    return hex(device) + '-' + line + '-' + hex(crc);
  }

  /** The order of a history: by time, then device, then line; the CRC parts copies of a device. */
  static int compare(long millisA, EventId a, long millisB, EventId b) {
    int order = Long.compare(millisA, millisB);
    if (order == 0) {
      order = Integer.compareUnsigned(a.device, b.device);
    }
    if (order == 0) {
      order = Integer.compare(a.line, b.line);
    }
    return order == 0 ? Integer.compareUnsigned(a.crc, b.crc) : order;
  }

  /** Returns eight lowercase hex digits. */
  static String hex(int value) {
    String digits = Integer.toHexString(value);
    return "0".repeat(8 - digits.length()) + digits;
  }
}
