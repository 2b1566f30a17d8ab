package dossier.question;

import dossier.question.Words.Break;
import dossier.question.Words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand beside an answer: filler, words of the answer and of the stem, and what is known to
 * be true of what the answer names. Any other word may be false, so it is.
 */
final class Beside {
  static final Set<String> FILLERS =
      words("i think it is was were are be been being am he she they that this these those there my"
          + " his her its their answer answers final would say said says guess believe suppose"
          + " reckon probably perhaps maybe possibly presumably definitely certainly surely"
          + " obviously clearly of course sure pretty quite um umm uh er erm hmm well so ok okay"
          + " yes yeah please thanks thank you called named known as namely aka ie eg mr mrs ms"
          + " miss dr sir madam mister of in on at to for by from with which who whom what where"
          + " when must have has had did do does being must should will just idk lol im its hes"
          + " thats name country also again system agreement deal city town village both"
          + " region area province organization body notably did do through");

  /** Nouns for a class of things, in groups of those that a person puts for each other. */
  private static final List<Set<String>> CLASSES = List.of(
      words("corridor road route passage highway pass strip"),
      words("radar station installation site facility base complex array"),
      words("service agency organization outfit"),
      words("institute institution tank think center organization"),
      words("pact treaty agreement accord deal"),
      words("drone uav ucav uas aircraft"),
      words("metaphor image tactic strategy approach policy method term word"),
      words("system weapon defense"),
      words("region province district area territory enclave exclave"),
      words("port harbor terminal"),
      words("country nation state"),
      words("brigade unit force"),
      words("ngo charity campaign organization group"));

  static final Set<String> NEGATORS =
      words("not no never neither nor none nobody nothing without except excluding isnt wasnt arent"
          + " werent dont didnt doesnt cannot cant wont hasnt havent hadnt aint");

  private final List<Gazetteer.Name> accepted;
  private final Optional<Gazetteer.Entry> entry;
  private final Slips slips;
  private final Slips.Style style;
  private final Set<String> others;
  private final Slips.Style nameStyle;
  private final Set<String> truths = new HashSet<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> patronymics = new HashSet<>();
  private final List<Word> stem;
  private final Set<String> stemWords;
  private final Set<String> stemNames;
  private final Set<String> subjects;

  /**
   * Creates a judge of words.
   *
   * @param others folded words of what is no answer, which are true of nothing
   * @param alone those of them that are no answer by themselves
   * @param vague folded words of what is true of the answer, but not enough
   */
  Beside(
      List<Gazetteer.Name> accepted,
      Optional<Gazetteer.Entry> entry,
      Slips slips,
      Slips.Style style,
      Set<String> others,
      Set<String> alone,
      Set<String> vague,
      Stem stem) {
    this.accepted = accepted;
    this.entry = entry;
    this.slips = slips;
    this.style = style;
    this.stem = stem.words();
    stemWords = stem.texts();
    stemNames = stem.names();
    subjects = stem.subjects();
    truths.addAll(vague);
    if (stemWords.contains("prime") && stemWords.contains("minister")) {
      truths.add("pm");
    }
    nameStyle = new Slips.Style(entry.map(Gazetteer.Entry::words).orElse(Set.of()), true);
    entry.ifPresent(e -> {
      truths.addAll(e.words());
      truths.addAll(e.gloss());
      e.gloss().stream().filter(w -> PATRONYMIC.matcher(w).find()).forEach(patronymics::add);
    });
    for (var name : accepted) {
      name.texts().forEach(word -> truths.addAll(Gazetteer.expansion(word)));
    }
    boolean named = entry.isPresent() && entry.get().kind() != Gazetteer.Kind.BODY;
    if (!named) {
      stem.asked().forEach(word -> {
        truths.add(word);
        truths.addAll(Gazetteer.related(word));
      });
    }
    this.others = new HashSet<>(others);
    this.others.removeIf(word -> truths.contains(word) && !alone.contains(word));
    names()
        .forEach(words ->
            words.subList(0, Math.max(0, words.size() - 1)).forEach(w -> given.add(w.text())));
  }

  private static final Pattern PATRONYMIC = Pattern.compile("(oglu|ogly|ich)$");

  static Set<String> words(String list) {
    return Set.copyOf(new HashSet<>(List.of(list.split(" ", -1))));
  }

  private List<List<Word>> names() {
    var names = new ArrayList<List<Word>>();
    accepted.forEach(name -> names.add(name.words()));
    entry.ifPresent(e -> e.names().forEach(name -> names.add(name.words())));
    return names;
  }

  /**
   * Returns whether nothing false stands beside an answer.
   *
   * @param used the words of the response that are the answer
   * @param own folded words that are the answer too
   */
  boolean isHarmless(List<Word> response, BitSet used, Set<String> own) {
    for (int from = 0; from < response.size(); ) {
      int to = from + 1;
      while (to < response.size() && response.get(to).before().compareTo(Break.HYPHEN) <= 0) {
        to++;
      }
      if (!isHarmless(new Segment(response, from, to, used), own)) {
        return false;
      }
      from = to;
    }
    return true;
  }

