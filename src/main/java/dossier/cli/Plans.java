package dossier.cli;

import dossier.assess.Blueprint;
import dossier.assess.Facet;
import dossier.format.Diagnostic;
import dossier.format.Plan;
import dossier.format.PlanReader;
import dossier.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which blueprint a sitting is drawn to. */
final class Plans {
  private Plans() {}

  /**
   * Returns the blueprint of a file, else that of the only bank that has one, else none.
   *
   * @throws Program.Unreadable if something is wrong with the file
   */
  static Blueprint of(Optional<Path> file, Reading reading) throws IOException {
    if (file.isPresent()) {
      PlanReader.Found found = PlanReader.read(file.get());
      if (found.plan().isEmpty()) {
        throw new Program.Unreadable(
            found.problems().stream().map(Diagnostic::text).toList());
      }
      return blueprint(found.plan().get());
    }
    return reading.plans().size() == 1
        ? blueprint(reading.plans().values().iterator().next())
        : Blueprint.NONE;
  }

  private static Blueprint blueprint(Plan plan) {
    List<Blueprint.Quota> quotas = plan.parts().stream()
        .map(part -> new Blueprint.Quota(
            Facet.valueOf(part.facet().toUpperCase(Locale.ROOT)), part.value(), part.count()))
        .toList();
    return new Blueprint(plan.questions(), quotas, plan.minutes(), plan.pass(), plan.seed());
  }
}
