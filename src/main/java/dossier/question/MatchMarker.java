package dossier.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks which right side each left side got. A left side is named by its number or its text, a part
 * of which will do where no other left side has it; a right side by its letter, its number or its
 * whole text. Or right sides alone are given, in the order of the left sides. A left side given two
 * is wrong.
 */
final class MatchMarker {
  private static final int MOST_PIECES = 60;
  private static final int LONGEST_RUN = 6;
  private static final int LONGEST_CODES = 100;
  private static final int TWO = -2;
  private static final int UNKNOWN = -1;

  private static final String GAP = "[\\s,;.|&+]*(?:and\\b[\\s,;.|&+]*)?";
  private static final String JOINT = "\\s*(?:[-=:.)\\]>\u2192\u21d2]+|is\\b)?\\s*[(\\[]?";

  /** "1b", "1-b", "(1) b", "1 = b". */
  private static final Pattern NUMBER_FIRST = Pattern.compile(
      GAP + "[(\\[]?(?<left>\\d{1,2})" + JOINT + "(?<right>[a-z])(?![\\p{L}\\d])[)\\]]?" + GAP);

  private static final Pattern LETTER_FIRST = Pattern.compile(
      GAP + "[(\\[]?(?<right>[a-z])(?!\\p{L})" + JOINT + "(?<left>\\d{1,2})(?!\\d)[)\\]]?" + GAP);

  private static final Pattern NUMBERS = Pattern.compile(
      GAP + "(?<left>\\d{1,2})\\s*[-=:>\u2192\u21d2]+\\s*(?<right>\\d{1,2})(?!\\d)" + GAP);

  /** "1b2a3c". */
  private static final Pattern JOINED = Pattern.compile("(?:\\d{1,2}[a-z])+");

  private static final Pattern PIECES = Pattern.compile(
      "[;,|&\\n\\r\u2028\u2029\u060c\u061b\u3001]+|(?<![\\p{L}\\p{N}])(?i:and)(?![\\p{L}\\p{N}])");

  private static final Pattern JOINTS =
      Pattern.compile("\\s*(?:=>|-+>|[=:>\u2192\u21d2\u2013\u2014])\\s*|\\s+-+\\s+"
          + "|\\s+(?i:is|was)\\s+(?:(?i:the|an?)\\s+)?|(?<=\\d)-|\\s+");

  private static final Pattern NUMBER = Pattern.compile("[(\\[#]*(\\d{1,2})[)\\].:]*");
  private static final Pattern SKIPPED = Pattern.compile("[-?_.]+|none|nothing|skip");

  private final MatchKey key;
  private final Context context;
  private final Offered lefts;
  private final Offered rights;
  private final PickList list;

  /** Whether a number may be the place of a right side, as a letter is: where none is a number. */
  private final boolean numbered;

  private final int longestLeft;
  private final int longestRight;

  /** A right side by what a piece says: its text, or its place. */
  private record Said(int byText, int byPlace) {}

  /** What each left side got, by both readings. */
  private record Answers(Map<Integer, Integer> byText, Map<Integer, Integer> byPlace) {
    Answers() {
      this(new TreeMap<>(), new TreeMap<>());
    }

    void put(int left, Said said) {
      put(byText, left, said.byText());
      put(byPlace, left, said.byPlace());
    }

    private static void put(Map<Integer, Integer> answers, int left, int right) {
      answers.merge(left, right, (before, now) -> before.equals(now) ? now : Integer.valueOf(TWO));
    }
  }

  MatchMarker(MatchKey key, List<Integer> shown, Context context) {
    this.key = key;
    this.context = context;
    lefts = new Offered(key.lefts(), List.of());
    rights = new Offered(key.rights(), shown);
    list = new PickList(rights, context, false);
    longestLeft = longest(key.lefts());
    longestRight = longest(key.rights());
    numbered = key.rights().stream().noneMatch(r -> Fold.plain(r).matches("\\d{1,3}"));
  }

  /** Returns the most characters that a piece for one of some texts is looked at with. */
  private static int longest(List<String> texts) {
    return 2 * texts.stream().mapToInt(String::length).max().orElse(0) + 40;
  }

  Mark mark(String text) {
    var squeezed = Offered.squeezed(text);
    if (squeezed.isEmpty()) {
      return Mark.incorrect("too long to mark");
    }
    String plain = Fold.plain(squeezed.get());
    if (plain.isEmpty()) {
      return Mark.incorrect("no answer");
    }
    String wide = Normalizer.normalize(squeezed.get(), Normalizer.Form.NFKC);
    var codes = codes(plain);
    var answers = codes.isPresent() ? codes : pairs(wide);
    if (answers.isEmpty()) {
      answers = inOrder(wide);
    }
    if (answers.isEmpty()) {
      return Mark.incorrect("not a pair for each left side");
    }
    Mark first = marked(answers.get().byText());
    Mark second = marked(answers.get().byPlace());
    return first.score() == second.score()
        ? first
        : Mark.ask(
            "this can be read in two ways", "Type the letter of each right side, such as 1b 2a.");
  }

