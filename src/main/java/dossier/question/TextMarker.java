package dossier.question;

import dossier.question.Words.Break;
import dossier.question.Words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Marks a short text. A response earns the mark when the words of one accepted text stand in it, in
 * order, and every other word does no harm: it is filler, or of the answer, or of the stem, or known
 * to be true of what the answer names. Any other word makes it incorrect, for a marker that cannot
 * tell true from false may not guess.
 */
final class TextMarker {
  private static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "for");
  private static final Set<String> VERBS =
      Beside.words("is was were are be been has have had did do does can could will would");

  /** The most words that are marked; no answer has nearly as many. */
  private static final int MOST_WORDS = 60;

  private final TextKey key;
  private final Stem stem;
  private final List<Gazetteer.Name> accepted = new ArrayList<>();
  private final List<Gazetteer.Name> prompts;
  private final List<Gazetteer.Name> rejects;
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final Map<String, List<List<Word>>> variants = new HashMap<>();
  private final Optional<Gazetteer.Entry> entry;
  private final Slips slips;
  private final Slips.Style style;
  private final Beside beside;

  /** Where a text stands in a response, and which of its words are a letter off. */
  private record Match(BitSet used, List<String> slips, List<String> wanted) {
    Match(BitSet used, List<String> slips) {
      this(used, slips, Slips.words(slips).stream().toList());
    }
  }

  TextMarker(TextKey key, Context context) {
    this.key = key;
    stem = Stem.of(context.stem());
    key.texts().forEach(text -> accepted.add(Gazetteer.Name.of(text)));
    prompts = key.prompts().stream().map(p -> Gazetteer.Name.of(p.text())).toList();
    rejects = key.rejects().stream().map(Gazetteer.Name::of).toList();
    for (var name : accepted) {
      capitals.addAll(Words.capitals(name.text()));
      vocabulary.addAll(name.texts());
    }
    entry = accepted.stream().flatMap(a -> Gazetteer.find(a.words()).stream()).findFirst();
    entry.ifPresent(e -> e.names().forEach(n -> capitals.addAll(Words.capitals(n.text()))));
    Set<String> others = others(rejects);
    Set<String> vague = others(prompts);
    var noAnswer = new HashSet<>(others);
    noAnswer.addAll(vague);
    slips = new Slips(noAnswer, stem.texts(), context.names());
    style = new Slips.Style(capitals, false);
    var alone = new HashSet<String>();
    rejects.stream().filter(r -> r.words().size() == 1).forEach(r -> alone.addAll(r.texts()));
    beside = new Beside(accepted, entry, slips, style, others, alone, vague, stem);
  }

  private Set<String> others(List<Gazetteer.Name> names) {
    var others = new HashSet<String>();
    names.forEach(name -> others.addAll(name.texts()));
    others.removeAll(vocabulary);
    return others;
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  Mark mark(String text) {
    if (Fold.plain(text).length() > Fold.LONGEST) {
      return Mark.incorrect("too long to mark");
    }
    List<Word> response = patronymics(unnumbered(Words.of(text)));
    if (response.isEmpty()) {
      return Mark.incorrect("no answer");
    }
    if (response.size() > MOST_WORDS + key.answer().length() / 2) {
      return Mark.incorrect("too long to mark");
    }
    List<String> said = texts(response);
    boolean or = saysOr(response);
    if (accepted.stream().anyMatch(a -> a.texts().equals(said) && (!or || saysOr(a.words())))) {
      return Mark.correct("");
    }
    if (rejects.stream().anyMatch(r -> r.texts().equals(said))) {
      return Mark.incorrect("");
    }
    for (int i = 0; i < prompts.size(); i++) {
      if (prompts.get(i).texts().equals(said)) {
        return vague(i);
      }
    }
    if (said.equals(texts(stem.words()))) {
      return Mark.incorrect("repeats the question");
    }
    return marked(response);
  }

  private Mark vague(int prompt) {
    return Mark.incomplete("true, but not enough", key.prompts().get(prompt).ask());
  }

  /** Leaves out the number before an answer, or before each of a list, where none has a figure. */
  private List<Word> unnumbered(List<Word> words) {
    if (vocabulary.stream().anyMatch(Slips::hasFigure)) {
      return words;
    }
    var kept = new ArrayList<Word>();
    int next = 1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean dotted = i + 1 < words.size()
          && (words.get(i + 1).before() == Break.COMMA
              || words.get(i + 1).before() == Break.BRACKET);
      if (dotted && word.text().equals(String.valueOf(next)) && (i == 0 || next > 1)) {
        next++;
      } else {
        boolean first = next > 1 && kept.isEmpty();
        kept.add(first ? new Word(word.text(), Break.NONE, word.initial(), word.owner()) : word);
      }
    }
    return kept;
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
        joined.set(last, new Word(father.text() + word.text(), father.before(), false, false));
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
    for (var text : accepted) {
      var set = set(asserted, text);
      if (set.isPresent()) {
        return set.get();
      }
    }
    for (int i = 0; i < prompts.size(); i++) {
      if (best(asserted, List.of(prompts.get(i)), false).isPresent()) {
        return vague(i);
      }
    }
    return surname(asserted).orElseGet(() -> Mark.incorrect(extra(asserted)));
  }

  private static Mark correct(Match match) {
    return match.slips().isEmpty()
        ? Mark.correct("")
        : Mark.correct("one letter off: " + String.join(", ", match.slips()));
  }

  /** Finds the first text that stands in a response beside nothing harmful. */
  private Optional<Match> best(List<Word> response, List<Gazetteer.Name> texts, boolean derive) {
    var own = new HashSet<String>();
    texts.forEach(text -> own.addAll(text.texts()));
    for (var text : texts) {
      var style = style(text.words());
      for (List<Word> variant : derive ? variants(text) : vagueVariants(text)) {
        var match = match(response, variant, new BitSet(), Set.of(), style);
        if (match.isPresent()
            && !isSaidAsWell(response, match.get())
            && !isTurned(response, match.get().used())
            && beside.isHarmless(response, match.get().used(), own)) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  /** "Bajiyev and Hajiyev": what stands there rightly was no slip before. */
  private static boolean isSaidAsWell(List<Word> response, Match match) {
    return !match.slips().isEmpty()
        && response.stream().anyMatch(w -> match.wanted().contains(w.text()));
  }

  private static final Set<String> TURNING =
      Set.of("non", "anti", "un", "ex", "pseudo", "quasi", "counter", "mis");

  /** "Anti-Iron Dome" is not Iron Dome, and Putin's Kremlin is not Putin. */
  private boolean isTurned(List<Word> response, BitSet used) {
    int first = used.nextSetBit(0);
    int after = used.length();
    boolean prefixed = first > 0
        && response.get(first).before() == Break.HYPHEN
        && TURNING.contains(response.get(first - 1).text());
    boolean owns = after < response.size()
        && response.get(after - 1).owner()
        && response.get(after).before() == Break.NONE
        && !beside.isFiller(response.get(after))
        && (isPerson() || !beside.isOwnOrTrue(response, after, vocabulary));
    return prefixed || owns;
  }

  /** A body or a thing may be typed in the plural, a person or a place may not. */
  private Slips.Style style(List<Word> words) {
    boolean thing = entry.isEmpty() && !stem.who();
    return Slips.Style.of(words, capitals, thing);
  }

  // What an accepted text may also be written as.

  private List<List<Word>> vagueVariants(Gazetteer.Name text) {
    var variants = new ArrayList<>(transpositions(text.words()));
    variants.add(0, text.words());
    return variants;
  }

  private List<List<Word>> variants(Gazetteer.Name text) {
    return variants.computeIfAbsent(text.text(), key -> variantsOf(text));
  }

  private List<List<Word>> variantsOf(Gazetteer.Name text) {
    List<Word> words = text.words();
    var variants = new ArrayList<List<Word>>();
    variants.add(words);
    variants.addAll(transpositions(words));
    Gazetteer.find(words)
        .filter(e -> e.names().stream().anyMatch(n -> n.texts().equals(text.texts())))
        .ifPresent(e -> e.names().stream()
            .filter(n -> mayAbbreviate(n.words()))
            .forEach(n -> variants.add(n.words())));
    initials(words).ifPresent(variants::add);
    return variants;
  }

  /** "Aliyev Ilham"; "Defence Ministry", "Azerbaijan's president", "Azerbaijani president". */
  private List<List<Word>> transpositions(List<Word> words) {
    var variants = new ArrayList<List<Word>>();
    int n = words.size();
    List<String> texts = texts(words);
    int of = texts.indexOf("of");
    if (of > 0 && of < n - 1 && texts.lastIndexOf("of") == of && members(words).size() == 1) {
      var head = words.subList(0, of);
      var tail = words.subList(of + 1, n);
      variants.add(joined(tail, head));
      Gazetteer.demonyms(String.join(" ", texts(tail)))
          .forEach(d -> variants.add(joined(List.of(plain(d)), head)));
    }
    if (n > 1 && of < 0) {
      Gazetteer.country(texts.get(0)).map(Words::of).ifPresent(country -> {
        variants.add(joined(country, words.subList(1, n)));
        variants.add(joined(words.subList(1, n), country));
      });
      Gazetteer.demonyms(texts.get(0))
          .forEach(d -> variants.add(joined(List.of(plain(d)), words.subList(1, n))));
    }
    if (n == 2 && Beside.isClass(texts.get(1))) {
      variants.add(List.of(words.get(1), words.get(0)));
    }
    if (isPersonal(words)) {
      variants.add(joined(words.subList(n - 1, n), words.subList(0, n - 1)));
      variants.add(joined(words.subList(1, n), words.subList(0, 1)));
    }
    return variants;
  }

  private static final Set<String> PARTICLES = Set.of("von", "van", "de", "der", "al", "el", "bin");

  /** Returns whether some words may be a person's name, as far as is known. */
  private boolean isPersonal(List<Word> words) {
    int n = words.size();
    return (n == 2 || n == 3)
        && words.stream().allMatch(w -> capitals.contains(w.text()) || PARTICLES.contains(w.text()))
        && words.stream().skip(1).allMatch(w -> w.before() == Break.NONE)
        && words.stream()
            .allMatch(w ->
                Gazetteer.kind(w.text()).map(k -> k == Gazetteer.Kind.PERSON).orElse(true));
  }

  private static List<Word> joined(List<Word> first, List<Word> then) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  private static Word plain(String text) {
    return new Word(text, Break.NONE, false, false);
  }

  /** The initials of a body's name of three words or more: OSCE. */
  private Optional<List<Word>> initials(List<Word> words) {
    if (words.size() < 3 || stem.who() || isPerson() || isList(words)) {
      return Optional.empty();
    }
    var letters = new StringBuilder();
    for (var word : words) {
      boolean part = word.before() == Break.HYPHEN && word.text().equals("operation");
      if (!Beside.FILLERS.contains(word.text()) || capitals.contains(word.text())) {
        if (!part && !capitals.contains(word.text())) {
          return Optional.empty();
        }
        letters.append(part ? "" : word.text().substring(0, 1));
      }
    }
    var form = List.of(plain(letters.toString()));
    return letters.length() >= 3 && mayAbbreviate(form) ? Optional.of(form) : Optional.empty();
  }

  private boolean isPerson() {
    return entry.filter(e -> e.kind() == Gazetteer.Kind.PERSON).isPresent();
  }

  /** An abbreviation that the stem has, or asks the meaning of, is no answer. */
  private boolean mayAbbreviate(List<Word> name) {
    if (name.size() != 1 || name.get(0).text().length() > 5) {
      return true;
    }
    return !stem.spellsOut()
        && stem.words().stream().noneMatch(w -> w.text().equals(name.get(0).text()));
  }

  // Finding a text in a response.

  /**
   * Finds the words of a text, in order, among the unused words of a response.
   *
   * @param barred words that may not stand between them
   */
  private Optional<Match> match(
      List<Word> response, List<Word> text, BitSet taken, Set<String> barred, Slips.Style style) {
    var content = text;
    if (text.stream().anyMatch(w -> PREPOSITIONS.contains(w.text()))) {
      content = text.stream().filter(w -> !PREPOSITIONS.contains(w.text())).toList();
      content = content.isEmpty() ? text : content;
    }
    for (int start = 0; start < response.size(); start++) {
      var match = matchFrom(start, response, content, taken, barred, style);
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
      Slips.Style style) {
    var used = new BitSet();
    var wrong = new ArrayList<String>();
    int at = start;
    int done = 0;
    while (done < text.size()) {
      if (at >= response.size()) {
        return Optional.empty();
      }
      if (done > 0
          && response.get(at).before().joins()
          && (!text.get(done).before().joins()
              || (response.get(at).before() == Break.OR)
                  != (text.get(done).before() == Break.OR))) {
        return Optional.empty();
      }
      int step = taken.get(at) ? 0 : step(response, at, text, done, used, wrong, style);
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
    return Optional.of(new Match(used, wrong));
  }

  /** Matches some words of a text at a place, and returns how many: several where one is joined. */
  private int step(
      List<Word> response,
      int at,
      List<Word> text,
      int done,
      BitSet used,
      List<String> wrong,
      Slips.Style style) {
    String said = response.get(at).text();
    String wanted = text.get(done).text();
    if (slips.same(wanted, said, style)) {
      used.set(at);
      return 1;
    }
    String joined = wanted;
    for (int n = 1; n < 3 && done + n < text.size(); n++) {
      joined += text.get(done + n).text();
      boolean off = slips.slip(joined, said, style);
      if (off || joined.equals(said) || Spelling.plural(joined, said)) {
        used.set(at);
        if (off) {
          wrong.add(joined);
        }
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
    if (slips.slip(wanted, said, style)) {
      used.set(at);
      wrong.add(shown(wanted));
      return 1;
    }
    return 0;
  }

  /** Returns a word of the answer as its author wrote it. */
  private String shown(String word) {
    for (var text : accepted) {
      for (String chunk : text.text().split("[\\s\\p{Pd}/,;()]+", -1)) {
        if (texts(Words.of(chunk)).equals(List.of(word))) {
          return chunk;
        }
      }
    }
    return word;
  }

  // "Not X" never earns X; "X, not Y" says X.

  /** Returns the words of a response that it asserts; none where it only denies. */
  private List<Word> asserted(List<Word> response) {
    if (vocabulary.stream().anyMatch(Beside.NEGATORS::contains)) {
      return response;
    }
    var asserted = new ArrayList<Word>();
    for (int i = 0; i < response.size(); i++) {
      String word = response.get(i).text();
      boolean plain = !Beside.NEGATORS.contains(word) && !isInstead(response, i);
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
      if (denied.stream().allMatch(beside::isFiller) || deniesBefore(response, i)) {
        return List.of();
      }
      if (holdsAnswer(denied)) {
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
      case "anyone", "anything", "anybody", "all", "everyone", "everything", "everybody" ->
        next.before() == Break.BUT;
      default -> false;
    };
  }

  /** "Aliyev is not": the word before the negation is a verb of the answer. */
  private static boolean deniesBefore(List<Word> response, int i) {
    boolean contracted = CONTRACTED.contains(response.get(i).text());
    boolean verb = i > 0 && VERBS.contains(response.get(i - 1).text());
    if ((!contracted && !verb) || response.get(i).before().compareTo(Break.HYPHEN) > 0) {
      return false;
    }
    int first = i;
    while (first > 0 && response.get(first).before().compareTo(Break.HYPHEN) <= 0) {
      first--;
    }
    return response.subList(first, i).stream().anyMatch(w -> !Beside.FILLERS.contains(w.text()));
  }

  private static final Set<String> CONTRACTED =
      Beside.words("isnt wasnt arent werent didnt doesnt hasnt havent hadnt");

  /** "Not sure" denies nothing. */
  private static final Set<String> UNSURE = Set.of("sure", "certain", "know");

  /** Returns whether some words hold an accepted text, or one of several things asked for. */
  private boolean holdsAnswer(List<Word> words) {
    if (best(words, accepted, true).isPresent()) {
      return true;
    }
    for (var text : accepted) {
      var members = members(text.words());
      for (var member : members.size() > 1 ? members : List.<List<Word>>of()) {
        if (memberMatch(words, member, new BitSet(), Set.of()).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

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

  /** Returns whether a text lists things, each of which is an answer of its own. */
  private boolean isList(List<Word> words) {
    var members = members(words);
    boolean commas = words.stream().skip(1).anyMatch(w -> w.before() == Break.COMMA);
    boolean known = members.stream().allMatch(m -> Gazetteer.find(m).isPresent());
    return members.size() > 1
        && words.stream().noneMatch(Word::isFigure)
        && (known || stem.several())
        && (commas
            || members.stream()
                .allMatch(m -> m.stream().noneMatch(w -> PREPOSITIONS.contains(w.text()))
                    && capitals.contains(m.get(0).text())));
  }

  private Optional<Mark> set(List<Word> response, Gazetteer.Name text) {
    var members = members(text.words());
    if (members.size() < 2 || saysOr(response)) {
      return Optional.empty();
    }
    var used = new BitSet();
    var wrong = new ArrayList<String>();
    var own = new HashSet<String>();
    int found = 0;
    for (var member : members) {
      var barred = new HashSet<>(text.texts());
      barred.removeAll(texts(member));
      var match = memberMatch(response, member, used, barred);
      if (match.isPresent()) {
        used.or(match.get().used());
        wrong.addAll(match.get().slips());
        own.addAll(texts(member));
        Gazetteer.find(member).ifPresent(e -> own.addAll(e.words()));
        found++;
      }
    }
    used.stream().forEach(i -> own.add(response.get(i).text()));
    if (found == 0 || !beside.isHarmless(response, used, own)) {
      return Optional.empty();
    }
    if (found == members.size()) {
      return Optional.of(correct(new Match(used, wrong)));
    }
    return isList(text.words())
        ? Optional.of(Mark.incomplete("true, but not all", "That is not all; what else?"))
        : Optional.empty();
  }

  private static boolean saysOr(List<Word> response) {
    return response.stream().skip(1).anyMatch(w -> w.before() == Break.OR);
  }

  /** Finds one thing of several, by its longest name. */
  private Optional<Match> memberMatch(
      List<Word> response, List<Word> member, BitSet used, Set<String> barred) {
    var names = new ArrayList<List<Word>>();
    Gazetteer.find(member).ifPresent(e -> e.names().forEach(name -> names.add(name.words())));
    names.sort((a, b) -> b.size() - a.size());
    names.add(member);
    var style = style(member);
    for (var name : names) {
      var match = match(response, name, used, barred, style);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  // A surname alone.

  /**
   * Marks a person's surname where only the full name is listed: enough, unless two persons known
   * bear it. Where it is not known who is a person, a last word of a name asked for by "who" may be
   * one.
   */
  private Optional<Mark> surname(List<Word> response) {
    var answer = accepted.get(0);
    int n = answer.words().size();
    if (n < 2 || members(answer.words()).size() > 1 || !(isPerson() || asksForUnknown())) {
      return Optional.empty();
    }
    var surname = answer.words().subList(n - 1, n);
    var style = new Slips.Style(capitals, true);
    boolean said = match(response, surname, new BitSet(), Set.of(), style)
        .filter(m -> beside.isHarmless(response, m.used(), new HashSet<>(texts(surname))))
        .isPresent();
    if (!said) {
      return Optional.empty();
    }
    String last = surname.get(0).text();
    boolean shared =
        Gazetteer.bearers(last) > 1 || rejects.stream().anyMatch(r -> r.texts().contains(last));
    boolean initial = response.stream().anyMatch(word -> word.text().length() == 1);
    return Optional.of(
        isPerson() && (!shared || initial)
            ? Mark.correct("")
            : Mark.incomplete("true, but not enough", "Give the full name."));
  }

  private boolean asksForUnknown() {
    return entry.isEmpty() && stem.who() && isPersonal(accepted.get(0).words());
  }

  // Why not.

  /** Names what stands beside a right answer and spoils it, where one does. */
  private String extra(List<Word> response) {
    for (var text : accepted) {
      var style = style(text.words());
      for (var variant : variants(text)) {
        var match = match(response, variant, new BitSet(), Set.of(), style);
        if (match.isPresent()) {
          for (int i = 0; i < response.size(); i++) {
            boolean spoils = !match.get().used().get(i)
                && !beside.isFiller(response.get(i))
                && !beside.isOwnOrTrue(response, i, vocabulary);
            if (spoils) {
              return "also says \"" + response.get(i).text() + "\"";
            }
          }
        }
      }
    }
    return "";
  }
}
