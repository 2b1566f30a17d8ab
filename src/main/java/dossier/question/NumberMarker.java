package dossier.question;

import dossier.question.NumberKey.Bound;
import dossier.question.NumberReader.Figure;
import dossier.question.NumberReader.Reading;
import dossier.question.Units.Spec;
import dossier.question.Units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Marks a figure: its value, then its unit, then how the source limits it. */
final class NumberMarker {
  private static final String ENOUGH = "true, but not enough";
  private static final String ASK_BOUND = "How does the source limit the figure?";
  private static final String ASK_UNIT = "In what unit?";

  /** Words that do no harm beside a figure, besides those that never do. */
  private static final Set<String> FILLERS = Set.of(
      "total",
      "altogether",
      "all",
      "overall",
      "figure",
      "number",
      "value",
      "amount",
      "there",
      "a",
      "an",
      "the",
      "range",
      "distance",
      "worth",
      "in",
      "just",
      "only",
      "and",
      "or",
      "each",
      "some",
      "long",
      "away",
      "far",
      "up",
      "least",
      "to",
      "little",
      "bit",
      "well",
      "slightly",
      "way",
      "much",
      "reportedly",
      "allegedly",
      "equals",
      "equal",
      "period",
      "count",
      "counted",
      "them",
      "units",
      "unit",
      "pieces",
      "sold",
      "unmanned",
      "aerial",
      "alleged",
      "ie",
      "very");

  /** Words that make another quantity of what they stand beside. */
  private static final Set<String> CHANGERS = Set.of(
      "per",
      "square",
      "squared",
      "cubic",
      "cubed",
      "half",
      "double",
      "twice",
      "triple",
      "less",
      "more",
      "fewer",
      "minus",
      "times",
      "quarter",
      "third",
      "hundreds",
      "thousands",
      "millions",
      "billions",
      "trillions",
      "dozens",
      "tens",
      "hundred",
      "thousand",
      "million",
      "billion",
      "trillion",
      "dozen",
      "/",
      "^",
      "x",
      "%",
      "$",
      "€",
      "£");

  private static final int LONGEST_SHOWN = 60;

  private final NumberKey key;
  private final Spec spec;
  private final Set<String> stem = new HashSet<>();
  private final String stemText;
  private final Set<String> nouns;
  private final Set<String> nounGroup;
  private final Asked asked;

  NumberMarker(NumberKey key, Context context) {
    this.key = key;
    spec = Spec.of(key.unit());
    Words.of(context.stem()).forEach(word -> stem.add(word.text()));
    stemText = Fold.plain(context.stem());
    nouns = new HashSet<>(spec.nouns());
    nounGroup = new HashSet<>();
    spec.nouns().forEach(noun -> Units.noun(noun).ifPresent(nounGroup::addAll));
    if (spec.nouns().stream().anyMatch(Units::isHuman)) {
      nounGroup.addAll(Set.of("people", "person", "individual"));
    }
    asked = Asked.of(stemText, nounGroup);
    if (nounGroup.contains("people") && DEAD.stream().anyMatch(stem::contains)) {
      nounGroup.addAll(Units.noun("dead").orElseThrow());
    }
    if (asked.nouns().size() == 1) {
      nounGroup.addAll(asked.nouns().get(0));
    }
  }

  private static final Set<String> DEAD =
      Set.of("killed", "dead", "died", "deaths", "victims", "casualties", "fatalities", "lives");

  /**
   * What a stem asks to be counted.
   *
   * @param nouns the groups of words for it: several where it asks for "troops and civilians"
   * @param words every word of it
   */
  private record Asked(List<Set<String>> nouns, List<String> words) {
    private static final Pattern HOW_MANY = Pattern.compile(
        "\\bhow many (.*?)(?=[?,.]|$|\\b(?:do|does"
            + "|did|is|are|was|were|has|have|had|can|could|will|would|made|that|which|who|in|of)\\b)");

