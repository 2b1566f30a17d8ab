package dossier.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A reader's copy of a source, by paragraphs, which are counted from 1. */
public final class Article {
  /** The length of a pin, in hex digits. */
  static final int PIN = 16;

  private final List<Paragraph> paragraphs;

  private Article(List<Paragraph> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A stretch of a paragraph.
   *
   * @param from the index of its first char
   * @param to the index after its last
   */
  public record Stretch(int from, int to) {}

  /** A paragraph, and what is left of it when what copies print differently is taken away. */
  private record Paragraph(String text, Normal normal, String folded, String pin) {
    static Paragraph of(String line) {
      String text = Normalizer.normalize(line, Normalizer.Form.NFC);
      Normal normal = Normal.of(text);
      return new Paragraph(text, normal, lowerCase(normal.text()), hash(normal.text()));
    }
  }

  /** Returns the article of a text: each line that is not empty is a paragraph; see {@link Lines}. */
  public static Article of(String text) {
    return new Article(Lines.paragraphs(text).stream().map(Paragraph::of).toList());
  }

  /** Returns the number of paragraphs. */
  public int size() {
    return paragraphs.size();
  }

  /** Returns whether there is a paragraph of a number. */
  public boolean has(int number) {
    return number >= 1 && number <= paragraphs.size();
  }

  /** Returns a paragraph as it stands in the copy, in one line. */
  public String paragraph(int number) {
    return at(number).text;
  }

  /**
   * Returns the pin of a paragraph: the first 16 hex digits, in small letters, of the SHA-256 of its
   * {@link Normal} text in UTF-8.
   */
  public String pin(int number) {
    return at(number).pin;
  }

  /** Returns the pin of a paragraph of this text. */
  static String pinOf(String paragraph) {
    return hash(Normal.text(paragraph));
  }

  /** Returns where a term stands in a paragraph, whatever the case of its letters. */
  public List<Stretch> find(int number, String term) {
    Paragraph paragraph = at(number);
    String wanted = lowerCase(Normal.text(term));
    var found = new ArrayList<Stretch>();
    for (int i = indexOf(paragraph.folded, wanted, 0);
        i >= 0;
        i = indexOf(paragraph.folded, wanted, i + 1)) {
      Normal normal = paragraph.normal;
      found.add(new Stretch(normal.origin(i), normal.origin(i + wanted.length() - 1) + 1));
    }
    return found;
  }

  /** Returns the terms that a paragraph does not have; all of them where there is no paragraph. */
  public List<String> lacking(int number, List<String> terms) {
    return terms.stream()
        .filter(
            term -> !has(number) || indexOf(at(number).folded, lowerCase(Normal.text(term)), 0) < 0)
        .toList();
  }

  /** Returns the numbers of the paragraphs that have every term. */
  List<Integer> having(List<String> terms) {
    var numbers = new ArrayList<Integer>();
    for (int number = 1; number <= size(); number++) {
      if (lacking(number, terms).isEmpty()) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private Paragraph at(int number) {
    return paragraphs.get(number - 1);
  }

  /**
   * Returns where a term first stands from an index on: at the start of a word, and never within a
   * figure, so that "15 km" does not stand in "115 km".
   */
  private static int indexOf(String text, String term, int from) {
    if (term.isEmpty()) {
      return -1;
    }
    for (int i = text.indexOf(term, from); i >= 0; i = text.indexOf(term, i + 1)) {
      if (startsWord(text, i) && endsFigure(text, i + term.length())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWord(String text, int i) {
    if (i == 0 || !Character.isLetterOrDigit(text.charAt(i))) {
      return true;
    }
    boolean digit = Character.isDigit(text.charAt(i));
    char before = text.charAt(i - 1);
    return Character.isLetterOrDigit(before)
        ? Character.isDigit(before) && !digit
        : !(digit && joinsDigits(text, i - 1));
  }

  private static boolean endsFigure(String text, int end) {
    if (end == text.length() || !Character.isDigit(text.charAt(end - 1))) {
      return true;
    }
    return !Character.isDigit(text.charAt(end)) && !joinsDigits(text, end);
  }

  /** Returns whether a character is a point or a comma between two digits. */
  private static boolean joinsDigits(String text, int i) {
    char c = text.charAt(i);
    return (c == '.' || c == ',')
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** Returns a text in small letters, a char for a char. */
  private static String lowerCase(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, PIN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
