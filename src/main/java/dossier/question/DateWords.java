package dossier.question;

import dossier.question.DateReader.Limit;
import dossier.question.DateReader.Part;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that date things, and the forms of a text that are made one before it is read. */
final class DateWords {
  private static final String[] MONTHS =
      "january february march april may june july august september october november december"
          .split(" ", -1);

  /** Abbreviations; then the months of German, French, Spanish, Italian, Turkish, Russian. */
  private static final Map<String, Integer> OTHER_MONTHS = months("""
      jan januar janvier enero gennaio ocak yanvar ianvar yanvarya
      feb febr februar fevrier febrero febbraio subat fevral fevralya
      mar marz mars marzo mart marta
      apr avril abril aprile nisan aprel aprelya
      mai mayo maggio mayis maya
      jun juni juin junio giugno haziran iyun iyunya
      jul juli juillet julio luglio temmuz iyul iyulya
      aug aout agosto agustos avqust avgust avgusta
      sep sept septembre septiembre settembre eylul sentyabr sentyabrya
      oct octo okt octobre octubre ottobre oktober ekim oktyabr oktyabrya
      nov novem novembre noviembre kasim noyabr noyabrya
      dec decembre diciembre dicembre dezember dez aralik dekabr dekabrya
      """);

  static final Map<String, Integer> SEASONS = Map.of(
      "spring",
      1,
      "springtime",
      1,
      "summer",
      2,
      "summertime",
      2,
      "autumn",
      3,
      "fall",
      3,
      "winter",
      4,
      "wintertime",
      4);

  static final Map<String, Integer> WEEKDAYS = Map.ofEntries(
      Map.entry("monday", 1),
      Map.entry("mon", 1),
      Map.entry("tuesday", 2),
      Map.entry("tue", 2),
      Map.entry("tues", 2),
      Map.entry("wednesday", 3),
      Map.entry("wed", 3),
      Map.entry("thursday", 4),
      Map.entry("thu", 4),
      Map.entry("thur", 4),
      Map.entry("thurs", 4),
      Map.entry("friday", 5),
      Map.entry("fri", 5),
      Map.entry("saturday", 6),
      Map.entry("sat", 6),
      Map.entry("sunday", 7),
      Map.entry("sun", 7));

  static final Map<String, Part> PARTS = Map.ofEntries(
      Map.entry("early", Part.EARLY), Map.entry("beginning", Part.EARLY),
      Map.entry("start", Part.EARLY), Map.entry("mid", Part.MID),
      Map.entry("middle", Part.MID), Map.entry("late", Part.LATE),
      Map.entry("end", Part.LATE), Map.entry("close", Part.LATE),
      Map.entry("firsthalf", Part.FIRST_HALF), Map.entry("secondhalf", Part.SECOND_HALF),
      Map.entry("qone", Part.FIRST_QUARTER), Map.entry("qtwo", Part.SECOND_QUARTER),
      Map.entry("qthree", Part.THIRD_QUARTER), Map.entry("qfour", Part.FOURTH_QUARTER));

  static final Map<String, Limit> LIMITS = limits(Map.of(
      Limit.ABOUT,
      "about around circa ca c approximately approx roughly ~ ≈ % sometime perhaps possibly"
          + " probably maybe likely",
      Limit.EXACTLY,
      "exactly precisely",
      Limit.SINCE,
      "since after onwards onward > from starting",
      Limit.UNTIL,
      "before until till by <"));

  static final Set<String> CLOCKS = Set.of(
      "noon",
      "midnight",
      "oclock",
      "am",
      "pm",
      "utc",
      "gmt",
      "msk",
      "morning",
      "evening",
      "afternoon",
      "night",
      "dawn",
      "dusk",
      "midday",
      "hours",
      "hrs");

  static final Map<String, Integer> ORDINALS = ordinals();

