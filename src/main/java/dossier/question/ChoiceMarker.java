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
 * Marks the pick of one option: by its letter or number in the order shown, or by its whole text. A
 * part of an option's text picks nothing.
 */
final class ChoiceMarker {
  private static final Pattern POSITION =
      Pattern.compile("(?:(?:the|option|answer|choice|number|no\\.|no(?= ?\\d)|letter|item|#|:)\\s*"
          + "|(?:i|it|it's|its|my|is|was|would|think|guess|believe|choose|pick|say|go|with|please) )*"
          + "[(\\[]?\\s*"
          + "(?<place>[a-z]|\\d{1,3})\\s*[)\\].:]*(?:\\s*(?:option|one|please))?");

  private static final Pattern LABELLED =
      Pattern.compile("[(\\[]?\\s*(?<place>[a-z]|\\d{1,2})\\s*[)\\].:,]+\\s*(?<text>\\S.*)");

  private static final Map<String, String> ORDINALS = Map.of(
      "first", "1", "second", "2", "third", "3", "fourth", "4", "fifth", "5", "1st", "1", "2nd",
      "2", "3rd", "3", "4th", "4");

  private static final Map<String, String> CARDINALS =
      Map.of("one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6");

  private final ChoiceKey key;
  private final List<Integer> shown;

  ChoiceMarker(ChoiceKey key, List<Integer> shown) {
    this.key = key;
    int n = key.options().size();
    boolean order = shown.size() == n
        && shown.stream().distinct().filter(i -> i >= 0 && i < n).count() == n;
    this.shown = order ? shown : authored(n);
  }

