package dossier.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.format.BankReader;
import dossier.format.Reading;
import dossier.question.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bank that is shipped, held to the articles it was written from, where these are at hand. */
class ShippedSourcesTest {
  private static final Path SOURCES = Path.of("../shared/sources");

  @Test
  void everythingCitedStandsWhereItIsCited() {
    assumeTrue(Files.isDirectory(SOURCES), "the articles are not here: " + SOURCES);
    Reading reading = BankReader.read(List.of(Path.of("questions")));
    var found = new ArrayList<String>();
    for (Finding finding :
        SourceCheck.of(reading.banks(), ShippedSourcesTest::copy).findings()) {
      if (finding.severity() == Severity.ADVICE) {
        continue;
      }
      Spot spot = finding.spot();
      var at = reading.places().at(spot.bank(), spot.question(), spot.field());
      found.add(at.file() + ":" + at.line() + ":" + at.column() + ": " + finding.code() + ": "
          + finding.message());
    }
    assertEquals("", String.join("\n", found));
  }

  private static Copy copy(Source source) {
    return Copy.of(article(source));
  }

  static Article article(Source source) {
    try {
      return Article.of(Files.readString(SOURCES.resolve(source.copy().orElseThrow())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
