package dossier.store;

import java.time.OffsetDateTime;

/**
 * Who writes a log.
 *
 * @param program the version of Dossier
 */
public record Holder(String program, long pid, String host, OffsetDateTime since) {
  @Override
  public String toString() {
    return "process " + pid + " on " + host + " since " + Line.time(since);
  }
}
