package dossier.question;

import dossier.question.NumberKey.Bound;
import dossier.question.Units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures a person types, with their units, bounds and the words beside them. */
final class NumberReader {
  /**
   * A figure or a range of figures.
   *
   * @param places how many decimal places, or zeros before the point as a negative number, were
   *     typed; what a rounded conversion is rounded to
   * @param scaled whether a word such as "million" made it what it is
   * @param fraction whether it was typed as one: 3/5, a quarter
   * @param after the word just before it, or empty
   */
  record Figure(
      BigDecimal low,
      BigDecimal high,
      Optional<Unit> unit,
      int places,
      boolean scaled,
      boolean fraction,
      String after,
      boolean range) {
    Figure in(Unit said) {
      return new Figure(low, high, Optional.of(said), places, scaled, fraction, after, range);
    }
  }

  /**
   * A response as read.
   *
   * @param bound how it limits its figure; of two, the one that says more
   * @param exactly whether it says that the figure is exact
   * @param contradictory whether it limits the figure in two ways that cannot both be, or denies it
   * @param rest folded words that are no part of a figure, a unit or a bound
   * @param counted the words of {@code rest} just after a figure, which should say what is counted
   */
  record Reading(
      List<Figure> figures,
      Optional<Bound> bound,
      boolean exactly,
      boolean contradictory,
      List<String> rest,
      List<String> counted) {}

  private enum Kind {
    FIGURE,
    WORD,
    SIGN
  }

  private record Token(Kind kind, String text, boolean glued) {
    boolean is(String... any) {
      return kind != Kind.FIGURE && List.of(any).contains(text);
    }
  }

  private static final Pattern TOKEN =
      Pattern.compile("(?<figure>\\d{1,3}(?: \\d{3})+(?![\\d])(?:[.,]\\d+)?(?![.,]?\\d)"
          + "|\\d+(?:[.,'_]\\d+)*(?:e[+-]?\\d{1,2}(?![\\p{L}\\d]))?"
          + "|(?<![\\d.,\\p{L}])[.,]\\d+)"
          + "|(?<word>(?<=\\d)\\p{L}+|\\p{L}+(?:-?\\d+(?!\\d))?\\p{L}*)"
          + "|(?<sign>>=|=>|<=|=<|\\*\\*|\\.\\.+|\\S)");

  private static final Map<String, Bound> BOUNDS = new HashMap<>();
  private static final Set<String> EXACT = Set.of("exactly", "precisely", "=", "exact");

  private static final Map<String, Integer> ONES = new HashMap<>();
  private static final Map<String, Integer> PARTS = Map.ofEntries(
      Map.entry("half", 2),
      Map.entry("halves", 2),
      Map.entry("third", 3),
      Map.entry("thirds", 3),
      Map.entry("quarter", 4),
      Map.entry("quarters", 4),
      Map.entry("fourth", 4),
      Map.entry("fourths", 4),
      Map.entry("fifth", 5),
      Map.entry("fifths", 5),
      Map.entry("sixth", 6),
      Map.entry("sixths", 6),
      Map.entry("seventh", 7),
      Map.entry("sevenths", 7),
      Map.entry("eighth", 8),
      Map.entry("eighths", 8),
      Map.entry("ninth", 9),
      Map.entry("ninths", 9),
      Map.entry("tenth", 10),
      Map.entry("tenths", 10),
      Map.entry("hundredth", 100),
      Map.entry("hundredths", 100));

