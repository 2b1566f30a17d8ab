package dossier.check;

import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.ClozeKey;
import dossier.question.Context;
import dossier.question.DateKey;
import dossier.question.Edtf;
import dossier.question.Key;
import dossier.question.Lexicon;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.NumberKey.Tolerance;
import dossier.question.OrderKey;
import dossier.question.Response;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import dossier.question.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the figures and dates of a key stand in what it cites. What a few words of a paragraph
 * stand for is left to the marker: they are marked as a response, so "7bn", "two dozen", "2657,1km",
 * "September 27th" and "1991–94" are what they would be as answers.
 */
final class Figures {
  /** The most words in which a figure or a date is written. */
  private static final int MOST_WORDS = 6;

  private static final Pattern AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}$€£~≈]+|[^\\p{L}\\p{N}%$€£]+$");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
  private static final Pattern YEARS =
      Pattern.compile("(?<!\\d)([12]\\d)(\\d\\d) ?[-/] ?(\\d\\d)(?!\\d)");

  /** What a word begins with that may begin a figure or a date. */
  private static final Pattern FIRST = Pattern.compile("(?i)[^\\p{L}\\p{N}]*(?:\\d|[$€£]|"
      + "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
      + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
      + "|eighty|ninety|hundred|thousand|million|billion|dozen|zero|half|quarter|third|both|twice"
      + "|thrice|pair|couple|a|an|several"
      + "|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter"
      + "|early|mid|late|the|first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|us|usd|eur"
      + ")).*");

  /** Words that say a number of things, and how a response would say it. */
  private static final Map<String, String> COUNTS =
      Map.of("both", "2", "twice", "2", "thrice", "3", "pair", "2", "couple", "2", "decade", "10");

  private static final Pattern PERCENT = Pattern.compile("%|per ?cent", Pattern.CASE_INSENSITIVE);

  private static final Set<String> SCALES =
      Set.of("dozen", "hundred", "thousand", "million", "billion", "trillion", "bn", "mn", "k");

  /** Words that count what is behind them, such as a scale. */
  private static final Set<String> COUNTING =
      Set.of(("one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty"
              + " forty fifty sixty seventy eighty ninety hundred thousand several few many")
          .split(" ", -1));

  /** What is measured in the words of articles; two that differ are not the same figure. */
  private static final Map<String, String> UNITS = units("""
      km kms kilometer kilometers kilometre kilometres
      mile miles mi
      m meter meters metre metres
      % percent per
      hour hours hr hrs h
      day days
      week weeks
      month months
      year years
      ton tons tonne tonnes
      usd $ dollar dollars
      eur € euro euros
      """);

  /** A figure in digits among words, and its scale; not the "72" of "T-72" nor the "9" of "F9". */
  private static final Pattern WORDED = Pattern.compile(
      "(?i)(?<![\\p{L}\\p{N}.,/-])[$€£]?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
          + "(?:%| (hundred|thousand|million|billion|trillion)(?!\\p{L}))?"
          + "(?![\\p{L}\\p{N}/-]|[.,]\\d)");

  private static final Map<String, Integer> TENS =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private final String stem;
  private final List<String> texts;
  private final Set<String> years = new HashSet<>();

  private Figures(String stem, List<String> texts) {
    this.stem = stem;
    this.texts = texts;
    for (String text : texts) {
      YEAR.matcher(text).results().forEach(year -> years.add(year.group()));
      YEARS.matcher(text).results().forEach(span -> years.add(span.group(1) + span.group(3)));
    }
  }

  /** A figure or a date that does not stand there, as a person reads it. */
  record Missing(String shown, boolean isDate) {}

  /**
   * Returns the figures and dates of a key that stand in none of some paragraphs.
   *
   * @param stem what is asked; its unit need not be repeated
   */
  static List<Missing> missing(Key key, String stem, List<String> paragraphs) {
    return key.match(
        new OfKey(new Figures(stem, paragraphs.stream().map(Normal::text).toList())));
  }

  private static Map<String, String> units(String rows) {
    var units = new HashMap<String, String>();
    rows.lines().forEach(row -> {
      String[] words = row.split(" ", -1);
      for (String word : words) {
        units.put(word, words[0]);
      }
    });
    return Map.copyOf(units);
  }

  private List<Missing> number(NumberKey key) {
    if (stands(key)) {
      return List.of();
    }
    boolean range = key.low().compareTo(key.high()) != 0;
    if (range && stands(single(key, key.low())) && stands(single(key, key.high()))) {
      return List.of();
    }
    return List.of(new Missing(key.shown(), false));
  }

  private static NumberKey single(NumberKey key, BigDecimal figure) {
    return new NumberKey(figure, figure, key.unit(), Optional.empty(), Tolerance.NONE);
  }

  private boolean stands(NumberKey key) {
    var whole = new NumberKey(key.low(), key.high(), key.unit(), Optional.empty(), Tolerance.NONE);
    var bare =
        new NumberKey(key.low(), key.high(), Optional.empty(), Optional.empty(), Tolerance.NONE);
    Optional<String> unit = key.unit().map(u -> UNITS.get(u.toLowerCase(Locale.ROOT)));
    boolean share = unit.equals(Optional.of("%"));
    for (String text : texts) {
      String[] words = text.split(" ", -1);
      for (int from = 0; from < words.length; from++) {
        if (!FIRST.matcher(words[from]).matches() || isPart(words, from)) {
          continue;
        }
        for (int to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
          String window = window(words, from, to);
          boolean figure = share
              ? PERCENT.matcher(window).find() && isCorrect(whole, window)
              : isCorrect(whole, window) || isCorrect(bare, window);
          if (figure && !goesOn(unit, words, to)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns whether a word is the "dozen" of "two dozen". */
  private static boolean isPart(String[] words, int at) {
    return at > 0
        && SCALES.contains(bare(words[at]))
        && (COUNTING.contains(bare(words[at - 1]))
            || Character.isDigit(words[at - 1].charAt(words[at - 1].length() - 1)));
  }

  /** Returns whether the word behind a figure makes it another: a scale, or another unit. */
  private static boolean goesOn(Optional<String> unit, String[] words, int next) {
    if (next == words.length) {
      return false;
    }
    String said = bare(words[next]);
    String other = UNITS.get(said);
    return SCALES.contains(said)
        || (unit.isPresent() && other != null && !other.equals(unit.get()));
  }

  private static String bare(String word) {
    return AROUND.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String window(String[] words, int from, int to) {
    String window = String.join(" ", List.of(words).subList(from, to));
    String within = AROUND.matcher(window).replaceAll("");
    return COUNTS.getOrDefault(within.toLowerCase(Locale.ROOT), within);
  }

  private boolean isCorrect(Key key, String response) {
    var context = new Context(stem, Lexicon.standard());
    return !response.isEmpty()
        && key.mark(Response.typed(response), context).verdict() == Verdict.CORRECT;
  }

  /** Returns the figures in the words of an answer that stand nowhere, as the answer has them. */
  private List<Missing> worded(String answer) {
    var missing = new ArrayList<Missing>();
    WORDED.matcher(answer).results().forEach(match -> {
      String digits = match.group(1).replace(",", "");
      int scale = match.group(2) == null ? 0 : TENS.get(match.group(2).toLowerCase(Locale.ROOT));
      var figure = new BigDecimal(digits).scaleByPowerOfTen(scale);
      boolean stands = years.contains(digits)
          || isDayThere(digits)
          || Stream.of("", "USD", "EUR").anyMatch(unit -> stands(counting(figure, unit)));
      if (!stands) {
        missing.add(new Missing(match.group().strip(), false));
      }
    });
    return missing;
  }

  private static NumberKey counting(BigDecimal figure, String unit) {
    Optional<String> counted = Optional.of(unit).filter(u -> !u.isEmpty());
    return new NumberKey(figure, figure, counted, Optional.empty(), Tolerance.NONE);
  }

  /** Returns whether digits stand as a day does: "27th". */
  private boolean isDayThere(String digits) {
    var day = Pattern.compile("(?<![\\p{L}\\p{N}])" + digits + "(?:st|nd|rd|th)");
    return texts.stream().anyMatch(text -> day.matcher(text).find());
  }

  private List<Missing> date(DateKey key) {
    String edtf = key.edtf().replaceAll("[~?%]", "");
    var plain = new DateKey(edtf, key.yearInferred());
    List<String> wanted =
        YEAR.matcher(edtf).results().map(MatchResult::group).distinct().toList();
    if (!key.yearInferred() && !years.containsAll(wanted)) {
      return List.of(new Missing(key.shown(), true));
    }
    if (dated(plain, wanted) || (isSpan(edtf) && endsStand(edtf, key.yearInferred()))) {
      return List.of();
    }
    return List.of(new Missing(key.shown(), true));
  }

  private static boolean isSpan(String edtf) {
    return edtf.indexOf('/') > 0 && Edtf.of(edtf).isPresent();
  }

  /** Returns whether each end of a span stands somewhere. */
  private boolean endsStand(String edtf, boolean inferred) {
    for (String end : edtf.split("/", -1)) {
      boolean open = end.isEmpty() || end.equals("..");
      if (!open
          && !dated(
              new DateKey(end, inferred),
              YEAR.matcher(end).results().map(MatchResult::group).toList())) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a date stands there, its year beside it, elsewhere or inferred. */
  private boolean dated(DateKey key, List<String> wanted) {
    for (String text : texts) {
      String[] words = text.split(" ", -1);
      for (int from = 0; from < words.length; from++) {
        if (!FIRST.matcher(words[from]).matches()) {
          continue;
        }
        for (int to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
          String window = window(words, from, to);
          if (isCorrect(key, window)) {
            return true;
          }
          if (!YEAR.matcher(window).find()
              && wanted.stream().anyMatch(year -> isCorrect(key, window + " " + year))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The figures of each type of key. */
  private record OfKey(Figures figures) implements Key.Cases<List<Missing>> {
    @Override
    public List<Missing> choice(ChoiceKey key) {
      return figures.worded(key.options().get(0).text());
    }

    @Override
    public List<Missing> choices(ChoicesKey key) {
      var missing = new ArrayList<Missing>();
      key.right().forEach(text -> missing.addAll(figures.worded(text)));
      return missing;
    }

    @Override
    public List<Missing> truth(TruthKey key) {
      return List.of();
    }

    @Override
    public List<Missing> text(TextKey key) {
      return figures.worded(key.answer());
    }

    @Override
    public List<Missing> number(NumberKey key) {
      return figures.number(key);
    }

    @Override
    public List<Missing> date(DateKey key) {
      return figures.date(key);
    }

    @Override
    public List<Missing> cloze(ClozeKey key) {
      var missing = new ArrayList<Missing>();
      key.gaps().forEach(gap -> missing.addAll(gap.key().match(this)));
      return missing;
    }

    @Override
    public List<Missing> order(OrderKey key) {
      return List.of();
    }

    @Override
    public List<Missing> match(MatchKey key) {
      return List.of();
    }
  }
}
