package dossier.format;

import dossier.format.BankTree.Named;
import dossier.format.Node.Entry;
import dossier.format.Node.Kind;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gets what is whole out of a JSON bank that does not parse: its questions, its sources and its
 * fields are parsed one by one.
 *
 * <p>What is not closed ends at the latest where the next begins: a bracket with a quoted name and a
 * colon stands in no text, for there its quotes would be escaped. What is closed, but followed by
 * what begins no other, is not taken: it may have a bracket too many inside.
 */
final class JsonSalvage {
  private static final Pattern QUESTIONS = Pattern.compile("\"questions\"\\s*:\\s*\\[");
  private static final Pattern FIRST_FIELD = Pattern.compile("\\s*\\{\\s*\"([a-z-]+)\"\\s*:");
  private static final Pattern QUESTION = Pattern.compile("()(?=\\{)");
  private static final Pattern BEGINS_QUESTION = Pattern.compile("\\{|\"id\"");
  private static final Pattern ID = Pattern.compile("\\bid\\W{1,9}([a-z0-9][a-z0-9-]*)");
  private static final Pattern SOURCES = Pattern.compile("\"sources\"\\s*:\\s*\\{");
  private static final Pattern SOURCE =
      Pattern.compile("\"(?!(?:" + fields() + ")\")([\\w.-]+)\"\\s*:\\s*(?=\\{)");

  private static final Pattern SOURCE_ID = Pattern.compile("([\\w.-]+)");

  private final Page page;
  private final String text;
  private final Trees trees;

  private JsonSalvage(Page page, Trees trees) {
    this.page = page;
    this.text = page.document().text();
    this.trees = trees;
  }

  /** No source can be told from a field of one, or of the bank, where it has the name of one. */
  private static String fields() {
    var names = new TreeSet<String>(Tables.BANK.names());
    names.addAll(Tables.SOURCE.names());
    names.remove("$schema");
    return String.join("|", names);
  }

  /**
   * The questions, or the sources.
   *
   * @param from after the bracket that opens them
   * @param to where they end at the latest
   * @param sure tells where one begins, whatever stands before
   * @param one tells what stands before the bracket of one: its name, if it has one there
   * @param begins tells what may be one, if damaged
   * @param named tells the name of one that is broken
   */
  private record Part(
      int from,
      int to,
      char close,
      Pattern sure,
      Pattern one,
      Pattern begins,
      Pattern named,
      List<Entry> whole,
      List<Named> broken) {}

  /** Returns what could be read; something is reported, if only what kept the whole from parsing. */
  static Optional<BankTree> read(Page page, Trees trees, Slip whole) {
    return new JsonSalvage(page, trees).read(whole);
  }

  private Optional<BankTree> read(Slip whole) {
    int before = page.problems().errors();
    Part questions = questions();
    Part sources = sources(questions.from());
    var frame = new StringBuilder(text);
    boolean closed = parse(questions, frame);
    closed &= parse(sources, frame);
    List<Entry> fields = new ArrayList<>(frame(frame.toString(), closed));
    if (page.problems().errors() == before) {
      whole.report(page.problems());
    }
    if (fields.isEmpty() && questions.whole().isEmpty() && questions.broken().isEmpty()) {
      return Optional.empty();
    }
    fields.removeIf(field -> field.name().text().matches("sources|questions"));
    Place at = place(sources.from());
    fields.add(new Entry(name("sources", at), new Mapping(at, sources.whole())));
    at = place(questions.from());
    List<Node> items = questions.whole().stream().map(Entry::value).toList();
    fields.add(new Entry(name("questions", at), new Sequence(at, items)));
    var root = new Mapping(Place.START, fields);
    return Optional.of(new BankTree(root, questions.broken(), sources.broken()));
  }

  // ---- the questions, and the sources

  private Part questions() {
    Matcher list = QUESTIONS.matcher(text);
    boolean found = list.find();
    Matcher first = FIRST_FIELD.matcher(text).region(found ? list.end() : 0, text.length());
    String name = found && first.lookingAt() ? first.group(1) : "id";
    Pattern sure = Pattern.compile("(?=\\{\\s*\"" + name + "\"\\s*:)");
    int from = found ? list.end() : first(sure, 0);
    int to = Math.max(from, first(SOURCES, from));
    return new Part(
        from, to, ']', sure, QUESTION, BEGINS_QUESTION, ID, new ArrayList<>(), new ArrayList<>());
  }

  private Part sources(int questions) {
    Matcher list = SOURCES.matcher(text);
    int from = list.find() ? list.end() : text.length();
    int to = Math.min(first(QUESTIONS, from), questions > from ? questions : text.length());
    return new Part(
        from, to, '}', SOURCE, SOURCE, SOURCE, SOURCE_ID, new ArrayList<>(), new ArrayList<>());
  }

