package dossier.question;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Someone on whose word a statement stands: an author, or whom one passes on.
 *
 * @param name as it stands in a bank, its first letter a capital
 * @param words the folded words of the name that tell it from others
 * @param reach these, and whatever else they say: a people's country, a person's office
 * @param initials what a long name may be shortened to: "who" of the World Health Organization
 * @param person who it is, where that is known
 * @param anonymous whether nobody is named: "unnamed reports"
 */
record Voice(
    String name,
    Set<String> words,
    Set<String> reach,
    String initials,
    Optional<Gazetteer.Entry> person,
    boolean anonymous) {

  /**
   * The words of a text.
   *
   * @param words folded
   * @param starts the first letters of each, which few names share
   */
  record Said(Set<String> words, Set<String> starts) {
    static Said of(String text) {
      Set<String> words = Words.of(text).stream().map(Words.Word::text).collect(Collectors.toSet());
      return new Said(words, words.stream().map(Voice::start).collect(Collectors.toSet()));
    }
  }

  /** A name that says whom it means only beside its own question: "that country". */
  private static final Pattern POINTS = Pattern.compile(
      "(?i)\\b(?:that|this|these|those|such|same|other|others|another|he|she|they|it|him|her|them|his|its"
          + "|their|both|former|latter|above|quoted|named|cited|mentioned)\\b");

  private static final Pattern ANONYMOUS =
      Pattern.compile("(?i)\\b(?:unnamed|anonymous|unidentified|undisclosed|unspecified|unknown"
          + "|some|several|many|various|certain)\\b");

  private static final Set<String> COMMON = Set.of(
      "and",
      "of",
      "for",
      "in",
      "on",
      "at",
      "from",
      "by",
      "to",
      "with",
      "de",
      "von",
      "van",
      "der",
      "government",
      "officials",
      "official",
      "sources",
      "source",
      "reports",
      "media",
      "ministry",
      "minister",
      "president",
      "spokesman",
      "spokesperson",
      "department",
      "office",
      "group",
      "national",
      "international",
      "state",
      "general",
      "council",
      "party",
      "army",
      "forces",
      "dr",
      "mr",
      "mrs",
      "ms",
      "prof",
      "professor",
      "sir");

  private static final int SHORTEST_STEM = 5;

  /** Returns the voice of a name, where that stands on its own. */
  static Optional<Voice> of(String by) {
    String name = capital(by.strip());
    List<Words.Word> all = Words.of(name);
    boolean anonymous = ANONYMOUS.matcher(name).find();
    if (all.isEmpty() || (!anonymous && POINTS.matcher(name).find())) {
      return Optional.empty();
    }
    Optional<Gazetteer.Entry> person =
        Gazetteer.find(all).filter(e -> e.kind() == Gazetteer.Kind.PERSON);
    Set<String> texts = all.stream().map(Words.Word::text).collect(Collectors.toSet());
    var words = new HashSet<>(texts);
    words.removeAll(COMMON);
    if (words.isEmpty()) {
      words.addAll(texts);
    }
    var reach = new HashSet<>(words);
    for (String word : words) {
      reach.addAll(Gazetteer.related(word));
      reach.addAll(Gazetteer.capitals(word));
      reach.addAll(Gazetteer.expansion(word));
    }
    person.ifPresent(entry -> {
      reach.addAll(entry.words());
      reach.addAll(entry.gloss());
    });
    return Optional.of(new Voice(name, words, reach, initials(all), person, anonymous));
  }

  /** Returns the voice of a work's author, named as in a citation. */
  static Voice ofAuthor(Source source) {
    String name = source.shortAuthor();
    return of(name)
        .map(v -> new Voice(name, v.words, v.reach, v.initials, v.person, false))
        .orElseGet(() -> new Voice(name, Set.of(), Set.of(), "", Optional.empty(), false));
  }

  private static String capital(String name) {
    return name.isEmpty()
        ? name
        : new StringBuilder()
            .appendCodePoint(Character.toUpperCase(name.codePointAt(0)))
            .append(name.substring(name.offsetByCodePoints(0, 1)))
            .toString();
  }

  /** Returns the first letters of a name of two words or more, else nothing. */
  private static String initials(List<Words.Word> all) {
    String letters = all.stream()
        .map(Words.Word::text)
        .filter(word -> !word.equals("of") && !word.equals("for"))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining());
    return letters.length() < 2 ? "" : letters;
  }

  /**
   * Returns whether two voices may be one, or one may speak for the other, so that not both can
   * stand among the options: a state and its president do, two presidents do not.
   */
  boolean isLike(Voice other) {
    if (anonymous && other.anonymous) {
      return true;
    }
    if (person.isPresent() && other.person.isPresent()) {
      return person.equals(other.person);
    }
    return !Collections.disjoint(reach, other.reach)
        || words.contains(other.initials)
        || other.words.contains(initials)
        || words.stream().anyMatch(a -> other.words.stream().anyMatch(b -> sameStem(a, b)));
  }

  /** A name says all the rest. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Voice voice && name.equals(voice.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns whether a text says who it is, if only by a people or an office. */
  boolean isIn(Said text) {
    return !Collections.disjoint(text.words, reach)
        || words.stream()
            .anyMatch(w -> text.starts.contains(start(w))
                && text.words.stream().anyMatch(said -> sameStem(w, said)));
  }

  private static String start(String word) {
    return word.substring(0, Math.min(SHORTEST_STEM, word.length()));
  }

  /** "Armenia" and "Armenian": names that begin alike, as far as no list of peoples knows them. */
  private static boolean sameStem(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int least = Math.min(a.length(), b.length());
    int alike = 0;
    while (alike < least && a.charAt(alike) == b.charAt(alike)) {
      alike++;
    }
    return alike >= SHORTEST_STEM && alike >= least - 1;
  }
}