  /** The words of a response between two marks or joints. */
  private record Segment(List<Word> response, int from, int to, BitSet used) {
    boolean answers() {
      int first = used.nextSetBit(from);
      return first >= 0 && first < to;
    }

    boolean isJoinedByAndOnly() {
      return isAndAtMost(from) && (to >= response.size() || isAndAtMost(to));
    }

    private boolean isAndAtMost(int at) {
      Break before = response.get(at).before();
      return before == Break.AND || !before.joins();
    }

    boolean isJoined() {
      return response.get(from).before().joins()
          || (to < response.size() && response.get(to).before().joins());
    }
  }

  private boolean isHarmless(Segment segment, Set<String> own) {
    boolean answers = segment.answers();
    boolean joinedInStem = segment.isJoined() && isJoinedInStem(segment);
    boolean second = !answers && segment.isJoined() && !joinedInStem;
    int owned = owned(segment);
    boolean name = false;
    boolean other = joinedInStem;
    for (int i = segment.from(); i < segment.to(); i++) {
      Word word = segment.response().get(i);
      boolean part = second && isCountryInAnswer(word);
      if (segment.used().get(i) || (!part && isOwn(word, own)) || isFiller(word)) {
        continue;
      }
      if (second && !(segment.isJoinedByAndOnly() && isTrue(word) && isOffice(word.text()))) {
        return false;
      }
      if (i <= owned || isTrue(word) || isSubject(segment, i) || isInitial(segment.response(), i)) {
        continue;
      }
      if (!isInStem(word)) {
        return false;
      }
      if (!isNameInStem(word)) {
        other = true;
      } else if (!isInContext(segment, i) && !isWhereabouts(word)) {
        name = true;
      }
    }
    return !name || other;
  }

  private static final Set<String> ROLES = Set.of("over", "against");

  /** "Russia over Turkey, or Turkey": a part of the answer is another answer. */
  private boolean isCountryInAnswer(Word word) {
    boolean roles = accepted.stream().anyMatch(a -> a.texts().stream().anyMatch(ROLES::contains));
    return roles
        && Gazetteer.kind(word.text()).filter(k -> k == Gazetteer.Kind.COUNTRY).isPresent();
  }

  private static final Set<String> OFFICES =
      words("president prime minister foreign defense general secretary commander chief head state"
          + " leader government director analyst commentator journalist author");

  /** "General and minister", of one person. */
  private static boolean isOffice(String word) {
    return OFFICES.contains(word);
  }

  // What is true of the answer.

  boolean isFiller(Word word) {
    return FILLERS.contains(word.text()) && (!word.initial() || word.text().length() > 1);
  }

  boolean isOwnOrTrue(List<Word> response, int i, Set<String> own) {
    Word word = response.get(i);
    return isOwn(word, own) || isTrue(word) || isInitial(response, i);
  }

