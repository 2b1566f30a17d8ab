package dossier.cli;

import dossier.question.Citation;
import dossier.tui.Passage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reader's own copies of the sources, which are never shipped. */
final class Copies {
  /** An article is far smaller; a larger file is not one. */
  private static final long MOST_BYTES = 8 << 20;

  private final Optional<Path> folder;

  Copies(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Returns the cited paragraph: the Nth non-empty line of the copy. */
  Passage passage(Citation citation) {
    if (folder.isEmpty()) {
      return new Passage.Absent(
          "To see the paragraph here, keep your own copy of the source in a folder and name the"
              + " folder with --sources or DOSSIER_SOURCES.");
    }
    if (citation.source().copy().isEmpty()) {
      return new Passage.Absent("The bank names no copy of this source.");
    }
    Path file = folder.get().resolve(citation.source().copy().get());
    try {
      return found(citation, file, read(file));
    } catch (NoSuchFileException e) {
      return new Passage.Absent("Your sources folder has no file " + file + ".");
    } catch (CharacterCodingException e) {
      return new Passage.Absent(file + " is not UTF-8 text.");
    } catch (IOException e) {
      return new Passage.Absent(file + " cannot be read: " + Failures.said(e) + ".");
    }
  }

  private static String read(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("it is not a regular file");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("it has more than " + (MOST_BYTES >> 20) + " MiB");
    }
    byte[] bytes = Files.readAllBytes(file);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Passage found(Citation citation, Path file, String text) {
    List<String> paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
    if (citation.paragraph() > paragraphs.size()) {
      return new Passage.Absent(file + " has " + paragraphs.size()
          + " paragraphs; the citation names paragraph " + citation.paragraph() + ".");
    }
    String paragraph = paragraphs.get(citation.paragraph() - 1).strip();
    List<String> missing = citation.terms().stream()
        .filter(t -> !folded(paragraph).contains(folded(t)))
        .toList();
    String warning = missing.isEmpty()
        ? ""
        : "This paragraph of your copy lacks “" + String.join("” and “", missing)
            + "”: the copy differs from the one cited.";
    return new Passage.Found(paragraph, warning);
  }

  /** Folds what copies of one article print differently: quotes, dashes, blanks and case. */
  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("[‐-―]", "-")
        .replaceAll("[\\s\\u00a0]+", " ");
  }
}
