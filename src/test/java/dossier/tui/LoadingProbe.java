package dossier.tui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * A program for {@link LoadingTest}: banks whose reading never ends. With an argument, what is due
 * is known before.
 */
final class LoadingProbe {
  private static final Overview OVERVIEW = new Overview(
      List.of(new Overview.Row("lakes", "Lakes", 3, 0, 0, 0, 4)),
      List.of(0, 0),
      List.of(),
      List.of(),
      Optional.empty(),
      Optional.empty(),
      0,
      true);

  private LoadingProbe() {}

  public static void main(String[] args) throws IOException {
    Tui.run(progress -> endless(progress, args.length > 0), Tui.Start.HOME, System.getenv());
    System.out.println("bye");
  }

  private static Desk endless(Progress progress, boolean known) throws InterruptedException {
    progress.part("Banks", 4_000_000).accept(1_000_000);
    if (known) {
      progress.foreseen(OVERVIEW);
    }
    new CountDownLatch(1).await();
    throw new IllegalStateException("nobody counts it down");
  }
}
