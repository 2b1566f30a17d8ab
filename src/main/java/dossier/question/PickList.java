package dossier.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a response that lists several of the texts offered: "1 3", "a, c", "AC", "3 &gt; 1 &gt; 2",
 * "France; Russia and Turkey", one a line, with or without numbers before them. A text with
 * separators of its own is found whole. Filler beside them does no harm; anything else refuses the
 * whole response.
 */
final class PickList {
  private static final int MOST_PIECES = 200;
  private static final int LONGEST_RUN = 6;
  private static final int LONGEST_PLACES = 100;

  /** What may stand between two of a list. */
  private static final String SEPARATOR =
      "[;,|&+/<>=\u2192\u21d2\u21e8\u27a1\u060c\u061b\u3001\n\r\u2028\u2029]+|-+>|=>"
          + "|(?<![\\p{L}\\p{N}'-])(?i:and|then|plus|before|followed by|next|finally|lastly)(?![\\p{L}\\p{N}'-])"
          + "|(?<=\\s)(?=[(\\[]?(?:\\d{1,2}|\\p{L})[.)\\]]\\s+\\p{L}{2})";

  private static final Pattern BREAK = Pattern.compile("(?:" + SEPARATOR + ")");
  private static final Pattern BULLET = Pattern.compile("^\\s*[-\u2022*\u00b7\u2013\u2014]\\s+");
  private static final Pattern PLACES =
      Pattern.compile("(?:[a-z]|\\d{1,2})(?:-(?:[a-z]|\\d{1,2}))+");
  private static final Pattern PLACE = Pattern.compile("[a-z]|\\d{1,3}");
  private static final Pattern AROUND = Pattern.compile("^[\\p{Punct}]+|[\\p{Punct}]+$");
  private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");
  private static final Pattern DIGITS = Pattern.compile("\\d{2,}");

  private final Offered offered;
  private final Context context;
  private final boolean ranges;
  private final int longestRun;

  /**
   * What a response lists, in its order, repeats kept. Where a piece is the text of one and the
   * place of another there are two readings, and where "1-3" may be two or three, too.
   *
   * @param refused the mark of a response that cannot be read
   */
  record Picks(List<Integer> first, List<Integer> second, Optional<Mark> refused) {
    boolean isClear() {
      return first.equals(second);
    }
  }

  /** A piece of a response, as written. */
  private record Piece(int from, int to) {}

  /**
   * Creates the reader of lists of what is offered.
   *
   * @param ranges whether a dash between two places may mean all from one to the other
   */
  PickList(Offered offered, Context context, boolean ranges) {
    this.offered = offered;
    this.context = context;
    this.ranges = ranges;
    int longest = 1;
    for (int i = 0; i < offered.size(); i++) {
      longest = Math.max(longest, pieces(offered.text(i)).size());
    }
    longestRun = longest;
  }

  Picks read(String text) {
    var squeezed = Offered.squeezed(text);
    if (squeezed.isEmpty()) {
      return refused(Mark.incorrect("too long to mark"));
    }
    return new Reading(Normalizer.normalize(squeezed.get(), Normalizer.Form.NFKC)).read();
  }

  private static Picks refused(Mark mark) {
    return new Picks(List.of(), List.of(), Optional.of(mark));
  }