    static Asked of(String stem, Set<String> group) {
      var m = HOW_MANY.matcher(stem);
      if (!m.find()) {
        return new Asked(List.of(), List.of());
      }
      var words = Words.of(m.group(1));
      var texts = words.stream().map(Words.Word::text).toList();
      var nouns = new ArrayList<Set<String>>();
      for (int i = texts.size() - 1; i >= 0 && texts.stream().noneMatch(w -> isOf(group, w)); i--) {
        boolean head = nouns.isEmpty() || words.get(i + 1).before() == Words.Break.AND;
        if (head) {
          Units.noun(texts.get(i)).filter(n -> !isOf(n, "mine")).ifPresent(nouns::add);
        }
      }
      return new Asked(List.copyOf(nouns), texts);
    }
  }

  private static boolean isOf(Set<String> group, String word) {
    return group.stream().anyMatch(n -> n.equals(word) || Spelling.plural(n, word));
  }

  Mark mark(String text) {
    String plain = Fold.plain(text);
    if (plain.length() > Fold.LONGEST) {
      return Mark.incorrect("too long to mark");
    }
    if (plain.isEmpty()) {
      return Mark.incorrect("no answer");
    }
    if (key.unit().isEmpty() && plain.chars().noneMatch(Character::isDigit)) {
      Mark year = marked(NumberReader.read(DateWords.spelt(plain), spec.dimension(), false));
      if (year.verdict() == Verdict.CORRECT) {
        return year;
      }
    }
    boolean events =
        spec.isCount() && spec.nouns().stream().allMatch(n -> Units.noun(n).isEmpty());
    if (nouns.contains("times")
        || nouns.contains("time")
        || (events && !nouns.isEmpty() && ADVERB.matcher(plain).matches())) {
      return read(times(text).replaceFirst(events ? " times?$" : "$", ""));
    }
    if (key.low().signum() == 0 && key.high().signum() == 0) {
      var none = NONE.matcher(plain);
      return read(
          none.find() && isOfNone(plain.substring(none.end()))
              ? "0 " + plain.substring(none.end())
              : text);
    }
    if (RATE.matcher(plain).find()) {
      return read(withoutRate(plain));
    }
    var numbered = NUMBERED.matcher(plain);
    return read(
        key.unit().isEmpty() && numbered.lookingAt() ? plain.substring(numbered.end()) : text);
  }

  /** "No. 102" of a bare number. */
  private static final Pattern NUMBERED = Pattern.compile("(?:no\\.?|nr\\.?|number) ?(?=\\d)");

  private static final Pattern ADVERB =
      Pattern.compile("(?:only |just )?(?:once|twice|thrice)[.!]?");

  /** "None", "no casualties" of none. */
  private static final Pattern NONE = Pattern.compile(
      "^(?:there (?:was|were) )?(?:none(?: at all)?(?!\\p{L})|nobody|no one|nought|zilch|no(?= \\p{L}))");

  private boolean isOfNone(String rest) {
    var words = Words.of(rest);
    return words.isEmpty()
        || isCounted(words.get(0).text())
        || inStem(words.get(0).text());
  }

  private static final Pattern RATE = Pattern.compile(
      "(?:(?<!\\p{L})(?:an?|per|each|every) |/ ?)(?<each>second|minute|hour|day|week|month|year)(?!\\p{L})");

  /** Takes out "a day" where the stem asks by the day. */
  private String withoutRate(String plain) {
    var asked = new HashSet<String>();
    RATE.matcher(stemText).results().forEach(m -> asked.add(m.group(1)));
    return RATE.matcher(plain)
        .replaceAll(m -> asked.contains(m.group(1)) && m.start() > 0 ? " " : m.group());
  }

  private static String times(String text) {
    String plain = TWICE.matcher(Fold.plain(text)).replaceAll("2 times");
    return ONCE.matcher(THRICE.matcher(plain).replaceAll("3 times")).replaceAll("1 time");
  }

