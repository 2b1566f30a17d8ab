package dossier.cli;

import dossier.format.BankReader;
import dossier.format.Config;
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
    Asked asked,
    long bytes,
    ContentsFile memory,
    OptionalLong key,
    Optional<Contents> contents) {

  static Known of(Config config, Asked asked, ContentsFile memory) {
    BankReader.Files files = BankReader.files(asked.read());
    OptionalLong key = key(asked, files, memory);
    Optional<Contents> contents = key.isPresent() ? memory.read(key.getAsLong()) : Optional.empty();
    long bytes =
        files.paths().stream().mapToLong(file -> file.toFile().length()).sum();
    return new Known(config, asked, bytes, memory, key, contents);
  }

  private static OptionalLong key(Asked asked, BankReader.Files files, ContentsFile memory) {
    return files.whole() ? memory.key(asked.named(), files.paths()) : OptionalLong.empty();
  }

  /** Has the next start know what was read, unless the files were changed meanwhile. */
  void keep(Library library) {
    if (key.isPresent()
        && contents.isEmpty()
        && key.equals(key(asked, BankReader.files(asked.read()), memory))) {
      memory.write(key.getAsLong(), Contents.of(library));
    }
  }
}
