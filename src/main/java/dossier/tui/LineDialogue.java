package dossier.tui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A dialogue line by line: what is said is a line, what is asked ends where the reply begins. */
final class LineDialogue {
  private final BufferedReader in;
  private final PrintWriter out;
  private boolean ended;

  /**
   * Creates a dialogue.
   *
   * @param in what the learner types, decoded
   * @param out where everything is printed
   */
  LineDialogue(BufferedReader in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  /** Says a line. */
  void say(String text) {
    out.println(Text.clean(text));
  }

  /** Says lines that the program itself wrote. */
  void help(String lines) {
    out.print(lines);
  }

  /** Asks, and returns the line that is typed; empty once the input has ended. */
  Optional<String> read(String prompt) {
    out.print(Text.clean(prompt));
    out.flush();
    if (out.checkError()) {
      // Nobody sees the question, so nothing read is an answer to it.
      throw new UncheckedIOException(new IOException("standard output is closed"));
    }
    try {
      String line = in.readLine();
      ended = line == null;
      if (ended) {
        out.println();
      }
      return Optional.ofNullable(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns whether the input has ended, so that nobody can try again. */
  boolean isEnded() {
    return ended;
  }
}