  private static final String ONES = "one two three four five six seven eight nine";
  private static final String TEENS =
      "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
  private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
  private static final Map<String, Integer> CARDINALS = cardinals();

  private DateWords() {}

  private static Map<String, Integer> months(String rows) {
    var months = new HashMap<String, Integer>();
    String[] lines = rows.strip().split("\\n", -1);
    for (int i = 0; i < lines.length; i++) {
      for (String name : lines[i].split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static Map<String, Limit> limits(Map<Limit, String> rows) {
    var limits = new HashMap<String, Limit>();
    rows.forEach((limit, words) ->
        Arrays.stream(words.split(" ", -1)).forEach(word -> limits.put(word, limit)));
    return Map.copyOf(limits);
  }

  private static Map<String, Integer> ordinals() {
    var ordinals = new HashMap<String, Integer>();
    String[] ones =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                + " twentieth")
            .split(" ", -1);
    for (int i = 0; i < ones.length; i++) {
      ordinals.put(ones[i], i + 1);
    }
    ordinals.put("thirtieth", 30);
    return Map.copyOf(ordinals);
  }

  private static Map<String, Integer> cardinals() {
    var cardinals = new HashMap<String, Integer>();
    String[] ones = (ONES + " " + TEENS).split(" ", -1);
    for (int i = 0; i < ones.length; i++) {
      cardinals.put(ones[i], i + 1);
    }
    String[] tens = TENS.split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      cardinals.put(tens[i], 20 + 10 * i);
    }
    return Map.copyOf(cardinals);
  }

  /** Returns the month of a folded word, one slip forgiven in a long name; 0 if it is none. */
  static int month(String word) {
    if (word.length() < 3) {
      return 0;
    }
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].equals(word)) {
        return i + 1;
      }
    }
    Integer other = OTHER_MONTHS.get(word);
    if (other != null) {
      return other;
    }
    for (int i = 0; i < MONTHS.length; i++) {
      if (MONTHS[i].length() >= 7 && Fold.oneSlip(MONTHS[i], word)) {
        return i + 1;
      }
    }
    return 0;
  }

  // Forms made one.

  private record Rewrite(Pattern pattern, String by) {
    String in(String text) {
      return pattern.matcher(text).replaceAll(by);
    }
  }

  /** A rewrite of whole words. */
  private static Rewrite words(String regex, String by) {
    return new Rewrite(Pattern.compile("(?<!\\p{L})(?:" + regex + ")(?!\\p{L})"), by);
  }

  private static Rewrite marks(String regex, String by) {
    return new Rewrite(Pattern.compile(regex), by);
  }

  private static final List<Rewrite> REWRITES = List.of(
      marks("\\(?year inferred:? ?(\\d{4})\\)?", " $1"),
      marks("(?<=\\d)[_\\\\|](?=\\d)", "/"),
      marks("(?<=\\d)t(?=\\d{1,2}:)", " "),
      marks("o'clock", "oclock"),
      marks("(?<=\\p{L})'(?=\\p{L})", ""),
      marks("^\\(([^()]*)\\)$", "$1"),
      words("(?:early|mid|late)[- ]to[- ](mid|late)", "$1"),
      marks("(?<!\\p{L})(early|mid|late)-", "$1 "),
      words("(?:as )?(?:early|late) as", " "),
      words("(?:early|late) on", "oclock"),
      words("(?:moscow|baku|yerevan|london|local|eastern|european)(?: summer)? time", "oclock"),
      words("(?:a\\.?d|c\\.?e)\\.?", " "),
      words("up to", "until"),
      marks("^through (?=.*\\d)", "until "),
      marks("(?<=\\d) del? (?=\\p{L})|(?<=\\p{L}) del? (?=\\d)", " "),
      marks("(?<=\\d{4}) ?(?:goda|god|g\\.|g|yil|y\u0131l)(?!\\p{L})", " "),
      marks("\\(?(?:uncertain|unsure)\\)?$", " perhaps "),
      marks("(?<![\\p{L}\\d])(\\d{3})x(?![\\p{L}\\d])", "$10s"),
      marks("(?<=\\d(?:st|nd|rd|th)) (?:cent|c)(?:\\.|(?![\\p{L}\\d]))", " century"),
      marks("(?<![\\p{L}\\d])c(\\d\\d)(?!\\d)(?! ?\\d)", "$1th century"),
      marks("winter(?: of)? (\\d\\d)(\\d\\d) ?[-/] ?\\1(\\d\\d)(?!\\d)", "winter $1$2/$3"),
      marks("->|→|(?<=\\d{4}) ?~ ?(?=\\d{4})", " to "),
      words("or (?:so|thereabouts)", "about"),
      marks("(?<=\\d) ?-?ish(?!\\p{L})", " about "),
      words("and (?:then )?(?:it )?(?:ended|ending|ends|finished|finishing)", "to"),
      marks("(?<=\\d{4}) on$", " onwards"),
      words("(?:first|opening|1st) (?:few )?(?:days?|weeks?) (?:of|in)", "early"),
      words("(?:last|final|closing) (?:few )?(?:days?|weeks?) (?:of|in)", "late"),
      words("(?:first|1st) half(?: of| in)?|h1", "firsthalf"),
      words("(?:second|2nd|latter|last) half(?: of| in)?|h2", "secondhalf"),
      words("(?:first|1st) quarter(?: of| in)?|q1", "qone"),
      words("(?:second|2nd) quarter(?: of| in)?|q2", "qtwo"),
      words("(?:third|3rd) quarter(?: of| in)?|q3", "qthree"),
      words("(?:fourth|4th|last) quarter(?: of| in)?|q4", "qfour"));

  private static final Pattern DAY_HYPHEN_MONTH = Pattern.compile(
      "(?:(?<before>\\p{L}{3,10})\\.? )?(?<![\\d-])(?<a>\\d{1,2}(?:st|nd|rd|th)?|\\d{4})[-/](?<b>\\p{L}{3,10})"
          + "(?:[-/](?<year>'?\\d{2,4})(?!\\d))?");
  private static final Pattern MONTH_HYPHEN_DAY = Pattern.compile(
      "(?<before>\\d )?(?<![\\p{L}\\d])(?<a>\\p{L}{3,10})[-/](?<b>\\d{1,2}(?:st|nd|rd|th)?|\\d{4})"
          + "(?:[-/](?<year>'?\\d{4})(?!\\d)|(?![-\\d]| ?\\p{L}))");
  private static final List<String> ROMAN_CENTURIES = List.of(
      "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(" ", -1));
  private static final Pattern ROMAN_CENTURY = Pattern.compile("(?<![\\p{L}\\d])("
      + String.join("|", ROMAN_CENTURIES) + ")(?:th)? ?(?:century|cent\\.?|c\\.)");
  private static final Pattern SHORT_YEARS = Pattern.compile(
      "(?<![\\d'./-])'?(\\d\\d) ?(-|/|to|until|till|through) ?'?(\\d\\d)(?![\\d'./-])");

  /**
   * Returns a text, folded, with one form for what people write in several.
   *
   * @param spans whether a span is asked for, so that 91-94 may be one
   */
  static String prepared(String text, boolean spans) {
    String plain = ROMAN_CENTURY
        .matcher(Fold.plain(text))
        .replaceAll(m -> 1 + ROMAN_CENTURIES.indexOf(m.group(1)) + "th century");
    for (var rewrite : REWRITES) {
      plain = rewrite.in(plain);
    }
    plain = spelt(plain);
    plain = replaced(DAY_HYPHEN_MONTH, plain, DateWords::parted);
    plain = replaced(MONTH_HYPHEN_DAY, plain, DateWords::parted);
    if (spans && plain.chars().filter(Character::isDigit).count() == 4) {
      plain = SHORT_YEARS.matcher(plain).replaceAll("'$1 $2 '$3");
    }
    return plain;
  }

  private static String replaced(Pattern pattern, String text, Function<Matcher, String> by) {
    Matcher m = pattern.matcher(text);
    if (!m.find()) {
      return text;
    }
    var out = new StringBuilder();
    do {
      m.appendReplacement(out, Matcher.quoteReplacement(by.apply(m)));
    } while (m.find());
    return m.appendTail(out).toString();
  }

  /** Takes the hyphens from "27-Sep-2020" and "Sept-27", not from "27 Sept-10 Nov". */
  private static String parted(Matcher m) {
    String before = m.group("before") == null ? "" : m.group("before");
    boolean date = month(m.group("a")) + month(m.group("b")) > 0;
    if (!date || (!before.isEmpty() && (month(before) > 0 || before.endsWith(" ")))) {
      return m.group();
    }
    String gap = before.isEmpty() ? "" : before + " ";
    return gap + m.group("a") + " " + m.group("b")
        + (m.group("year") == null ? "" : " " + m.group("year"));
  }

  // Years and days in words.

  private static String any(String words) {
    return "(" + words.replace(' ', '|') + ")";
  }

  private static final Pattern SPELT = Pattern.compile("(?<!\\p{L})(?:"
      + "(?<century>eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[- ](?:(?<oh>oh)[- ])?(?<rest>"
      + any(TEENS) + "|" + any(TENS) + "(?:[- ]" + any(ONES) + ")?|(?<=oh[- ])" + any(ONES)
      + "|hundred)"
      + "|two thousand(?: and)?(?:[- ](?<more>" + any(TEENS) + "|" + any(TENS) + "(?:[- ]"
      + any(ONES) + ")?|" + any(ONES) + "))?"
      + "|(?:(?<of>eighteen|nineteen|twenty)[- ])?(?<decade>tens|twenties|thirties|forties"
      + "|fifties|sixties|seventies|eighties|nineties|noughties)"
      + "|(?<tens>twenty|thirty)[- ](?<ones>\\p{L}+)"
      + ")(?!\\p{L})");

  /** Writes in figures "nineteen ninety-one", "the nineties", "twenty-seventh". */
  static String spelt(String text) {
    return SPELT_FIRST.matcher(text).find() ? replaced(SPELT, text, DateWords::figures) : text;
  }

  private static final Pattern SPELT_FIRST =
      Pattern.compile("teen|eleven|twelve|twent|two thousand|thirt|ties|tens");

  private static String figures(Matcher m) {
    if (m.group("century") != null) {
      String rest = m.group("rest");
      int of = CARDINALS.get(m.group("century")) * 100;
      return String.valueOf(of + (rest.equals("hundred") ? 0 : cardinal(rest)));
    }
    if (m.group("decade") != null) {
      int decade = DECADES.indexOf(m.group("decade")) * 10;
      String of = m.group("of");
      int century = of == null ? (decade >= 30 ? 1900 : 2000) : CARDINALS.get(of) * 100;
      return century + decade + "s";
    }
    if (m.group("tens") != null) {
      int tens = CARDINALS.get(m.group("tens"));
      int nth = ORDINALS.getOrDefault(m.group("ones"), 10);
      int one = CARDINALS.getOrDefault(m.group("ones"), 10);
      return nth < 10 ? tens + nth + "th" : one < 10 ? String.valueOf(tens + one) : m.group();
    }
    return String.valueOf(2000 + (m.group("more") == null ? 0 : cardinal(m.group("more"))));
  }

  private static final List<String> DECADES = List.of(
      "noughties",
      "tens",
      "twenties",
      "thirties",
      "forties",
      "fifties",
      "sixties",
      "seventies",
      "eighties",
      "nineties");

  private static int cardinal(String words) {
    return Arrays.stream(words.split("[- ]", -1)).mapToInt(CARDINALS::get).sum();
  }
}
