package dossier.cli;

import dossier.format.BankReader;
import dossier.format.Config;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known before the banks are read.
 *
 * @param bytes how much there is to read of the banks
 * @param key what their contents are kept under; empty where they cannot be
 * @param contents of these very banks, where they were read before
 */
record Known(
    Config config,
    Banks files,
    long bytes,
    ContentsFile memory,
    OptionalLong key,
    Optional<Contents> contents) {

  static Known of(Config config, Banks banks, ContentsFile memory) {
    BankReader.Files files = BankReader.files(banks.asked().read());
    OptionalLong key = key(banks, files, memory);
    Optional<Contents> contents = key.isPresent() ? memory.read(key.getAsLong()) : Optional.empty();
    long bytes =
        files.paths().stream().mapToLong(file -> file.toFile().length()).sum();
    return new Known(config, banks, bytes, memory, key, contents);
  }

  private static OptionalLong key(Banks banks, BankReader.Files files, ContentsFile memory) {
    return files.whole()
        ? memory.key(List.of(banks.asked().named(), banks.attribution()), files.paths())
        : OptionalLong.empty();
  }

  /** Has the next start know what was read, unless the files were changed meanwhile. */
  void keep(Library library) {
    if (key.isPresent()
        && contents.isEmpty()
        && key.equals(key(files, BankReader.files(files.asked().read()), memory))) {
      memory.write(key.getAsLong(), Contents.of(library));
    }
  }
}