  private static final Pattern ONCE = Pattern.compile("(?<!\\p{L})once(?!\\p{L})");
  private static final Pattern TWICE =
      Pattern.compile("(?<!\\p{L})twice(?!\\p{L})|(?<![\\d.,])2 ?x$");
  private static final Pattern THRICE =
      Pattern.compile("(?<!\\p{L})thrice(?!\\p{L})|(?<![\\d.,])3 ?x$");

  private Mark read(String text) {
    Mark decimal = marked(NumberReader.read(text, spec.dimension(), false));
    if (!NumberReader.hasTwoReadings(text)) {
      return decimal;
    }
    Mark grouped = marked(NumberReader.read(text, spec.dimension(), true));
    if (decimal.verdict() == grouped.verdict()) {
      return decimal;
    }
    return Mark.ask(
        "the dot may group thousands or begin decimals",
        "Is the dot a decimal point? Type the figure without it, or with a decimal more.");
  }

  private Mark marked(Reading reading) {
    var figures = answering(reading.figures());
    if (figures.isEmpty()) {
      return Mark.incorrect("no figure");
    }
    if (reading.contradictory()) {
      return Mark.incorrect("");
    }
    String understood = understood(figures.get(0), reading.bound());
    if (figures.size() > 1 && !sameFigures(figures)) {
      return Mark.incorrect("more than one figure").understoodAs(understood);
    }
    return value(reading, figures).understoodAs(understood);
  }

  /** Leaves out figures that only repeat the stem: "in 2020". */
  private List<Figure> answering(List<Figure> figures) {
    var answering = new ArrayList<>(figures);
    if (figures.size() > 1) {
      answering.removeIf(f -> f.unit().isEmpty()
          && LEADS.contains(f.after())
          && isInStem(f.low())
          && isInStem(f.high()));
    }
    return answering.isEmpty() ? figures : answering;
  }

  private boolean isInStem(BigDecimal figure) {
    return stem.contains(figure.stripTrailingZeros().toPlainString());
  }

  private static final Set<String> LEADS =
      Set.of("(", "in", "of", "by", "during", "since", "from", "on", "for", "until");

  private boolean sameFigures(List<Figure> figures) {
    return figures.stream().allMatch(f -> worth(f) == Worth.EQUAL || worth(f) == Worth.NO_UNIT);
  }

  private enum Worth {
    EQUAL,
    NO_UNIT,
    ONE_END,
    WRONG_UNIT,
    OTHER
  }

  private Mark value(Reading reading, List<Figure> figures) {
    var worth = Worth.NO_UNIT;
    for (var figure : figures) {
      var one = worth(figure);
      worth = one == Worth.EQUAL || worth != Worth.EQUAL ? one : worth;
    }
    return switch (worth) {
      case OTHER -> Mark.incorrect("");
      case WRONG_UNIT -> Mark.incorrect("another unit");
      case ONE_END -> words(reading, figures).orElseGet(() -> oneEnd(reading, figures.get(0)));
      case EQUAL, NO_UNIT ->
        words(reading, figures).orElse(limited(reading, worth == Worth.NO_UNIT));
    };
  }

  /** One end of a range; beyond it the range does not go. */
  private Mark oneEnd(Reading reading, Figure figure) {
    boolean isLow = compared(figure, key.low());
    int side = reading.bound().map(NumberMarker::side).orElse(0);
    return reading.exactly() || (side > 0 && !isLow) || (side < 0 && isLow)
        ? Mark.incorrect("")
        : Mark.incomplete(ENOUGH, "Give both ends.");
  }

  private boolean compared(Figure figure, BigDecimal end) {
    var factor = figure.unit().map(Unit::factor).orElse(spec.factor());
    boolean converted = factor.compareTo(spec.factor()) != 0;
    return near(figure.low(), end, factor, converted, figure.places());
  }

  // The figure and its unit.

  private Worth worth(Figure figure) {
    if (figure.unit().isPresent() && spec.isCount()) {
      return named(figure);
    }
    if (figure.unit().isEmpty()) {
      return unitless(figure);
    }
    var unit = figure.unit().get();
    if (!unit.dimension().equals(spec.dimension())) {
      return Units.isHeat(unit.dimension()) && Units.isHeat(spec.dimension())
          ? heat(figure, unit.dimension())
          : Worth.WRONG_UNIT;
    }
    boolean other = unit.factor().compareTo(spec.factor()) != 0;
    return compared(figure, unit.factor(), other);
  }

