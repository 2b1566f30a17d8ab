package dossier.bench;

import dossier.store.Events;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a bank and a log of many reviews, to time {@code dossier stats} on. */
public final class StatsBenchmark {
  private StatsBenchmark() {}

  /** Takes a folder, how many questions there are, and how many reviews. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path data = Files.createDirectories(folder.resolve("data"));
    try (OutputStream out = new BufferedOutputStream(
        Files.newOutputStream(data.resolve("reviews-a1b2c3d4.jsonl")), 1 << 20)) {
      Events.large(out, Integer.parseInt(args[2]), Integer.parseInt(args[1]));
    }
    HomeBenchmark.bank(folder.resolve("bank.yaml"), Integer.parseInt(args[1]));
  }
}
