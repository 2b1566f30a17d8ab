package dossier.question;

import java.util.List;

/**
 * A bank: a named collection of items that share sources; it may be spread over several files.
 *
 * @param name the bank's own id, as written under {@code bank}
 * @param questions every item, in the order of the files and of each file
 */
public record Bank(String name, String title, List<Source> sources, List<Question> questions) {
  /** Copies the lists. */
  public Bank {
    sources = List.copyOf(sources);
    questions = List.copyOf(questions);
  }
}
