package dossier.check;

import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Response;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import dossier.question.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text must not contain before a question is answered: its answer, in any words that the
 * marker would accept for it.
 */
interface Answer {
  /** Returns the words of a text that answer, as they stand there. */
  Optional<String> in(Page page);

  /** A text, and its words. */
  record Page(String text, List<String> words) {
    static Page of(String text) {
      return new Page(text, Terms.of(text));
    }
  }

  /** Returns the answers of a key; none for one whose answer is in every text, as "true" is. */
  static List<Answer> of(Key key) {
    return key.match(new Kinds());
  }

  /**
   * A text among others that are wrong: a stem that names them all gives nothing away.
   *
   * @param texts each of which answers
   * @param others those that are offered beside it
   */
  record Worded(List<Page> texts, List<Page> others) implements Answer {
    static Worded of(List<String> texts, List<String> others) {
      return new Worded(
          texts.stream().map(Page::of).toList(), others.stream().map(Page::of).toList());
    }

    @Override
    public Optional<String> in(Page page) {
      boolean offered = others.stream().anyMatch(other -> stands(other, page));
      return offered
          ? Optional.empty()
          : texts.stream().filter(text -> stands(text, page)).map(Page::text).findFirst();
    }

    private static boolean stands(Page text, Page page) {
      List<String> words = text.words();
      boolean small = words.size() == 1 && SMALL.matcher(words.get(0)).matches();
      return !small && Terms.contain(page.words(), words);
    }

    /** A letter or a figure of one or two digits is in too many texts to tell. */
    private static final Pattern SMALL = Pattern.compile("\\p{L}|\\d{1,2}");
  }

  /** A figure, in digits or words. */
  record Figure(NumberKey key) implements Answer {
    private static final Set<String> WORDS = Set.of(
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
        "hundred",
        "thousand",
        "million",
        "billion",
        "dozen",
        "dozens",
        "half",
        "quarter",
        "twice",
        "both");
    private static final int LONGEST = 6;

    @Override
    public Optional<String> in(Page page) {
      List<String> chunks = List.of(page.text().strip().split("\\s+", -1));
      for (int i = 0; i < chunks.size(); i++) {
        if (begins(chunks.get(i)) && (i == 0 || !begins(chunks.get(i - 1)))) {
          boolean spans = i > 0 && SPANS.contains(chunks.get(i - 1).toLowerCase(Locale.ROOT));
          Optional<String> found = at(chunks, spans ? i - 1 : i);
          if (found.isPresent()) {
            return found;
          }
        }
      }
      return Optional.empty();
    }

    private static boolean begins(String chunk) {
      return chunk.chars().anyMatch(Character::isDigit)
          || Terms.of(chunk).stream().anyMatch(WORDS::contains);
    }

    private Optional<String> at(List<String> chunks, int from) {
      int most = Math.min(chunks.size(), from + LONGEST);
      for (int to = from + 1; to <= most; to++) {
        String text = bare(String.join(" ", chunks.subList(from, to)));
        boolean figure = is(key(false), text);
        if (figure ? counts(chunks, from, to) : is(key(true), text)) {
          return Optional.of(text);
        }
        if (figure) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }

    private NumberKey key(boolean unit) {
      return new NumberKey(
          key.low(),
          key.high(),
          unit ? key.unit() : Optional.empty(),
          Optional.empty(),
          NumberKey.Tolerance.NONE);
    }

    private static boolean is(NumberKey key, String text) {
      return key.mark(Response.typed(text)).verdict() == Verdict.CORRECT;
    }

    /**
     * Returns whether a figure of the text is this one: it counts the same thing, or is too large to
     * be another by chance and counts nothing else.
     */
    private boolean counts(List<String> chunks, int from, int to) {
      for (int more = 1; more <= 2 && to + more <= chunks.size(); more++) {
        String counted = bare(String.join(" ", chunks.subList(from, to + more)));
        if (key.unit().isPresent() && is(key(true), counted)) {
          return true;
        }
      }
      boolean other = chunks.subList(to, Math.min(to + 2, chunks.size())).stream()
          .anyMatch(next -> next.endsWith("s") && !ENDS_COUNT.contains(next));
      boolean year = to - from == 1 && YEAR.matcher(bare(chunks.get(from))).matches();
      boolean small = key.low().compareTo(key.high()) == 0 && key.low().abs().compareTo(CHANCE) < 0;
      return !other && !year && !small;
    }

    private static final BigDecimal CHANCE = BigDecimal.valueOf(13);
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Set<String> SPANS = Set.of("between", "from");
    private static final Set<String> ENDS_COUNT = Set.of("is", "was", "has", "as", "does", "this");
  }

  /** A date, at the precision of its key. */
  record Dated(DateKey key) implements Answer {
    private static final int LONGEST = 6;
    private static final Pattern QUALIFIER = Pattern.compile("[~?%]");

    @Override
    public Optional<String> in(Page page) {
      if (page.text().chars().noneMatch(Character::isDigit)) {
        return Optional.empty();
      }
      var flat = new DateKey(QUALIFIER.matcher(key.edtf()).replaceAll(""), key.yearInferred());
      List<String> chunks = List.of(page.text().strip().split("\\s+", -1));
      for (int length = 1; length <= LONGEST; length++) {
        for (int from = 0; from + length <= chunks.size(); from++) {
          List<String> part = chunks.subList(from, from + length);
          if (part.stream().anyMatch(c -> c.chars().anyMatch(Character::isDigit))) {
            String text = bare(String.join(" ", part));
            if (flat.mark(Response.typed(text)).verdict() == Verdict.CORRECT) {
              return Optional.of(text);
            }
          }
        }
      }
      return Optional.empty();
    }
  }

  /** Returns a text without what ends or brackets it. */
  private static String bare(String text) {
    return text.replaceAll("^[\\p{P}&&[^-%'’]]+|[\\p{P}&&[^%]]+$|['’]s$", "");
  }

  /** The answers of each type of key. */
  final class Kinds implements Key.Cases<List<Answer>> {
    @Override
    public List<Answer> choice(ChoiceKey key) {
      List<String> texts = key.options().stream().map(ChoiceKey.Option::text).toList();
      return List.of(Worded.of(texts.subList(0, 1), texts.subList(1, texts.size())));
    }

    @Override
    public List<Answer> choices(ChoicesKey key) {
      return List.of(Worded.of(
          key.right(), key.wrong().stream().map(ChoiceKey.Option::text).toList()));
    }

    @Override
    public List<Answer> truth(TruthKey key) {
      return List.of();
    }

    @Override
    public List<Answer> text(TextKey key) {
      var texts = new ArrayList<String>();
      texts.add(key.answer());
      texts.addAll(key.accepts());
      return List.of(Worded.of(texts, List.of()));
    }

    @Override
    public List<Answer> number(NumberKey key) {
      return List.of(new Figure(key));
    }

    @Override
    public List<Answer> date(DateKey key) {
      return List.of(new Dated(key));
    }

    @Override
    public List<Answer> cloze(ClozeKey key) {
      return key.gaps().stream().flatMap(gap -> gap.key().match(this).stream()).toList();
    }

    /** What is put in order is shown with the stem. */
    @Override
    public List<Answer> order(OrderKey key) {
      return List.of();
    }

    /** What is matched is shown with the stem. */
    @Override
    public List<Answer> match(MatchKey key) {
      return List.of();
    }
  }
}
