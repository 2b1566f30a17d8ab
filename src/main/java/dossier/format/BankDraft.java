package dossier.format;

import dossier.format.BankTree.Named;
import dossier.format.Node.Entry;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import dossier.format.Reading.Allowance;
import dossier.question.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A bank file as it stands, before it meets the other files of its bank.
 *
 * @param name the name of its bank; made from the file's where it has none
 * @param namedAt where its name stands; none where it has none, or a bad one
 * @param fields its lines
 */
record BankDraft(
    Page page,
    String name,
    Optional<Place> namedAt,
    Optional<String> title,
    List<SourceDraft> sources,
    List<QuestionDraft> questions,
    Mapping fields) {

  /** A source, and where it is defined. */
  record SourceDraft(Source source, Place at) {}

  static BankDraft of(BankTree tree, Page page) {
    Table.Found fields = Tables.BANK.read(aligned(tree.root(), page), page);
    List.of("bank", "title", "description", "language", "allow", "blueprint")
        .forEach(name -> fields.check(name, page));
    return new BankDraft(
        page,
        name(fields).map(Scalar::text).orElseGet(() -> nameOf(page.problems().file())),
        name(fields).map(Scalar::at),
        fields.scalar("title").filter(s -> !s.isEmpty()).map(Values::line),
        sources(fields, tree, page),
        questions(fields, tree, page),
        tree.root());
  }

  /** Returns what the file allows, as far as it is well formed. */
  List<Allowance> allowed() {
    List<Allowance> allowed = new ArrayList<>(allowed("", fields));
    for (QuestionDraft question : questions) {
      if (question.id().isPresent() && question.fields().isPresent()) {
        allowed.addAll(allowed(question.id().get().name(), question.fields().get()));
      }
    }
    return allowed;
  }

  /** Returns whether there is a title that cannot be read, which was reported. */
  boolean hasBadTitle() {
    return title.isEmpty()
        && fields.entries().stream()
            .filter(field -> field.name().text().equals("title"))
            .anyMatch(field -> !(field.value() instanceof Scalar));
  }

  /** Returns the blueprint of the file, if it has one that is right. */
  Optional<Plan> plan() {
    return PlanReader.in(fields, page);
  }

  private List<Allowance> allowed(String question, Mapping fields) {
    List<Allowance> allowed = new ArrayList<>();
    for (Entry field : fields.entries()) {
      if (field.name().text().equals("allow") && field.value() instanceof Mapping codes) {
        for (Entry code : codes.entries()) {
          if (code.value() instanceof Scalar reason && !reason.isEmpty()) {
            allowed.add(new Allowance(name, question, code.name().text(), Values.line(reason)));
          }
        }
      }
    }
    return allowed;
  }

  /** Takes {@code questions} out of the sources, where its line was indented by mistake. */
  private static Mapping aligned(Mapping root, Page page) {
    List<Entry> all = new ArrayList<>();
    for (Entry field : root.entries()) {
      if (!field.name().text().equals("sources")
          || !(field.value() instanceof Mapping sources)
          || sources.entries().stream().noneMatch(BankDraft::isQuestions)) {
        all.add(field);
        continue;
      }
      List<Entry> kept = new ArrayList<>();
      for (Entry entry : sources.entries()) {
        if (isQuestions(entry)) {
          page.error(
              "misplaced-field",
              entry.name().at(),
              "'questions' among the sources; expected it at the start of its line; align it");
          all.add(entry);
        } else {
          kept.add(entry);
        }
      }
      all.add(new Entry(field.name(), new Mapping(sources.at(), kept)));
    }
    return new Mapping(root.at(), all);
  }

  private static boolean isQuestions(Entry entry) {
    return entry.name().text().equals("questions") && entry.value() instanceof Sequence;
  }

  private static Optional<Scalar> name(Table.Found fields) {
    return fields.scalar("bank").filter(n -> Shape.Name.FORM.matcher(n.text()).matches());
  }

  /** A file without a bank's name is a bank of its own. */
  private static String nameOf(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    String name = last.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-");
    return Shape.Name.FORM.matcher(name).matches() ? name : "unnamed";
  }

  private static List<SourceDraft> sources(Table.Found fields, BankTree tree, Page page) {
    List<SourceDraft> sources = new ArrayList<>();
    Optional<Node> node = fields.get("sources");
    if (node.isPresent() && node.get() instanceof Mapping mapping) {
      Table.reportDuplicates(mapping, page);
      for (Entry entry : mapping.entries()) {
        if (sources.size() == Tables.MOST_SOURCES) {
          page.error(
              "too-many",
              entry.name().at(),
              String.format(
                  Locale.ROOT,
                  "more than %,d sources; expected fewer in one file; split the file",
                  Tables.MOST_SOURCES));
          break;
        }
        new Shape.Name().check(entry.name(), "the id of a source", page);
        sources.add(new SourceDraft(source(entry, page), entry.name().at()));
      }
    } else {
      fields.check("sources", page);
    }
    for (Named broken : tree.brokenSources()) {
      sources.add(new SourceDraft(unknown(broken.name()), broken.at()));
    }
    return sources;
  }

  /** Returns a source of which nothing is known but its id. */
  static Source unknown(String id) {
    Optional<String> none = Optional.empty();
    return new Source(id, "", id, none, none, none, none, none, none, Optional.empty(), none, none);
  }

  /** Returns as much of a source as is right: the questions that cite it are not at fault. */
  private static Source source(Entry entry, Page page) {
    String id = entry.name().text();
    if (!(entry.value() instanceof Mapping mapping)) {
      new Shape.Fields(Tables.SOURCE).check(entry.value(), Characters.found(id), page);
      return unknown(id);
    }
    Table.Found f = Tables.SOURCE.read(mapping, page);
    Set<String> right = new HashSet<>();
    for (String name : Tables.SOURCE.names()) {
      int before = page.problems().errors();
      f.check(name, page);
      if (page.problems().errors() == before && !f.misspelt().contains(name)) {
        right.add(name);
      }
    }
    Optional<Node> date = f.get("date").filter(n -> right.contains("date"));
    Optional<Table.Found> dated = date.filter(Mapping.class::isInstance)
        .map(Mapping.class::cast)
        .map(m -> Tables.SOURCE_DATE.read(m, new Page(page.document(), new Problems(""))));
    return new Source(
        id,
        line(f, right, "author").orElse(""),
        line(f, right, "title").orElse(id),
        line(f, right, "kind"),
        line(f, right, "container-title"),
        line(f, right, "publisher"),
        line(f, right, "URL"),
        dated
            .flatMap(d -> d.scalar("value"))
            .or(() -> date.filter(Scalar.class::isInstance).map(Scalar.class::cast))
            .map(Scalar::text),
        dated.flatMap(d -> d.scalar("note")).map(Values::prose),
        line(f, right, "reliability").map(s -> s.charAt(0)),
        line(f, right, "copy"),
        line(f, right, "note"),
        unasked(f.get("unasked").filter(n -> right.contains("unasked"))));
  }

  private static List<Source.Unasked> unasked(Optional<Node> node) {
    List<Source.Unasked> unasked = new ArrayList<>();
    if (node.isPresent() && node.get() instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        Shape.Paragraphs.read(entry.name().text(), Values.line((Scalar) entry.value()))
            .ifPresent(unasked::add);
      }
    }
    return unasked;
  }

  private static Optional<String> line(Table.Found f, Set<String> right, String name) {
    return f.scalar(name).filter(s -> right.contains(name)).map(Values::line);
  }

  private static List<QuestionDraft> questions(Table.Found fields, BankTree tree, Page page) {
    List<QuestionDraft> questions = new ArrayList<>();
    Optional<Node> node = fields.get("questions");
    if (node.isPresent() && node.get() instanceof Sequence list) {
      for (Node item : list.items()) {
        if (questions.size() == Tables.MOST_QUESTIONS) {
          page.error(
              "too-many",
              item.at(),
              String.format(
                  Locale.ROOT,
                  "more than %,d questions; expected fewer in one file; split the file",
                  Tables.MOST_QUESTIONS));
          break;
        }
        if (item instanceof Mapping mapping) {
          questions.addAll(split(mapping, page));
        } else if (!(item instanceof Node.Refused)) {
          page.error(
              "not-a-question",
              item.at(),
              item.words()
                  + " among the questions; expected "
                  + Tables.QUESTION.words()
                  + "; begin it with '- id: …', or align it with the list that it belongs to");
          spoil(questions);
        }
      }
    } else {
      fields.check("questions", page);
    }
    for (Named broken : tree.brokenQuestions()) {
      questions.add(QuestionDraft.broken(page, broken));
    }
    return questions;
  }

  /** What is out of place among the questions may belong to the one before, which then lacks it. */
  private static void spoil(List<QuestionDraft> questions) {
    int last = questions.size() - 1;
    if (last >= 0) {
      questions.set(last, questions.get(last).withoutBody());
    }
  }

  /**
   * Takes a question apart that holds two, because the line that begins the second is damaged: it
   * has an answer before a second {@code id} or {@code ask}, and another after it.
   */
  private static List<QuestionDraft> split(Mapping mapping, Page page) {
    List<Entry> entries = mapping.entries();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      String name = entries.get(i).name().text();
      boolean begins = name.equals("id") || name.equals("ask");
      boolean whole = names.contains("ask") && Tables.KEYS.stream().anyMatch(names::contains);
      if (!names.add(name) && begins && whole && hasAnswer(entries.subList(i, entries.size()))) {
        Scalar second = entries.get(i).name();
        page.error(
            "duplicate-field",
            second.at(),
            "a second '"
                + name
                + "' in one question; expected one; remove it, or begin a new question with"
                + " '- id: …'");
        List<QuestionDraft> both = new ArrayList<>();
        both.add(QuestionDraft.of(new Mapping(mapping.at(), entries.subList(0, i)), page));
        if (name.equals("id") && entries.get(i).value() instanceof Scalar id) {
          both.add(QuestionDraft.broken(page, new Named(id.text(), id.at())));
        }
        return both;
      }
    }
    return List.of(QuestionDraft.of(mapping, page));
  }

  private static boolean hasAnswer(List<Entry> entries) {
    return entries.stream().anyMatch(e -> Tables.KEYS.contains(e.name().text()));
  }
}