  // "1b 2a 3c".

  private Optional<Answers> codes(String plain) {
    String apart = plain.length() < LONGEST_CODES && JOINED.matcher(plain).matches()
        ? plain.replaceAll("(?<=[a-z])", " ")
        : plain;
    return codes(apart, NUMBER_FIRST)
        .or(() -> codes(apart, LETTER_FIRST))
        .or(() -> codes(apart, NUMBERS));
  }

  private Optional<Answers> codes(String plain, Pattern pair) {
    var answers = new Answers();
    Matcher m = pair.matcher(plain);
    int at = 0;
    while (at < plain.length()) {
      if (!m.region(at, plain.length()).lookingAt()) {
        return Optional.empty();
      }
      int left = Integer.parseInt(m.group("left")) - 1;
      if (left < 0 || left >= lefts.size()) {
        return Optional.empty();
      }
      answers.put(left, said(m.group("right")).orElse(new Said(UNKNOWN, UNKNOWN)));
      at = m.end();
    }
    return Optional.of(answers);
  }

  // "Paris = France; 2 = Italy".

  private Optional<Answers> pairs(String text) {
    List<int[]> pieces = pieces(text);
    var answers = new Answers();
    for (int i = 0; i < pieces.size(); ) {
      int next = pair(text, pieces, i, answers);
      if (next == i && !isFiller(text.substring(pieces.get(i)[0], pieces.get(i)[1]))) {
        return Optional.empty();
      }
      i = Math.max(next, i + 1);
    }
    return answers.byText().isEmpty() ? Optional.empty() : Optional.of(answers);
  }

  private static boolean isFiller(String piece) {
    return Words.of(piece).stream().allMatch(w -> Beside.FILLERS.contains(w.text()));
  }

  private static List<int[]> pieces(String text) {
    var pieces = new ArrayList<int[]>();
    Matcher m = PIECES.matcher(text);
    int from = 0;
    while (m.find()) {
      pieces.add(new int[] {from, m.start()});
      from = m.end();
    }
    pieces.add(new int[] {from, text.length()});
    pieces.removeIf(p -> Fold.plain(text.substring(p[0], p[1])).isEmpty());
    return pieces.size() > MOST_PIECES ? List.of() : pieces;
  }

  /** Reads the pair that begins with a piece: one that is exact, else one that is meant. */
  private int pair(String text, List<int[]> pieces, int i, Answers answers) {
    int last = Math.min(pieces.size(), i + LONGEST_RUN) - 1;
    for (int j = last; j >= i; j--) {
      if (pair(text.substring(pieces.get(i)[0], pieces.get(j)[1]), answers, false)) {
        return j + 1;
      }
    }
    for (int j = i; j <= Math.min(last, i + 1); j++) {
      if (pair(text.substring(pieces.get(i)[0], pieces.get(j)[1]), answers, true)) {
        return j + 1;
      }
    }
    return i;
  }

  private boolean pair(String piece, Answers answers, boolean meant) {
    if (piece.length() > longestLeft + longestRight) {
      return false;
    }
    Matcher m = JOINTS.matcher(piece);
    while (m.find()) {
      if (m.start() > longestLeft || piece.length() - m.end() > longestRight) {
        continue;
      }
      boolean blank = m.group().isBlank();
      String before = piece.substring(0, m.start());
      String after = piece.substring(m.end());
      OptionalInt left = left(before, meant, blank);
      if (left.isEmpty()) {
        continue;
      }
      Optional<Said> right = said(after);
      if (right.isEmpty() && meant && (!blank || NUMBER.matcher(before.strip()).matches())) {
        right = meant(after, !blank);
      }
      if (right.isPresent()) {
        answers.put(left.getAsInt(), right.get());
        return true;
      }
    }
    return !meant && hyphened(piece, answers);
  }

  /** "France-Paris": a hyphen joins where both sides are whole texts. */
  private boolean hyphened(String piece, Answers answers) {
    for (int at = piece.indexOf('-'); at > 0; at = piece.indexOf('-', at + 1)) {
      OptionalInt left = lefts.one(piece.substring(0, at));
      OptionalInt right = rights.one(piece.substring(at + 1));
      if (left.isPresent() && right.isPresent()) {
        answers.put(left.getAsInt(), new Said(right.getAsInt(), right.getAsInt()));
        return true;
      }
    }
    return false;
  }