  private static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    Matcher m = BREAK.matcher(text);
    int from = 0;
    while (m.find()) {
      add(text, from, m.start(), pieces);
      from = m.end();
    }
    add(text, from, text.length(), pieces);
    return pieces;
  }

  private static void add(String text, int from, int to, List<Piece> pieces) {
    Matcher m = BULLET.matcher(text).region(from, to);
    int start = m.find() ? m.end() : from;
    if (!Fold.plain(text.substring(start, to)).isEmpty()) {
      pieces.add(new Piece(start, to));
    }
  }

  /** One response on its way. */
  private final class Reading {
    private final String text;
    private final List<Piece> pieces;
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> second = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();
    private final List<Integer> labelled = new ArrayList<>();
    private boolean allByText = true;
    private boolean allByPlace = true;

    Reading(String text) {
      this.text = text;
      pieces = pieces(text);
    }

    Picks read() {
      if (pieces.size() > MOST_PIECES) {
        return refused(Mark.incorrect("too long to mark"));
      }
      for (int i = 0; i < pieces.size(); ) {
        int next = step(i);
        if (next == i) {
          return refused(Mark.incorrect("no option of this question: " + cut(run(i, i))));
        }
        i = next;
      }
      if (first.isEmpty()) {
        return refused(Mark.incorrect("no answer"));
      }
      if (!labelsHold()) {
        return refused(Mark.ask(
            "the numbers do not stand before their own options",
            "Type the letters or the numbers alone, or the options alone."));
      }
      // One reading that holds throughout is better than two that mix texts and places.
      var one = List.copyOf(allByPlace && !allByText ? second : first);
      var other = List.copyOf(allByText && !allByPlace ? first : second);
      return new Picks(one, other, Optional.empty());
    }

    private String run(int from, int to) {
      return text.substring(pieces.get(from).from(), pieces.get(to).to()).strip();
    }

    /** Reads what begins with a piece, and returns the piece after it; the same where it cannot. */
    private int step(int i) {
      int last = Math.min(pieces.size(), i + longestRun) - 1;
      for (int j = last; j >= i; j--) {
        if (whole(run(i, j), j == i)) {
          return j + 1;
        }
      }
      String piece = run(i, i);
      String plain = Fold.plain(piece);
      if (places(plain) || joined(plain) || texts(piece) || isHarmless(piece)) {
        return i + 1;
      }
      last = Math.min(pieces.size(), i + LONGEST_RUN) - 1;
      for (int j = i; j <= last; j++) {
        if (meant(run(i, j))) {
          return j + 1;
        }
      }
      return i;
    }

    /** One text, whole, with its place before it or without; or one place. */
    private boolean whole(String piece, boolean single) {
      String plain = Fold.plain(piece);
      var named = offered.named(piece, plain);
      OptionalInt place = single ? offered.position(plain) : OptionalInt.empty();
      if (named.size() == 1) {
        int byText = named.iterator().next();
        pick(byText, place.orElse(byText));
        allByPlace &= place.isPresent();
        return true;
      }
      if (named.isEmpty() && place.isPresent()) {
        pick(place.getAsInt(), place.getAsInt());
        allByText = false;
        return true;
      }
      return named.isEmpty()
          && Offered.labelled(plain)
              .filter(l -> labelled(l.place(), offered.one(l.text())))
              .isPresent();
    }

    private boolean labelled(String label, OptionalInt text) {
      if (text.isEmpty()) {
        return false;
      }
      char c = label.charAt(0);
      labels.add(Character.isDigit(c) ? Integer.parseInt(label) - 1 : c - 'a');
      labelled.add(offered.place(label).orElse(-1));
      pick(text.getAsInt(), text.getAsInt());
      allByPlace = false;
      labelled.add(text.getAsInt());
      return true;
    }

    /** Numbers before texts must be their places, or only count the list itself. */
    private boolean labelsHold() {
      boolean counts = true;
      boolean places = true;
      for (int i = 0; i < labels.size(); i++) {
        counts &= labels.get(i) == i;
        places &= labelled.get(2 * i).equals(labelled.get(2 * i + 1));
      }
      return places || (counts && labels.size() == first.size());
    }

    private void pick(int one, int other) {
      first.add(one);
      second.add(other);
    }

    /** "1-3", "3-1-2". */
    private boolean places(String plain) {
      if (plain.length() > LONGEST_PLACES || !PLACES.matcher(plain).matches()) {
        return false;
      }
      var places = new ArrayList<Integer>();
      for (String place : plain.split("-", -1)) {
        OptionalInt at = offered.place(place);
        if (at.isEmpty()) {
          return false;
        }
        places.add(at.getAsInt());
      }
      allByText &= ranges && places.size() == 2;
      first.addAll(places);
      second.addAll(ranges && places.size() == 2 ? range(plain) : places);
      return true;
    }

    private List<Integer> range(String plain) {
      String[] ends = plain.split("-", -1);
      int from = index(ends[0]);
      int to = index(ends[1]);
      var all = new ArrayList<Integer>();
      for (int i = Math.min(from, to); i <= Math.max(from, to); i++) {
        offered.place(String.valueOf(i + 1)).ifPresent(all::add);
      }
      return all;
    }

    private static int index(String place) {
      char c = place.charAt(0);
      return Character.isDigit(c) ? Integer.parseInt(place) - 1 : c - 'a';
    }

    /** "AC", "132", where no place takes two digits. */
    private boolean joined(String plain) {
      boolean digits = DIGITS.matcher(plain).matches() && offered.size() < 10;
      if (!digits && !LETTERS.matcher(plain).matches()) {
        return false;
      }
      var places = new ArrayList<Integer>();
      for (int i = 0; i < plain.length(); i++) {
        OptionalInt at = offered.place(plain.substring(i, i + 1));
        if (at.isEmpty()) {
          return false;
        }
        places.add(at.getAsInt());
      }
      allByText = false;
      first.addAll(places);
      second.addAll(places);
      return true;
    }

    /** Places, or whole texts, with blanks alone between them. */
    private boolean texts(String piece) {
      var places = new ArrayList<Integer>();
      String[] tokens = Fold.plain(piece).split(" +", -1);
      boolean all = true;
      for (int i = 0; i < tokens.length; i++) {
        String bare = AROUND.matcher(tokens[i]).replaceAll("");
        if (!ranges && i == 0 && tokens.length > 1 && bare.equals("first")) {
          continue;
        }
        OptionalInt at = PLACE.matcher(bare).matches()
            ? offered.place(bare)
            : bare.isEmpty() ? OptionalInt.empty() : offered.position(bare);
        if (at.isPresent()) {
          places.add(at.getAsInt());
        } else if (!bare.isEmpty() && !LEADS.contains(bare)) {
          all = false;
        }
      }
      List<Integer> named = named(piece);
      boolean byPlace = all && !places.isEmpty();
      boolean byText = !named.isEmpty();
      if (byPlace || byText) {
        allByPlace &= byPlace;
        allByText &= byText;
        first.addAll(byText ? named : places);
        second.addAll(byPlace ? places : named);
      }
      return byPlace || byText;
    }

    /** Returns the texts that the words of a piece are, one after another; none where more is said. */
    private List<Integer> named(String piece) {
      List<String> words = Words.of(piece).stream().map(Words.Word::text).toList();
      boolean or = Words.of(piece).stream().anyMatch(w -> w.before() == Words.Break.OR);
      var picks = new ArrayList<Integer>();
      for (int i = 0; i < words.size(); ) {
        int best = -1;
        for (int k = 0; k < offered.size(); k++) {
          List<String> text = offered.wordsOf(k);
          boolean here = !text.isEmpty()
              && i + text.size() <= words.size()
              && words.subList(i, i + text.size()).equals(text);
          if (here && (best < 0 || text.size() > offered.wordsOf(best).size())) {
            best = k;
          }
        }
        if (best < 0 || or) {
          return List.of();
        }
        picks.add(best);
        i += offered.wordsOf(best).size();
      }
      return picks;
    }

    /** Filler alone, or a denial of what is not picked anyway. */
    private boolean isHarmless(String piece) {
      List<String> words = Words.of(piece).stream().map(Words.Word::text).toList();
      if (words.isEmpty() || Beside.FILLERS.containsAll(words)) {
        return true;
      }
      int not = DENIAL
          .matcher(Fold.plain(piece))
          .results()
          .mapToInt(r -> r.end())
          .findFirst()
          .orElse(0);
      return ranges && not > 0 && offered.one(Fold.plain(piece).substring(not)).isPresent();
    }

    private boolean meant(String piece) {
      OptionalInt meant = offered.meant(piece, context);
      if (meant.isPresent()) {
        allByPlace = false;
        pick(meant.getAsInt(), meant.getAsInt());
        return true;
      }
      return Offered.labelled(Fold.plain(piece))
          .filter(l -> labelled(l.place(), offered.meant(l.text(), context)))
          .isPresent();
    }
  }

  private static final java.util.Set<String> LEADS = java.util.Set.of(
      "the", "option", "options", "answer", "answers", "number", "numbers", "no", "letter",
      "letters", "item", "items", "both");

  private static final Pattern DENIAL = Pattern.compile("^(?:but )?not (?:the )?");

  private static String cut(String text) {
    int most = 40;
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}