  private static List<Integer> authored(int n) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < n; i++) {
      order.add(i);
    }
    return order;
  }

  Mark mark(String text) {
    String plain = Fold.plain(text);
    if (plain.isEmpty()) {
      return Mark.incorrect("no answer");
    }
    OptionalInt position = position(plain);
    Set<Integer> named = named(text, plain);
    Optional<Mark> labelled = position.isPresent() ? Optional.empty() : labelled(text, plain);
    if (labelled.isPresent()) {
      return labelled.get();
    }
    if (named.size() > 1) {
      return Mark.incorrect("");
    }
    if (named.isEmpty()) {
      return position.isPresent()
          ? picked(position.getAsInt())
          : Mark.incorrect("no option of this question");
    }
    int pick = named.iterator().next();
    if (position.isEmpty() || position.getAsInt() == pick) {
      return picked(pick);
    }
    if (pick == 0 || position.getAsInt() == 0) {
      return Mark.ask(
          "the text of one option, the place of another",
          "Do you mean the option of that text, or the one in that place? Type its letter.");
    }
    return Mark.incorrect("");
  }

  private Mark picked(int index) {
    var option = key.options().get(index);
    Mark mark = index == 0 ? Mark.correct("") : Mark.incorrect(option.why().orElse(""));
    return mark.understoodAs(option.text());
  }

  /** Returns the option in the place that a response names, where it names one that there is. */
  private OptionalInt position(String plain) {
    String words = plain.replaceFirst("[.!]+$", "").strip();
    for (String word : words.split(" ", -1)) {
      String figure = ORDINALS.get(word);
      if (figure == null && words.matches("((option|answer|choice|number) )?\\S+")) {
        figure = CARDINALS.get(word);
      }
      if (figure != null) {
        words = words.replace(word, figure);
      }
    }
    Matcher m = POSITION.matcher(words);
    return m.matches() ? place(m.group("place")) : OptionalInt.empty();
  }

  private OptionalInt place(String place) {
    char first = place.charAt(0);
    int at = Character.isDigit(first) ? Integer.parseInt(place) - 1 : first - 'a';
    return at >= 0 && at < shown.size() ? OptionalInt.of(shown.get(at)) : OptionalInt.empty();
  }

  /** Returns the options whose whole text a response is: exactly, else folded. */
  private Set<Integer> named(String text, String plain) {
    var exact = new LinkedHashSet<Integer>();
    var alike = new LinkedHashSet<Integer>();
    var folded = new LinkedHashSet<Integer>();
    List<String> said = words(text);
    for (int i = 0; i < key.options().size(); i++) {
      String option = key.options().get(i).text();
      if (option.strip().equals(text.strip())) {
        exact.add(i);
      }
      if (Fold.plain(option).equals(plain)) {
        alike.add(i);
      }
      if (!said.isEmpty() && words(option).equals(said)) {
        folded.add(i);
      }
    }
    return !exact.isEmpty() ? exact : !alike.isEmpty() ? alike : folded;
  }

  private static List<String> words(String text) {
    return Fold.plain(text).length() > Fold.LONGEST * 4
        ? List.of()
        : Words.of(text).stream().map(Words.Word::text).toList();
  }

  /** "b) Russia": the place and the text must agree, unless the whole is an option's text. */
  private Optional<Mark> labelled(String text, String plain) {
    Matcher m = LABELLED.matcher(plain);
    boolean whole = key.options().stream().anyMatch(o -> Fold.plain(o.text()).equals(plain));
    if (whole || plain.length() > Fold.LONGEST * 4 || !m.matches()) {
      return Optional.empty();
    }
    Set<Integer> named = named(m.group("text"), m.group("text"));
    if (named.isEmpty() && !named(text, plain).isEmpty()) {
      return Optional.empty();
    }
    OptionalInt place = place(m.group("place"));
    boolean agree = place.isPresent() && named.size() == 1 && named.contains(place.getAsInt());
    return Optional.of(agree ? picked(place.getAsInt()) : Mark.incorrect(""));
  }

  // True or false.

  private static final Set<String> TRUE = Set.of(
      "true", "t", "yes", "y", "correct", "right", "yep", "yup", "yeah", "1", "a", "not false");

  private static final Set<String> FALSE = Set.of(
      "false",
      "f",
      "no",
      "n",
      "incorrect",
      "wrong",
      "untrue",
      "not true",
      "not correct",
      "not right",
      "nope",
      "2",
      "b");

  private static final Pattern HEDGES = Pattern.compile(
      "^(?:(?:i (?:think|believe|guess|say)|that|this|it|its|it's|that's|is|statement|probably|"
          + "maybe|definitely|option|answer|the|:) ?)+");

  private static final Pattern CLOSING =
      Pattern.compile(" (?:i (?:think|believe|guess|say)|definitely|probably|for sure)$");

  /** "No, it is not true": the word before says what the rest says. */
  private static String withoutYesOrNo(String words) {
    int blank = words.indexOf(' ');
    if (blank < 0) {
      return words;
    }
    String first = words.substring(0, blank);
    String rest = HEDGES.matcher(words.substring(blank + 1)).replaceFirst("");
    boolean same = (TRUE.contains(first) && TRUE.contains(rest))
        || (FALSE.contains(first) && FALSE.contains(rest));
    return same ? rest : words;
  }

  /**
   * Marks true or false: by word or its first letter, by yes and no, or by place, true standing
   * first.
   */
  static Mark mark(TruthKey key, Response response) {
    String plain = Fold.plain(response.text());
    if (plain.isEmpty()) {
      return Mark.incorrect("no answer");
    }
    if (plain.length() > 60) {
      return Mark.incorrect("neither true nor false");
    }
    String words = plain
        .replace("isn't", "is not")
        .replace("'s", " is")
        .replaceAll("[^\\p{L}\\d' ]+", " ")
        .strip()
        .replaceAll(" +", " ");
    words = CLOSING.matcher(HEDGES.matcher(words).replaceFirst("")).replaceFirst("");
    words = words.replaceFirst("^(true) not false$", "$1").replaceFirst("^(false) not true$", "$1");
    words = withoutYesOrNo(words);
    boolean isTrue = TRUE.contains(words);
    boolean isFalse = FALSE.contains(words);
    if (plain.contains("/") || isTrue == isFalse) {
      return Mark.incorrect("neither true nor false");
    }
    return (isTrue == key.value() ? Mark.correct("") : Mark.incorrect(""))
        .understoodAs(isTrue ? "true" : "false");
  }
}
