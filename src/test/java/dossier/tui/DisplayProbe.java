package dossier.tui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program for {@link DisplayTest}: a line to type in, and what came in last. */
final class DisplayProbe {
  private LineEditor editor = LineEditor.EMPTY;
  private String last = "";
  private boolean done;

  private DisplayProbe() {}

  public static void main(String[] args) {
    try {
      Optional<Display> display = Display.open(System.getenv());
      if (display.isEmpty()) {
        System.out.println("no terminal");
        return;
      }
      new DisplayProbe().run(display.get());
      System.out.println("bye");
    } catch (IOException | RuntimeException e) {
      System.out.println("failed: " + e.getMessage());
      System.exit(3);
    }
  }

  private void run(Display display) throws IOException {
    try (display) {
      while (!done) {
        display.show(view(display.size()));
        Optional<Input> next = Optional.of(display.take());
        while (next.isPresent() && !done) {
          update(next.get(), display);
          next = display.poll();
        }
      }
    }
  }

  private void update(Input input, Display display) {
    if (input instanceof Input.Paste paste) {
      last = "Paste " + paste.text().length();
    } else if (input instanceof Input.Task task) {
      task.task().run();
    } else if (input instanceof Input.Resize) {
      return;
    } else {
      last = input.toString();
    }
    switch (last) {
      case "Ctrl-C", "Eof[]" -> done = true;
      case "F1" -> throw new IllegalStateException("F1 was pressed");
      case "F2" -> new Thread(() -> display.post(() -> last = "posted")).start();
      case "F3" -> new Thread(this::fall, "worker").start();
      case "F5" -> keyboard().interrupt();
      case "F6" -> mouse(display);
      default -> editor = editor.on(input).orElse(editor);
    }
  }

  private static void mouse(Display display) {
    try {
      display.mouse(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread keyboard() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("keyboard"))
        .findFirst()
        .orElseThrow();
  }

  private void fall() {
    throw new IllegalStateException("the worker fell");
  }

  private Frame view(Size size) {
    LineEditor.View view = editor.view(size.columns() - 1);
    var lines = new ArrayList<Line>();
    lines.add(Line.of("probe " + size.columns() + "x" + size.rows(), Role.TITLE));
    lines.add(Line.of(Span.of(">"), new Span(view.text(), Role.ACCENT)));
    lines.add(Line.of("last: " + last));
    while (lines.size() < size.rows()) {
      lines.add(Line.of("·".repeat(size.columns() - 1), Role.MUTED));
    }
    return Frame.of(List.copyOf(lines)).withCursor(view.column() + 1, 1);
  }
}
