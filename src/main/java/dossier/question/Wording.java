package dossier.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a statement says of itself how it is put: by words looked up one by one, since a bank of
 * thousands is looked through before its first question is shown.
 */
final class Wording {
  private static final int SHORTEST_STEM = 4;
  private static final int LONGEST_STEM = 9;

  /** Beginnings of words by which a statement is about how something is put, not about what. */
  private static final Set<String> ABOUT_STEMS = set(
      "alleg accus unconfirm unverif confirm verif disput contradict rumor rumour retract purport"
          + " consisten hedg quot wording phras metaphor evidence firm reportedl");

  private static final Set<String> ABOUT =
      set("opinion opinions claim claims claimed claiming charge charges fact facts flat flatly"
          + " outright openly voice naming word words term terms treat treats call calls called"
          + " describe describes nickname nicknames mood tone attitude reserve");

  private static final Set<String> ABOUT_PAIRS = Set.of(
      "pass on", "passes on", "passed on", "put it", "puts it", "how does", "how do", "two places");

  /** Beginnings of words by which a statement says, besides, how far its source vouches for it. */
  private static final Set<String> TELLING_STEMS =
      set("judg believ doubt specul predict forecast suppos assert imply implie suggest conclu"
          + " interpret estimat criticis criticiz recommend prais thesis argu assess");

  private static final Set<String> TELLING = telling();

  private static final Set<String> TELLING_PAIRS = Set.of("said to", "leaves open", "leave open");

  private final List<String> words;

  /** Takes a statement apart. */
  Wording(String statement) {
    words = words(statement);
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" ", -1));
  }

  private static Set<String> telling() {
    String verbs =
        "report think view consider regard credit blame expect warn fear hope see foresee"
            + " advise ascribe attribute explain infer guess reckon hold deem rate rank liken compare"
            + " point make";
    var all = Arrays.stream(verbs.split(" ", -1))
        .flatMap(verb -> List.of(verb, verb + "s", verb + "d", verb + "ed", verb + "ing").stream())
        .collect(Collectors.toSet());
    all.addAll(set("thought held saw seen may might could possibly perhaps probably likely should"
        + " ought certain unclear reason reasons why lesson verdict eyes mind"));
    return all;
  }

  private static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        words.add(lower.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  /** Returns whether it is about how something is put. */
  boolean isAboutWording() {
    return has(ABOUT, ABOUT_STEMS, ABOUT_PAIRS);
  }

  /** Returns whether it says how firm it is, or is about that. */
  boolean tellsStatus() {
    return isAboutWording() || has(TELLING, TELLING_STEMS, TELLING_PAIRS);
  }

  private boolean has(Set<String> whole, Set<String> stems, Set<String> pairs) {
    String before = "";
    for (String word : words) {
      if (whole.contains(word) || begins(word, stems) || pairs.contains(before + " " + word)) {
        return true;
      }
      before = word;
    }
    return false;
  }

  private static boolean begins(String word, Set<String> stems) {
    for (int n = SHORTEST_STEM; n <= Math.min(LONGEST_STEM, word.length()); n++) {
      if (stems.contains(word.substring(0, n))) {
        return true;
      }
    }
    return false;
  }
}
