package dossier.format;

import dossier.format.BankTree.Named;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.question.Claim;
import dossier.question.ItemId;
import dossier.question.Key;
import java.util.List;
import java.util.Optional;

/**
 * A question as its own lines have it, before it meets its sources and the other questions.
 *
 * @param id its id, also where it is otherwise broken, so that the others may name it
 * @param damagedId what stands for its id, where that is none; others may name what it was
 * @param body what it says; none where something is wrong with it
 * @param fields its lines; none where they did not parse
 */
record QuestionDraft(
    Page page,
    Place at,
    Optional<Named> id,
    Optional<String> damagedId,
    References references,
    Optional<Body> body,
    Optional<Mapping> fields) {

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
        page,
        id.at(),
        Optional.of(id),
        Optional.empty(),
        References.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /** Returns what stands under {@code seal}. */
  Optional<Scalar> seal() {
    return fields.stream()
        .flatMap(mapping -> mapping.entries().stream())
        .filter(entry -> entry.name().text().equals("seal"))
        .map(Node.Entry::value)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .findFirst();
  }

  /** Returns this question as one that is not loaded. */
  QuestionDraft withoutBody() {
    return new QuestionDraft(page, at, id, damagedId, references, Optional.empty(), fields);
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
      Optional<Key> key = KeyReader.ofQuestion(mapping, fields, page).key();
      Optional<Body> body = page.problems().errors() > errorsBefore || key.isEmpty()
          ? Optional.empty()
          : Optional.of(body(key.get()));
      return new QuestionDraft(
          page, mapping.at(), id, damagedId, references(), body, Optional.of(mapping));
    }

    private Body body(Key key) {
      return new Body(
          prose("ask").orElseThrow(),
          key,
          prose("why"),
          fields.get("claim").map(n -> claim((Mapping) n)),
          prose("note"),
          Values.lines(fields.get("tags")));
    }

    private References references() {
      return new References(cites(), ids("differs"), ids("confusable"), ids("was"));
    }

    private Optional<String> prose(String name) {
      return fields.scalar(name).map(Values::prose);
    }

    private List<Cite> cites() {
      return Values.scalars(fields.get("cite")).stream()
          .map(s -> new Cite(CiteText.parse(s.text()), s.at()))
          .filter(c -> c.text().problem().isEmpty())
          .toList();
    }

    private List<Named> ids(String name) {
      return Values.scalars(fields.get(name)).stream()
          .filter(s -> ItemId.isValid(s.text()))
          .map(s -> new Named(s.text(), s.at()))
          .toList();
    }

    private Claim claim(Mapping mapping) {
      Table.Found f = Tables.CLAIM.read(mapping, silent);
      return new Claim(
          f.scalar("by").map(Values::line),
          f.scalar("status").map(Scalar::text).flatMap(Claim.Status::of).orElseThrow(),
          f.scalar("credibility").map(s -> Integer.valueOf(s.text())),
          f.scalar("asked").map(a -> a.text().equalsIgnoreCase("true")).orElse(false));
    }
  }
}
