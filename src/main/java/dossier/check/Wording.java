package dossier.check;

import dossier.question.Bank;
import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Question;
import dossier.question.TruthKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what a question does not say, and what it should not say in one breath. */
final class Wording {
  /** The terms of Intelligence Community Directive 203, and their plain forms. */
  private static final Pattern LIKELIHOOD = word("(?:un)?likely|(?:im)?probabl[ey]|likelihood"
      + "|probability|almost certain(?:ly)?|nearly certain|almost no chance|remote chance"
      + "|(?:roughly )?even (?:chance|odds)");

  private static final Pattern CONFIDENCE =
      word("(?:high|moderate|medium|low)(?:er)?(?:[- ](?:level|"
          + "degree)s?)?(?: of)?[- ]confidence|(?:level|degree)s? of confidence"
          + "|confidence(?: level)?(?: is|:)? (?:very )?(?:high|moderate|medium|low)|confidence levels?"
          + "|(?:highly|moderately|very|fairly) confident");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])[\"'”’)]*\\s+(?=\\p{Lu})");

  private Wording() {}

  private static Pattern word(String words) {
    return Pattern.compile("(?i)(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
  }

  static void check(Bank bank, Question question, List<Finding> findings) {
    if (question.why().isEmpty()) {
      if (question.key() instanceof TruthKey truth && !truth.value()) {
        findings.add(Rule.FALSE_WITHOUT_WHY.at(
            Spot.of(bank, question, "truth"),
            "a false statement without 'why'; expected what is true instead, lest the statement be"
                + " remembered; add it"));
      } else {
        findings.add(Rule.NO_WHY.at(
            Spot.of(bank, question, "why"),
            "no 'why'; expected what the answer means, in a sentence or two; add it"));
      }
    }
    if (question.citations().isEmpty()) {
      findings.add(Rule.NO_CITATION.at(
          Spot.of(bank, question, "cite"),
          "no 'cite'; expected a source, its paragraph and terms that stand there; add it"));
    }
    for (int i = 0; i < question.tags().size(); i++) {
      String tag = question.tags().get(i);
      if (tag.contains(",")) {
        findings.add(Rule.COMMA_IN_TAG.at(
            Spot.of(bank, question, "tags[" + i + "]"),
            Quoted.of(tag)
                + " is one tag; expected none with a comma; write a list: tags: ["
                + String.join(", ", tag.strip().split("\\s*,\\s*"))
                + "]"));
      }
    }
    texts(question).forEach((field, text) -> {
      for (String sentence : SENTENCE.split(text, -1)) {
        var likelihood = LIKELIHOOD.matcher(sentence);
        var confidence = CONFIDENCE.matcher(sentence);
        if (likelihood.find() && confidence.find()) {
          findings.add(Rule.LIKELIHOOD_WITH_CONFIDENCE.at(
              Spot.of(bank, question, field),
              Quoted.of(likelihood.group())
                  + " and "
                  + Quoted.of(confidence.group())
                  + " in one sentence; expected how likely it is and how sure its author is to be"
                  + " kept apart; make two sentences of it"));
          break;
        }
      }
    });
  }

  /** Returns the prose of a question by the path of each text. */
  private static Map<String, String> texts(Question question) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("ask", question.stem());
    if (question.key() instanceof ChoiceKey choice) {
      options("choice[", choice.options(), texts);
    }
    if (question.key() instanceof ChoicesKey choices) {
      for (int i = 0; i < choices.right().size(); i++) {
        texts.put("choices.right[" + i + "]", choices.right().get(i));
      }
      options("choices.wrong[", choices.wrong(), texts);
    }
    question.why().ifPresent(why -> texts.put("why", why));
    question.note().ifPresent(note -> texts.put("note", note));
    return texts;
  }

  private static void options(
      String path, List<ChoiceKey.Option> options, Map<String, String> texts) {
    for (int i = 0; i < options.size(); i++) {
      String field = path + i + "]";
      texts.put(field, options.get(i).text());
      options.get(i).why().ifPresent(why -> texts.put(field + ".why", why));
    }
  }
}