  static {
    bounds(
        Bound.OVER,
        "over|more than|above|in excess of|exceeding|exceeds|exceeded|upwards of|upward of|greater"
            + " than|larger than|higher than|bigger than|beyond|north of|just over|well over|far"
            + " more than|plus|and more|and counting|upwards|more then|greater then|and up|and over|and above|+|>|past|longer than");
    bounds(
        Bound.AT_LEAST,
        "at least|atleast|at the least|at the very least|at very least|at a minimum|at minimum|minimum|minimum of|a minimum of|min|no fewer"
            + " than|no less than|not less than|not fewer than|no smaller than|or more|or over|or"
            + " above|or greater|or higher|or up|>=|=>|≥|not under|not below|no under");
    bounds(
        Bound.ABOUT,
        "about|around|approximately|approx|roughly|circa|ca|c|some|~|≈|or so|ish|or thereabouts|"
            + "more or less|give or take|in the region of|in the neighborhood of|in the"
            + " neighbourhood of|an estimated|estimated|estimate|around about|close to|near|"
            + "approximate|thereabouts|in the order of|on the order of|something like|est|in the vicinity of|in the area of|of the order of|somewhere"
            + " around|±|+/-|ballpark");
    bounds(
        Bound.UP_TO,
        "up to|upto|at most|at the most|no more than|not more than|no greater than|maximum|maximum"
            + " of|a maximum of|max|or less|or fewer|or under|or below|as many as|as much as|as"
            + " long as|not exceeding|within|not to exceed|does not exceed|do not exceed|not exceed|doesnt exceed|<=|=<|≤|not over|not above|no over|no longer"
            + " than|not longer than|no higher than|no larger than|tops|to a maximum of|at"
            + " maximum");
    bounds(
        Bound.UNDER,
        "under|practically|virtually|less than|less then|fewer then|approaching|nearing|fewer than|below|<|nearly|almost|just under|not quite|short of|smaller"
            + " than|lower than|shy of|just shy of|south of|shorter than");
    String[] ones =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < ones.length; i++) {
      ONES.put(ones[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      ONES.put(tens[i], 20 + 10 * i);
    }
    ONES.put("fourty", 40);
    ONES.put("ninty", 90);
    ONES.put("nil", 0);
  }

  private static void bounds(Bound bound, String phrases) {
    for (String phrase : phrases.split("\\|", -1)) {
      BOUNDS.put(phrase, bound);
    }
  }

  private final String dimension;
  private final boolean dotGroups;
  private final List<Token> tokens;
  private int at;
  private boolean plus;

  private NumberReader(List<Token> tokens, String dimension, boolean dotGroups) {
    this.tokens = tokens;
    this.dimension = dimension;
    this.dotGroups = dotGroups;
  }

  /**
   * Reads a response.
   *
   * @param dimension what the key measures; empty for a count
   * @param dotGroups whether one dot before exactly three digits groups thousands
   */
  static Reading read(String text, String dimension, boolean dotGroups) {
    var tokens = tokens(prepared(text, dimension));
    return tokens.size() > MOST_TOKENS
        ? new Reading(List.of(), Optional.empty(), false, false, List.of(), List.of())
        : new NumberReader(tokens, dimension, dotGroups).reading();
  }

  /** The most words and signs that are read; no answer has nearly as many. */
  private static final int MOST_TOKENS = 150;

  private static final Pattern TWO_READINGS = Pattern.compile(
      "(?<![\\d.,'_])(?!0\\.)\\d{1,3}\\.\\d{3}(?![\\d.,'_]*\\d)(?!e[+-]?\\d| ?\\* ?10)");

  /** Returns whether a response has a figure with one dot and exactly three digits after it. */
  static boolean hasTwoReadings(String text) {
    return TWO_READINGS.matcher(prepared(text, "")).find();
  }

  private static final Map<Character, String> VULGAR = Map.of(
      '½', "1/2", '¼', "1/4", '¾', "3/4", '⅓', "1/3", '⅔', "2/3", '⅕', "1/5", '⅗', "3/5", '⅘',
      "4/5", '⅖', "2/5", '⅒', "1/10");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** Folds a text, keeping what compatibility forms would hide: powers and fractions. */
  private static String prepared(String text, String dimension) {
    var out = new StringBuilder();
    boolean power = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int superscript = SUPERSCRIPTS.indexOf(c);
      if (superscript >= 0 || c == '⁻') {
        out.append(power ? "" : "^").append(c == '⁻' ? "-" : String.valueOf(superscript));
        power = true;
        continue;
      }
      power = false;
      String fraction = VULGAR.get(c);
      if (fraction != null) {
        out.append(' ').append(fraction).append(' ');
        continue;
      }
      switch (c) {
        case '\u2212' -> out.append('-');
        case '×', '✕', '⋅' -> out.append(" x ");
        case '≠' -> out.append(" not ");
        case '٪' -> out.append('%');
        case '٫' -> out.append('.');
        case '٬' -> {}
        case '،' -> out.append(',');
        case '≲' -> out.append("<=");
        case '≳' -> out.append(">=");
        default -> out.append(c);
      }
    }
    String plain = Fold.plain(out.toString().replace('\u2044', '/'));
    plain = plain.replace('∼', '~').replace('⩾', '≥').replace('⩽', '≤').replace('≃', '≈');
    plain = APOSTROPHE.matcher(plain).replaceAll("");
    if (plain.indexOf('$') >= 0 || plain.contains("dollar")) {
      plain = US.matcher(plain).replaceAll("us");
      plain = US_DOLLAR.matcher(plain).replaceAll("\\$");
    }
    if (plain.indexOf('.') >= 0) {
      plain = THAT_IS.matcher(plain).replaceAll(" , ");
    }
    if (plain.contains("ish")) {
      plain = ISH.matcher(plain).replaceAll(" $1 ish");
    }
    if (dimension.equals("percent")) {
      plain = OUT_OF_TEN.matcher(plain).replaceAll("$1 tenths");
      plain = ONE_IN
          .matcher(plain)
          .replaceAll(
              m -> "1/" + (m.group(1).matches("\\d") ? m.group(1) : 2 + IN.indexOf(m.group(1))));
    }
    plain = plain.replace("unmanned aerial vehicle", "uav").replace("sq. ", "sq ");
    plain = ANTI.matcher(plain).replaceAll("anti");
    plain = JOINED.matcher(plain).replaceAll("$1-$2");
    return TIMES_TEN.matcher(plain).replaceAll(" * ");
  }

