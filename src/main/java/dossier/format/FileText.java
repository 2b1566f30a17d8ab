package dossier.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;

/** Gets the text of a file, or says in one problem why there is none. */
final class FileText {
  private static final String SAVE_AS_UTF_8 = "; expected UTF-8; save the file as UTF-8";

  private FileText() {}

  /**
   * Reads a file whole. What is no regular file, or is too long, is not opened: a pipe would block,
   * and a device need not end.
   *
   * @param most the longest file that is read, in bytes
   */
  static Optional<String> read(Path file, int most, Problems problems) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return refused("not-a-file", "a folder; expected a file; name a file in it", problems);
      }
      if (!attributes.isRegularFile()) {
        return refused(
            "not-a-file",
            "a pipe, a socket or a device; expected a regular file; name another",
            problems);
      }
      if (attributes.size() > most) {
        return tooLong(attributes.size(), most, problems);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in, most, problems);
      }
    } catch (NoSuchFileException e) {
      return refused("no-file", missing(file), problems);
    } catch (AccessDeniedException e) {
      return refused(
          "no-permission",
          "no permission to read it; expected a file that you may read; change its permissions",
          problems);
    } catch (IOException e) {
      return refused("unreadable", unreadable(e), problems);
    }
  }

  /** Reads a stream to its end. */
  static Optional<String> read(InputStream in, int most, Problems problems) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      return tooLong(bytes.length, most, problems);
    }
    return decode(bytes, problems);
  }

  private static Optional<String> refused(String code, String message, Problems problems) {
    problems.error(code, Place.START, message);
    return Optional.empty();
  }

  private static String missing(Path file) {
    try {
      return "a link to "
          + Characters.found(Files.readSymbolicLink(file).toString())
          + ", which is not there; expected a file; mend the link";
    } catch (IOException | UnsupportedOperationException notALink) {
      return "no such file; expected a file or a folder; correct its name";
    }
  }

  private static String unreadable(IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "cannot be read (" + reason + "); expected a readable file; try again, or copy it";
  }

  private static Optional<String> tooLong(long size, int most, Problems problems) {
    return refused(
        "too-long",
        (size > most + 1L ? size(size) : "more than " + size(most))
            + "; expected at most "
            + size(most)
            + "; split the file",
        problems);
  }

  private static String size(long bytes) {
    return bytes < 1 << 20
        ? String.format(Locale.ROOT, "%,d bytes", bytes)
        : String.format(Locale.ROOT, "%,d MiB", bytes >> 20);
  }

  private static Optional<String> decode(byte[] bytes, Problems problems) {
    Optional<String> other = otherEncoding(bytes);
    if (other.isPresent()) {
      return refused("not-utf-8", other.get() + SAVE_AS_UTF_8, problems);
    }
    boolean marked = startsWith(bytes, 0xef, 0xbb, 0xbf);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(marked ? 3 : 0);
    CharBuffer out = CharBuffer.allocate(in.remaining());
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      problems.error(
          "not-utf-8",
          endOf(text),
          String.format(
              Locale.ROOT,
              "the byte 0x%02X (byte %,d of the file) is not UTF-8%s",
              bytes[in.position()],
              in.position() + 1,
              SAVE_AS_UTF_8));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static Optional<String> otherEncoding(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of("UTF-32");
    }
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return Optional.of("UTF-16");
    }
    // Without a mark, every other byte of an English text is zero.
    boolean zeros = bytes.length >= 4 && ((bytes[0] == 0) != (bytes[1] == 0));
    return zeros && (bytes[0] == 0) == (bytes[2] == 0) && (bytes[1] == 0) == (bytes[3] == 0)
        ? Optional.of("UTF-16 without a byte-order mark")
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Place endOf(String text) {
    int start = text.lastIndexOf('\n') + 1;
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Place(line, 1 + text.codePointCount(start, text.length()));
  }
}
