package dossier.question;

import dossier.question.Words.Break;
import dossier.question.Words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks a short text. A response earns the mark when the words of one accepted text stand in it, in
 * order, and every other word does no harm: it is filler, or of the answer, or of the stem, or known
 * to be true of what the answer names. Any other word makes it incorrect, for a marker that cannot
 * tell true from false may not guess.
 */
final class TextMarker {
  static final Set<String> FILLERS =
      words("i think it is was were are be been being am he she they that this these those there my"
          + " his her its their answer answers final would say said says guess believe suppose"
          + " reckon probably perhaps maybe possibly presumably definitely certainly surely"
          + " obviously clearly of course sure pretty quite um umm uh er erm hmm well so ok okay"
          + " yes yeah please thanks thank you called named known as namely aka ie eg mr mrs ms"
          + " miss dr sir madam mister of in on at to for by from with which who whom what where"
          + " when must have has had did do does being must should will just idk lol im its hes"
          + " thats name country also again system agreement deal city town village"
          + " region area province organization body");

  private static final Set<String> PREPOSITIONS = words("of in on at for");

  static final Set<String> NEGATORS =
      words("not no never neither nor none nobody nothing without except excluding isnt wasnt arent"
          + " werent dont didnt doesnt cannot cant wont hasnt havent hadnt aint");

  private static final Set<String> VERBS =
      words("is was were are be been has had have did do does can could will would");

  private static final Pattern ASKS_FULL_FORM = Pattern.compile(
      "stands? for|abbreviat|acronym|full (name|form|title)|short for|initials|expan(d|sion)"
          + "|spel(l|t|led) out|written out|in full|write out");

  private static final Pattern ASKS_WHO = Pattern.compile("\\bwho(m|se)?\\b");

  private final TextKey key;
  private final Context context;
  private final List<String> accepted = new ArrayList<>();
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> otherwise = new HashSet<>();
  private final Optional<Gazetteer.Entry> entry;
  private final List<Word> stem;
  private final Set<String> stemWords;
  private final Set<String> stemNames;

  /** One way to write a text that earns something. */
  private record Variant(List<Word> words) {}

  /** Where a variant stands in a response, and which of its words are a letter off. */
  private record Match(BitSet used, List<String> slips) {}

  TextMarker(TextKey key, Context context) {
    this.key = key;
    this.context = context;
    accepted.add(key.answer());
    accepted.addAll(key.accepts());
    for (String text : accepted) {
      capitals.addAll(Words.capitals(text));
      Words.of(text).forEach(word -> vocabulary.add(word.text()));
    }
    for (String text : key.rejects()) {
      otherwise.addAll(texts(Words.of(text)));
    }
    for (var prompt : key.prompts()) {
      otherwise.addAll(texts(Words.of(prompt.text())));
    }
    otherwise.removeAll(vocabulary);
    entry = Gazetteer.find(accepted);
    stem = Words.of(context.stem());
    stemWords = new HashSet<>(texts(stem));
    stemNames = Words.capitals(context.stem());
    if (!stem.isEmpty() && !Gazetteer.knows(stem.get(0).text())) {
      stemNames.remove(stem.get(0).text());
    }
  }