  private static final Pattern OUT_OF_TEN = Pattern.compile(
      "(?<![\\p{L}\\d.,])(\\d|\\p{L}{3,5}) (?:out of|in) (?:10|ten)(?![\\p{L}\\d])");
  private static final List<String> IN =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final Pattern ONE_IN =
      Pattern.compile("(?<![\\p{L}\\d.,])(?:1|one) (?:out of|in) ([2-9]|"
          + String.join("|", IN)
          + ")(?![\\p{L}\\d.,])");
  private static final Pattern ANTI = Pattern.compile("(?<!\\p{L})anti[- ](?=\\p{L})");
  private static final Pattern THAT_IS = Pattern.compile("(?<!\\p{L})(i\\.e\\.?|e\\.g\\.?)");
  private static final Pattern ISH =
      Pattern.compile("-?ish (thousand|million|billion|trillion|bn|mn|mln|bln|m|b|k)(?!\\p{L})");
  private static final Pattern JOINED =
      Pattern.compile("(?<!\\p{L})(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
          + "(one|two|three|four|five|six|seven|eight|nine)(?!\\p{L})");

  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
  private static final Pattern US =
      Pattern.compile("(?<![\\p{L}])u\\.? ?s\\.?(?= ?\\$| ?dollars?)");
  private static final Pattern US_DOLLAR = Pattern.compile("usd? ?\\$|\\$ ?usd?");
  private static final Pattern TIMES_TEN = Pattern.compile("(?<=\\d) ?[x*·] ?(?=10 ?(\\^|\\*\\*))");

  private static final Set<String> PREFIXES =
      Set.of("usd", "eur", "gbp", "rub", "azn", "amd", "ca", "c", "approx", "max", "min", "over");

  private static List<Token> tokens(String plain) {
    var tokens = new ArrayList<Token>();
    Matcher m = TOKEN.matcher(plain);
    int end = -1;
    while (m.find()) {
      boolean glued = m.start() == end;
      end = m.end();
      if (m.group("figure") != null) {
        Matcher ordinal = ORDINAL.matcher(plain).region(end, plain.length());
        if (ordinal.lookingAt()) {
          tokens.add(new Token(Kind.WORD, m.group() + ordinal.group(), glued));
          end = ordinal.end();
          m.region(end, plain.length());
        } else {
          tokens.add(new Token(Kind.FIGURE, m.group("figure"), glued));
        }
      } else if (m.group("word") != null) {
        word(m.group("word"), glued, tokens);
      } else {
        tokens.add(new Token(Kind.SIGN, m.group("sign"), glued));
      }
    }
    return tokens;
  }

  private static final Pattern ORDINAL = Pattern.compile("(st|nd|rd|th)(?![\\p{L}\\d])");
  private static final Pattern MIXED = Pattern.compile("(\\p{L}+)(-?)(\\d+)(\\p{L}*)");

  /** Adds a word: in parts where it is "usd7bn" or "km-25km", whole where it is "tb2". */
  private static void word(String word, boolean glued, List<Token> tokens) {
    Matcher mixed = MIXED.matcher(word);
    boolean parts = mixed.matches()
        && (PREFIXES.contains(mixed.group(1))
            || ONES.containsKey(mixed.group(1))
            || (!mixed.group(2).isEmpty() && isMeasure(mixed.group(1))));
    if (!parts) {
      tokens.add(new Token(Kind.WORD, spelling(word), glued));
      return;
    }
    tokens.add(new Token(Kind.WORD, mixed.group(1), glued));
    if (!mixed.group(2).isEmpty() && isMeasure(mixed.group(1))) {
      tokens.add(new Token(Kind.SIGN, "-", true));
    }
    tokens.add(new Token(Kind.FIGURE, mixed.group(3), true));
    if (!mixed.group(4).isEmpty()) {
      tokens.add(new Token(Kind.WORD, mixed.group(4), true));
    }
  }

  private static boolean isMeasure(String word) {
    return Units.unit(word, "length").isPresent() || Units.scale(word, "").isPresent();
  }

  /** Long words that a slip is forgiven in, none a slip away from another. */
  private static final List<String> LONG_WORDS = List.of(
      "approximately",
      "roughly",
      "million",
      "billion",
      "trillion",
      "thousand",
      "hundred",
      "percent",
      "kilometers",
      "kilometres",
      "kilometer",
      "kilometre",
      "dollars",
      "maximum",
      "minimum");

  private static String spelling(String word) {
    if (word.length() < 6 || LONG_WORDS.contains(word)) {
      return word;
    }
    var meant = LONG_WORDS.stream().filter(w -> Fold.oneSlip(w, word)).toList();
    return meant.size() == 1 && !SHARED.contains(word) ? meant.get(0) : word;
  }

  /** Words of their own, a slip from a long word. */
  private static final Set<String> SHARED =
      Set.of("hundreds", "thousands", "millions", "billions", "trillions", "thousandth", "dollar");

  // Reading the whole.

