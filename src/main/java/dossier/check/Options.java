package dossier.check;

import dossier.question.Bank;
import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds options that say by their form what they are, and stems that ask for what is not. */
final class Options {
  private static final Pattern ABOVE = word("(?:all|none|neither|both|each|any|some|most) of (?:the"
      + " )?(?:above|below)|the (?:above|below)|both (?:\\(?[a-f]\\)?|[1-6]) and"
      + " (?:\\(?[a-f]\\)?|[1-6])|(?:options?|answers?) (?:[a-f]|[1-6]) and (?:[a-f]|[1-6])");

  private static final Pattern CATCH_ALL = Pattern.compile(
      "(?i)(?:all|none|neither|both|any|either)(?: of)?(?: (?:these|them|those|the (?:other )?"
          + "(?:options|answers|two|three|four)))(?: (?:options|answers))?\\.?"
          + "|none|neither|something else|another answer|no correct answer");

  private static final Pattern ABSOLUTE = word("always|never|completely|totally|absolutely|entirely"
      + "|utterly|under no circumstances|in all cases|in every case|without exception");

  private static final Pattern NEGATIVE =
      Pattern.compile("(?<![\\p{L}])(?:not|except|never|least|n't)(?![\\p{L}])");

  private static final Pattern ASKS_WHICH =
      Pattern.compile("(?i)^(?:which|what|who|whom|whose)\\b|\\bof (?:these|the following)\\b");

  private final Bank bank;
  private final Question question;
  private final List<Finding> findings;

  private Options(Bank bank, Question question, List<Finding> findings) {
    this.bank = bank;
    this.question = question;
    this.findings = findings;
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?i)(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
  }

  static void check(Bank bank, Question question, List<Finding> findings) {
    var options = new Options(bank, question, findings);
    if (question.key() instanceof ChoiceKey key) {
      List<String> texts = key.options().stream().map(ChoiceKey.Option::text).toList();
      options.all(texts, "choice[");
      options.choice(texts);
    }
    if (question.key() instanceof ChoicesKey key) {
      options.all(key.right(), "choices.right[");
      options.all(key.wrong().stream().map(ChoiceKey.Option::text).toList(), "choices.wrong[");
    }
  }

  private void all(List<String> texts, String path) {
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).strip();
      if (ABOVE.matcher(text).find()) {
        add(
            Rule.ABOVE_OPTION,
            path + i + "]",
            Quoted.of(text)
                + " speaks of the place of other options; expected options that can be shown in"
                + " any order; write what is meant, or use 'choices'");
      } else if (CATCH_ALL.matcher(text).matches()) {
        add(
            Rule.CATCH_ALL_OPTION,
            path + i + "]",
            Quoted.of(text)
                + " is known to be right or wrong from another option; expected options that"
                + " stand for themselves; write another, or use 'choices'");
      }
    }
    negative();
  }

  private void negative() {
    var negative = NEGATIVE.matcher(question.stem());
    if (ASKS_WHICH.matcher(question.stem()).find() && negative.find()) {
      if (findings.stream().noneMatch(this::isNegative)) {
        add(
            Rule.NEGATIVE_STEM,
            "ask",
            "the stem turns on "
                + Quoted.of(negative.group())
                + ", which is easily missed; expected a positive stem, or the word in capitals;"
                + " reword it");
      }
    }
  }

  private boolean isNegative(Finding finding) {
    return finding.code().equals(Rule.NEGATIVE_STEM.code())
        && finding.spot().equals(Spot.of(bank, question, "ask"));
  }

  private void choice(List<String> texts) {
    if (texts.size() == 2) {
      add(
          Rule.ONE_DISTRACTOR,
          "choice",
          "one distractor; expected two or three that are wrong but tempting; add one, or ask for"
              + " true or false");
    }
    List<String> distractors = texts.subList(1, texts.size());
    for (int i = 0; i < distractors.size(); i++) {
      var absolute = ABSOLUTE.matcher(distractors.get(i));
      if (absolute.find() && !ABSOLUTE.matcher(texts.get(0)).find()) {
        add(
            Rule.ABSOLUTE_WORD,
            "choice[" + (i + 1) + "]",
            Quoted.of(absolute.group())
                + " in a distractor, which few things are; expected distractors as guarded as the"
                + " key; soften it");
        break;
      }
    }
    echo(texts.get(0), distractors);
    odd(texts.get(0), distractors);
  }

  private void echo(String key, List<String> distractors) {
    Set<String> echoed = new LinkedHashSet<>();
    Set<String> stem = Terms.content(question.stem());
    // Who or where the stem is about may well stand in its answer.
    stem.removeAll(Terms.names(question.stem()));
    for (String word : Terms.of(key)) {
      if (word.length() >= 5
          && stem.contains(Terms.stem(word))
          && Terms.content(word).size() == 1) {
        echoed.add(word);
      }
    }
    for (String distractor : distractors) {
      Set<String> words = Terms.content(distractor);
      if (words.stream().anyMatch(stem::contains)) {
        return;
      }
      echoed.removeIf(word -> words.contains(Terms.stem(word)));
    }
    if (!echoed.isEmpty()) {
      add(
          Rule.KEY_ECHOES_STEM,
          "choice[0]",
          "the key alone repeats "
              + Quoted.of(echoed.iterator().next())
              + " of the stem; expected no echo, or one in a distractor, too; reword an option");
    }
  }

  private void odd(String key, List<String> distractors) {
    var odd = new ArrayList<String>();
    if (distractors.size() > 1) {
      if (distractors.stream().allMatch(d -> key.endsWith(".") != d.endsWith("."))) {
        odd.add(key.endsWith(".") ? "ends with a full stop" : "ends without a full stop");
      }
      if (distractors.stream().allMatch(d -> startsLow(key) != startsLow(d))
          && distractors.stream().noneMatch(d -> startsWithFigure(d) || startsWithFigure(key))) {
        odd.add("begins with a " + (startsLow(key) ? "small letter" : "capital"));
      }
      if (distractors.stream().allMatch(d -> hasFigure(key) != hasFigure(d))) {
        odd.add(hasFigure(key) ? "has a figure" : "has no figure");
      }
    }
    if (!odd.isEmpty()) {
      add(
          Rule.ODD_OPTION,
          "choice[0]",
          "the key alone "
              + odd.get(0)
              + "; expected options written alike; reword the key or the distractors");
    }
  }

  private static boolean startsLow(String text) {
    return text.codePoints().limit(1).anyMatch(Character::isLowerCase);
  }

  private static boolean startsWithFigure(String text) {
    return text.codePoints().limit(1).noneMatch(Character::isLetter);
  }

  private static boolean hasFigure(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }

  private void add(Rule rule, String field, String message) {
    findings.add(rule.at(Spot.of(bank, question, field), message));
  }
}
