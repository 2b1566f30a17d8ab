package dossier.tui;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** A program for {@link LoadingTest}: banks whose reading never ends. */
final class LoadingProbe {
  private LoadingProbe() {}

  public static void main(String[] args) throws IOException {
    Tui.run(LoadingProbe::endless, Tui.Start.HOME, System.getenv());
    System.out.println("bye");
  }

  private static Desk endless(Progress progress) throws InterruptedException {
    new CountDownLatch(1).await();
    throw new IllegalStateException("nobody counts it down");
  }
}