  /** A figure with a unit, of a key without one: "1500 years" where the stem asks how many years. */
  private Worth named(Figure figure) {
    var unit = figure.unit().orElseThrow();
    if (!spec.nouns().isEmpty()) {
      return Worth.WRONG_UNIT;
    }
    boolean share = key.high().compareTo(BigDecimal.ONE) < 0 && key.low().signum() > 0;
    if (share && unit.dimension().equals("percent")) {
      return compared(figure, unit.factor().movePointLeft(2), false);
    }
    return stemFactor(unit.dimension(), unit.factor())
        .filter(f -> unit.factor().compareTo(f) == 0)
        .map(f -> compared(figure, BigDecimal.ONE, false))
        .orElse(Worth.WRONG_UNIT);
  }

  /** A temperature on another scale, exact or rounded to the digits typed. */
  private Worth heat(Figure figure, String from) {
    String to = spec.dimension();
    var own = new Figure(
        Units.heat(figure.low(), from, to),
        Units.heat(figure.high(), from, to),
        Optional.empty(),
        figure.places(),
        figure.scaled(),
        figure.fraction(),
        figure.after(),
        figure.range());
    Worth exact = compared(own, BigDecimal.ONE, false);
    boolean rounded = !figure.range()
        && key.low().compareTo(key.high()) == 0
        && figure.low().precision() >= 2
        && Units.heat(key.low(), to, from)
                .setScale(figure.places(), RoundingMode.HALF_UP)
                .compareTo(figure.low())
            == 0;
    return rounded ? Worth.EQUAL : exact;
  }

  private Worth unitless(Figure figure) {
    if (spec.isCount()) {
      Worth plain = compared(figure, BigDecimal.ONE, false);
      return plain == Worth.OTHER && !figure.scaled()
          ? stemScale().map(s -> compared(figure, s, false)).orElse(plain)
          : plain;
    }
    var factor = stemFactor(spec.dimension(), spec.factor());
    if (spec.dimension().equals("percent") && figure.fraction()) {
      return compared(figure, new BigDecimal(100), false);
    }
    BigDecimal by = factor.orElse(spec.factor());
    Worth worth = compared(figure, by, by.compareTo(spec.factor()) != 0);
    if (worth == Worth.OTHER && !figure.scaled() && stemScale().isPresent()) {
      worth = compared(figure, by.multiply(stemScale().get()), false);
    }
    if (worth == Worth.OTHER && !figure.scaled() && stemScale().isEmpty()) {
      // "12" of "12 billion dollars": the unit is the whole of what stands after the figure.
      Worth bare = compared(figure, by.multiply(spec.scale()), false);
      return bare == Worth.EQUAL ? Worth.NO_UNIT : bare;
    }
    return worth == Worth.EQUAL && factor.isEmpty() ? Worth.NO_UNIT : worth;
  }

  private Worth compared(Figure figure, BigDecimal factor, boolean converted) {
    boolean point = key.low().compareTo(key.high()) == 0;
    boolean low = near(figure.low(), key.low(), factor, converted, figure.places());
    boolean high = near(figure.high(), key.high(), factor, converted, figure.places());
    if (point) {
      return low && high && figure.low().compareTo(figure.high()) == 0 ? Worth.EQUAL : Worth.OTHER;
    }
    if (figure.range()) {
      return low && high ? Worth.EQUAL : Worth.OTHER;
    }
    return low || high ? Worth.ONE_END : Worth.OTHER;
  }

