package dossier.format;

import dossier.format.Node.Entry;
import dossier.format.Node.Kind;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import dossier.question.Edtf;
import dossier.question.ItemId;
import dossier.question.Source;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value must look like, apart from what other values say. */
sealed interface Shape {

  /** Returns what is expected, such as "a number". */
  String words();

  /** Returns whether a value is of the sort, scalar, list or mapping, that this shape is about. */
  boolean takes(Node node);

  /** Returns whether a mapping of this shape has a field of its own with a name. */
  default boolean hasField(String name) {
    return false;
  }

  /**
   * Reports everything wrong with a value.
   *
   * @param name what the value is, such as "'unit'"
   */
  void check(Node node, String name, Page page);

  /** Returns what is expected with its limits, such as "text of at most 300 characters". */
  default String limits() {
    return words();
  }

  /** Returns what a JSON schema, draft-07, can say of it: keywords and their values. */
  Map<String, Object> schema();

  /** Reports a value of the wrong sort, unless it was reported before. */
  default void wrongType(Node node, String name, String repair, Page page) {
    if (node instanceof Node.Refused) {
      page.problems().bad();
    } else {
      page.error(
          "wrong-type",
          node.at(),
          name + " is " + node.words() + "; expected " + words() + "; " + repair);
    }
  }

  /** A shape of single values. */
  sealed interface Single extends Shape {
    @Override
    default boolean takes(Node node) {
      return node instanceof Scalar;
    }

    @Override
    default void check(Node node, String name, Page page) {
      if (!(node instanceof Scalar scalar)) {
        wrongType(node, name, "write a single value", page);
      } else if (scalar.isEmpty()) {
        page.error(
            "empty",
            node.at(),
            name + " is empty; expected " + words() + "; write it, or remove the field");
      } else if (isClean(scalar, name, page)) {
        problem(scalar)
            .ifPresent(p ->
                page.error(p.code, scalar.at(), name + " " + p.found + "; expected " + p.expected));
      }
    }

    /** Returns what is wrong with a value that is not empty. */
    Optional<Wrong> problem(Scalar scalar);

    private static boolean isClean(Scalar scalar, String name, Page page) {
      int i = Characters.firstRefused(scalar.text(), 0);
      if (i < 0) {
        return true;
      }
      int c = scalar.text().codePointAt(i);
      if (c == Characters.REFUSED) {
        // It was reported where it stands, before the file was parsed.
        page.problems().bad();
      } else {
        page.error(
            "control-character",
            scalar.at(),
            name
                + " holds "
                + Characters.name(c)
                + "; expected text that a terminal can show as it stands; remove it");
      }
      return false;
    }
  }

  /** What is wrong with a value: a code, what was found, what was expected and the repair. */
  record Wrong(String code, String found, String expected) {
    static Optional<Wrong> of(boolean wrong, String code, Scalar found, String expected) {
      return wrong
          ? Optional.of(new Wrong(code, "is " + found.words(), expected))
          : Optional.empty();
    }
  }

  /**
   * Text. Numbers and truth values are taken as they are written.
   *
   * @param most the most characters, in code points
   * @param lines whether it may have several lines
   */
  record Text(int most, boolean lines) implements Single {
    @Override
    public String words() {
      return "text";
    }

    @Override
    public String limits() {
      return String.format(Locale.ROOT, "text of at most %,d characters", most);
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.text(
          "^(?=\\s*\\S)[^" + Characters.REFUSED_CLASS + "]*$",
          "expected text that is not empty, without control characters",
          "maxLength",
          most);
    }

    @Override
    public void check(Node node, String name, Page page) {
      int before = page.problems().errors();
      Single.super.check(node, name, page);
      if (page.problems().errors() == before && node instanceof Scalar scalar) {
        Optional<Place> dash = page.document().dashInside(scalar);
        Optional<Place> hash = page.document().hashAfter(scalar);
        if (hash.isPresent()) {
          page.error(
              "comment-in-text",
              hash.get(),
              "a '#' after a blank, which ends "
                  + name
                  + " and begins a comment; expected the whole text; put it in quotes, or, if a"
                  + " comment is meant, a blank after the '#'");
        } else if (dash.isPresent()) {
          page.error(
              "item-in-text",
              dash.get(),
              "a '- ' inside "
                  + name
                  + ", which goes on here; expected an item of a list, in line with the others;"
                  + " align it, or put the whole text in quotes");
        } else if (!scalar.quoted() && !Characters.isBalanced(scalar.text())) {
          strayBracket(scalar, name, page);
        }
      }
    }