  private Reading reading() {
    var figures = new ArrayList<Figure>();
    var bounds = new HashSet<Bound>();
    var rest = new ArrayList<String>();
    var counted = new ArrayList<String>();
    boolean exactly = false;
    boolean denied = false;
    boolean justCounted = false;
    Unit before = null;

    while (at < tokens.size()) {
      var limit = bound();
      if (limit.isPresent() && !(figures.isEmpty() && tokens.get(at).is("+"))) {
        int length = limit.get().length();
        boolean leads = LEADING.contains(tokens.get(at + length - 1).text())
            && !tokens.get(at).is("or", "and");
        if (leads && !figureWithin(length)) {
          for (int i = at; i < at + length; i++) {
            rest.add(tokens.get(i).text());
          }
        } else {
          bounds.add(limit.get().bound());
        }
        at += length;
        continue;
      }
      Token token = tokens.get(at);
      if (token.kind() != Kind.FIGURE && EXACT.contains(token.text())) {
        exactly = true;
        at++;
        continue;
      }
      if (token.kind() == Kind.WORD && Beside.NEGATORS.contains(token.text())) {
        if (token.is("no") && at + 1 < tokens.size() && tokens.get(at + 1).is(",")) {
          at++;
          continue;
        }
        denied |= skipDenied();
        at += is(at, "but") ? 1 : 0;
        continue;
      }
      var sign = unitAt();
      if (sign.isPresent() && Units.isMoney(sign.get().unit().dimension()) && figureFollows(sign)) {
        before = sign.get().unit();
        at += sign.get().length();
        continue;
      }
      String after = at > 0 ? tokens.get(at - 1).text() : "";
      var figure = range();
      if (plus) {
        bounds.add(Bound.OVER);
        plus = false;
      }
      if (figure.isPresent()) {
        figures.add(withUnit(figure.get(), before, after));
        before = null;
        justCounted = true;
        continue;
      }
      if (unitAfterGap(figures)) {
        continue;
      }
      boolean link = token.is("-") || token.is("of");
      justCounted &= !(token.kind() == Kind.WORD && ENDS_COUNTED.contains(token.text()));
      if (token.kind() == Kind.WORD) {
        rest.add(token.text());
        if (justCounted && !link) {
          counted.add(token.text());
        }
      } else if (token.is("(", ")", "[", "]", ",", ";")) {
        justCounted = false;
      } else if (!token.is("-", ".", "!", "?", "\"", "'", ":", "*", "#", "’")) {
        rest.add(token.text());
      }
      at++;
    }
    Optional<Bound> bound = strongest(bounds);
    boolean contradictory = denied || contradicts(bounds) || (exactly && !bounds.isEmpty());
    return new Reading(figures, bound, exactly, contradictory, rest, counted);
  }

  /** Words after which nothing is said to be counted: "5,000 at the base". */
  private static final Set<String> ENDS_COUNTED =
      Set.of("at", "in", "by", "from", "near", "for", "on", "to", "during", "against", "with");

  /** Reads the unit of "7 billion in USD" and "150 (km)". */
  private boolean unitAfterGap(List<Figure> figures) {
    int last = figures.size() - 1;
    if (last < 0 || at == 0 || !tokens.get(at - 1).is("in", "(", ".")) {
      return false;
    }
    var unit = figures.get(last).unit().isPresent() ? Optional.<Sized>empty() : unitAt();
    unit.ifPresent(u -> {
      figures.set(last, figures.get(last).in(u.unit()));
      at += u.length();
    });
    return unit.isPresent();
  }

  /** Last words of the limits that only stand before a figure: "under Armenian control". */
  private static final Set<String> LEADING = Set.of(
      "over",
      "under",
      "above",
      "below",
      "beyond",
      "past",
      "near",
      "around",
      "about",
      "some",
      "c",
      "ca",
      "than",
      "then",
      "of",
      "to",
      "nearly",
      "almost",
      "exceeding",
      "within");