  private boolean near(
      BigDecimal typed, BigDecimal wanted, BigDecimal factor, boolean converted, int places) {
    var keyFactor = spec.factor().multiply(spec.scale());
    var inBase = typed.multiply(factor);
    var key = wanted.multiply(keyFactor);
    var tolerance = this.key.tolerance();
    boolean within =
        switch (tolerance.by()) {
          case UNIT -> isWithin(inBase, key, tolerance.amount().multiply(keyFactor));
          case PERCENT ->
            isWithin(inBase, key, key.abs().multiply(tolerance.amount()).movePointLeft(2));
          case FIGURES -> {
            int figures = tolerance.amount().intValue();
            yield isSameTo(figures, typed, key.divide(factor, MathContext.DECIMAL64))
                || isSameTo(figures, inBase.divide(keyFactor, MathContext.DECIMAL64), wanted);
          }
        };
    // A conversion rounded to the digits typed, two at least: 150 km is 93 miles.
    return within
        || (converted
            && typed.precision() >= 2
            && typed.signum() != 0
            && key.divide(factor, MathContext.DECIMAL64)
                    .setScale(places, RoundingMode.HALF_UP)
                    .compareTo(typed)
                == 0);
  }

  private static boolean isWithin(BigDecimal figure, BigDecimal wanted, BigDecimal room) {
    return figure.subtract(wanted).abs().compareTo(room) <= 0;
  }

  /** Returns whether two figures are one when rounded to so many significant figures, or more. */
  private static boolean isSameTo(int figures, BigDecimal figure, BigDecimal wanted) {
    int most = Math.max(figures, wanted.stripTrailingZeros().precision());
    return IntStream.rangeClosed(figures, most)
        .mapToObj(n -> new MathContext(n, RoundingMode.HALF_UP))
        .anyMatch(to -> figure.round(to).compareTo(wanted.round(to)) == 0);
  }

  /**
   * Returns the factor of the unit that the stem asks in, where it asks in one of a dimension.
   *
   * @param wanted the factor that is taken where it asks in several
   */
  private Optional<BigDecimal> stemFactor(String dimension, BigDecimal wanted) {
    var named = new ArrayList<BigDecimal>();
    String[] words = stemText.split("[^\\p{L}\\d%$€£₽₺₼²^/]+", -1);
    for (int i = 0; i < words.length; i++) {
      String many = words[i];
      for (int n = i + 1; n <= Math.min(words.length, i + 3); n++) {
        if (n > i + 1 || isClearUnit(many)) {
          Units.unit(many, dimension)
              .filter(u -> u.dimension().equals(dimension))
              .ifPresent(u -> named.add(u.factor()));
        }
        many += n < words.length ? " " + words[n] : "";
      }
    }
    if (named.stream().anyMatch(f -> f.compareTo(wanted) == 0)) {
      return Optional.of(wanted);
    }
    return named.stream().findFirst();
  }

  /** "Second" and "in" are words of any stem; "km" is a unit. */
  private static boolean isClearUnit(String word) {
    boolean symbol = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    return symbol
        || (word.length() > 3 && !word.equals("second"))
        || CLEAR_UNIT.matcher(word).matches();
  }

  private static final Pattern CLEAR_UNIT =
      Pattern.compile("km|kms|km2|m2|ha|mph|kph|usd|eur|gbp|kg|lbs|pct");

  private static final Pattern STEM_SCALE =
      Pattern.compile("(?<![\\d] )(?<!\\d)\\b(thousand|million|billion|trillion|bn|mn|dozen)s?\\b");

  private Optional<BigDecimal> stemScale() {
    var m = STEM_SCALE.matcher(stemText);
    return m.find() ? Units.scale(m.group(1), "") : Optional.empty();
  }

  // The words beside it.

