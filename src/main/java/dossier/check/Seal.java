package dossier.check;

import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Citation;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a slip of the hand may not change unseen in a question that was once found right: its id, its
 * figures, its citations and its shape, each as the first four hex digits of the SHA-256 of it. What
 * it says in words is no part of it, so that it may be reworded.
 *
 * @param id of the question
 * @param figures the figures of the answer and of everything beside it, with their units and bounds
 * @param citations source, paragraph, terms and pin of each
 * @param shape which fields there are, how many items each list has, and how a claim is graded
 */
public record Seal(String id, String figures, String citations, String shape) {
  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})");

  private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

  /** Returns the seal of a question as it stands. */
  public static Seal of(Question question) {
    return new Seal(
        digits(question.id().value()),
        digits(String.join("\n", figures(question))),
        digits(
            String.join("\n", question.citations().stream().map(Seal::citation).toList())),
        digits(Outline.of(question).form()));
  }

  /** Returns the seal that is written so, if it is one. */
  public static Optional<Seal> read(String text) {
    Matcher m = FORM.matcher(text);
    return m.matches()
        ? Optional.of(new Seal(m.group(1), m.group(2), m.group(3), m.group(4)))
        : Optional.empty();
  }

  /** Returns the seal as it stands in a bank. */
  public String text() {
    return String.join("-", id, figures, citations, shape);
  }

  /** Returns whether this was made of a question of that id, or of one that it had before. */
  public boolean isOf(Question question) {
    return id.equals(digits(question.id().value()))
        || question.was().stream().map(ItemId::value).map(Seal::digits).anyMatch(id::equals);
  }

  /** Returns the parts that another seal has otherwise. */
  List<String> unlike(Seal other) {
    List<String> parts = new ArrayList<>();
    if (!id.equals(other.id)) {
      parts.add("id");
    }
    if (!figures.equals(other.figures)) {
      parts.add("figures");
    }
    if (!citations.equals(other.citations)) {
      parts.add("citations");
    }
    if (!shape.equals(other.shape)) {
      parts.add("shape");
    }
    return parts;
  }

  /** Returns the first four hex digits, in small letters, of the SHA-256 of a text. */
  static String digits(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 2);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String citation(Citation citation) {
    return citation.source().id() + " " + citation.paragraph() + " "
        + String.join(" ", citation.terms().stream().map(t -> '"' + t + '"').toList()) + " @"
        + citation.pin().orElse("");
  }

  private static List<String> figures(Question question) {
    List<String> figures = new ArrayList<>();
    Figured figured = new Figured(figures);
    if (question.key() instanceof TruthKey) {
      figured.add(question.stem());
    }
    question.key().match(figured);
    return figures;
  }

  /** Collects figures, in the order of the answer; those of options that may be reordered, sorted. */
  private record Figured(List<String> figures) implements Key.Cases<Void> {
    Void add(String text) {
      FIGURE.matcher(text).results().forEach(found -> figures.add(found.group()));
      return null;
    }

    Void add(List<String> texts) {
      List<String> all = new ArrayList<>();
      texts.forEach(new Figured(all)::add);
      all.stream().sorted().forEach(figures::add);
      return null;
    }

    private static List<String> texts(List<ChoiceKey.Option> options) {
      return options.stream().map(ChoiceKey.Option::text).toList();
    }

    @Override
    public Void choice(ChoiceKey key) {
      List<String> options = texts(key.options());
      add(options.get(0));
      return add(options.subList(1, options.size()));
    }

    @Override
    public Void choices(ChoicesKey key) {
      add(key.right());
      return add(texts(key.wrong()));
    }

    @Override
    public Void truth(TruthKey key) {
      figures.add(key.canonical());
      return null;
    }

    @Override
    public Void text(TextKey key) {
      add(key.answer());
      add(key.accepts());
      add(key.prompts().stream().map(TextKey.Prompt::text).toList());
      return add(key.rejects());
    }

    @Override
    public Void number(NumberKey key) {
      figures.add(key.canonical());
      return null;
    }

    @Override
    public Void date(DateKey key) {
      figures.add(key.edtf() + (key.yearInferred() ? " inferred" : ""));
      return null;
    }

    @Override
    public Void cloze(ClozeKey key) {
      add(key.text());
      key.gaps().forEach(gap -> gap.key().match(this));
      return null;
    }

    @Override
    public Void order(OrderKey key) {
      key.groups().forEach(this::add);
      return null;
    }

    @Override
    public Void match(MatchKey key) {
      add(key.pairs().stream().map(pair -> pair.left() + " | " + pair.right()).toList());
      return add(key.spare());
    }
  }
}
