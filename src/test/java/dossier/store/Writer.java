package dossier.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Another process with the log of a folder: says what became of opening it, then logs a review
 * after the other and says the id of each once it is told that it is on the disk.
 */
final class Writer {
  private Writer() {}

  /** Takes the folder, and how many reviews to log before it waits for the end of its input. */
  public static void main(String[] args) throws IOException {
    var who = new Holder("0.1.0", ProcessHandle.current().pid(), "elsewhere", Events.START);
    Opening opening = Log.open(Path.of(args[0]), () -> "a1b2c3d4", who);
    if (opening instanceof Opening.Held held) {
      System.out.println(held.message());
      return;
    }
    System.out.println("open");
    var random = new Random();
    try (Log log = ((Opening.Opened) opening).log()) {
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        var event = Events.reviewed("item-" + random.nextInt(12), random, Optional.empty());
        System.out.println(log.append(event, OffsetDateTime.now(ZoneOffset.ofHours(3))));
      }
      while (System.in.read() >= 0) {
        // until told
      }
    }
  }

  static Process start(Path folder, int reviews) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(List.of(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            folder.toString(),
            Integer.toString(reviews)))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