  private static Set<String> words(String list) {
    return Set.of(new LinkedHashSet<>(List.of(list.split(" ", -1))).toArray(String[]::new));
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  Mark mark(String text) {
    if (Fold.plain(text).length() > Fold.LONGEST) {
      return Mark.incorrect("too long to mark");
    }
    List<Word> response = patronymics(Words.of(text));
    if (response.isEmpty()) {
      return Mark.incorrect("no answer");
    }
    List<String> said = texts(response);
    boolean or = saysOr(response);
    if (accepted.stream()
        .map(Words::of)
        .anyMatch(a -> texts(a).equals(said) && (!or || saysOr(a)))) {
      return Mark.correct("");
    }
    if (key.rejects().stream().anyMatch(r -> texts(Words.of(r)).equals(said))) {
      return Mark.incorrect("");
    }
    for (var prompt : key.prompts()) {
      if (texts(Words.of(prompt.text())).equals(said)) {
        return Mark.incomplete("true, but not enough", prompt.ask());
      }
    }
    if (said.equals(texts(stem))) {
      return Mark.incorrect("repeats the question");
    }
    return marked(response);
  }

  private static final Set<String> CHILD_OF =
      Set.of("oglu", "ogly", "ogli", "kizi", "gizi", "qizi");

  /** Makes one word of "Heydar oglu", so that a father's name is not taken for a given name. */
  private static List<Word> patronymics(List<Word> words) {
    var joined = new ArrayList<Word>();
    for (var word : words) {
      int last = joined.size() - 1;
      if (last >= 0 && CHILD_OF.contains(word.text())) {
        Word father = joined.get(last);
        joined.set(last, new Word(father.text() + word.text(), father.before(), false));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private Mark marked(List<Word> response) {
    List<Word> asserted = asserted(response);
    if (asserted.isEmpty()) {
      return Mark.incorrect("says only what it is not");
    }
    var found = best(asserted, accepted, true);
    if (found.isPresent()) {
      return correct(found.get());
    }
    for (String text : accepted) {
      var set = set(asserted, text);
      if (set.isPresent()) {
        return set.get();
      }
    }
    for (var prompt : key.prompts()) {
      if (best(asserted, List.of(prompt.text()), false).isPresent()) {
        return Mark.incomplete("true, but not enough", prompt.ask());
      }
    }
    if (surnameOnly(asserted)) {
      return asserted.stream().anyMatch(word -> word.text().length() == 1)
          ? Mark.correct("")
          : Mark.incomplete("true, but not enough", "Give the full name.");
    }
    return Mark.incorrect(extra(asserted));
  }

  private static Mark correct(Match match) {
    return match.slips().isEmpty()
        ? Mark.correct("")
        : Mark.correct("one letter off: " + String.join(", ", match.slips()));
  }

  /** Finds the first text that stands in a response beside nothing harmful. */
  private Optional<Match> best(List<Word> response, List<String> texts, boolean derive) {
    var ownWords = new HashSet<String>();
    texts.forEach(text -> ownWords.addAll(texts(Words.of(text))));
    var ownCapitals = new HashSet<String>();
    texts.forEach(text -> ownCapitals.addAll(Words.capitals(text)));
    for (String text : texts) {
      for (Variant variant : variants(text, derive)) {
        var match = match(response, variant.words(), new BitSet(), Set.of(), ownCapitals);
        if (match.isPresent() && harmless(response, match.get().used(), ownWords)) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  // What an accepted text may also be written as.

  private List<Variant> variants(String text, boolean derive) {
    List<Word> words = Words.of(text);
    var variants = new ArrayList<Variant>();
    variants.add(new Variant(words));
    if (!derive) {
      return variants;
    }
    transpositions(words).forEach(variants::add);
    Gazetteer.find(List.of(text))
        .filter(e -> e.names().stream().anyMatch(n -> texts(Words.of(n)).equals(texts(words))))
        .ifPresent(e -> {
          for (String name : e.names()) {
            capitals.addAll(Words.capitals(name));
            if (mayAbbreviate(name)) {
              variants.add(new Variant(Words.of(name)));
            }
          }
        });
    initials(words).ifPresent(variants::add);
    return variants;
  }

  /** "Aliyev Ilham"; "Defence Ministry", "Azerbaijan's president", "Azerbaijani president". */
  private List<Variant> transpositions(List<Word> words) {
    var variants = new ArrayList<Variant>();
    int n = words.size();
    List<String> texts = texts(words);
    int of = texts.indexOf("of");
    if (of > 0 && of < n - 1 && texts.lastIndexOf("of") == of && !isSet(words)) {
      var head = words.subList(0, of);
      var tail = words.subList(of + 1, n);
      variants.add(joined(tail, head));
      Gazetteer.demonyms(String.join(" ", texts(tail)))
          .forEach(d -> variants.add(joined(List.of(plain(d)), head)));
    }
    if (n > 1 && of < 0) {
      Gazetteer.country(texts.get(0))
          .ifPresent(country -> variants.add(joined(Words.of(country), words.subList(1, n))));
      Gazetteer.demonyms(texts.get(0))
          .forEach(d -> variants.add(joined(List.of(plain(d)), words.subList(1, n))));
    }
    boolean name = (n == 2 || n == 3)
        && texts.stream().allMatch(w -> capitals.contains(w) || PARTICLES.contains(w))
        && words.stream().skip(1).allMatch(w -> w.before() == Break.NONE)
        && texts.stream()
            .allMatch(
                w -> Gazetteer.kind(w).map(k -> k == Gazetteer.Kind.PERSON).orElse(true));
    if (name) {
      variants.add(joined(words.subList(n - 1, n), words.subList(0, n - 1)));
      variants.add(joined(words.subList(1, n), words.subList(0, 1)));
    }
    return variants;
  }

  private static final Set<String> PARTICLES = Set.of("von", "van", "de", "der", "al", "el", "bin");

  private static Variant joined(List<Word> first, List<Word> then) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    return new Variant(List.copyOf(all));
  }

  private static Word plain(String text) {
    return new Word(text, Break.NONE, false);
  }

  /** The initials of a body's name of three words or more: OSCE. */
  private Optional<Variant> initials(List<Word> words) {
    var letters = new StringBuilder();
    boolean name = true;
    for (var word : words) {
      boolean small = FILLERS.contains(word.text());
      boolean part = word.before() == Break.HYPHEN && word.text().equals("operation");
      if (!small && !part) {
        name &= capitals.contains(word.text());
        letters.append(word.text().charAt(0));
      }
    }
    boolean person = entry.map(e -> e.kind() == Gazetteer.Kind.PERSON).orElse(false);
    String form = letters.toString();
    boolean usable = name && !person && !asksWho() && form.length() >= 3 && !isList(words);
    return usable && mayAbbreviate(form)
        ? Optional.of(new Variant(List.of(plain(form))))
        : Optional.empty();
  }

  private boolean asksWho() {
    return ASKS_WHO.matcher(Fold.plain(context.stem())).find();
  }

  /** An abbreviation that the stem has, or asks the meaning of, is no answer. */
  private boolean mayAbbreviate(String name) {
    List<Word> words = Words.of(name);
    if (words.size() != 1 || words.get(0).text().length() > 5) {
      return true;
    }
    return !stemWords.contains(words.get(0).text())
        && !ASKS_FULL_FORM.matcher(Fold.plain(context.stem())).find();
  }

  // Finding a text in a response.

  /**
   * Finds the words of a text, in order, among the unused words of a response.
   *
   * @param barred words that may not stand between them
   */
  private Optional<Match> match(
      List<Word> response, List<Word> text, BitSet taken, Set<String> barred, Set<String> caps) {
    var content = text.stream().filter(w -> !PREPOSITIONS.contains(w.text())).toList();
    if (content.isEmpty()) {
      content = text;
    }
    for (int start = 0; start < response.size(); start++) {
      var match = matchFrom(start, response, content, taken, barred, caps);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> matchFrom(
      int start,
      List<Word> response,
      List<Word> text,
      BitSet taken,
      Set<String> barred,
      Set<String> caps) {
    var used = new BitSet();
    var slips = new ArrayList<String>();
    int at = start;
    int done = 0;
    while (done < text.size()) {
      if (at >= response.size()) {
        return Optional.empty();
      }
      if (done > 0
          && response.get(at).before() == Break.OR
          && text.get(done).before() != Break.OR) {
        return Optional.empty();
      }
      int step = taken.get(at) ? 0 : step(response, at, text, done, used, slips, caps);
      if (step > 0) {
        done += step;
        at = used.length();
      } else if (done == 0
          || response.get(at).before().joins()
          || barred.contains(response.get(at).text())) {
        return Optional.empty();
      } else {
        at++;
      }
    }
    return Optional.of(new Match(used, slips));
  }

  /** Matches some words of a text at a place, and returns how many: several where one is joined. */
  private int step(
      List<Word> response,
      int at,
      List<Word> text,
      int done,
      BitSet used,
      List<String> slips,
      Set<String> caps) {
    String said = response.get(at).text();
    String wanted = text.get(done).text();
    if (same(wanted, said, caps)) {
      used.set(at);
      return 1;
    }
    String joined = wanted;
    for (int n = 1; n < 3 && done + n < text.size(); n++) {
      joined += text.get(done + n).text();
      if (joined.equals(said) || Spelling.plural(joined, said)) {
        used.set(at);
        return n + 1;
      }
    }
    joined = said;
    for (int n = 1; n < 3 && at + n < response.size(); n++) {
      joined += response.get(at + n).text();
      if (joined.equals(wanted) || Spelling.plural(joined, wanted)) {
        used.set(at, at + n + 1);
        return 1;
      }
    }
    if (slip(wanted, said, caps)) {
      used.set(at);
      slips.add(shown(wanted));
      return 1;
    }
    return 0;
  }

  /** Returns a word of the answer as its author wrote it. */
  private String shown(String word) {
    for (String text : accepted) {
      for (String chunk : text.split("[\\s\\p{Pd}/,;()]+", -1)) {
        if (texts(Words.of(chunk)).equals(List.of(word))) {
          return chunk;
        }
      }
    }
    return word;
  }

  private boolean same(String wanted, String said, Set<String> caps) {
    if (wanted.equals(said)) {
      return true;
    }
    if (hasFigure(wanted) || hasFigure(said)) {
      return hasFigure(wanted) && Spelling.plural(wanted, said);
    }
    if (otherwise.contains(said)) {
      return false;
    }
    return Spelling.plural(wanted, said)
        || (caps.contains(wanted)
            && wanted.length() >= 5
            && Fold.skeleton(wanted).equals(Fold.skeleton(said)));
  }

  private static boolean hasFigure(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** Returns whether a word is one slip off another, and no word of its own. */
  private boolean slip(String wanted, String said, Set<String> caps) {
    if (wanted.length() < 7 || hasFigure(said) || hasFigure(wanted)) {
      return false;
    }
    if (otherwise.contains(said) || stemWords.contains(said) || context.names().knows(said)) {
      return false;
    }
    boolean name = caps.contains(wanted);
    boolean off = Fold.oneSlip(wanted, said)
        || (name && Fold.oneSlip(Fold.skeleton(wanted), Fold.skeleton(said)));
    return off && !anotherWord(wanted, said, name);
  }

  /** Aliyeva for Aliyev, atypical for typical, observed for observer: words of their own. */
  private static boolean anotherWord(String wanted, String said, boolean name) {
    String longer = wanted.length() >= said.length() ? wanted : said;
    String shorter = wanted.length() >= said.length() ? said : wanted;
    if (longer.equals("a" + shorter)) {
      return true;
    }
    if (longer.equals(shorter + "a") && shorter.matches(".*([oe]v|in|yn)")) {
      return true;
    }
    int last = wanted.length() - 1;
    boolean endings = wanted.length() == said.length()
        && wanted.substring(0, last).equals(said.substring(0, last))
        && "drsnty".indexOf(wanted.charAt(last)) >= 0
        && "drsnty".indexOf(said.charAt(last)) >= 0;
    boolean grown = longer.length() == shorter.length() + 1
        && longer.startsWith(shorter)
        && "drnyl".indexOf(longer.charAt(longer.length() - 1)) >= 0
        && shorter.matches(".*[aeiou]");
    return !name && (endings || grown);
  }

  // What may stand beside an answer.

  private boolean harmless(List<Word> response, BitSet used, Set<String> ownWords) {
    for (int from = 0; from < response.size(); ) {
      int to = from + 1;
      while (to < response.size() && response.get(to).before().compareTo(Break.HYPHEN) <= 0) {
        to++;
      }
      if (!harmless(response, from, to, used, ownWords)) {
        return false;
      }
      from = to;
    }
    return true;
  }

  private boolean harmless(
      List<Word> response, int from, int to, BitSet used, Set<String> ownWords) {
    boolean answers = used.nextSetBit(from) >= 0 && used.nextSetBit(from) < to;
    boolean stemName = false;
    boolean stemOther = false;
    for (int i = from; i < to; i++) {
      Word word = response.get(i);
      if (used.get(i) || ownOrTrue(word, ownWords) || isFiller(word)) {
        continue;
      }
      if (!inStem(word)) {
        return false;
      }
      if (stemNames.contains(word.text()) || Gazetteer.kind(word.text()).isPresent()) {
        stemName = true;
      } else {
        stemOther = true;
      }
    }
    if (!stemName && !stemOther) {
      return true;
    }
    return answers
        ? !stemName || stemOther || isCountryOfPlace(response, from, to, used)
        : mayGloss(response, from, to, stemName, stemOther, used);
  }

  /** Words of the stem that stand apart from the answer: a gloss, or a second answer. */
  private boolean mayGloss(
      List<Word> response, int from, int to, boolean stemName, boolean stemOther, BitSet used) {
    Break before = response.get(from).before();
    Break after = to < response.size() ? response.get(to).before() : Break.NONE;
    if (before.joins() || after.joins()) {
      return (!before.joins() || stemJoins(response, from))
          && (!after.joins() || stemJoins(response, to));
    }
    return !stemName || stemOther || isCountryOfPlace(response, from, to, used);
  }

  private boolean isCountryOfPlace(List<Word> response, int from, int to, BitSet used) {
    if (entry.isPresent()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = response.get(i).text();
      if (!used.get(i) && stemNames.contains(word) && Gazetteer.kind(word).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the stem itself joins two neighbours of a response. */
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

  private boolean isFiller(Word word) {
    return !word.initial() && FILLERS.contains(word.text());
  }

  private boolean inStem(Word word) {
    return !otherwise.contains(word.text())
        && !NEGATORS.contains(word.text())
        && (stemWords.contains(word.text())
            || stemWords.stream().anyMatch(s -> Spelling.plural(s, word.text())));
  }

  private boolean ownOrTrue(Word word, Set<String> ownWords) {
    if (otherwise.contains(word.text())) {
      return false;
    }
    if (word.initial() || (word.text().length() == 1 && !word.isFigure())) {
      return isInitials(word.text());
    }
    return !NEGATORS.contains(word.text())
        && (isGivenInitials(word.text())
            || ownWords.stream().anyMatch(w -> same(w, word.text(), capitals))
            || nameWords().stream().anyMatch(w -> same(w, word.text(), nameWords()))
            || entry.map(e -> e.gloss().contains(word.text())).orElse(false));
  }

  /** "I." for "Ilham", "I.H." with the father's name: the first is always of a given name. */
  private boolean isInitials(String letters) {
    var given = new HashSet<Character>();
    var later = new HashSet<Character>();
    var names = new ArrayList<>(accepted);
    entry.ifPresent(e -> names.addAll(e.names()));
    for (String name : names) {
      List<Word> words = Words.of(name);
      words
          .subList(0, Math.max(0, words.size() - 1))
          .forEach(w -> given.add(w.text().charAt(0)));
    }
    entry.ifPresent(e -> e.gloss().stream()
        .filter(w -> w.matches(".*(oglu|ogly|ich)"))
        .forEach(w -> later.add(w.charAt(0))));
    return letters
            .chars()
            .skip(1)
            .allMatch(c -> given.contains((char) c) || later.contains((char) c))
        && given.contains(letters.charAt(0));
  }

  /** "RT" for "Recep Tayyip". */
  private boolean isGivenInitials(String word) {
    if (entry.isEmpty() || entry.get().kind() != Gazetteer.Kind.PERSON) {
      return false;
    }
    var letters = new StringBuilder();
    var words = Words.of(entry.get().names().get(0));
    words.subList(0, words.size() - 1).forEach(w -> letters.append(w.text().charAt(0)));
    return letters.length() > 1 && word.contentEquals(letters);
  }

  private Set<String> nameWords() {
    return entry
        .map(e -> {
          var words = new HashSet<String>();
          e.names().forEach(name -> words.addAll(texts(Words.of(name))));
          return (Set<String>) words;
        })
        .orElse(Set.of());
  }

  // "Not X" never earns X; "X, not Y" says X.

  /** Returns the words of a response that it asserts; none where it only denies. */
  private List<Word> asserted(List<Word> response) {
    if (vocabulary.stream().anyMatch(NEGATORS::contains)) {
      return response;
    }
    var asserted = new ArrayList<Word>();
    for (int i = 0; i < response.size(); i++) {
      String word = response.get(i).text();
      boolean plain = !NEGATORS.contains(word) && !isInstead(response, i);
      if (plain) {
        asserted.add(response.get(i));
        continue;
      }
      boolean aside = word.equals("no")
          && i + 1 < response.size()
          && response.get(i + 1).before() == Break.COMMA;
      if (aside) {
        continue;
      }
      int end = i + 1;
      while (end < response.size() && !endsDenial(response.get(end).before())) {
        end++;
      }
      var denied = response.subList(i + 1, end);
      if (!denied.isEmpty() && denied.stream().allMatch(w -> UNSURE.contains(w.text()))) {
        i = end - 1;
        continue;
      }
      if (denied.stream().allMatch(this::isFiller) || deniesBefore(response, i)) {
        return List.of();
      }
      if (best(denied, accepted, true).isPresent()) {
        return List.of();
      }
      i = end - 1;
    }
    return asserted;
  }

  private static boolean endsDenial(Break before) {
    return before == Break.COMMA || before == Break.BUT || before == Break.BRACKET;
  }

  /** "Rather than", "instead of", "other than", "anything but". */
  private static boolean isInstead(List<Word> response, int i) {
    if (i + 1 >= response.size()) {
      return false;
    }
    Word next = response.get(i + 1);
    return switch (response.get(i).text()) {
      case "rather", "other" -> next.text().equals("than");
      case "instead", "regardless" -> next.text().equals("of");
      case "anyone", "anything", "anybody" -> next.before() == Break.BUT;
      default -> false;
    };
  }

  /** "Aliyev is not": the word before the negation is a verb of the answer. */
  private static boolean deniesBefore(List<Word> response, int i) {
    boolean contracted =
        response.get(i).text().matches("(is|was|are|were|did|does|has|have|had)nt");
    boolean verb = i > 0 && VERBS.contains(response.get(i - 1).text());
    if ((!contracted && !verb) || response.get(i).before().compareTo(Break.HYPHEN) > 0) {
      return false;
    }
    int first = i;
    while (first > 0 && response.get(first).before().compareTo(Break.HYPHEN) <= 0) {
      first--;
    }
    return response.subList(first, i).stream().anyMatch(w -> !FILLERS.contains(w.text()));
  }

  /** "Not sure" denies nothing. */
  private static final Set<String> UNSURE = Set.of("sure", "certain", "know");

  // Several things asked for.

  private static List<List<Word>> members(List<Word> words) {
    var members = new ArrayList<List<Word>>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      boolean end = i == words.size();
      if (end || words.get(i).before() == Break.AND || words.get(i).before() == Break.COMMA) {
        members.add(words.subList(from, i));
        from = i;
      }
    }
    return members;
  }

  private boolean isSet(List<Word> words) {
    return members(words).size() > 1;
  }

  /** Returns whether a text lists things, each of which is an answer of its own. */
  private boolean isList(List<Word> words) {
    var members = members(words);
    boolean commas =
        words.stream().skip(1).filter(w -> w.before() == Break.COMMA).findAny().isPresent();
    return members.size() > 1
        && (commas
            || members.stream()
                .allMatch(m -> m.stream().noneMatch(w -> PREPOSITIONS.contains(w.text()))
                    && capitals.contains(m.get(0).text())));
  }

  private Optional<Mark> set(List<Word> response, String text) {
    List<Word> words = Words.of(text);
    var members = members(words);
    if (members.size() < 2) {
      return Optional.empty();
    }
    var used = new BitSet();
    var slips = new ArrayList<String>();
    int found = 0;
    for (var member : members) {
      var barred = new HashSet<>(texts(words));
      barred.removeAll(texts(member));
      var match = memberMatch(response, member, used, barred);
      if (match.isPresent()) {
        used.or(match.get().used());
        slips.addAll(match.get().slips());
        found++;
      }
    }
    var own = new HashSet<String>();
    used.stream().forEach(i -> own.add(response.get(i).text()));
    if (found == 0 || saysOr(response) || !harmless(response, used, own)) {
      return Optional.empty();
    }
    if (found == members.size()) {
      return Optional.of(correct(new Match(used, slips)));
    }
    return isList(words)
        ? Optional.of(Mark.incomplete("true, but not all", "That is not all; what else?"))
        : Optional.empty();
  }

  private static boolean saysOr(List<Word> response) {
    return response.stream().skip(1).anyMatch(w -> w.before() == Break.OR);
  }

  private Optional<Match> memberMatch(
      List<Word> response, List<Word> member, BitSet used, Set<String> barred) {
    String text = String.join(" ", texts(member));
    var variants = new ArrayList<Variant>();
    variants.add(new Variant(member));
    Gazetteer.find(List.of(text))
        .ifPresent(e -> e.names().forEach(name -> variants.add(new Variant(Words.of(name)))));
    for (var variant : variants) {
      var match = match(response, variant.words(), used, barred, capitals);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  // Why not.

  private boolean surnameOnly(Collection<Word> asserted) {
    List<Word> answer = Words.of(key.answer());
    boolean person = entry.map(e -> e.kind() == Gazetteer.Kind.PERSON).orElse(asksWho());
    if (!person || answer.size() < 2 || isSet(answer) || !capitals.containsAll(texts(answer))) {
      return false;
    }
    var surname = answer.subList(answer.size() - 1, answer.size());
    var response = List.copyOf(asserted);
    return match(response, surname, new BitSet(), Set.of(), capitals)
        .filter(m -> harmless(response, m.used(), new HashSet<>(texts(surname))))
        .isPresent();
  }

  /** Names what stands beside a right answer and spoils it, where one does. */
  private String extra(List<Word> response) {
    for (String text : accepted) {
      for (var variant : variants(text, true)) {
        var match = match(response, variant.words(), new BitSet(), Set.of(), capitals);
        if (match.isPresent()) {
          for (int i = 0; i < response.size(); i++) {
            Word word = response.get(i);
            boolean spoils =
                !match.get().used().get(i) && !ownOrTrue(word, vocabulary) && !isFiller(word);
            if (spoils) {
              return "also says \"" + word.text() + "\"";
            }
          }
        }
      }
    }
    return "";
  }
}
