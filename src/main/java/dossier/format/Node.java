package dossier.format;

import java.util.List;

/** A value of a YAML or JSON file, and where it begins. */
sealed interface Node {
  Place at();

  /** Returns what a person would call it, such as "a list" or "the number 5". */
  String words();

  /** What the file's language takes a plain scalar for. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /**
   * A single value.
   *
   * @param text as written, quotes and escapes resolved: {@code 0123} and {@code 1.50} stay so
   * @param quoted whether it was written in quotes or as a block, and so is text whatever it holds
   */
  record Scalar(Place at, String text, Kind kind, boolean quoted) implements Node {
    boolean isEmpty() {
      return kind == Kind.NOTHING || text.isBlank();
    }

    @Override
    public String words() {
      if (isEmpty()) {
        return "empty";
      }
      return (quoted ? "the text " : "") + Characters.found(text);
    }
  }

  /**
   * Fields with their values, as in the file.
   *
   * @param entries in order; a name that stands twice is here twice
   */
  record Mapping(Place at, List<Entry> entries) implements Node {
    @Override
    public String words() {
      return "a mapping of fields";
    }
  }

  /** A list. */
  record Sequence(Place at, List<Node> items) implements Node {
    @Override
    public String words() {
      return "a list";
    }
  }

  /** A value that was reported, and that nothing more is to be said of. */
  record Refused(Place at) implements Node {
    @Override
    public String words() {
      return "refused";
    }
  }

  /** A field of a mapping. */
  record Entry(Scalar name, Node value) {}
}