  private boolean isOwn(Word word, Set<String> own) {
    String said = word.text();
    if (others.contains(said) || NEGATORS.contains(said)) {
      return false;
    }
    if (own.contains(said) || isLetter(word)) {
      return own.contains(said);
    }
    for (String wanted : own) {
      if (slips.same(wanted, said, style)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTrue(Word word) {
    String said = word.text();
    if (others.contains(said) || isLetter(word) || NEGATORS.contains(said)) {
      return false;
    }
    return truths.contains(said) || isNameWord(said) || isGivenInitials(said) || isOfItsClass(said);
  }

  private boolean isNameWord(String said) {
    return entry.isPresent()
        && entry.get().words().stream().anyMatch(w -> slips.same(w, said, nameStyle));
  }

  private boolean isOfItsClass(String said) {
    for (var nouns : CLASSES) {
      if (isIn(nouns, said)
          && (stemWords.stream().anyMatch(nouns::contains)
              || accepted.stream().anyMatch(a -> a.texts().stream().anyMatch(nouns::contains)))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a folded word is a noun for a class of things. */
  static boolean isClass(String word) {
    return CLASSES.stream().anyMatch(nouns -> isIn(nouns, word));
  }

  private static boolean isIn(Set<String> nouns, String word) {
    return nouns.contains(word)
        || (word.endsWith("s") && nouns.contains(word.substring(0, word.length() - 1)));
  }

  private static boolean isLetter(Word word) {
    return word.initial() || (word.text().length() == 1 && !word.isFigure());
  }

  // Initials.

  /** "I." for "Ilham", "I.H." with the father's name; "V." after "Sergei". */
  private boolean isInitial(List<Word> response, int i) {
    Word word = response.get(i);
    if (!isLetter(word)) {
      return false;
    }
    String letters = word.text();
    if (begins(given, letters.charAt(0))) {
      return letters
          .chars()
          .skip(1)
          .allMatch(c -> begins(given, (char) c) || begins(patronymics, (char) c));
    }
    boolean afterGiven = i > 0
        && (given.contains(response.get(i - 1).text())
            || (isLetter(response.get(i - 1)) && isInitial(response, i - 1)));
    return afterGiven && letters.length() == 1 && begins(patronymics, letters.charAt(0));
  }

  private static boolean begins(Set<String> words, char letter) {
    return words.stream().anyMatch(w -> w.charAt(0) == letter);
  }

  /** "RT" for "Recep Tayyip", "VV" with the father's name. */
  private boolean isGivenInitials(String word) {
    if (word.length() < 2
        || word.length() > 4
        || entry.isEmpty()
        || entry.get().kind() != Gazetteer.Kind.PERSON) {
      return false;
    }
    return names().stream().anyMatch(name -> {
      var letters = new StringBuilder();
      name.subList(0, Math.max(0, name.size() - 1))
          .forEach(w -> letters.append(w.text().charAt(0)));
      String first = letters.toString();
      return (first.length() > 1 && word.equals(first))
          || (!first.isEmpty()
              && patronymics.stream().anyMatch(p -> word.equals(first + p.charAt(0))));
    });
  }

  // Whose official.

  /** Returns the last word of "President Erdoğan's" where it says whose official the answer is. */
  private int owned(Segment segment) {
    var head = entry.flatMap(Gazetteer.Entry::head).flatMap(Gazetteer::person);
    if (head.isEmpty()) {
      return -1;
    }
    for (int i = segment.from(); i < segment.to() - 1; i++) {
      String said = segment.response().get(i).text();
      boolean his = head.get().words().stream().anyMatch(w -> slips.same(w, said, style));
      if (!his && !head.get().gloss().contains(said)) {
        return -1;
      }
      if (his && segment.response().get(i).owner()) {
        return i;
      }
    }
    return -1;
  }

  /** "Turkish TB2", "Turkey's TB2", "Turkey as kingmaker" of what Turkey does. */
  private boolean isSubject(Segment segment, int i) {
    Word word = segment.response().get(i);
    boolean named = entry.isPresent() && entry.get().kind() != Gazetteer.Kind.BODY;
    boolean its = word.owner()
        || Gazetteer.country(word.text()).isPresent()
        || (i + 1 < segment.to() && segment.response().get(i + 1).text().equals("as"));
    return !named
        && its
        && segment.answers()
        && !others.contains(word.text())
        && (subjects.contains(word.text())
            || Gazetteer.related(word.text()).stream().anyMatch(subjects::contains));
  }

  // Words of the stem.

  private boolean isInStem(Word word) {
    String said = word.text();
    return !others.contains(said)
        && !NEGATORS.contains(said)
        && (stemWords.contains(said)
            || stemWords.stream().anyMatch(s -> Spelling.inflected(s, said))
            || Gazetteer.related(said).stream().anyMatch(stemWords::contains));
  }

  private boolean isNameInStem(Word word) {
    return stemNames.contains(word.text()) || Gazetteer.kind(word.text()).isPresent();
  }

  private static final Set<String> SITES =
      words("capital city town village port river lake mountain where");

  /** "Canberra, Australia" of the capital of Australia. */
  private boolean isWhereabouts(Word word) {
    String said = word.text();
    if (others.contains(said)
        || Gazetteer.kind(said).filter(k -> k == Gazetteer.Kind.COUNTRY).isEmpty()
        || SITES.stream().noneMatch(stemWords::contains)
        || accepted.stream().anyMatch(a -> Gazetteer.kind(a.texts().get(0))
            .filter(k -> k == Gazetteer.Kind.COUNTRY)
            .isPresent())) {
      return false;
    }
    for (int i = 1; i < stem.size(); i++) {
      String before = stem.get(i - 1).text();
      if (stem.get(i).text().equals(said) && (before.equals("of") || before.equals("in"))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a name of the stem stands near a word that it stands near there too. */
  private boolean isInContext(Segment segment, int i) {
    for (int j = 0; j < stem.size(); j++) {
      if (stem.get(j).text().equals(segment.response().get(i).text())) {
        for (int near = Math.max(segment.from(), i - 2); near <= i + 2; near++) {
          if (near != i && near < segment.to() && isNear(segment, near, j)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isNear(Segment segment, int i, int j) {
    if (segment.used().get(i)) {
      return false;
    }
    String said = segment.response().get(i).text();
    for (int k = Math.max(0, j - 2); k <= Math.min(stem.size() - 1, j + 2); k++) {
      if (k != j && Spelling.inflected(stem.get(k).text(), said)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the stem itself joins what a response joins. */
  private boolean isJoinedInStem(Segment segment) {
    boolean before = segment.response().get(segment.from()).before().joins();
    boolean after = segment.to() < segment.response().size()
        && segment.response().get(segment.to()).before().joins();
    return (!before || stemJoins(segment.response(), segment.from()))
        && (!after || stemJoins(segment.response(), segment.to()));
  }

  private boolean stemJoins(List<Word> response, int at) {
    if (at == 0) {
      return false;
    }
    for (int i = 1; i < stem.size(); i++) {
      if (stem.get(i).before() == Break.AND
          && stem.get(i).text().equals(response.get(at).text())
          && stem.get(i - 1).text().equals(response.get(at - 1).text())) {
        return true;
      }
    }
    return false;
  }
}