  /** Returns the right side that a piece means; none of them where it is clear that one is said. */
  private Optional<Said> meant(String piece, boolean clear) {
    OptionalInt one = rights.meant(piece, context);
    if (one.isPresent()) {
      return Optional.of(new Said(one.getAsInt(), one.getAsInt()));
    }
    return clear && !Words.of(piece).isEmpty()
        ? Optional.of(new Said(UNKNOWN, UNKNOWN))
        : Optional.empty();
  }

  private OptionalInt left(String piece, boolean meant, boolean blank) {
    String plain = Fold.plain(piece);
    Matcher m = NUMBER.matcher(plain);
    OptionalInt text = lefts.one(piece);
    if (text.isPresent()) {
      return text;
    }
    if (m.matches()) {
      return lefts.place(m.group(1));
    }
    var label = Offered.labelled(plain);
    if (label.isPresent()) {
      String bare = label.get().text();
      OptionalInt named = lefts.one(bare);
      named = named.isEmpty() && meant ? part(bare, blank) : named;
      return lefts.place(label.get().place()).equals(named) ? named : OptionalInt.empty();
    }
    return meant ? part(piece, blank) : OptionalInt.empty();
  }

  /** Returns the one left side that has all the words of a piece, or that it means. */
  private OptionalInt part(String piece, boolean blank) {
    List<String> words = Words.of(piece).stream().map(Words.Word::text).toList();
    int found = UNKNOWN;
    for (int i = 0; i < lefts.size() && !words.isEmpty(); i++) {
      if (lefts.wordsOf(i).containsAll(words)) {
        if (found != UNKNOWN) {
          return OptionalInt.empty();
        }
        found = i;
      }
    }
    if (found != UNKNOWN) {
      return OptionalInt.of(found);
    }
    return blank ? OptionalInt.empty() : lefts.meant(piece, context);
  }

  /** Returns the right side that a piece names, whole. */
  private Optional<Said> said(String piece) {
    String plain = Fold.plain(piece);
    OptionalInt text = rights.one(piece);
    OptionalInt place = numbered || text.isEmpty() ? rights.position(plain) : OptionalInt.empty();
    if (text.isPresent() || place.isPresent()) {
      return Optional.of(
          new Said(text.orElseGet(place::getAsInt), place.orElseGet(text::getAsInt)));
    }
    return Offered.labelled(plain)
        .filter(l -> rights.one(l.text()).isPresent()
            && rights.one(l.text()).equals(rights.place(l.place())))
        .map(l -> rights.one(l.text()).getAsInt())
        .map(i -> new Said(i, i));
  }

  // "b a c".

  private Optional<Answers> inOrder(String text) {
    var answers = new Answers();
    String[] pieces =
        text.strip().split(text.matches("(?s).*[;,|\\n].*") ? "[;,|\\n]" : "\\s+", -1);
    boolean skips = false;
    for (String piece : pieces) {
      skips |= piece.isBlank() || SKIPPED.matcher(Fold.plain(piece)).matches();
    }
    if (!skips) {
      return inOrder(list.read(text), answers);
    }
    for (int i = 0; i < pieces.length; i++) {
      Optional<Said> said = said(pieces[i]);
      if (said.isPresent() && i < lefts.size()) {
        answers.put(i, said.get());
      } else if (!pieces[i].isBlank() && !SKIPPED.matcher(Fold.plain(pieces[i])).matches()) {
        return Optional.empty();
      }
    }
    return answers.byText().isEmpty() ? Optional.empty() : Optional.of(answers);
  }

  private Optional<Answers> inOrder(PickList.Picks picks, Answers answers) {
    int n = picks.first().size();
    if (picks.refused().isPresent() || n > lefts.size() || picks.second().size() != n) {
      return Optional.empty();
    }
    for (int i = 0; i < n; i++) {
      answers.put(i, new Said(picks.first().get(i), picks.second().get(i)));
    }
    return Optional.of(answers);
  }

  private Mark marked(Map<Integer, Integer> answers) {
    var read = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    int right = 0;
    for (int i = 0; i < lefts.size(); i++) {
      MatchKey.Pair pair = key.pairs().get(i);
      int answer = answers.getOrDefault(i, UNKNOWN);
      if (answer >= 0) {
        read.add(pair.left() + " = " + rights.text(answer));
      }
      if (answer >= 0 && rights.text(answer).equals(pair.right())) {
        right++;
      } else {
        wrong.add(pair.left());
      }
    }
    String reason = wrong.isEmpty()
        ? ""
        : right + " of " + lefts.size() + " right; not " + String.join(", not ", wrong);
    Mark mark = Mark.share(right / (double) lefts.size(), reason);
    return read.isEmpty() ? mark : mark.understoodAs(String.join("; ", read));
  }
}