  private Optional<Mark> words(Reading reading, List<Figure> figures) {
    boolean measured =
        !spec.isCount() && figures.stream().allMatch(f -> f.unit().isPresent());
    if (!reading.counted().isEmpty() && wrongNoun(reading.counted(), measured)) {
      return Optional.of(Mark.incorrect("right figure, of something else"));
    }
    var modifiers = modifiers(reading.counted());
    for (String word : reading.rest()) {
      String said = Spelling.american(word);
      boolean degrees = Units.isHeat(spec.dimension()) && DEGREES.contains(said);
      if (isOf(nouns, said)
          || degrees
          || isCounted(said)
          || FILLERS.contains(said)
          || Beside.FILLERS.contains(said)) {
        continue;
      }
      if ((CHANGERS.contains(said) && !stem.contains(said)) || isSymbol(word)) {
        return Optional.of(Mark.incorrect("also says \"" + word + "\""));
      }
      if (inStem(said) || (!reading.counted().contains(word) && isOfStemCountry(said))) {
        continue;
      }
      boolean known = Units.noun(said).isPresent() || Gazetteer.kind(said).isPresent();
      boolean aside = spec.isCount()
          ? modifiers.contains(word)
          : measured || !reading.counted().contains(word);
      if (!aside || known || Beside.NEGATORS.contains(said)) {
        return Optional.of(Mark.incorrect("also says \"" + word + "\""));
      }
    }
    return Optional.empty();
  }

  private static final Set<String> DEGREES = Set.of("degree", "degrees", "deg", "°");

  private static boolean isSymbol(String word) {
    int type = Character.getType(word.codePointAt(0));
    return type == Character.CURRENCY_SYMBOL
        || type == Character.MATH_SYMBOL
        || type == Character.OTHER_SYMBOL;
  }

  /** Returns the words between a figure and what it counts: "armed Turkish" of the drones. */
  private List<String> modifiers(List<String> counted) {
    int last = -1;
    for (int i = 0; i < counted.size(); i++) {
      last = isCounted(Spelling.american(counted.get(i))) ? i : last;
    }
    return last < 0 ? List.of() : counted.subList(0, last);
  }

  private boolean isCounted(String word) {
    return isOf(nounGroup, word)
        || nouns.contains(word)
        || asked.nouns().stream().anyMatch(n -> isOf(n, word));
  }

  private boolean inStem(String word) {
    return stem.contains(word) || stem.stream().anyMatch(s -> Spelling.inflected(s, word));
  }

  private boolean isOfStemCountry(String word) {
    return Gazetteer.related(word).stream().anyMatch(stem::contains);
  }

  /** Returns whether what a figure is said to count is something else than the key counts. */
  private boolean wrongNoun(List<String> counted, boolean measured) {
    if (!spec.isCount()) {
      return !measured && counted.stream().anyMatch(w -> Units.noun(w).isPresent());
    }
    if (nounGroup.isEmpty() && asked.nouns().isEmpty()) {
      return false;
    }
    boolean right = false;
    boolean other = false;
    for (int i = 0; i < counted.size(); i++) {
      String said = Spelling.american(counted.get(i));
      if (right && !counted.get(i - 1).equals("and") && !said.equals("and")) {
        break;
      }
      boolean own = isCounted(said);
      if (!right && own && isModifierOnly(counted, i)) {
        return true;
      }
      boolean noun =
          !own && Units.noun(said).isPresent() && Gazetteer.kind(said).isEmpty();
      if (noun
          && !asked.words().stream().anyMatch(w -> w.equals(said) || Spelling.plural(w, said))) {
        return true;
      }
      right |= own;
      other |= noun;
    }
    return (other && !right) || isPartOfWhatIsAsked(counted);
  }

  /** "136 mines" of "mine specialists": what the key's last word is said of is another thing. */
  private boolean isModifierOnly(List<String> counted, int at) {
    int last = spec.nouns().size() - 1;
    String said = Spelling.american(counted.get(at));
    if (last < 1 || !Units.noun(spec.nouns().get(last)).isPresent()) {
      return false;
    }
    var head = new HashSet<>(Units.noun(spec.nouns().get(last)).orElseThrow());
    boolean modifies = spec.nouns().subList(0, last).stream()
        .anyMatch(n -> Units.noun(n).isPresent() && (n.equals(said) || Spelling.plural(n, said)));
    return modifies
        && !isOf(head, said)
        && counted.subList(at, counted.size()).stream()
            .map(Spelling::american)
            .noneMatch(w ->
                isOf(head, w) || (Units.isHuman(spec.nouns().get(last)) && w.equals("people")));
  }

