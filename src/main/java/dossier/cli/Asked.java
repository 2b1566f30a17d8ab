package dossier.cli;

import dossier.format.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bank files and folders that were asked for, and what is read with them: with a file also those
 * beside it that are of the same bank, since sources and ids are the bank's.
 *
 * @param named what was asked for
 * @param read what is to be read
 * @param beside the names of the files read for the sake of others only
 */
record Asked(List<Path> named, List<Path> read, Set<String> beside) {
  Asked {
    named = List.copyOf(named);
    read = List.copyOf(read);
    beside = Set.copyOf(beside);
  }

  static Asked of(List<Path> named) {
    if (named.stream().allMatch(Files::isDirectory)) {
      return new Asked(named, named, Set.of());
    }
    List<Path> read = named.stream()
        .flatMap(path -> Files.isDirectory(path) ? Stream.of(path) : BankPaths.read(path).stream())
        .distinct()
        .toList();
    var beside = new HashSet<>(read);
    for (Path path : named) {
      beside.remove(path);
      beside.removeAll(BankPaths.files(path));
    }
    return new Asked(named, read, beside.stream().map(Path::toString).collect(Collectors.toSet()));
  }

  /** Returns whether a question stands in a file that was not asked for. */
  boolean isBeside(Reading reading, String question) {
    return !beside.isEmpty()
        && beside.contains(reading.places().at("", question, "").file());
  }
}
