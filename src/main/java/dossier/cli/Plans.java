package dossier.cli;

import dossier.assess.Blueprint;
import dossier.assess.Facet;
import dossier.format.Diagnostic;
import dossier.format.Plan;
import dossier.format.PlanReader;
import dossier.format.Reading;
import dossier.question.Bank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The blueprints that a sitting can be drawn to. */
final class Plans {
  private Plans() {}

  /**
   * What a sitting is drawn to.
   *
   * @param bank the name of the bank whose blueprint it is; empty to draw from all
   */
  record Drawn(Optional<String> bank, Blueprint blueprint) {}

  /**
   * Returns the blueprint that is asked for, else that of the only bank that has one, else none.
   *
   * @param asked the name of a bank that has one, or a file
   * @param plans as {@link #all} returns them
   * @throws Program.Unreadable if something is wrong with the file
   */
  static Drawn of(Optional<Path> asked, Map<String, Blueprint> plans) throws IOException {
    if (asked.isPresent()) {
      String name = asked.get().toString();
      return plans.containsKey(name) && Files.notExists(asked.get())
          ? new Drawn(Optional.of(name), plans.get(name))
          : new Drawn(Optional.empty(), read(asked.get()));
    }
    if (plans.size() != 1) {
      return new Drawn(Optional.empty(), Blueprint.NONE);
    }
    String name = plans.keySet().iterator().next();
    return new Drawn(Optional.of(name), plans.get(name));
  }

  /** Returns the blueprint of each bank that has one, by its name, in the order of the banks. */
  static Map<String, Blueprint> all(Reading reading) {
    var plans = new LinkedHashMap<String, Blueprint>();
    for (Bank bank : reading.banks()) {
      Optional.ofNullable(reading.plans().get(bank.name()))
          .ifPresent(plan -> plans.put(bank.name(), blueprint(plan)));
    }
    return plans;
  }

  private static Blueprint read(Path file) throws IOException {
    PlanReader.Found found = PlanReader.read(file);
    if (found.plan().isEmpty()) {
      throw new Program.Unreadable(
          found.problems().stream().map(Diagnostic::text).toList());
    }
    return blueprint(found.plan().get());
  }

  private static Blueprint blueprint(Plan plan) {
    List<Blueprint.Quota> quotas = plan.parts().stream()
        .map(part -> new Blueprint.Quota(
            Facet.valueOf(part.facet().toUpperCase(Locale.ROOT)), part.value(), part.count()))
        .toList();
    return new Blueprint(plan.questions(), quotas, plan.minutes(), plan.pass(), plan.seed());
  }
}
