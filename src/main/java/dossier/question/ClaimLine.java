package dossier.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The line under every answer: the value, who claims it and how firmly, where, how many independent
 * sources say so, and which disagree.
 *
 * <p>The words of the two scales are those of NATO's AJP-2.1 (the "Admiralty" grading).
 */
public final class ClaimLine {
  private static final Map<Character, String> RELIABILITY = Map.of(
      'A', "completely reliable",
      'B', "usually reliable",
      'C', "fairly reliable",
      'D', "not usually reliable",
      'E', "unreliable",
      'F', "reliability cannot be judged");
  private static final List<String> CREDIBILITY = List.of(
      "confirmed by other sources",
      "probably true",
      "possibly true",
      "doubtful",
      "improbable",
      "truth cannot be judged");

  private ClaimLine() {}

  /**
   * Returns the claim line of an item; of one made from another, that one's.
   *
   * @param others finds the items named by {@code differs}
   */
  public static String of(Question question, Function<ItemId, Optional<Question>> others) {
    Optional<Question> origin = question.id().origin().flatMap(others);
    if (origin.isPresent()) {
      return of(origin.get(), others);
    }
    var parts = new ArrayList<String>();
    if (question.key() instanceof TruthKey truth) {
      parts.add(
          truth.value() ? status(question) + claimant(question) : "not so, by " + places(question));
    } else {
      parts.add(question.key().shown());
      parts.add(status(question) + claimant(question));
    }
    grade(question).ifPresent(parts::add);
    parts.add(agreement(question));
    question.differs().stream()
        .flatMap(id -> others.apply(id).stream())
        .map(other -> difference(question, other))
        .distinct()
        .forEach(parts::add);
    return String.join(" · ", parts);
  }

  private static String status(Question question) {
    Claim.Status status = question.claim().map(Claim::status).orElse(Claim.Status.STATED);
    return switch (status) {
      case STATED, REPORTED, CLAIMED, ALLEGED, RETRACTED -> status.word() + " by ";
      case UNCONFIRMED, DISPUTED -> status.word() + ", from ";
      case OPINION -> "an opinion of ";
    };
  }

  /** Says who claims it, and where that is found: "Ilham Aliyev, in Lardner (paragraph 42)". */
  private static String claimant(Question question) {
    return question
        .claim()
        .flatMap(Claim::by)
        .filter(by -> question.citations().stream().noneMatch(c -> c.source().isBy(by)))
        .map(by -> by + ", in " + places(question))
        .orElseGet(() -> places(question));
  }

  /** Says each source once, with every paragraph of it that is cited. */
  private static String places(Question question) {
    var paragraphs = new LinkedHashMap<Source, TreeSet<Integer>>();
    for (Citation citation : question.citations()) {
      paragraphs
          .computeIfAbsent(citation.source(), source -> new TreeSet<>())
          .add(citation.paragraph());
    }
    return listed(paragraphs.entrySet().stream()
        .map(entry -> place(entry.getKey(), entry.getValue()))
        .toList());
  }

  private static String place(Source source, Collection<Integer> paragraphs) {
    List<String> numbers = paragraphs.stream().map(Object::toString).toList();
    return source.shortAuthor() + " (paragraph" + (numbers.size() == 1 ? " " : "s ")
        + listed(numbers) + ")";
  }

  private static String listed(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static Optional<String> grade(Question question) {
    var grades = new ArrayList<String>();
    question.citations().stream().map(Citation::source).distinct().forEach(source -> source
        .reliability()
        .ifPresent(r -> grades.add("source " + r + ", " + RELIABILITY.get(r))));
    question
        .claim()
        .flatMap(Claim::credibility)
        .ifPresent(c -> grades.add("claim " + c + ", " + CREDIBILITY.get(c - 1)));
    return grades.isEmpty() ? Optional.empty() : Optional.of("graded " + String.join("; ", grades));
  }

  /**
   * Says how many sources there are; that they agree only where they are cited for one value, since
   * a comparison of two accounts is cited to both.
   */
  private static String agreement(Question question) {
    long sources =
        question.citations().stream().map(c -> c.source().id()).distinct().count();
    boolean oneValue = List.of("text", "number", "date").contains(question.key().type());
    boolean disputed =
        question.claim().filter(c -> c.status() == Claim.Status.DISPUTED).isPresent();
    return sources == 1
        ? "1 source"
        : sources + (oneValue && !disputed ? " sources agree" : " sources");
  }

  /** Says who gives another value, or only where to look, where the values do not compare. */
  private static String difference(Question question, Question other) {
    String where = other.citations().stream()
        .findFirst()
        .map(Citation::brief)
        .orElse(other.id().value());
    boolean compares = other.key().type().equals(question.key().type())
        && !other.key().type().equals("truth")
        && !other.key().shown().equals(question.key().shown());
    return compares ? "differs: " + other.key().shown() + " (" + where + ")" : "compare " + where;
  }
}