    private static void strayBracket(Scalar scalar, String name, Page page) {
      page.error(
          "stray-bracket",
          scalar.at(),
          name
              + " is "
              + scalar.words()
              + "; expected a ']' for each '['; correct it, or put the text in quotes");
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      String text = Values.prose(scalar);
      int length = text.codePointCount(0, text.length());
      return length <= most
          ? Optional.empty()
          : Optional.of(new Wrong(
              "too-long",
              String.format(Locale.ROOT, "has %,d characters", length),
              String.format(Locale.ROOT, "at most %,d; shorten it", most)));
    }
  }

  /** The id of an item. */
  record Id() implements Single {
    @Override
    public String words() {
      return "an id";
    }

    @Override
    public String limits() {
      return "1 to 64 of a-z, 0-9 and '-', a letter or digit first";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of(
          "type",
          List.of("string", "integer", "boolean"),
          "pattern",
          "^[a-z0-9][a-z0-9-]{0,63}$",
          Schema.MESSAGE,
          "expected " + limits(),
          "minimum",
          BigDecimal.ZERO);
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Wrong.of(
          !ItemId.isValid(scalar.text()),
          "bad-id",
          scalar,
          "1 to 64 of a-z, 0-9 and '-', a letter or digit first; rename it");
    }
  }

  /** The name of a bank or a source. */
  record Name() implements Single {
    static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");

    @Override
    public String words() {
      return "a name";
    }

    @Override
    public String limits() {
      return "1 to 64 letters, digits, '-', '_' and '.', a letter or digit first";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.text(
          "^" + FORM.pattern() + "$", "expected " + limits(), "minimum", BigDecimal.ZERO);
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Wrong.of(
          !FORM.matcher(scalar.text()).matches(),
          "bad-name",
          scalar,
          "1 to 64 letters, digits, '-', '_' and '.', a letter or digit first; rename it");
    }
  }

  /** The code of a finding. */
  record Code() implements Single {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    @Override
    public String words() {
      return "the code of a finding";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.text("^" + FORM.pattern() + "$", "expected " + words());
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Wrong.of(
          !FORM.matcher(scalar.text()).matches(),
          "bad-code",
          scalar,
          "the code that 'dossier check' shows, such as no-why; correct it");
    }
  }

  /** What the checker writes of a question that is right. */
  record Seal() implements Single {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{4}(-[0-9a-f]{4}){3}");

    @Override
    public String words() {
      return "four times four hex digits";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of(
          "type",
          "string",
          "pattern",
          "^" + FORM.pattern() + "$",
          Schema.MESSAGE,
          "expected " + words());
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Wrong.of(
          !FORM.matcher(scalar.text()).matches(),
          "bad-seal",
          scalar,
          words() + "; remove it, and let 'dossier check --pin' write it anew");
    }
  }

