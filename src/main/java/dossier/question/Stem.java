package dossier.question;

import dossier.question.Words.Break;
import dossier.question.Words.Word;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was asked, as far as it bears on a text.
 *
 * @param texts its words, folded, and what its abbreviations stand for
 * @param names those of its words that have a capital
 * @param asked the words that say what kind of thing is asked for: "Israeli missile-defence system"
 *     of "Which Israeli missile-defence system does she list?"
 * @param subjects the words for who does what is asked about: "Turkey" of "that Turkey sold"
 * @param several whether more than one thing may be asked for
 * @param who whether a person is asked for
 * @param spellsOut whether it asks what an abbreviation stands for
 */
record Stem(
    List<Word> words,
    Set<String> texts,
    Set<String> names,
    Set<String> asked,
    Set<String> subjects,
    boolean several,
    boolean who,
    boolean spellsOut) {

  private static final Pattern SPELLS_OUT = Pattern.compile(
      "stands? for|abbreviat|acronym|full (name|form|title)|short for|initials|expan(d|sion)"
          + "|spel(l|t|led) out|written out|in full|write out");

  private static final Set<String> WHO = Set.of("who", "whom", "whose");
  private static final Set<String> WHICH = Set.of("which", "what");
  private static final Set<String> VERBS = Set.of(
      "is", "was", "were", "are", "has", "have", "had", "did", "do", "does", "can", "could", "will",
      "would", "might", "may", "must", "should", "that");
  private static final Set<String> RELATIONS =
      Set.of("of", "with", "between", "against", "to", "than", "from", "by", "and", "or");
  private static final Set<String> SAYS = Set.of("say", "says", "name", "names", "list", "report");

  static Stem of(String text) {
    List<Word> words = Words.of(text);
    var texts = new LinkedHashSet<String>();
    for (var word : words) {
      texts.add(word.text());
      texts.addAll(Gazetteer.expansion(word.text()));
    }
    if (texts.containsAll(NGO)) {
      texts.add("ngo");
    }
    var names = new HashSet<>(Words.capitals(text));
    if (!words.isEmpty() && !Gazetteer.knows(words.get(0).text())) {
      names.remove(words.get(0).text());
    }
    boolean spellsOut = SPELLS_OUT.matcher(Fold.plain(text)).find();
    boolean who = words.stream().anyMatch(w -> WHO.contains(w.text()));
    int from = kindAt(words);
    int to = from;
    while (to < words.size() && !endsKind(words, to)) {
      to++;
    }
    var asked = new LinkedHashSet<String>();
    words.subList(from, to).forEach(word -> asked.add(word.text()));
    boolean several = isSeveral(words, from, to);
    for (int i = to; i < words.size() && (i == to || !endsKind(words, i)); i++) {
      if (words.get(to).text().equals("of")
          && Gazetteer.kind(words.get(i).text()).isEmpty()) {
        asked.add(words.get(i).text());
      }
    }
    asked.removeIf(
        word -> Gazetteer.kind(word).filter(k -> k == Gazetteer.Kind.PERSON).isPresent());
    return new Stem(words, texts, names, asked, subjects(words, to), several, who, spellsOut);
  }

  private static final Set<String> NGO = Set.of("non", "governmental", "organization");

  /** Returns where a stem begins to say what kind of thing it asks for. */
  private static int kindAt(List<Word> words) {
    int i = 0;
    while (i < words.size() && !WHICH.contains(words.get(i).text())) {
      i++;
    }
    boolean isName = i + 3 < words.size()
        && words.get(i + 1).text().equals("is")
        && words.get(i + 2).text().equals("name")
        && words.get(i + 3).text().equals("of");
    return Math.min(words.size(), isName ? i + 4 : i + 1);
  }

  private static boolean endsKind(List<Word> words, int i) {
    String word = words.get(i).text();
    return VERBS.contains(word) || RELATIONS.contains(word) || words.get(i).before() == Break.COMMA;
  }

  /** "Which pact" asks for one thing, "which two states", "what crimes" and "whom" for any. */
  private static boolean isSeveral(List<Word> words, int from, int to) {
    String last = from < to ? words.get(to - 1).text() : "";
    boolean plural = last.endsWith("s") && !last.endsWith("ss");
    return last.isEmpty() || plural || words.stream().anyMatch(w -> MANY.contains(w.text()));
  }

  private static final Set<String> MANY = Set.of("2", "3", "4", "5", "both", "several", "all");

  /** Returns whose act a stem asks about: "does Lardner say Turkey sold ... from Russia". */
  private static Set<String> subjects(List<Word> words, int kindEnd) {
    var subjects = new HashSet<String>();
    int verb = kindEnd;
    while (verb < words.size() && !VERBS.contains(words.get(verb).text())) {
      verb++;
    }
    for (int i = verb + 1; i < words.size(); i++) {
      if (words.get(i - 1).text().equals("from")) {
        subjects.add(words.get(i).text());
      }
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + 4); i++) {
      boolean first = i == verb + 1;
      if (first || SAYS.contains(words.get(i - 1).text())) {
        subjects.add(words.get(i).text());
      }
    }
    return subjects;
  }
}