  private boolean figureWithin(int length) {
    for (int i = at + length; i < Math.min(tokens.size(), at + length + 4); i++) {
      if (tokens.get(i).kind() == Kind.FIGURE
          || ONES.containsKey(tokens.get(i).text())
          || tokens.get(i).is("a", "an", "half")
          || Units.scale(tokens.get(i).text(), dimension).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Bound> strongest(Set<Bound> bounds) {
    return bounds.stream().filter(b -> b != Bound.ABOUT).findFirst().or(() -> bounds.stream()
        .findFirst());
  }

  private static boolean contradicts(Set<Bound> bounds) {
    boolean up = bounds.contains(Bound.OVER) || bounds.contains(Bound.AT_LEAST);
    boolean down = bounds.contains(Bound.UNDER) || bounds.contains(Bound.UP_TO);
    return up && down;
  }

  private record Limit(Bound bound, int length) {}

  private Optional<Limit> bound() {
    var phrase = new StringBuilder();
    Limit longest = null;
    for (int n = 0; n < 5 && at + n < tokens.size(); n++) {
      Token token = tokens.get(at + n);
      if (token.kind() == Kind.FIGURE) {
        break;
      }
      if (n > 0 && token.is("-")) {
        continue;
      }
      if (n > 0 && !(token.kind() == Kind.SIGN && token.glued())) {
        phrase.append(' ');
      }
      phrase.append(token.text());
      Bound bound = BOUNDS.get(phrase.toString());
      if (bound != null) {
        longest = new Limit(bound, n + 1);
      }
    }
    if (longest != null && tokens.get(at).is("min") && unitAfterFigure()) {
      return Optional.empty();
    }
    if (longest != null
        && tokens.get(at).is("c")
        && is(at + 1, "$")
        && tokens.get(at + 1).glued()) {
      return Optional.empty();
    }
    return Optional.ofNullable(longest);
  }

  private boolean unitAfterFigure() {
    return dimension.equals("time") && at > 0 && tokens.get(at - 1).kind() == Kind.FIGURE;
  }

  /** Skips "not 500"; returns whether nothing but the denial is left of the response. */
  private boolean skipDenied() {
    at++;
    boolean figure = false;
    while (at < tokens.size() && !tokens.get(at).is(",", ";", "but", "(", ")")) {
      figure |= tokens.get(at).kind() == Kind.FIGURE
          || ONES.containsKey(tokens.get(at).text());
      at++;
    }
    return !figure;
  }

  private boolean figureFollows(Optional<Sized> sign) {
    int next = at + sign.map(Sized::length).orElse(0);
    while (next < tokens.size() && tokens.get(next).is("~", "-", "about", "over")) {
      next++;
    }
    return next < tokens.size()
        && (tokens.get(next).kind() == Kind.FIGURE
            || ONES.containsKey(tokens.get(next).text()))
        && (at == 0 || tokens.get(at - 1).kind() != Kind.FIGURE);
  }

  private record Sized(Unit unit, int length) {}

  private Optional<Sized> unitAt() {
    for (int n = Math.min(5, tokens.size() - at); n > 0; n--) {
      var words = new StringBuilder();
      boolean figure = false;
      for (int i = at; i < at + n; i++) {
        figure |= tokens.get(i).kind() == Kind.FIGURE && i == at;
        boolean sign =
            tokens.get(i).kind() == Kind.SIGN || (i > at && tokens.get(i - 1).kind() == Kind.SIGN);
        words.append(i > at && !sign ? " " : "").append(tokens.get(i).text());
      }
      var unit = figure ? Optional.<Unit>empty() : Units.unit(words.toString(), dimension);
      if (unit.isPresent()) {
        return Optional.of(new Sized(unit.get(), n));
      }
    }
    return Optional.empty();
  }

  private Figure withUnit(Part part, Unit before, String after) {
    Unit unit = part.unit() != null ? part.unit() : before;
    if (before != null && part.unit() != null && !before.equals(part.unit())) {
      unit = new Unit("two units", BigDecimal.ONE);
    }
    return new Figure(
        part.low(),
        part.high(),
        Optional.ofNullable(unit),
        part.places(),
        part.scaled(),
        part.fraction(),
        after,
        part.range());
  }

  private record Part(
      BigDecimal low,
      BigDecimal high,
      Unit unit,
      int places,
      BigDecimal scale,
      boolean fraction,
      boolean range) {
    boolean scaled() {
      return scale.compareTo(BigDecimal.ONE) != 0;
    }
  }

  /** Reads a figure, or two that bound a range. */
  private Optional<Part> range() {
    int start = at;
    boolean between = tokens.get(at).is("between");
    boolean from = tokens.get(at).is("from");
    if (between || from) {
      at++;
    }
    var first = part();
    if (first.isEmpty()) {
      at = start;
      return Optional.empty();
    }
    int afterFirst = at;
    boolean joined = at < tokens.size()
        && (tokens.get(at).is("to", "-", "..", "...", "through", "until", "till")
            || (between && tokens.get(at).is("and")));
    if (joined) {
      at++;
      while (at < tokens.size() && unitBeforeFigure()) {
        at++;
      }
      var second = at < tokens.size() ? part() : Optional.<Part>empty();
      if (second.isPresent()) {
        return Optional.of(spanned(first.get(), second.get()));
      }
      at = afterFirst;
    }
    return between || from ? backTo(start) : first;
  }

  private boolean unitBeforeFigure() {
    return tokens.get(at).kind() == Kind.SIGN
        && Units.unit(tokens.get(at).text(), "").isPresent();
  }

  /** "From 5" is a figure after a word. */
  private Optional<Part> backTo(int start) {
    at = start;
    return Optional.empty();
  }

  private static Part spanned(Part first, Part second) {
    var low = first.low();
    if (!first.scaled()
        && second.scaled()
        && low.multiply(second.scale()).compareTo(second.low()) <= 0) {
      low = low.multiply(second.scale());
    }
    Unit unit = second.unit() == null ? first.unit() : second.unit();
    if (first.unit() != null && second.unit() != null && !first.unit().equals(second.unit())) {
      low =
          low.multiply(first.unit().factor()).divide(second.unit().factor(), MathContext.DECIMAL64);
    }
    return new Part(
        low.min(second.low()),
        low.max(second.low()),
        unit,
        Math.max(first.places(), second.places()),
        second.scale(),
        false,
        true);
  }

  /** Reads one figure with its scale and unit. */
  private Optional<Part> part() {
    int start = at;
    boolean negative = false;
    boolean after = at > 0 && tokens.get(at - 1).kind() == Kind.FIGURE;
    if (!after && at + 1 < tokens.size() && tokens.get(at).is("minus")) {
      negative = true;
      at++;
    } else if (!after
        && at + 1 < tokens.size()
        && tokens.get(at).is("-")
        && tokens.get(at + 1).kind() == Kind.FIGURE
        && tokens.get(at + 1).glued()) {
      negative = true;
      at++;
    }
    var value = at < tokens.size() ? value() : Optional.<Value>empty();
    if (value.isEmpty()) {
      at = start;
      return Optional.empty();
    }
    BigDecimal scale = value.get().scale();
    var amount = value.get().amount();
    boolean early = is(at, "+") && scaleAt(at + 1).isPresent();
    at += early ? 1 : 0;
    boolean more = true;
    while (more && at < tokens.size() && !isLongUnit()) {
      more = false;
      if (tokens.get(at).is("-") && at + 1 < tokens.size() && scaleAt(at + 1).isPresent()) {
        at++;
      }
      var next = scaleAt(at);
      if (next.isPresent()) {
        amount = amount.multiply(next.get());
        scale = scale.multiply(next.get());
        at++;
        more = true;
      } else if (tokens.get(at).is("of")
          && at + 1 < tokens.size()
          && scaleAt(at + 1).isPresent()) {
        at++;
        more = true;
      }
    }
    amount = value.get().extra(amount, scale);
    amount = amount.add(smaller(scale));
    Unit unit = null;
    boolean limited = plusBeforeUnit();
    plus = early || limited;
    int hyphen = limited || is(at, "-") ? 1 : 0;
    at += hyphen;
    var sized = at < tokens.size() ? unitAt() : Optional.<Sized>empty();
    if (sized.isPresent()) {
      unit = sized.get().unit();
      at += sized.get().length();
      var late = scaleAt(at);
      if (late.isPresent() && Units.isMoney(unit.dimension())) {
        amount = amount.multiply(late.get());
        scale = scale.multiply(late.get());
        at++;
      }
    } else {
      at -= hyphen;
    }
    amount = amount.add(smallerUnits(unit));
    amount = negative ? amount.negate() : amount;
    int places = value.get().places() - (scale.precision() - scale.scale() - 1);
    return Optional.of(
        new Part(amount, amount, unit, places, scale, value.get().fraction(), false));
  }

  private static final Set<String> COMPOUND = Set.of("time", "months", "length", "mass");

  /** Reads "30 minutes" after "1 hour", "and a half" after "an hour"; in the unit before it. */
  private BigDecimal smallerUnits(Unit unit) {
    if (unit == null || !COMPOUND.contains(unit.dimension())) {
      return BigDecimal.ZERO;
    }
    if (is(at, "and") && is(at + 1, "a") && is(at + 2, "half")) {
      at += 3;
      return new BigDecimal("0.5");
    }
    int start = at;
    at += is(at, "and") || is(at, ",") ? 1 : 0;
    boolean number =
        at < tokens.size() && (figure(at) || ONES.containsKey(tokens.get(at).text()));
    boolean clock = figure(at) && tokens.get(at).glued() && unit.factor().intValue() == 3600;
    var value = number ? value() : Optional.<Value>empty();
    var sized = at < tokens.size() ? unitAt() : Optional.<Sized>empty();
    Unit less = sized.map(Sized::unit).orElse(clock ? new Unit("time", new BigDecimal(60)) : unit);
    boolean fits = value.isPresent()
        && less.dimension().equals(unit.dimension())
        && less.factor().multiply(BigDecimal.valueOf(2)).compareTo(unit.factor()) <= 0
        && value.get().amount().multiply(less.factor()).compareTo(unit.factor()) < 0;
    if (!fits) {
      at = start;
      return BigDecimal.ZERO;
    }
    at += sized.map(Sized::length).orElse(0);
    return value
        .get()
        .amount()
        .multiply(less.factor())
        .divide(unit.factor(), MathContext.DECIMAL64);
  }

  /** Returns whether a unit of several signs stands here: the m of "m/s" is no million. */
  private boolean isLongUnit() {
    return unitAt()
        .filter(u -> u.length() > 1 && u.unit().dimension().equals(dimension))
        .isPresent();
  }

  /** Reads "500 thousand" after "1 million". */
  private BigDecimal smaller(BigDecimal scale) {
    int start = at;
    if (scale.compareTo(BigDecimal.ONE) > 0 && at < tokens.size()) {
      at += is(at, "and") ? 1 : 0;
      boolean number =
          figure(at) || (at < tokens.size() && ONES.containsKey(tokens.get(at).text()));
      var value = number ? value() : Optional.<Value>empty();
      var next = value.isPresent() ? scaleAt(at) : Optional.<BigDecimal>empty();
      var total = next.map(n -> value.get().amount().multiply(n))
          .or(() -> value.filter(v -> v.scale().compareTo(BigDecimal.ONE) > 0).map(Value::amount));
      if (total.isPresent() && total.get().signum() > 0 && total.get().compareTo(scale) < 0) {
        at += next.isPresent() ? 1 : 0;
        return total.get();
      }
    }
    at = start;
    return BigDecimal.ZERO;
  }

  /** Returns whether "60+%" or "150+ km" stands here: a limit inside a figure. */
  private boolean plusBeforeUnit() {
    if (!is(at, "+") || at + 1 >= tokens.size()) {
      return false;
    }
    at++;
    boolean unit = unitAt().isPresent();
    at--;
    return unit;
  }

  private Optional<BigDecimal> scaleAt(int index) {
    if (index >= tokens.size() || tokens.get(index).kind() != Kind.WORD) {
      return Optional.empty();
    }
    return Units.scale(tokens.get(index).text(), dimension);
  }

  /**
   * A figure before its scale.
   *
   * @param half whether "and a half" follows the whole
   */
  private record Value(
      BigDecimal amount, int places, BigDecimal scale, boolean fraction, boolean half) {
    BigDecimal extra(BigDecimal scaled, BigDecimal by) {
      return half ? scaled.add(new BigDecimal("0.5").multiply(by)) : scaled;
    }
  }

  private Optional<Value> value() {
    Token token = tokens.get(at);
    return token.kind() == Kind.FIGURE ? digits() : spelt();
  }

  private Optional<Value> digits() {
    Token token = tokens.get(at);
    var read = separated(token.text(), dotGroups);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    at++;
    var amount = read.get();
    int places = Math.max(0, amount.scale());
    if (is(at, "/") && figure(at + 1)) {
      return fraction(BigDecimal.ZERO, amount, at + 1);
    }
    if (figure(at) && is(at + 1, "/") && figure(at + 2)) {
      var top = separated(tokens.get(at).text(), dotGroups);
      return top.isEmpty() ? Optional.empty() : fraction(amount, top.get(), at + 2);
    }
    if (is(at, "^") || is(at, "**")) {
      return power(BigDecimal.ONE, amount, at + 1);
    }
    if ((is(at, "x") || is(at, "*"))
        && figure(at + 1)
        && tokens.get(at + 1).text().equals("10")
        && (is(at + 2, "^") || is(at + 2, "**"))) {
      return power(amount, BigDecimal.TEN, at + 3);
    }
    boolean half = is(at, "and") && is(at + 1, "a") && is(at + 2, "half");
    if (half) {
      at += 3;
    }
    boolean parts = at < tokens.size() && PARTS.containsKey(tokens.get(at).text());
    if (parts && !is(at, "half")) {
      var part = new BigDecimal(PARTS.get(tokens.get(at).text()));
      at++;
      return Optional.of(new Value(
          amount.divide(part, MathContext.DECIMAL64), places, BigDecimal.ONE, true, false));
    }
    return Optional.of(new Value(amount, places, BigDecimal.ONE, false, half));
  }

  private boolean is(int index, String text) {
    return index < tokens.size() && tokens.get(index).is(text);
  }

  private boolean figure(int index) {
    return index < tokens.size() && tokens.get(index).kind() == Kind.FIGURE;
  }

  private Optional<Value> fraction(BigDecimal whole, BigDecimal top, int bottomAt) {
    var bottom = separated(tokens.get(bottomAt).text(), dotGroups);
    if (bottom.isEmpty() || bottom.get().compareTo(BigDecimal.ONE) <= 0) {
      return Optional.empty();
    }
    at = bottomAt + 1;
    var value = whole.add(top.divide(bottom.get(), MathContext.DECIMAL64));
    return Optional.of(new Value(value, 2, BigDecimal.ONE, true, false));
  }

  private Optional<Value> power(BigDecimal times, BigDecimal base, int exponentAt) {
    int i = exponentAt;
    boolean negative = is(i, "-");
    i += negative ? 1 : 0;
    if (!figure(i) || !tokens.get(i).text().matches("\\d{1,2}")) {
      return Optional.empty();
    }
    int exponent = Integer.parseInt(tokens.get(i).text());
    if (base.precision() > 4) {
      return Optional.empty();
    }
    at = i + 1;
    var power = base.pow(exponent);
    var value = negative ? times.divide(power, MathContext.DECIMAL64) : times.multiply(power);
    return Optional.of(new Value(value, 0, BigDecimal.ONE, false, false));
  }

  /** Reads the separators of a figure; empty where they make no sense. */
  static Optional<BigDecimal> separated(String text, boolean dotGroups) {
    String bare = text.replaceAll("[ '_]", "");
    String exponent = "";
    int e = bare.indexOf('e');
    if (e >= 0) {
      exponent = bare.substring(e);
      bare = bare.substring(0, e);
    }
    if (bare.length() > 60) {
      return Optional.empty();
    }
    long dots = bare.chars().filter(c -> c == '.').count();
    long commas = bare.chars().filter(c -> c == ',').count();
    String plain;
    if (dots > 0 && commas > 0) {
      int last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
      char decimal = bare.charAt(last);
      if ((decimal == '.' ? dots : commas) > 1) {
        return Optional.empty();
      }
      plain = bare.substring(0, last).replaceAll("[.,]", "") + "." + bare.substring(last + 1);
    } else if (dots > 1 || commas > 1) {
      plain = bare.replaceAll("[.,]", "");
    } else if (commas == 1) {
      boolean groups = bare.matches("(?!0,)\\d{1,3},\\d{3}");
      plain = bare.replace(",", groups ? "" : ".");
    } else if (dots == 1) {
      boolean groups = dotGroups && exponent.isEmpty() && bare.matches("(?!0\\.)\\d{1,3}\\.\\d{3}");
      plain = groups ? bare.replace(".", "") : bare;
    } else {
      plain = bare;
    }
    return Optional.of(new BigDecimal(plain + exponent));
  }

  // Number words.

  private Optional<Value> spelt() {
    int start = at;
    boolean article = is(at, "a") || is(at, "an");
    if (article) {
      at++;
    }
    if (at >= tokens.size()) {
      at = start;
      return Optional.empty();
    }
    String first = tokens.get(at).text();
    if (article && !dimension.isEmpty() && unitAt().isPresent()) {
      return Optional.of(new Value(BigDecimal.ONE, 0, BigDecimal.ONE, false, false));
    }
    if (tokens.get(at).kind() == Kind.WORD
        && PARTS.containsKey(first)
        && (article || PARTS.get(first) == 2)) {
      return partOf(BigDecimal.ONE);
    }
    if (is(at, "couple") || (article && is(at, "pair"))) {
      at += is(at + 1, "of") ? 2 : 1;
      return Optional.of(new Value(new BigDecimal(2), 0, BigDecimal.ONE, false, false));
    }
    boolean singular = SINGULAR.contains(first);
    if (!ONES.containsKey(first)
        && !(singular && (article || first.equals("dozen") || first.equals("hundred")))) {
      at = start;
      return Optional.empty();
    }
    return cardinal(article || !ONES.containsKey(first));
  }

  private static final Set<String> SINGULAR =
      Set.of("hundred", "thousand", "million", "billion", "trillion", "dozen", "score");

  private Optional<Value> partOf(BigDecimal top) {
    var part = new BigDecimal(PARTS.get(tokens.get(at).text()));
    at++;
    if (is(at, "of") && (is(at + 1, "a") || is(at + 1, "an"))) {
      at++;
    }
    if (is(at, "of") && is(at + 1, "one")) {
      at++;
    }
    if (is(at, "a") || is(at, "an") || is(at, "one")) {
      at++;
      boolean measure =
          scaleAt(at).isPresent() || (at < tokens.size() && unitAt().isPresent());
      at -= measure ? 0 : 1;
    }
    return Optional.of(
        new Value(top.divide(part, MathContext.DECIMAL64), 2, BigDecimal.ONE, true, false));
  }

  /** Reads "one hundred and thirty-five", "seven thousand million", "two point five". */
  private Optional<Value> cardinal(boolean implied) {
    var total = BigDecimal.ZERO;
    var current = implied ? BigDecimal.ONE : BigDecimal.ZERO;
    BigDecimal lastScale = null;
    int room = implied ? 0 : 1000;
    boolean half = false;
    while (at < tokens.size()) {
      String word = tokens.get(at).text();
      Integer one = tokens.get(at).kind() == Kind.WORD ? ONES.get(word) : null;
      if (one != null) {
        int size = one >= 20 ? 100 : one >= 10 ? 20 : 10;
        if (size > room || (one == 0 && room < 1000)) {
          break;
        }
        current = current.add(BigDecimal.valueOf(one));
        room = one >= 20 ? 10 : 0;
        at++;
      } else if (is(at, "hundred")) {
        current = current.multiply(new BigDecimal(100));
        room = 100;
        at++;
      } else if (tokens.get(at).kind() == Kind.WORD && isScaleWord(word)) {
        var scale = scaleAt(at).orElseThrow();
        if (lastScale != null && lastScale.compareTo(scale) < 0) {
          total = total.add(current).multiply(scale);
        } else {
          total = total.add(current.signum() == 0 ? BigDecimal.ZERO : current.multiply(scale));
        }
        lastScale = scale;
        current = BigDecimal.ZERO;
        room = 1000;
        at++;
      } else if (is(at, "and") && is(at + 1, "a") && is(at + 2, "half")) {
        at += 3;
        half = true;
        break;
      } else if (joinsOn(lastScale != null || room == 100)) {
        at++;
      } else {
        break;
      }
    }
    var amount = total.add(current);
    int places = 0;
    if (is(at, "point")) {
      var decimals = new StringBuilder();
      int i = at + 1;
      while (i < tokens.size() && ONES.getOrDefault(tokens.get(i).text(), 10) < 10) {
        decimals.append(ONES.get(tokens.get(i).text()));
        i++;
      }
      if (decimals.length() > 0) {
        at = i;
        places = decimals.length();
        amount = amount.add(new BigDecimal("0." + decimals));
      }
    }
    if (at < tokens.size()
        && is(at, "-")
        && at + 1 < tokens.size()
        && PARTS.containsKey(tokens.get(at + 1).text())) {
      at++;
    }
    if (at < tokens.size()
        && PARTS.containsKey(tokens.get(at).text())
        && (!is(at, "half") || amount.compareTo(BigDecimal.ONE) == 0)) {
      return partOf(amount);
    }
    var scale = lastScale == null ? BigDecimal.ONE : lastScale;
    return Optional.of(new Value(amount, places, scale, false, half));
  }

  private static boolean isScaleWord(String word) {
    return SINGULAR.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        && !word.startsWith("hundred");
  }

  /** "And", or a hyphen, between two words of one number. */
  private boolean joinsOn(boolean afterScale) {
    if (at + 1 >= tokens.size() || tokens.get(at + 1).kind() != Kind.WORD) {
      return false;
    }
    String next = tokens.get(at + 1).text();
    boolean number = ONES.containsKey(next) || isScaleWord(next) || next.equals("hundred");
    return number && (is(at, "-") || (is(at, "and") && afterScale) || (is(at, ",") && afterScale));
  }
}
