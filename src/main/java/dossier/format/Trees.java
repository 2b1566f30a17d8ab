package dossier.format;

import dossier.format.Node.Entry;
import dossier.format.Node.Kind;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Builds located trees from YAML 1.2 and JSON. Depth and size are bounded here; aliases are never
 * expanded.
 */
final class Trees {
  /** The deepest nesting; a bank needs six. */
  static final int DEEPEST = 32;

  /** The most values of a file; 20,000 questions have half a million. */
  static final int MOST_NODES = 2_000_000;

  /** How many levels a list of the file itself is in, with its own. */
  private static final int LIST_OF_FILE = 2;

  private static final StreamReadConstraints NO_LIMIT_BUT_OURS = StreamReadConstraints.builder()
      .maxNestingDepth(2 * DEEPEST)
      .maxNumberLength(Integer.MAX_VALUE)
      .maxStringLength(Integer.MAX_VALUE)
      .maxNameLength(Integer.MAX_VALUE)
      .build();

  private final TokenStreamFactory json =
      JsonFactory.builder().streamReadConstraints(NO_LIMIT_BUT_OURS).build();

  private final TokenStreamFactory yaml = YAMLFactory.builder()
      .streamReadConstraints(NO_LIMIT_BUT_OURS)
      .loadSettings(LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setAllowDuplicateKeys(true)
          .build())
      .build();

  private final Document document;
  private final Problems problems;
  private final IntConsumer line;
  private int nodes;

  /** The text, once parts of it are parsed. */
  private char[] characters;

  Trees(Document document, Problems problems) {
    this(document, problems, line -> {});
  }

  /**
   * Makes a builder of the trees of a file.
   *
   * @param line takes the line of each item of a list of the file when it begins
   */
  Trees(Document document, Problems problems, IntConsumer line) {
    this.document = document;
    this.problems = problems;
    this.line = line;
  }

  /** Returns the tree of a JSON file; none where it is empty. */
  Optional<Node> json() throws Slip.Found {
    if (document.text().isBlank()) {
      return Optional.empty();
    }
    return json(document.text());
  }

  /** Returns the tree of a JSON file in which stretches are blank that were read already. */
  Optional<Node> json(String text) throws Slip.Found {
    return new Builder(text, 1, false).root(json);
  }

  /**
   * A value that stands in a JSON file.
   *
   * @param end the index after it
   */
  record Value(Node node, int end) {}

  /**
   * Returns the value that begins at an index, without a look at what follows it.
   *
   * @param to the index where the next value begins
   */
  Value json(int from, int to) throws Slip.Found {
    if (characters == null) {
      characters = document.text().toCharArray();
    }
    return new Builder("", document.place(from).line(), false).value(from, to);
  }

  /**
   * Returns the tree of some lines of a YAML file; none where they hold nothing but comments.
   *
   * @param from the first line, from 1
   * @param to the line after the last
   */
  Optional<Node> yaml(int from, int to) throws Slip.Found {
    return yaml(from, to, Set.of());
  }

  /** Returns the tree of some lines of a YAML file, read as if some of them were empty. */
  Optional<Node> yaml(int from, int to, Set<Integer> without) throws Slip.Found {
    String text = document.lines(from, to);
    if (!without.isEmpty()) {
      StringBuilder kept = new StringBuilder();
      for (int line = from; line < to; line++) {
        kept.append(without.contains(line) ? "" : document.line(line)).append('\n');
      }
      text = kept.toString();
    }
    return new Builder(text, from, true).root(yaml);
  }

  /** One run of a parser. */
  private final class Builder {
    private final String text;
    private final int firstLine;
    private final boolean isYaml;
    private final List<Place> open = new ArrayList<>();
    private JsonParser parser;

    /** How many chars stand before the text in its first line. */
    private int before;

    /** Where the text ends, if the file goes on with another value. */
    private OptionalInt next = OptionalInt.empty();

    Builder(String text, int firstLine, boolean isYaml) {
      this.text = text;
      this.firstLine = firstLine;
      this.isYaml = isYaml;
    }

    Optional<Node> root(TokenStreamFactory factory) throws Slip.Found {
      try (JsonParser opened = factory.createParser(ObjectReadContext.empty(), text)) {
        parser = opened;
        JsonToken first = parser.nextToken();
        if (first == null) {
          return Optional.empty();
        }
        Node root = node(first);
        if (parser.nextToken() != null) {
          throw secondRoot();
        }
        return Optional.of(root);
      } catch (JacksonException e) {
        throw isYaml ? yamlSlip(e) : jsonSlip(e);
      }
    }

    Value value(int from, int to) throws Slip.Found {
      before = from - document.start(firstLine);
      next = to < characters.length ? OptionalInt.of(to) : OptionalInt.empty();
      try (JsonParser opened =
          json.createParser(ObjectReadContext.empty(), characters, from, to - from)) {
        parser = opened;
        Node node = node(parser.nextToken());
        return new Value(node, from + (int) parser.currentLocation().getCharOffset());
      } catch (JacksonException e) {
        throw jsonSlip(e);
      }
    }

    private Node node(JsonToken token) throws Slip.Found {
      if (++nodes > MOST_NODES) {
        throw new Slip.Found(
            "too-many-values",
            here(),
            String.format(
                java.util.Locale.ROOT,
                "more than %,d values; expected fewer in one file; split the file",
                MOST_NODES));
      }
      Place at = here();
      boolean refused = refuseReferences(at);
      Node node;
      if (token == JsonToken.START_OBJECT) {
        node = mapping(at);
      } else {
        node = token == JsonToken.START_ARRAY ? sequence(at) : scalar(at, token);
      }
      return refused ? new Node.Refused(at) : node;
    }

