package dossier.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DocumentTest {
  @Test
  void columnsCountCharactersAndLeadBackToThem() {
    Random random = new Random(42);
    for (int i = 0; i < 300; i++) {
      String text = random
          .ints(random.nextInt(60), 0, 6)
          .mapToObj(List.of("a", "\n", "é", "😀", "𝒳", " ")::get)
          .collect(Collectors.joining());
      Document document = Document.of(text, new Problems("f"));
      for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        Place place = document.place(at);
        assertEquals(1 + text.codePointCount(start, at), place.column(), text);
        assertEquals(at, document.index(place), text);
      }
    }
  }

  /** A line may be as long as the file, and then its columns must not be counted from its start. */
  @Test
  @Timeout(20)
  void placesInALongLineAreFoundAtOnce() {
    Document document = Document.of("😀".repeat(1_000_000), new Problems("f"));
    for (int i = 0; i < 2_000_000; i += 2) {
      assertEquals(i, document.index(document.place(i)));
    }
  }
}
