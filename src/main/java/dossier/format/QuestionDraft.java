package dossier.format;

import dossier.format.BankTree.Named;
import dossier.format.Node.Entry;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.Node.Sequence;
import dossier.question.ChoiceKey;
import dossier.question.Claim;
import dossier.question.DateKey;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.NumberKey;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A question as its own lines have it, before it meets its sources and the other questions.
 *
 * @param id its id, also where it is otherwise broken, so that the others may name it
 * @param damagedId what stands for its id, where that is none; others may name what it was
 * @param body what it says; none where something is wrong with it
 */
record QuestionDraft(
    Page page,
    Place at,
    Optional<Named> id,
    Optional<String> damagedId,
    References references,
    Optional<Body> body) {

  /** What a question says of sources and of other questions, as far as it is well formed. */
  record References(
      List<Cite> cites, List<Named> differs, List<Named> confusable, List<Named> was) {
    static final References NONE = new References(List.of(), List.of(), List.of(), List.of());
  }

  /** A citation, and where it stands. */
  record Cite(CiteText text, Place at) {}

  /** What a question says. */
  record Body(
      String stem,
      Key key,
      Optional<String> why,
      Optional<Claim> claim,
      Optional<String> note,
      List<String> tags) {}

  /** Returns what is known of a question that did not parse. */
  static QuestionDraft broken(Page page, Named id) {
    return new QuestionDraft(
        page, id.at(), Optional.of(id), Optional.empty(), References.NONE, Optional.empty());
  }

  /** Returns this question as one that is not loaded. */
  QuestionDraft withoutBody() {
    return new QuestionDraft(page, at, id, damagedId, references, Optional.empty());
  }

  static QuestionDraft of(Mapping mapping, Page page) {
    return new Builder(mapping, page).draft();
  }

  private static final class Builder {
    private final Mapping mapping;
    private final Page page;
    private final Page silent;
    private final Table.Found fields;
    private final int errorsBefore;

    Builder(Mapping mapping, Page page) {
      this.mapping = mapping;
      this.page = page;
      this.silent = new Page(page.document(), new Problems(""));
      this.errorsBefore = page.problems().errors();
      this.fields = Tables.QUESTION.read(mapping, page);
    }

    QuestionDraft draft() {
      fields.check(page);
      Optional<String> damagedId =
          fields.scalar("id").map(Scalar::text).filter(t -> !ItemId.isValid(t));
      Optional<Named> id = fields
          .scalar("id")
          .filter(s -> ItemId.isValid(s.text()))
          .map(s -> new Named(s.text(), s.at()));
      Optional<Key> key = key();
      Optional<Body> body = page.problems().errors() > errorsBefore || key.isEmpty()
          ? Optional.empty()
          : Optional.of(body(key.get()));
      return new QuestionDraft(page, mapping.at(), id, damagedId, references(), body);
    }

    private Body body(Key key) {
      return new Body(
          prose("ask").orElseThrow(),
          key,
          prose("why"),
          fields.get("claim").map(n -> claim((Mapping) n)),
          prose("note"),
          texts("tags", fields));
    }

    private References references() {
      return new References(cites(), ids("differs"), ids("confusable"), ids("was"));
    }

    private Optional<String> prose(String name) {
      return fields.scalar(name).map(Values::prose);
    }

    private List<Cite> cites() {
      return scalars(fields.get("cite")).stream()
          .map(s -> new Cite(CiteText.parse(s.text()), s.at()))
          .filter(c -> c.text().problem().isEmpty())
          .toList();
    }

    private List<Named> ids(String name) {
      return scalars(fields.get(name)).stream()
          .filter(s -> ItemId.isValid(s.text()))
          .map(s -> new Named(s.text(), s.at()))
          .toList();
    }

    private static List<String> texts(String name, Table.Found from) {
      return scalars(from.get(name)).stream().map(Values::line).toList();
    }

    /** Returns the scalars of a list, or the one that stands for a list. */
    private static List<Scalar> scalars(Optional<Node> node) {
      if (node.isPresent() && node.get() instanceof Sequence list) {
        return list.items().stream()
            .filter(Scalar.class::isInstance)
            .map(Scalar.class::cast)
            .toList();
      }
      return node.filter(Scalar.class::isInstance).map(Scalar.class::cast).stream()
          .toList();
    }

    private Claim claim(Mapping mapping) {
      Table.Found f = Tables.CLAIM.read(mapping, silent);
      return new Claim(
          f.scalar("by").map(Values::line),
          f.scalar("status").map(Scalar::text).flatMap(Claim.Status::of).orElseThrow(),
          f.scalar("credibility").map(s -> Integer.valueOf(s.text())),
          false);
    }

    /** Returns the answer, where there is one, and it can be built. */
    private Optional<Key> key() {
      List<Entry> keys = mapping.entries().stream()
          .filter(e -> Tables.KEYS.contains(e.name().text()))
          .toList();
      boolean misspelt = fields.misspelt().stream().anyMatch(Tables.KEYS::contains);
      if (keys.isEmpty() && !misspelt && mapping.entries().size() > 1) {
        page.error(
            "no-answer",
            mapping.at(),
            "no answer; expected one of choice, truth, text, number and date; add the one that"
                + " fits");
      }
      Optional<Entry> second = keys.stream()
          .filter(e -> !e.name().text().equals(keys.get(0).name().text()))
          .findFirst();
      second.ifPresent(e -> page.error(
          "two-answers",
          e.name().at(),
          "a second answer, '"
              + e.name().text()
              + "', beside '"
              + keys.get(0).name().text()
              + "' at "
              + keys.get(0).name().at()
              + "; expected one; remove one of them"));
      if (keys.isEmpty()) {
        return Optional.empty();
      }
      String type = keys.get(0).name().text();
      if (!type.equals("text")) {
        refuseTextLists(type);
      }
      return key(type, fields.get(type).orElseThrow());
    }

    private void refuseTextLists(String type) {
      for (Entry e : mapping.entries()) {
        if (List.of("accepts", "prompts", "rejects").contains(e.name().text())) {
          page.error(
              "misplaced-field",
              e.name().at(),
              "'"
                  + e.name().text()
                  + "' beside '"
                  + type
                  + "'; expected it beside 'text' only; remove it");
        }
      }
    }

    private Optional<Key> key(String type, Node node) {
      return switch (type) {
        case "choice" -> choice(node);
        case "truth" -> truth(node);
        case "text" -> text(node);
        case "number" -> number(node);
        case "date" -> date(node);
        default -> Optional.empty();
      };
    }

    private Optional<Key> choice(Node node) {
      if (!(node instanceof Sequence list)) {
        return Optional.empty();
      }
      List<ChoiceKey.Option> options = new ArrayList<>();
      Map<String, Place> seen = new HashMap<>();
      for (Node item : list.items()) {
        Optional<Table.Found> f = item instanceof Mapping m
            ? Optional.of(Tables.OPTION.read(m, silent))
            : Optional.empty();
        Optional<Scalar> text =
            item instanceof Scalar s ? Optional.of(s) : f.flatMap(o -> o.scalar("text"));
        if (text.isEmpty() || text.get().isEmpty()) {
          continue;
        }
        String line = Values.line(text.get());
        Place first = seen.putIfAbsent(line.toLowerCase(Locale.ROOT), text.get().at());
        if (first != null) {
          page.error(
              "duplicate-option",
              text.get().at(),
              "the option "
                  + Characters.found(line)
                  + " stands twice, first at "
                  + first
                  + "; expected each option once; change or remove one");
        }
        options.add(new ChoiceKey.Option(line, f.flatMap(o -> o.scalar("why")).map(Values::prose)));
      }
      return options.size() < 2 ? Optional.empty() : Optional.of(new ChoiceKey(options));
    }

    private static Optional<Key> truth(Node node) {
      return node instanceof Scalar s
          ? Optional.of(new TruthKey(s.text().equalsIgnoreCase("true")))
          : Optional.empty();
    }

    private Optional<Key> text(Node node) {
      if (node instanceof Scalar answer) {
        return Optional.of(textKey(answer, fields));
      }
      if (!(node instanceof Mapping m)) {
        return Optional.empty();
      }
      for (String name : List.of("accepts", "prompts", "rejects")) {
        if (fields.has(name)
            && m.entries().stream().anyMatch(e -> e.name().text().equals(name))) {
          page.error(
              "duplicate-field",
              fields.get(name).orElseThrow().at(),
              "'"
                  + name
                  + "' stands beside 'text' and in it; expected it once; put all in one place");
        }
      }
      Table.Found f = Tables.TEXT.read(m, silent);
      Map<String, Node> all = new HashMap<>(fields.values());
      all.putAll(f.values());
      return f.scalar("answer")
          .map(a -> textKey(a, new Table.Found(Tables.TEXT, all, f.misspelt())));
    }

    private TextKey textKey(Scalar answer, Table.Found lists) {
      return new TextKey(
          Values.line(answer), texts("accepts", lists), prompts(lists), texts("rejects", lists));
    }

    private List<TextKey.Prompt> prompts(Table.Found lists) {
      List<TextKey.Prompt> prompts = new ArrayList<>();
      Optional<Node> node = lists.get("prompts");
      if (node.isPresent() && node.get() instanceof Mapping asks) {
        for (Entry entry : asks.entries()) {
          prompt(Optional.of(entry.name()), Optional.of(entry.value())).ifPresent(prompts::add);
        }
      } else if (node.isPresent() && node.get() instanceof Sequence list) {
        for (Node item : list.items()) {
          Optional<Mapping> both = item instanceof Mapping m ? Optional.of(m) : Optional.empty();
          Optional<Table.Found> f = both.map(m -> Tables.PROMPT.read(m, silent));
          prompt(
                  f.isPresent() ? f.get().get("text") : Optional.of(item),
                  f.flatMap(t -> t.get("ask")))
              .ifPresent(prompts::add);
        }
      } else {
        prompt(node, Optional.empty()).ifPresent(prompts::add);
      }
      return prompts;
    }

    /** Returns a prompt; where nothing is said of what to ask, that is left to the marker. */
    private static Optional<TextKey.Prompt> prompt(Optional<Node> text, Optional<Node> ask) {
      if (text.isPresent() && text.get() instanceof Scalar t) {
        String asked = ask.isPresent() && ask.get() instanceof Scalar a ? Values.line(a) : "";
        return Optional.of(new TextKey.Prompt(Values.line(t), asked));
      }
      return Optional.empty();
    }

    private Optional<Key> number(Node node) {
      if (node instanceof Scalar value) {
        return Values.number(value)
            .map(n ->
                new NumberKey(n, n, Optional.empty(), Optional.empty(), NumberKey.Tolerance.NONE));
      }
      if (!(node instanceof Mapping m)) {
        return Optional.empty();
      }
      Table.Found f = Tables.NUMBER.read(m, silent);
      if (!f.misspelt().isEmpty()) {
        return Optional.empty();
      }
      if (f.has("value") == (f.has("low") || f.has("high")) || f.has("low") != f.has("high")) {
        page.error(
            "bad-range",
            m.at(),
            "a number answer with "
                + (f.values().isEmpty() ? "nothing" : listed(f))
                + "; expected either 'value', or both 'low' and 'high'; add or remove one");
        return Optional.empty();
      }
      Optional<BigDecimal> low = f.scalar(f.has("value") ? "value" : "low").flatMap(Values::number);
      Optional<BigDecimal> high =
          f.scalar(f.has("value") ? "value" : "high").flatMap(Values::number);
      if (low.isEmpty() || high.isEmpty()) {
        return Optional.empty();
      }
      if (low.get().compareTo(high.get()) > 0) {
        page.error(
            "bad-range",
            f.get("low").orElseThrow().at(),
            "'low' is "
                + f.scalar("low").orElseThrow().text()
                + ", above 'high', "
                + f.scalar("high").orElseThrow().text()
                + "; expected it below; exchange them");
      }
      return Optional.of(new NumberKey(
          low.get(),
          high.get(),
          f.scalar("unit").map(Values::line),
          f.scalar("bound").map(Scalar::text).flatMap(NumberKey.Bound::of),
          f.scalar("tolerance").flatMap(Values::tolerance).orElse(NumberKey.Tolerance.NONE)));
    }

    private static String listed(Table.Found f) {
      return String.join(
          " and ",
          Tables.NUMBER.names().stream().filter(f::has).map(n -> "'" + n + "'").toList());
    }

    private Optional<Key> date(Node node) {
      if (node instanceof Scalar value) {
        return Optional.of(new DateKey(value.text(), false));
      }
      if (!(node instanceof Mapping m)) {
        return Optional.empty();
      }
      Table.Found f = Tables.DATE.read(m, silent);
      return f.scalar("value").map(v -> new DateKey(v.text(), f.has("inferred")));
    }
  }
}