    private Node mapping(Place at) throws Slip.Found {
      enter(at);
      List<Entry> entries = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        Place nameAt = here();
        boolean refused = refuseReferences(nameAt);
        Scalar name = new Scalar(nameAt, parser.currentName(), Kind.TEXT, quoted(nameAt));
        Node value = node(parser.nextToken());
        entries.add(new Entry(name, refused ? new Node.Refused(nameAt) : value));
      }
      open.remove(open.size() - 1);
      return new Mapping(at, entries);
    }

    private Node sequence(Place at) throws Slip.Found {
      enter(at);
      List<Node> items = new ArrayList<>();
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
        if (open.size() == LIST_OF_FILE) {
          line.accept(here().line());
        }
        items.add(node(t));
      }
      open.remove(open.size() - 1);
      return new Sequence(at, items);
    }

    private void enter(Place at) throws Slip.Found {
      open.add(at);
      if (open.size() > DEEPEST) {
        throw new Slip.Found(
            "too-deep",
            at,
            "more than " + DEEPEST + " levels, one inside another; expected a bank; remove some");
      }
    }

    private Scalar scalar(Place at, JsonToken token) {
      String value = parser.getString();
      boolean quoted = isYaml ? quoted(at) : token == JsonToken.VALUE_STRING;
      Kind kind = quoted ? Kind.TEXT : Kinds.of(value == null ? "" : value);
      return new Scalar(at, value == null || kind == Kind.NOTHING ? "" : value, kind, quoted);
    }

    private boolean quoted(Place at) {
      char c = first(at);
      return c == '"' || c == '\'' || c == '|' || c == '>';
    }

    private char first(Place at) {
      int index = document.index(at);
      return index < document.text().length() ? document.text().charAt(index) : '\n';
    }

    /** Aliases, anchors and tags are not taken from a stranger's file, and no bank needs one. */
    private boolean refuseReferences(Place at) {
      if (!isYaml) {
        return false;
      }
      char c = first(at);
      if (c == '*') {
        problems.error(
            "alias",
            at,
            "an alias ('*'); expected a value; write the value out, or put the text in quotes");
      } else if (c == '&') {
        problems.error(
            "anchor",
            at,
            "an anchor ('&'); expected a value; remove it, or put the text in quotes");
      } else if (c == '!') {
        problems.error(
            "tag", at, "a tag ('!'); expected a value; remove it, or put the text in quotes");
      }
      return c == '*' || c == '&' || c == '!';
    }

    private Place here() {
      TokenStreamLocation l = parser.currentTokenLocation();
      return place(l.getLineNr(), l.getColumnNr());
    }

    /** YAML counts columns in code points, JSON in chars. */
    private Place place(int line, int column) {
      int counted = Math.max(1, line) + firstLine - 1;
      return isYaml
          ? new Place(counted, Math.max(1, column))
          : document.placeInChars(counted, Math.max(1, column) + (line > 1 ? 0 : before));
    }

    private Slip.Found secondRoot() {
      Place at = here();
      if (!isYaml) {
        return new Slip.Found(
            "json-syntax", at, "a second value; expected the end of the file; remove it");
      }
      int line = at.line();
      while (line > firstLine && !document.line(line).startsWith("---")) {
        line--;
      }
      return new Slip.Found(
          "second-document",
          new Place(line, 1),
          "a second document; expected one in a file; remove this line, or split the file");
    }

    private Slip.Found jsonSlip(JacksonException e) {
      TokenStreamLocation l = e.getLocation();
      Place at = l == null ? Place.START : place(l.getLineNr(), l.getColumnNr());
      boolean ends = e instanceof UnexpectedEndOfInputException
          || e.getOriginalMessage().startsWith("Unexpected end-of-input");
      if (ends) {
        String since = open.isEmpty() ? "" : ", opened at " + open.get(open.size() - 1);
        if (next.isPresent()) {
          return new Slip.Found(
              "json-syntax",
              document.place(lastBefore(next.getAsInt())),
              "the next begins inside a value" + since + "; expected its end; close it");
        }
        return new Slip.Found(
            "json-syntax",
            at,
            "the file ends inside a value" + since + "; expected its end; close it");
      }
      return new Slip.Found("json-syntax", at, SyntaxWords.json(e.getOriginalMessage()));
    }

    /** Returns where the last before an index stands that is no blank. */
    private int lastBefore(int index) {
      int last = index - 1;
      while (last > 0 && Character.isWhitespace(characters[last])) {
        last--;
      }
      return last;
    }

    private Slip.Found yamlSlip(JacksonException e) {
      if (e.getCause() instanceof MarkedYamlEngineException marked) {
        Optional<Place> context = marked.getContextMark().map(this::place);
        Place at = marked.getProblemMark().map(this::place).or(() -> context).orElse(startPlace());
        return SyntaxWords.yaml(document, marked.getProblem(), at, context);
      }
      return new Slip.Found(
          "yaml-syntax",
          parser == null ? startPlace() : currentPlace(),
          "a field whose name is no text; expected 'name: value'; write a name before the ':'");
    }

    private Place startPlace() {
      return new Place(firstLine, 1);
    }

    private Place currentPlace() {
      TokenStreamLocation l = parser.currentLocation();
      return place(l.getLineNr(), l.getColumnNr());
    }

    private Place place(Mark mark) {
      int line = Math.min(mark.getLine() + firstLine, document.lines());
      return new Place(line, mark.getColumn() + 1);
    }
  }
}
