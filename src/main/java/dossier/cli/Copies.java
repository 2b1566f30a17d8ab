package dossier.cli;

import dossier.check.Article;
import dossier.check.CitationVerdict;
import dossier.check.Copy;
import dossier.question.Citation;
import dossier.question.Source;
import dossier.tui.Passage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The reader's own copies of the sources, which are never shipped. */
final class Copies {
  /** An article is far smaller; a larger file is not one. */
  private static final long MOST_BYTES = 8 << 20;

  private final Optional<Path> folder;

  Copies(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Returns the copy of a source that names one.
   *
   * @throws IllegalStateException if no folder is known
   */
  Copy copy(Source source) {
    Path file =
        folder.orElseThrow(IllegalStateException::new).resolve(source.copy().orElseThrow());
    String expected = "; expected your own copy of '" + source.id() + "', as UTF-8 text; ";
    try {
      return Copy.of(Article.of(read(file)));
    } catch (NoSuchFileException e) {
      return Copy.absent("no file " + file + expected + "put it there, or correct its name");
    } catch (CharacterCodingException e) {
      return Copy.absent(file + " is not UTF-8" + expected + "save it so");
    } catch (IOException e) {
      return Copy.absent(
          file + " cannot be read: " + Failures.said(e) + expected + "put one there");
    }
  }

  /** Returns the cited paragraph, or where it stands now if it was pinned. */
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
      return found(citation, file, Article.of(read(file)));
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
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    if (text.isBlank()) {
      throw new IOException("it is empty");
    }
    if (text.indexOf('\0') >= 0) {
      throw new IOException("it has NUL characters, as no text has");
    }
    return text;
  }

  private static Passage found(Citation citation, Path file, Article article) {
    CitationVerdict verdict = CitationVerdict.of(citation, article);
    boolean moved = verdict.kind() == CitationVerdict.Kind.MOVED;
    int number = moved ? verdict.paragraph() : citation.paragraph();
    if (!article.has(number)) {
      return new Passage.Absent(file + " has " + article.size()
          + " paragraphs; the citation names paragraph " + number + ".");
    }
    List<String> missing = article.lacking(number, citation.terms());
    String warning =
        switch (verdict.kind()) {
          case UNPINNED, AS_CITED -> "";
          case MOVED -> "In your copy it is paragraph " + number + ".";
          case EDITED, EDITED_AND_MOVED, LOST ->
            "This paragraph of your copy is not the one that" + " was cited: the copy differs.";
        };
    if (!missing.isEmpty()) {
      warning = "This paragraph of your copy lacks “" + String.join("” and “", missing)
          + "”: the copy differs from the one cited.";
    }
    return new Passage.Found(pieces(article, number, citation.terms()), warning);
  }

  private static List<Passage.Piece> pieces(Article article, int number, List<String> terms) {
    String text = article.paragraph(number);
    var lit = new BitSet(text.length());
    for (String term : terms) {
      article.find(number, term).forEach(stretch -> lit.set(stretch.from(), stretch.to()));
    }
    var pieces = new ArrayList<Passage.Piece>();
    int from = 0;
    while (from < text.length()) {
      boolean term = lit.get(from);
      int to = term ? lit.nextClearBit(from) : lit.nextSetBit(from);
      int end = to < 0 ? text.length() : Math.min(to, text.length());
      pieces.add(new Passage.Piece(text.substring(from, end), term));
      from = end;
    }
    return pieces;
  }
}
