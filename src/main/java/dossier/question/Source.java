package dossier.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A work that items cite. The names of its fields in a bank are those of CSL-JSON, but for {@code
 * kind}, {@code date}, {@code reliability} and {@code copy}.
 *
 * @param id what a citation names it by
 * @param author who wrote it, as printed
 * @param kind what sort of work it is: news report, opinion column, commentary
 * @param container what it appeared in (CSL {@code container-title})
 * @param date when it was issued, EDTF; empty where nothing is known
 * @param dateNote how that date is known
 * @param reliability the Admiralty letter, A to F: the instructor's judgement of the source
 * @param copy the file name of the reader's own copy; never shipped, and never a path
 * @param unasked the paragraphs that no question is asked of, and why
 */
public record Source(
    String id,
    String author,
    String title,
    Optional<String> kind,
    Optional<String> container,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> date,
    Optional<String> dateNote,
    Optional<Character> reliability,
    Optional<String> copy,
    Optional<String> note,
    List<Unasked> unasked) {

  /**
   * Paragraphs that no question is asked of.
   *
   * @param from the first, from 1
   * @param to the last
   */
  public record Unasked(int from, int to, String why) {
    /** Returns whether a paragraph is one of them. */
    public boolean holds(int paragraph) {
      return paragraph >= from && paragraph <= to;
    }
  }

  /** Copies the list. */
  public Source {
    unasked = List.copyOf(unasked);
  }

  /** Makes a source of which every paragraph may be asked. */
  public Source(
      String id,
      String author,
      String title,
      Optional<String> kind,
      Optional<String> container,
      Optional<String> publisher,
      Optional<String> url,
      Optional<String> date,
      Optional<String> dateNote,
      Optional<Character> reliability,
      Optional<String> copy,
      Optional<String> note) {
    this(
        id,
        author,
        title,
        kind,
        container,
        publisher,
        url,
        date,
        dateNote,
        reliability,
        copy,
        note,
        List.of());
  }

  /**
   * Returns the family name of an author after whom the source is named, as {@code de-waal} is after
   * Thomas de Waal; any other author, such as an organisation or several persons, as printed.
   */
  public String shortAuthor() {
    String name = letters(id);
    for (int at = author.indexOf(' '); at >= 0; at = author.indexOf(' ', at + 1)) {
      if (letters(author.substring(at)).equals(name)) {
        return author.substring(at + 1);
      }
    }
    return author;
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Returns whether a name is that of the author, whole or the family name. */
  public boolean isBy(String name) {
    return name.equals(author) || name.equals(shortAuthor());
  }

  /** Returns the reference as one line: author, title, where it appeared, when, address. */
  public String reference() {
    var parts = new ArrayList<String>();
    parts.add(author);
    parts.add("“" + title + "”");
    container.ifPresent(parts::add);
    publisher.ifPresent(parts::add);
    kind.ifPresent(parts::add);
    date.ifPresent(
        edtf -> parts.add(prose(edtf) + dateNote.map(n -> " (" + n + ")").orElse("")));
    url.ifPresent(parts::add);
    return String.join(", ", parts);
  }

  /** Returns a date as people write it; one that is not EDTF as it stands. */
  private static String prose(String edtf) {
    return Edtf.isValid(edtf) ? new DateKey(edtf, false).shown() : edtf;
  }
}