  /** "5,000 troops" of "troops and civilians". */
  private boolean isPartOfWhatIsAsked(List<String> counted) {
    long said = asked.nouns().stream()
        .filter(n -> counted.stream().anyMatch(w -> isOf(n, w)))
        .count();
    return said > 0 && said < asked.nouns().size();
  }

  // How it is limited.

  private Mark limited(Reading reading, boolean noUnit) {
    var said = reading.bound();
    if (key.bound().isEmpty()) {
      return said.isEmpty() || said.get() == Bound.ABOUT
          ? enough(noUnit, "")
          : Mark.incorrect("right figure; the source does not say " + said.get().words());
    }
    Bound wanted = key.bound().get();
    if (reading.exactly()) {
      return Mark.incorrect("right figure; the source says " + wanted.words());
    }
    if (said.isEmpty()) {
      return Mark.incomplete(ENOUGH, noUnit ? ASK_UNIT + " " + ASK_BOUND : ASK_BOUND);
    }
    if (said.get() == wanted) {
      return enough(noUnit, "");
    }
    if (said.get() == Bound.ABOUT) {
      return Mark.incomplete(ENOUGH, ASK_BOUND);
    }
    return side(said.get()) == side(wanted) && wanted != Bound.ABOUT
        ? enough(noUnit, "the source says " + wanted.words())
        : Mark.incorrect("right figure; the source says " + wanted.words());
  }

  private static int side(Bound bound) {
    return switch (bound) {
      case OVER, AT_LEAST -> 1;
      case ABOUT -> 0;
      case UP_TO, UNDER -> -1;
    };
  }

  private static Mark enough(boolean noUnit, String reason) {
    return noUnit ? Mark.incomplete(ENOUGH, ASK_UNIT) : Mark.correct(reason);
  }

  private String understood(Figure figure, Optional<Bound> bound) {
    String low = grouped(figure.low());
    String high = figure.range() ? " to " + grouped(figure.high()) : "";
    String read = bound.map(b -> b.words() + " ").orElse("") + low + high;
    return read.length() > LONGEST_SHOWN ? "a very long figure" : read;
  }

  // The key as a person reads it.

  static String shown(NumberKey key) {
    boolean point = key.low().compareTo(key.high()) == 0;
    boolean big = key.high().abs().compareTo(new BigDecimal("1e6")) >= 0;
    String figure = point
        ? (big ? named(key.low()) : grouped(key.low()))
        : grouped(key.low()) + " to " + grouped(key.high());
    String bound = key.bound().map(b -> b.words() + " ").orElse("");
    return bound
        + key.unit()
            .map(unit -> switch (unit) {
              case "%" -> figure + "%";
              case "$", "€", "£" -> unit + figure;
              default -> figure + " " + unit;
            })
            .orElse(figure);
  }

  private static String named(BigDecimal figure) {
    String[] names = {"trillion", "billion", "million"};
    for (int i = 0; i < names.length; i++) {
      var scale = BigDecimal.TEN.pow(12 - 3 * i);
      var of = figure.divide(scale, MathContext.DECIMAL128).stripTrailingZeros();
      if (of.abs().compareTo(BigDecimal.ONE) >= 0 && of.scale() <= 2) {
        return of.toPlainString() + " " + names[i];
      }
    }
    return grouped(figure);
  }

  /** Writes a figure with commas, so that no dot in it can be taken for one of them. */
  static String grouped(BigDecimal figure) {
    String plain = figure.toPlainString();
    String sign = plain.startsWith("-") ? "-" : "";
    plain = plain.substring(sign.length());
    int dot = plain.indexOf('.');
    String whole = dot < 0 ? plain : plain.substring(0, dot);
    String rest = dot < 0 ? "" : plain.substring(dot);
    if (rest.length() == 4 && whole.length() <= 3 && !whole.equals("0")) {
      rest += "0";
    }
    var out = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return sign + out + rest;
  }
}
