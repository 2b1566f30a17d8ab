package dossier.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that an item offers, in the order they are shown, and which of them a piece of a
 * response names: by its place, as a letter or a number, or by its whole text. A part of a text
 * names nothing.
 */
final class Offered {
  /** The longest response to an item with options, in characters after folding. */
  static final int LONGEST = Fold.LONGEST * 4;

  /** The longest way to name a place: "the option number (10)". */
  private static final int LONGEST_PLACE = 60;

  private static final Pattern POSITION =
      Pattern.compile("(?:(?:the|option|answer|choice|number|no\\.|no(?= ?\\d)|letter|item|#|:)\\s*"
          + "|(?:i(?= (?:think|would|guess|believe|choose|pick|say|go))|it|it's|its|my|is|was|would|think|guess|believe|choose|pick|say|go|with|please) )*"
          + "[(\\[]?\\s*"
          + "(?<place>[a-z]|\\d{1,3})\\s*[)\\].:]*(?:\\s*(?:option|one|please))?");

  private static final Pattern LABELLED =
      Pattern.compile("[(\\[]?\\s*(?<place>[a-z]|\\d{1,2})\\s*[)\\].:,]+\\s*(?<text>\\S.*)");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private static final Pattern NAMED_PLACE =
      Pattern.compile("(?:(?:option|answer|choice|number) )?\\S+");

  private static final Map<String, String> ORDINALS = Map.ofEntries(
      Map.entry("first", "1"),
      Map.entry("second", "2"),
      Map.entry("third", "3"),
      Map.entry("fourth", "4"),
      Map.entry("fifth", "5"),
      Map.entry("sixth", "6"),
      Map.entry("seventh", "7"),
      Map.entry("eighth", "8"),
      Map.entry("ninth", "9"),
      Map.entry("tenth", "10"),
      Map.entry("1st", "1"),
      Map.entry("2nd", "2"),
      Map.entry("3rd", "3"),
      Map.entry("4th", "4"),
      Map.entry("5th", "5"),
      Map.entry("6th", "6"));

  private static final Map<String, String> CARDINALS =
      Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6");

  private final List<String> texts;
  private final List<String> plains = new ArrayList<>();
  private final List<List<String>> words = new ArrayList<>();
  private final List<Integer> shown;
  private final List<TextMarker> markers = new ArrayList<>();

  /** A text with its place before it: "b) Russia". */
  record Labelled(String place, String text) {}

  /**
   * Creates the offer of some texts.
   *
   * @param shown their indices in the order shown; the author's order where that is no order of
   *     them
   */
  Offered(List<String> texts, List<Integer> shown) {
    this.texts = List.copyOf(texts);
    for (String text : texts) {
      plains.add(Fold.plain(text));
      words.add(words(text));
    }
    this.shown = order(shown, texts.size());
  }

  /** Returns an order of the indices below {@code n}: the given one where it is one. */
  static List<Integer> order(List<Integer> shown, int n) {
    boolean order = shown.size() == n
        && shown.stream().distinct().filter(i -> i >= 0 && i < n).count() == n;
    if (order) {
      return shown;
    }
    var authored = new ArrayList<Integer>();
    for (int i = 0; i < n; i++) {
      authored.add(i);
    }
    return authored;
  }

  /**
   * Returns a response without accents, in which every run of blanks is one, or one line end; none
   * if too long.
   */
  static Optional<String> squeezed(String text) {
    String squeezed = BLANKS
        .matcher(Fold.trimmed(text))
        .replaceAll(m -> LINE_END.matcher(m.group()).find() ? "\n" : " ")
        .strip();
    return squeezed.length() > 2 * LONGEST || Fold.plain(squeezed).length() > LONGEST
        ? Optional.empty()
        : Optional.of(squeezed);
  }

  int size() {
    return texts.size();
  }

  String text(int index) {
    return texts.get(index);
  }

  List<String> wordsOf(int index) {
    return words.get(index);
  }

  /** Returns the text in the place that a folded piece names, where it names one that there is. */
  OptionalInt position(String plain) {
    if (plain.length() > LONGEST_PLACE) {
      return OptionalInt.empty();
    }
    String said = plain.replaceFirst("[.!]+$", "").strip();
    for (String word : said.split(" ", -1)) {
      if (plains.stream().anyMatch(text -> text.contains(word))) {
        // "second" is no place where an option is "the second".
        continue;
      }
      String figure = ORDINALS.get(word);
      if (figure == null && NAMED_PLACE.matcher(said).matches()) {
        figure = CARDINALS.get(word);
      }
      if (figure != null) {
        said = said.replace(word, figure);
      }
    }
    Matcher m = POSITION.matcher(said);
    return m.matches() ? place(m.group("place")) : OptionalInt.empty();
  }

  /** Returns the text in the place of a letter or a number, where there is one. */
  OptionalInt place(String place) {
    char first = place.charAt(0);
    int at = Character.isDigit(first) ? Integer.parseInt(place) - 1 : first - 'a';
    return at >= 0 && at < shown.size() ? OptionalInt.of(shown.get(at)) : OptionalInt.empty();
  }

  /** Returns the texts that a piece is, whole: exactly, else folded. */
  Set<Integer> named(String text, String plain) {
    var exact = new LinkedHashSet<Integer>();
    var alike = new LinkedHashSet<Integer>();
    var folded = new LinkedHashSet<Integer>();
    List<String> said = words(text);
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).strip().equals(text.strip())) {
        exact.add(i);
      }
      if (plains.get(i).equals(plain)) {
        alike.add(i);
      }
      if (!said.isEmpty() && words.get(i).equals(said)) {
        folded.add(i);
      }
    }
    return !exact.isEmpty() ? exact : !alike.isEmpty() ? alike : folded;
  }

  /** Returns the one text that a piece is, whole. */
  OptionalInt one(String text) {
    return only(named(text, Fold.plain(text)));
  }

  private static OptionalInt only(Set<Integer> named) {
    return named.size() == 1 ? OptionalInt.of(named.iterator().next()) : OptionalInt.empty();
  }

  /** Returns whether a folded piece is the whole text of one. */
  boolean isText(String plain) {
    return plains.contains(plain);
  }

  /** Takes the place off a folded piece that begins with one. */
  static Optional<Labelled> labelled(String plain) {
    Matcher m = LABELLED.matcher(plain);
    return plain.length() <= LONGEST && m.matches()
        ? Optional.of(new Labelled(m.group("place"), m.group("text")))
        : Optional.empty();
  }

  /** Returns the one text that a piece would earn the mark for, were it the answer to a stem. */
  OptionalInt meant(String text, Context context) {
    while (markers.size() < texts.size()) {
      var key = new TextKey(texts.get(markers.size()), List.of(), List.of(), List.of());
      markers.add(new TextMarker(key, context));
    }
    var meant = new LinkedHashSet<Integer>();
    for (int i = 0; i < markers.size(); i++) {
      if (markers.get(i).mark(text).verdict() == Verdict.CORRECT) {
        meant.add(i);
      }
    }
    return only(meant);
  }

  private static List<String> words(String text) {
    return Fold.plain(text).length() > LONGEST
        ? List.of()
        : Words.of(text).stream().map(Words.Word::text).toList();
  }
}
