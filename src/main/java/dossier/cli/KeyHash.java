package dossier.cli;

import dossier.question.Question;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one key from another in the log, so that a changed answer is noticed. */
final class KeyHash {
  private static final int BYTES = 8;

  private KeyHash() {}

  /** Returns the first 16 hex digits of the SHA-256 of the canonical form of what is asked. */
  static String of(Question question) {
    try {
      byte[] form = question.canonical().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(form);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
