package dossier.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks the pick of one option: by its letter or number in the order shown, or by its whole text. A
 * part of an option's text picks nothing.
 */
final class ChoiceMarker {
  private final ChoiceKey key;
  private final Offered offered;

  ChoiceMarker(ChoiceKey key, List<Integer> shown) {
    this.key = key;
    offered = new Offered(key.options().stream().map(ChoiceKey.Option::text).toList(), shown);
  }

  Mark mark(String text) {
    String plain = Fold.plain(text);
    if (plain.isEmpty()) {
      return Mark.incorrect("no answer");
    }
    OptionalInt position = offered.position(plain);
    Set<Integer> named = offered.named(text, plain);
    Optional<Mark> labelled = position.isPresent() ? Optional.empty() : labelled(text, plain);
    if (labelled.isPresent()) {
      return labelled.get();
    }
    Optional<Mark> placed = position.isPresent() ? Optional.empty() : placed(plain);
    if (placed.isPresent()) {
      return placed.get();
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
      return clash();
    }
    return Mark.incorrect("");
  }

  private Mark picked(int index) {
    var option = key.options().get(index);
    Mark mark = index == 0 ? Mark.correct("") : Mark.incorrect(option.why().orElse(""));
    return mark.understoodAs(option.text());
  }

  /** "b) Russia": the place and the text must agree, unless the whole is an option's text. */
  private Optional<Mark> labelled(String text, String plain) {
    var label =
        offered.isText(plain) ? Optional.<Offered.Labelled>empty() : Offered.labelled(plain);
    if (label.isEmpty()) {
      return Optional.empty();
    }
    String rest = label.get().text();
    Set<Integer> named = offered.named(rest, rest);
    if (named.isEmpty() && !offered.named(text, plain).isEmpty()) {
      return Optional.empty();
    }
    OptionalInt place = offered.place(label.get().place());
    boolean agree = place.isPresent() && named.size() == 1 && named.contains(place.getAsInt());
    return Optional.of(agree ? picked(place.getAsInt()) : Mark.incorrect(""));
  }

  private static final Pattern PLACED = Pattern.compile("(?<place>[a-z]|\\d{1,2}) (?<text>\\S.*)");

  /** "b Russia": as "b) Russia", but "a" may be no more than an article. */
  private Optional<Mark> placed(String plain) {
    var m = PLACED.matcher(plain);
    if (offered.isText(plain) || !m.matches()) {
      return Optional.empty();
    }
    Set<Integer> named = offered.named(m.group("text"), m.group("text"));
    OptionalInt place = offered.place(m.group("place"));
    if (named.size() != 1 || place.isEmpty()) {
      return Optional.empty();
    }
    int pick = named.iterator().next();
    if (pick == place.getAsInt()) {
      return Optional.of(picked(pick));
    }
    String option = Fold.plain(key.options().get(pick).text());
    if (!m.group("place").equals("a")) {
      return Optional.of(Mark.incorrect(""));
    }
    boolean article = option.startsWith("a ") || option.startsWith("an ");
    boolean matters = pick == 0 || place.getAsInt() == 0;
    return article || !matters ? Optional.empty() : Optional.of(clash());
  }

  private static Mark clash() {
    return Mark.ask(
        "the text of one option, the place of another",
        "Do you mean the option of that text, or the one in that place? Type its letter.");
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
