package dossier.question;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One spelling for words that Britain and America spell differently. */
final class Spelling {
  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("grey", "gray"),
      Map.entry("aluminium", "aluminum"),
      Map.entry("programme", "program"),
      Map.entry("programmes", "programs"),
      Map.entry("cheque", "check"),
      Map.entry("licence", "license"),
      Map.entry("practise", "practice"),
      Map.entry("artefact", "artifact"),
      Map.entry("artefacts", "artifacts"),
      Map.entry("manoeuvre", "maneuver"),
      Map.entry("manoeuvres", "maneuvers"),
      Map.entry("centre", "center"),
      Map.entry("centres", "centers"),
      Map.entry("theatre", "theater"),
      Map.entry("theatres", "theaters"),
      Map.entry("kilometre", "kilometer"),
      Map.entry("kilometres", "kilometers"),
      Map.entry("metre", "meter"),
      Map.entry("metres", "meters"),
      Map.entry("defence", "defense"),
      Map.entry("defences", "defenses"),
      Map.entry("offence", "offense"),
      Map.entry("offences", "offenses"),
      Map.entry("pretence", "pretense"),
      Map.entry("organisation", "organization"));

  private static final List<String> OUR = List.of(
      "armour",
      "behaviour",
      "colour",
      "endeavour",
      "favour",
      "harbour",
      "honour",
      "labour",
      "neighbour",
      "rumour",
      "saviour",
      "valour",
      "vapour",
      "vigour");

  private Spelling() {}

  /** Returns a word, folded, in its American spelling; any other word as it is. */
  static String american(String word) {
    String known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    for (String our : OUR) {
      if (word.startsWith(our)) {
        return our.substring(0, our.length() - 2) + "r" + word.substring(our.length());
      }
    }
    if (word.length() < 7) {
      return word;
    }
    // Words such as "promise" change with both spellings of their own, so nothing is confused.
    String zed = word.contains("is") ? ISE.matcher(word).replaceFirst("iz$1") : word;
    return zed.contains("ll") ? DOUBLED.matcher(zed).replaceFirst("l$1") : zed;
  }

  private static final Pattern ISE = Pattern.compile("is(e|es|ed|er|ers|ing|ation|ations)$");
  private static final Pattern DOUBLED = Pattern.compile("ll(ed|ing|er|ers)$");
  private static final Pattern SIBILANT = Pattern.compile("(s|x|z|ch|sh|o)$");

  /** Returns whether two words are one but for a plural. */
  static boolean plural(String a, String b) {
    if (a.length() > b.length()) {
      return plural(b, a);
    }
    if (a.length() < 3 || b.length() - a.length() > 2) {
      return false;
    }
    return b.equals(a + "s")
        || (b.equals(a + "es") && SIBILANT.matcher(a).find())
        || (a.endsWith("y") && b.equals(a.substring(0, a.length() - 1) + "ies"))
        || (a.endsWith("man") && b.equals(a.substring(0, a.length() - 2) + "en"));
  }

  /** Returns whether two words are forms of one: broker, brokers, brokered, brokering. */
  static boolean inflected(String a, String b) {
    return a.equals(b)
        || plural(a, b)
        || (a.length() > 2 && b.length() > 2 && root(a).equals(root(b)));
  }

  private static String root(String word) {
    String root = ENDING.matcher(word).replaceFirst("");
    int n = root.length();
    boolean doubled = n > 3
        && n < word.length()
        && root.charAt(n - 1) == root.charAt(n - 2)
        && "aeiousl".indexOf(root.charAt(n - 1)) < 0;
    return doubled ? root.substring(0, n - 1) : root;
  }

  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(ing|ed|ly|es|e|(?<!s)s)$");
}