  /** A paragraph or a run of them: 12, or 12-14. */
  record Paragraphs() implements Single {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})(-[1-9][0-9]{0,5})?");

    /** Returns the paragraphs that a text names, with a reason. */
    static Optional<Source.Unasked> read(String text, String why) {
      Matcher m = FORM.matcher(text);
      if (!m.matches()) {
        return Optional.empty();
      }
      int from = Integer.parseInt(m.group(1));
      int to = m.group(2) == null ? from : Integer.parseInt(m.group(2).substring(1));
      return to < from ? Optional.empty() : Optional.of(new Source.Unasked(from, to, why));
    }

    @Override
    public String limits() {
      return "the number of a paragraph, or the first and the last of several, such as 12 or 12-14";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.text("^" + FORM.pattern() + "$", "expected " + limits());
    }

    @Override
    public String words() {
      return "the number of a paragraph";
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Wrong.of(
          read(scalar.text(), "").isEmpty(), "bad-paragraph", scalar, limits() + "; correct it");
    }
  }

  /** The name of a gap in a text. */
  record Gap() implements Single {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    static boolean isName(String text) {
      return FORM.matcher(text).matches();
    }

    @Override
    public String words() {
      return "the name of a gap";
    }

    @Override
    public String limits() {
      return "1 to 40 letters, digits, '-' and '_', a letter or digit first";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.text("^" + FORM.pattern() + "$", "expected " + limits());
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Wrong.of(
          !isName(scalar.text()),
          "bad-gap",
          scalar,
          "1 to 40 letters, digits, '-' and '_', a letter or digit first; rename it");
    }
  }

  /** One of a few words. */
  record Word(List<String> known) implements Single {
    @Override
    public String words() {
      return (known.size() == 1 ? "" : "one of ") + String.join(", ", known);
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of("enum", known);
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      if (known.contains(scalar.text())) {
        return Optional.empty();
      }
      String meant = Names.nearest(scalar.text(), known)
          .map(n -> "; did you mean '" + n + "'?")
          .orElse(known.size() == 1 ? "; write it, or remove the field" : "; write one of them");
      return Wrong.of(true, "unknown-word", scalar, words() + meant);
    }
  }

  /** A decimal number. */
  record Decimal() implements Single {
    /** Three zeros after a dot, which are thousands to some authors and decimals to others. */
    private static final Pattern GROUPED = Pattern.compile("[-+]?[1-9][0-9]{0,2}\\.000");

    @Override
    public String words() {
      return "a number";
    }

    @Override
    public String limits() {
      return "a number of at most 40 digits";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of("type", "number");
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      if (!scalar.quoted() && GROUPED.matcher(scalar.text()).matches()) {
        String whole = scalar.text().substring(0, scalar.text().indexOf('.'));
        return Wrong.of(
            true,
            "not-a-number",
            scalar,
            "nothing between thousands, and no decimals that are all 0; write "
                + whole
                + "000, or "
                + whole);
      }
      String repair = scalar.quoted()
          ? "; remove the quotes"
          : "; write digits, with '.' before decimals and nothing between thousands";
      return Wrong.of(
          scalar.quoted() || Values.number(scalar).isEmpty(),
          "not-a-number",
          scalar,
          "a number of at most 40 digits" + repair);
    }
  }

  /** A number of a range. */
  record Range(String low, String high, boolean whole) implements Single {
    @Override
    public String words() {
      return (whole ? "a whole number" : "a number") + " from " + low + " to " + high;
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of(
          "type",
          whole ? "integer" : "number",
          "minimum",
          new BigDecimal(low),
          "maximum",
          new BigDecimal(high));
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      boolean within = Values.number(scalar)
          .filter(n -> !whole || (n.scale() <= 0 && scalar.text().matches("[0-9]+")))
          .filter(n -> n.compareTo(new BigDecimal(low)) >= 0)
          .filter(n -> n.compareTo(new BigDecimal(high)) <= 0)
          .isPresent();
      return Wrong.of(scalar.quoted() || !within, "out-of-range", scalar, words() + "; correct it");
    }
  }

  /** How far off a number may be: 5, 5%, or 2 sf. */
  record Tolerance() implements Single {
    @Override
    public String words() {
      return "a number, a percentage, or 1 to 9 significant figures, such as 5, 5% or 2 sf";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of(
          "type",
          List.of("number", "string"),
          "minimum",
          BigDecimal.ZERO,
          "pattern",
          "^\\s*(\\+?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,2})?\\s*%?"
              + "|[1-9]\\s*(sf|significant figures?))\\s*$",
          Schema.MESSAGE,
          "expected " + words());
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Wrong.of(
          Values.tolerance(scalar).isEmpty(),
          "bad-tolerance",
          scalar,
          words() + (scalar.text().strip().startsWith("-") ? "; remove the '-'" : "; correct it"));
    }
  }

  /** true or false. */
  record Truth() implements Single {
    @Override
    public String words() {
      return "true or false";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of("type", "boolean");
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Wrong.of(
          scalar.kind() != Kind.TRUTH,
          "not-a-truth",
          scalar,
          scalar.quoted()
              ? "true or false; remove the quotes"
              : "true or false; write one of them");
    }
  }

  /** An EDTF date. */
  record Date() implements Single {
    private static final String YEAR = "(0[1-9]|[12][0-9])[0-9][0-9]";
    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String ONE = "((0[1-9]|[12][0-9])([0-9X]X)|" + YEAR + "(-(" + MONTH
        + "|2[1-4]|XX)|-" + MONTH + "-(0[1-9]|[12][0-9]|3[01]|XX)|-XX-XX)?)[~?%]?";

    /** Any date or span of dates but for what only a calendar tells. */
    static final Pattern FORM =
        Pattern.compile(ONE + "|" + ONE + "/(" + ONE + "|\\.\\.)?|(\\.\\.)?/" + ONE);

    @Override
    public String words() {
      return "a date";
    }

    @Override
    public String limits() {
      return "an EDTF date such as 2020-09-27, 2020-10, 2020, 2021~ or 2012/2014";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of(
          "type",
          List.of("string", "integer"),
          "pattern",
          "^(" + FORM.pattern() + ")$",
          Schema.MESSAGE,
          "expected " + limits(),
          "minimum",
          100,
          "maximum",
          2999);
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      if (FORM.matcher(scalar.text()).matches()) {
        return Edtf.problem(scalar.text())
            .map(p -> new Wrong(
                "no-such-date",
                "is " + scalar.words(),
                "a date of the calendar (" + p + "); correct it"));
      }
      return Wrong.of(
          !Edtf.isValid(scalar.text()),
          "bad-date",
          scalar,
          "a date such as 2020-09-27, 2020-10, 2020, 2021~ or 2012/2014; "
              + DateWritten.meant(scalar.text()).map(date -> "write " + date).orElse("correct it"));
    }
  }

  /** The name of a file, never a path. */
  record FileName() implements Single {
    @Override
    public String words() {
      return "the name of a file";
    }

    @Override
    public String limits() {
      return "the name of a file, without folders";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.text(
          "^(?!\\.)[^/\\\\:\\s]([^/\\\\:]*[^/\\\\:\\s])?$",
          "expected " + limits(),
          "maxLength",
          255);
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      String text = scalar.text();
      boolean path = text.contains("/") || text.contains("\\") || text.contains(":");
      return Wrong.of(
          path || text.startsWith(".") || text.length() > 255 || !text.equals(text.strip()),
          "not-a-file-name",
          scalar,
          "the name of a file, without folders; write the name alone");
    }
  }

  /** A path of this machine. */
  record FilePath() implements Single {
    @Override
    public String words() {
      return "a path";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of("type", "string", "maxLength", 4096);
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Wrong.of(
          scalar.text().length() > 4096 || !ConfigReader.isPath(scalar.text()),
          "not-a-path",
          scalar,
          "the path of a file or a folder; correct it");
    }
  }

  /** A citation: {@code source PARAGRAPH "term" ["term"...] [@16hex]}. */
  record Cite() implements Single {
    @Override
    public String words() {
      return "a citation such as: source 12 \"key term\"";
    }

    @Override
    public String limits() {
      return "a source, a paragraph, and 1 to 12 terms in double quotes: source 12 \"key term\"";
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of(
          "type", "string", "pattern", CiteText.FORM, Schema.MESSAGE, "expected " + words());
    }

    @Override
    public Optional<Wrong> problem(Scalar scalar) {
      return Optional.empty();
    }

    @Override
    public void check(Node node, String name, Page page) {
      int before = page.problems().errors();
      Single.super.check(node, name, page);
      if (page.problems().errors() == before && node instanceof Scalar scalar) {
        CiteText.parse(scalar.text())
            .problem()
            .ifPresent(p ->
                page.error("bad-cite", page.document().inside(scalar, p.index()), p.message()));
      }
    }
  }

  /** A list. */
  record Items(Shape each, int least, int most) implements Shape {
    @Override
    public String words() {
      return "a list";
    }

    @Override
    public String limits() {
      return String.format(
          Locale.ROOT,
          least > 0 ? "a list of %1$,d to %2$,d, each %3$s" : "a list of at most %2$,d, each %3$s",
          least,
          most,
          each.limits());
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of(
          "type", "array", "items", each.schema(), "minItems", least, "maxItems", most);
    }

    @Override
    public boolean takes(Node node) {
      return node instanceof Sequence;
    }

    @Override
    public void check(Node node, String name, Page page) {
      if (!(node instanceof Sequence list)) {
        wrongType(node, name, "write each item on a line of its own after '- '", page);
        return;
      }
      int size = list.items().size();
      if (size < least || size > most) {
        page.error(
            size < least ? "too-few" : "too-many",
            list.at(),
            String.format(
                Locale.ROOT,
                "%s has %,d item%s; expected %s",
                name,
                size,
                size == 1 ? "" : "s",
                size < least
                    ? "at least " + least + "; add more"
                    : String.format(Locale.ROOT, "at most %,d; remove some", most)));
      }
      for (int i = 0; i < size; i++) {
        each.check(list.items().get(i), "item " + (i + 1) + " of " + name, page);
      }
    }
  }

  /** A mapping with the fields of a table. */
  record Fields(Table table) implements Shape {
    @Override
    public boolean hasField(String name) {
      return table.names().contains(name);
    }

    @Override
    public String words() {
      return table.words();
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.of(table);
    }

    @Override
    public boolean takes(Node node) {
      return node instanceof Mapping;
    }

    @Override
    public void check(Node node, String name, Page page) {
      if (node instanceof Mapping mapping) {
        table.read(mapping, page).check(page);
      } else {
        wrongType(node, name, "write its fields as 'name: value'", page);
      }
    }
  }

  /** A mapping whose names are the author's. */
  record Entries(String what, Shape name, Shape value, int least, int most) implements Shape {
    @Override
    public String words() {
      return "a mapping of " + what;
    }

    @Override
    public String limits() {
      return String.format(Locale.ROOT, "a mapping of %,d to %,d %s", least, most, what);
    }

    @Override
    public Map<String, Object> schema() {
      Map<String, Object> names = new LinkedHashMap<>(name.schema());
      names.remove("type");
      return Schema.of(
          "type",
          "object",
          "propertyNames",
          names,
          "additionalProperties",
          value.schema(),
          "minProperties",
          least,
          "maxProperties",
          most);
    }

    @Override
    public boolean takes(Node node) {
      return node instanceof Mapping;
    }

    @Override
    public void check(Node node, String called, Page page) {
      if (!(node instanceof Mapping mapping)) {
        wrongType(node, called, "write each as 'name: value'", page);
        return;
      }
      int size = mapping.entries().size();
      if (size < least || size > most) {
        page.error(
            size < least ? "too-few" : "too-many",
            mapping.at(),
            String.format(
                Locale.ROOT,
                "%s has %,d %s; expected %s",
                called,
                size,
                size == 1 ? "entry" : "entries",
                size < least
                    ? "at least " + least + "; add more"
                    : String.format(Locale.ROOT, "at most %,d; remove some", most)));
      }
      Table.reportDuplicates(mapping, page);
      for (Entry entry : mapping.entries()) {
        name.check(entry.name(), "a name in " + called, page);
        value.check(entry.value(), Characters.found(entry.name().text()), page);
      }
    }
  }

  /** One of several shapes, told apart by the sort of value: single, list or mapping. */
  record Either(List<Shape> shapes) implements Shape {
    static Either of(Shape... shapes) {
      return new Either(List.of(shapes));
    }

    @Override
    public String words() {
      return String.join(" or ", shapes.stream().map(Shape::words).toList());
    }

    @Override
    public String limits() {
      return String.join(", or ", shapes.stream().map(Shape::limits).toList());
    }

    @Override
    public Map<String, Object> schema() {
      return Schema.either(shapes);
    }

    @Override
    public boolean takes(Node node) {
      return shapes.stream().anyMatch(s -> s.takes(node));
    }

    @Override
    public boolean hasField(String name) {
      return shapes.stream().anyMatch(s -> s.hasField(name));
    }

    @Override
    public void check(Node node, String name, Page page) {
      Optional<Shape> shape = shapes.stream().filter(s -> s.takes(node)).findFirst();
      if (shape.isPresent()) {
        shape.get().check(node, name, page);
        boolean brackets = shape.get() instanceof Text
            && node instanceof Scalar scalar
            && !scalar.quoted()
            && scalar.text().matches("(?s).*[\\[\\]].*")
            && Characters.isBalanced(scalar.text())
            && shapes.stream().anyMatch(Items.class::isInstance);
        if (brackets) {
          page.error(
              "stray-bracket",
              node.at(),
              name
                  + " is "
                  + node.words()
                  + ", a text with brackets; expected a list; begin it with '[' and end it with ']',"
                  + " or put the text in quotes");
        }
      } else {
        wrongType(node, name, "write one of these", page);
      }
    }
  }
}