  /** Returns where a pattern is first found, or the end. */
  private int first(Pattern pattern, int from) {
    Matcher m = pattern.matcher(text);
    return m.find(from) ? m.start() : text.length();
  }

  /** Parses all of a part, and takes it out of the frame; returns whether its end was found. */
  private boolean parse(Part part, StringBuilder frame) {
    Matcher sure = part.sure().matcher(text);
    int at = skip(part.from());
    int next = at;
    while (at < part.to() && part.whole().size() + part.broken().size() <= Tables.MOST_QUESTIONS) {
      if (next <= at) {
        sure.region(at + 1, part.to());
        next = sure.find() ? sure.start() : part.to();
      }
      if (text.charAt(at) == part.close() && next == part.to()) {
        break;
      }
      try {
        at = one(part, at, next);
      } catch (Slip.Found e) {
        e.slip().report(page.problems());
        name(part.named(), at, next).ifPresent(part.broken()::add);
        at = next;
      }
    }
    boolean closed = at < part.to();
    int end = closed ? at : Math.max(part.from(), text.lastIndexOf(part.close(), part.to() - 1));
    for (int i = part.from(); i < end; i++) {
      if (text.charAt(i) != '\n') {
        frame.setCharAt(i, ' ');
      }
    }
    return closed;
  }

  /** Takes one, if it is whole; returns where the next begins or the part ends. */
  private int one(Part part, int at, int next) throws Slip.Found {
    Matcher one = part.one().matcher(text).region(at, next);
    if (!one.useTransparentBounds(true).lookingAt()) {
      throw unexpected(at, part.close() == ']' ? "'{'" : "the id of a source and '{'");
    }
    Trees.Value value = trees.json(one.end(), next);
    int end = skip(value.end());
    boolean comma = charAt(end) == ',';
    int after = comma ? skip(end + 1) : end;
    boolean closes = charAt(after) == part.close();
    if (after != next && !closes && !isAt(after, part.begins())) {
      throw unexpected(after, comma ? "the next one, or '" + part.close() + "'" : "','");
    }
    part.whole().add(new Entry(name(one.group(1), place(at)), value.node()));
    if (!comma && !closes) {
      unexpected(end, "','").slip().report(page.problems());
    } else if (comma && closes && next == part.to()) {
      unexpected(end, "'" + part.close() + "'").slip().report(page.problems());
    }
    return after;
  }

  private Optional<Named> name(Pattern named, int from, int to) {
    Matcher m = named.matcher(text).region(from, to).useTransparentBounds(true);
    return m.find() ? Optional.of(new Named(m.group(1), place(m.start(1)))) : Optional.empty();
  }

  // ---- the fields of the bank

  /**
   * Returns the fields of a bank without its questions and sources; those that cannot be read are
   * refused, so that none is called missing.
   */
  private List<Entry> frame(String frame, boolean report) {
    try {
      if (trees.json(frame).orElseThrow() instanceof Mapping mapping) {
        return mapping.entries();
      }
    } catch (Slip.Found e) {
      if (report) {
        e.slip().report(page.problems());
      }
    }
    List<Entry> fields = new ArrayList<>();
    for (String name : Tables.BANK.names()) {
      Matcher m =
          Pattern.compile(Pattern.quote("\"" + name + "\"") + "\\s*:\\s*").matcher(frame);
      if (m.find()) {
        fields.add(new Entry(name(name, place(m.start())), field(m.end())));
      }
    }
    return fields;
  }

  private Node field(int at) {
    try {
      Trees.Value value = trees.json(at, text.length());
      if (isAt(skip(value.end()), Pattern.compile("[,}\"]"))) {
        return value.node();
      }
    } catch (Slip.Found e) {
      // Why not is told by the frame.
    }
    return new Node.Refused(place(at));
  }

  // ---- the text

  private boolean isAt(int at, Pattern pattern) {
    return pattern
        .matcher(text)
        .region(Math.min(at, text.length()), text.length())
        .lookingAt();
  }

  private int skip(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private Place place(int at) {
    return page.document().place(at);
  }

  private Slip.Found unexpected(int at, String expected) {
    if (text.startsWith("//", at) || text.startsWith("/*", at)) {
      return new Slip.Found("json-syntax", place(at), SyntaxWords.JSON_COMMENT);
    }
    String found = at < text.length()
        ? Characters.found(Character.toString(text.codePointAt(at)))
        : "the end of the file";
    return new Slip.Found(
        "json-syntax", place(at), found + "; expected " + expected + "; correct it");
  }

  private static Scalar name(String name, Place at) {
    return new Scalar(at, name, Kind.TEXT, true);
  }
}
