package dossier.check;

import dossier.question.Bank;
import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Claim;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.Lexicon;
import dossier.question.Mark;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.Response;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import dossier.question.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tries a key with its own texts: what should pass passes, and what should not does not. */
final class Marks {
  private final Bank bank;
  private final Question question;
  private final Lexicon names;
  private final List<Finding> findings;

  private Marks(Bank bank, Question question, Lexicon names, List<Finding> findings) {
    this.bank = bank;
    this.question = question;
    this.names = names;
    this.findings = findings;
  }

  /**
   * Checks a question.
   *
   * @param leaks whether its stem has the answer, which may be why that is not accepted
   */
  static void check(
      Bank bank, Question question, boolean leaks, Lexicon names, List<Finding> findings) {
    var marks = new Marks(bank, question, names, findings);
    if (marks.repeats()) {
      return;
    }
    if (!leaks) {
      marks.key();
    }
    if (question.key() instanceof TextKey text) {
      marks.text(text);
    }
  }

  /** Reports the options that are one to a reader; those cannot be told apart by marking either. */
  private boolean repeats() {
    boolean found = false;
    for (var list : question.key().match(LISTS).entrySet()) {
      Map<String, Integer> first = new HashMap<>();
      for (int i = 0; i < list.getValue().size(); i++) {
        String text = list.getValue().get(i);
        Integer before = first.putIfAbsent(folded(text), i);
        if (before != null) {
          found = true;
          add(
              Rule.REPEATED_OPTION,
              String.format(java.util.Locale.ROOT, list.getKey(), i),
              Quoted.of(text)
                  + " is "
                  + Quoted.of(list.getValue().get(before))
                  + " again, but for case, accents or punctuation; expected each to differ; reword"
                  + " or remove one");
          break;
        }
      }
    }
    return found;
  }

  /** Signs such as the minus tell figures apart. */
  private static String folded(String text) {
    String words = String.join(" ", Terms.of(text));
    boolean sign = text.chars().anyMatch(c -> "+-−<>=%€$£".indexOf(c) >= 0);
    return words.isEmpty() || (sign && words.chars().anyMatch(Character::isDigit))
        ? text.strip().toLowerCase(java.util.Locale.ROOT)
        : words;
  }

  private void key() {
    String field = question.key().type();
    for (String response : question.key().match(RIGHT)) {
      String whole = question
          .claim()
          .filter(Claim::asked)
          .map(claim -> response + "; " + claim.status().word())
          .orElse(response);
      Mark mark = mark(whole);
      if (mark.verdict() != Verdict.CORRECT) {
        add(
            Rule.KEY_NOT_ACCEPTED,
            field,
            "the key, given as "
                + Quoted.of(whole)
                + ", is marked "
                + told(mark)
                + "; expected correct; reword the key or the stem");
        return;
      }
    }
    for (var wrong : question.key().match(WRONG).entrySet()) {
      Mark mark = mark(wrong.getValue());
      if (mark.verdict() != Verdict.INCORRECT) {
        add(
            Rule.DISTRACTOR_ACCEPTED,
            wrong.getKey(),
            "the distractor "
                + Quoted.of(wrong.getValue())
                + " is marked "
                + told(mark)
                + "; expected incorrect; reword it");
      }
    }
  }

  private void text(TextKey key) {
    for (int i = 0; i < key.accepts().size(); i++) {
      Mark mark = bare(key.accepts().get(i));
      if (mark.verdict() != Verdict.CORRECT) {
        add(
            Rule.ACCEPT_FAILS,
            "accepts[" + i + "]",
            Quoted.of(key.accepts().get(i))
                + " is marked "
                + told(mark)
                + "; expected correct; remove it, or what contradicts it");
      }
    }
    for (int i = 0; i < key.prompts().size(); i++) {
      TextKey.Prompt prompt = key.prompts().get(i);
      Mark mark = bare(prompt.text());
      boolean asked = mark.prompt().filter(prompt.ask()::equals).isPresent();
      if (mark.verdict() != Verdict.INCOMPLETE || !asked) {
        add(
            Rule.PROMPT_FAILS,
            "prompts[" + i + "]",
            Quoted.of(prompt.text())
                + " is marked "
                + told(mark)
                + (mark.verdict() == Verdict.INCOMPLETE ? ", with another question" : "")
                + "; expected incomplete, and what is to be asked; remove it, or what contradicts"
                + " it");
      }
    }
    for (int i = 0; i < key.rejects().size(); i++) {
      Mark mark = bare(key.rejects().get(i));
      if (mark.verdict() != Verdict.INCORRECT) {
        add(
            Rule.REJECT_PASSES,
            "rejects[" + i + "]",
            Quoted.of(key.rejects().get(i))
                + " is marked "
                + told(mark)
                + "; expected incorrect; remove it, or what accepts it");
      }
    }
  }

  private static String told(Mark mark) {
    return mark.verdict().word() + (mark.reason().isEmpty() ? "" : " (" + mark.reason() + ")");
  }

  private Mark mark(String response) {
    return question.mark(Response.typed(response), names);
  }

