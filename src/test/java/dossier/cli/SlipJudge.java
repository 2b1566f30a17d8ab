package dossier.cli;

import dossier.check.Recheck;
import dossier.format.BankReader;
import dossier.format.Diagnostic;
import dossier.format.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Says of an edited bank what {@code dossier check} says of it, without sources. */
public final class SlipJudge implements Function<Reading, List<Diagnostic>> {
  private final Recheck recheck;

  /** Takes a bank that is clean. */
  public SlipJudge(Path clean) {
    Reading reading = BankReader.read(List.of(clean));
    recheck = new Recheck(reading.banks(), reading.seals());
  }

  @Override
  public List<Diagnostic> apply(Reading reading) {
    var found = recheck.check(
        reading.banks(), id -> reading.places().fileName(id.value()), reading.seals());
    return said(Findings.of(reading, found));
  }

  /** Returns what is said of a bank by all rules, whatever they cost. */
  public static List<Diagnostic> whole(Reading reading) {
    return said(Findings.of(reading, CheckCommand.found(reading, java.util.Optional.empty())));
  }

  private static List<Diagnostic> said(Findings findings) {
    return findings.withoutAdvice().all().stream().map(Findings.Found::at).toList();
  }
}
