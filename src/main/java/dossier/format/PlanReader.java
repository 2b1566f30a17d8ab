package dossier.format;

import dossier.format.Node.Entry;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads a blueprint: a file of its own, or what a bank says under {@code blueprint}. */
public final class PlanReader {
  private static final int LONGEST = 1 << 20;

  private static final Map<String, String> FACETS =
      Map.of("tags", "tag", "types", "type", "sources", "source", "difficulty", "difficulty");

  private PlanReader() {}

  /**
   * What became of a file.
   *
   * @param plan what it asks for; empty where something is wrong with it
   */
  public record Found(Optional<Plan> plan, List<Diagnostic> problems) {
    /** Copies the list. */
    public Found {
      problems = List.copyOf(problems);
    }
  }

  /** Reads a file that holds a blueprint alone, its fields at the top or under {@code blueprint}. */
  public static Found read(Path file) {
    Problems problems = new Problems(file.toString());
    Optional<Plan> plan = FileText.read(file, LONGEST, problems)
        .map(text -> new Page(Document.of(text, problems), problems))
        .flatMap(PlanReader::read);
    return new Found(problems.errors() == 0 ? plan : Optional.empty(), problems.sorted());
  }

  private static Optional<Plan> read(Page page) {
    Optional<Node> root;
    try {
      root = new Trees(page.document(), page.problems()).yaml(1, page.document().lines() + 1);
    } catch (Slip.Found e) {
      e.slip().report(page.problems());
      return Optional.empty();
    }
    Node node = root.orElse(new Mapping(Place.START, List.of()));
    if (node instanceof Mapping top
        && top.entries().size() == 1
        && top.entries().get(0).name().text().equals("blueprint")) {
      node = top.entries().get(0).value();
    }
    new Shape.Fields(Tables.BLUEPRINT).check(node, "the file", page);
    return page.problems().errors() == 0 ? Optional.of(of((Mapping) node)) : Optional.empty();
  }

  /** Returns the blueprint among the fields of a bank, if there is one and it is right. */
  static Optional<Plan> in(Mapping bank, Page page) {
    for (Entry field : bank.entries()) {
      if (field.name().text().equals("blueprint") && field.value() instanceof Mapping fields) {
        Page apart = new Page(page.document(), new Problems(""));
        new Shape.Fields(Tables.BLUEPRINT).check(fields, "'blueprint'", apart);
        return apart.problems().errors() == 0 ? Optional.of(of(fields)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns a blueprint that was checked. */
  private static Plan of(Mapping fields) {
    OptionalInt questions = OptionalInt.empty();
    OptionalInt minutes = OptionalInt.empty();
    OptionalInt pass = OptionalInt.empty();
    OptionalLong seed = OptionalLong.empty();
    List<Plan.Part> parts = new ArrayList<>();
    for (Entry field : fields.entries()) {
      String name = field.name().text();
      if (field.value() instanceof Mapping counts) {
        for (Entry count : counts.entries()) {
          parts.add(
              new Plan.Part(FACETS.get(name), count.name().text(), (int) number(count.value())));
        }
      } else if (name.equals("questions")) {
        questions = OptionalInt.of((int) number(field.value()));
      } else if (name.equals("minutes")) {
        minutes = OptionalInt.of((int) number(field.value()));
      } else if (name.equals("pass")) {
        pass = OptionalInt.of((int) number(field.value()));
      } else if (name.equals("seed")) {
        seed = OptionalLong.of(number(field.value()));
      }
    }
    return new Plan(questions, parts, minutes, pass, seed);
  }

  private static long number(Node node) {
    return Long.parseLong(((Scalar) node).text());
  }
}