  /** Marks a response to the key alone: how firmly it is put is not at issue. */
  private Mark bare(String response) {
    return question
        .key()
        .mark(Response.typed(response), new dossier.question.Context(question.stem(), names));
  }

  private void add(Rule rule, String field, String message) {
    findings.add(rule.at(Spot.of(bank, question, field), message));
  }

  /** What of a key stands beside each other, by the path of each, in which %d is its index. */
  private static final Key.Cases<Map<String, List<String>>> LISTS = new Key.Cases<>() {
    @Override
    public Map<String, List<String>> choice(ChoiceKey key) {
      return Map.of("choice[%d]", texts(key.options()));
    }

    @Override
    public Map<String, List<String>> choices(ChoicesKey key) {
      return Map.of("choices", key.options());
    }

    @Override
    public Map<String, List<String>> truth(TruthKey key) {
      return Map.of();
    }

    @Override
    public Map<String, List<String>> text(TextKey key) {
      return Map.of();
    }

    @Override
    public Map<String, List<String>> number(NumberKey key) {
      return Map.of();
    }

    @Override
    public Map<String, List<String>> date(DateKey key) {
      return Map.of();
    }

    @Override
    public Map<String, List<String>> cloze(ClozeKey key) {
      Map<String, List<String>> lists = new java.util.LinkedHashMap<>();
      for (ClozeKey.Gap gap : key.gaps()) {
        gap.key()
            .match(this)
            .forEach((path, texts) -> lists.put("cloze.gaps[" + gap.name() + "]." + path, texts));
      }
      return lists;
    }

    @Override
    public Map<String, List<String>> order(OrderKey key) {
      return Map.of("order", key.items());
    }

    @Override
    public Map<String, List<String>> match(MatchKey key) {
      return Map.of("match.pairs[%d]", key.lefts(), "match", key.rights());
    }
  };

  private static List<String> texts(List<ChoiceKey.Option> options) {
    return options.stream().map(ChoiceKey.Option::text).toList();
  }

  private static String letters(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> String.valueOf((char) ('a' + i)))
        .collect(Collectors.joining(", "));
  }

  /** The responses that earn full marks: the key as shown, and as plain mode takes it. */
  private static final Key.Cases<List<String>> RIGHT = new Key.Cases<>() {
    @Override
    public List<String> choice(ChoiceKey key) {
      List<String> texts = texts(key.options()).stream().map(Marks::folded).toList();
      List<String> places = List.of("a", "1");
      return java.util.stream.Stream.concat(
              java.util.stream.Stream.of(key.shown()),
              // An option that is the place of another is at fault itself.
              places.stream().filter(place -> !texts.contains(place)))
          .toList();
    }

    @Override
    public List<String> choices(ChoicesKey key) {
      return List.of(key.shown(), letters(0, key.right().size()));
    }

    @Override
    public List<String> truth(TruthKey key) {
      return List.of(key.shown(), key.value() ? "t" : "f");
    }

    @Override
    public List<String> text(TextKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> number(NumberKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> date(DateKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> cloze(ClozeKey key) {
      return List.of(key.shown());
    }

    @Override
    public List<String> order(OrderKey key) {
      return List.of(key.shown(), letters(0, key.items().size()));
    }

    @Override
    public List<String> match(MatchKey key) {
      var places = new ArrayList<String>();
      for (int i = 0; i < key.pairs().size(); i++) {
        int right = key.rights().indexOf(key.pairs().get(i).right());
        places.add(i + 1 + letters(right, right + 1));
      }
      return List.of(key.shown(), String.join(" ", places));
    }
  };

  /** The responses that earn nothing, by the path of each. */
  private static final Key.Cases<Map<String, String>> WRONG = new Key.Cases<>() {
    @Override
    public Map<String, String> choice(ChoiceKey key) {
      var wrong = new java.util.LinkedHashMap<String, String>();
      for (int i = 1; i < key.options().size(); i++) {
        wrong.put("choice[" + i + "]", key.options().get(i).text());
      }
      return wrong;
    }

    @Override
    public Map<String, String> choices(ChoicesKey key) {
      var wrong = new java.util.LinkedHashMap<String, String>();
      for (int i = 0; i < key.wrong().size(); i++) {
        wrong.put("choices.wrong[" + i + "]", key.wrong().get(i).text());
      }
      return wrong;
    }

    @Override
    public Map<String, String> truth(TruthKey key) {
      return Map.of("truth", key.value() ? "false" : "true");
    }

    @Override
    public Map<String, String> text(TextKey key) {
      return Map.of();
    }

    @Override
    public Map<String, String> number(NumberKey key) {
      return Map.of();
    }

    @Override
    public Map<String, String> date(DateKey key) {
      return Map.of();
    }

    @Override
    public Map<String, String> cloze(ClozeKey key) {
      return Map.of();
    }

    @Override
    public Map<String, String> order(OrderKey key) {
      return Map.of();
    }

    @Override
    public Map<String, String> match(MatchKey key) {
      return Map.of();
    }
  };
}
