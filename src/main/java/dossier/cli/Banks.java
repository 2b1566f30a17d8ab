package dossier.cli;

import dossier.format.BankReader;
import dossier.format.Diagnostic;
import dossier.format.Reading;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The banks of a run, to be read as often as they change.
 *
 * @param attribution whether questions are made from the claims of others, too
 */
record Banks(Asked asked, boolean attribution) {

  /** Reads the files. */
  Reading read() {
    return read(bytes -> {});
  }

  /** Reads the files, and tells how many bytes more have been read. */
  Reading read(LongConsumer read) {
    return BankReader.read(asked.read(), read);
  }

  /** Returns what was asked for of what was read. */
  Library authored(Reading reading) {
    List<String> problems = reading.problems().stream()
        .filter(problem -> !asked.beside().contains(problem.file()))
        .map(Diagnostic::text)
        .toList();
    var library = new Library(reading.banks(), problems);
    return asked.beside().isEmpty()
        ? library
        : library.only(question -> !asked.isBeside(reading, question.id().value()));
  }

  /** Returns the same with what is made from its claims. */
  Library library(Reading reading) {
    Library authored = authored(reading);
    return attribution ? authored.withAttribution() : authored;
  }
}
