package dossier.check;

import dossier.question.Bank;
import dossier.question.ChoiceKey;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.NumberKey;
import dossier.question.Question;
import dossier.question.TextKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds answers that stand in the stem of another question of the same file, where that is about the
 * same thing: it has a third of what the asking stem is about, each word weighted by how rare it is.
 */
final class Elsewhere {
  private static final double ABOUT_THE_SAME = 0.3;

  /** A figure below it is in too many stems. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(13);

  /** A stem: its words in order, and what it is about. */
  private record Stem(Question question, List<String> words, Set<String> content) {}

  /** An answer of a question, as words. */
  private record Asked(int stem, List<String> answer) {}

  private final List<Stem> stems = new ArrayList<>();
  private final Map<String, Integer> uses = new HashMap<>();

  private Elsewhere(List<Question> questions) {
    for (Question question : questions) {
      String text = question.stem();
      var stem = new Stem(question, Terms.of(text), Terms.content(text));
      stems.add(stem);
      stem.content().forEach(word -> uses.merge(word, 1, Integer::sum));
    }
  }

  static void check(Bank bank, Function<ItemId, String> file, List<Finding> findings) {
    Map<String, List<Question>> files = new LinkedHashMap<>();
    for (Question question : bank.questions()) {
      files.computeIfAbsent(file.apply(question.id()), f -> new ArrayList<>()).add(question);
    }
    files.values().forEach(questions -> new Elsewhere(questions).check(bank, findings));
  }

  private void check(Bank bank, List<Finding> findings) {
    Map<String, List<Asked>> asked = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      for (String text : answers(stems.get(i).question().key())) {
        List<String> answer = Terms.of(text);
        if (!answer.isEmpty()) {
          asked.computeIfAbsent(answer.get(0), w -> new ArrayList<>()).add(new Asked(i, answer));
        }
      }
    }
    Map<Integer, Integer> givers = new java.util.TreeMap<>();
    for (int giver = 0; giver < stems.size(); giver++) {
      List<String> words = stems.get(giver).words();
      for (int at = 0; at < words.size(); at++) {
        for (Asked one : asked.getOrDefault(words.get(at), List.of())) {
          if (one.stem() != giver
              && !givers.containsKey(one.stem())
              && at + one.answer().size() <= words.size()
              && words.subList(at, at + one.answer().size()).equals(one.answer())
              && isAbout(one, giver)) {
            givers.put(one.stem(), giver);
          }
        }
      }
    }
    givers.forEach((one, giver) -> findings.add(Rule.ANSWER_ELSEWHERE.at(
        Spot.of(bank, stems.get(one).question(), stems.get(one).question().key().type()),
        "the stem of '"
            + stems.get(giver).question().id()
            + "' contains the answer; expected no question to answer another; reword that stem, or"
            + " tie the two with 'confusable' so that they are kept apart")));
  }

  /** Returns whether a stem is about what a question asks, and the question does not name it. */
  private boolean isAbout(Asked one, int giver) {
    Stem asking = stems.get(one.stem());
    Stem giving = stems.get(giver);
    if (Terms.contain(asking.words(), one.answer()) || tied(asking.question(), giving.question())) {
      return false;
    }
    Set<String> answer = new HashSet<>();
    one.answer().forEach(word -> answer.add(Terms.stem(word)));
    double shared = 0;
    double all = 0;
    for (String word : asking.content()) {
      if (!answer.contains(word)) {
        double weight = Math.log(1 + (double) stems.size() / uses.get(word));
        all += weight;
        shared += giving.content().contains(word) ? weight : 0;
      }
    }
    return all > 0 && shared / all >= ABOUT_THE_SAME;
  }

  private static boolean tied(Question a, Question b) {
    return a.confusable().contains(b.id())
        || b.confusable().contains(a.id())
        || a.differs().contains(b.id())
        || b.differs().contains(a.id());
  }

  private static List<String> answers(Key key) {
    if (key instanceof TextKey text) {
      List<String> all = new ArrayList<>(text.accepts());
      all.add(text.answer());
      return all;
    }
    if (key instanceof ChoiceKey choice) {
      return List.of(choice.shown());
    }
    if (key instanceof NumberKey number && number.low().abs().compareTo(SMALL) >= 0) {
      var flat = new NumberKey(
          number.low(),
          number.high(),
          number.unit(),
          java.util.Optional.empty(),
          NumberKey.Tolerance.NONE);
      return List.of(flat.shown());
    }
    if (key instanceof DateKey date) {
      String whole = new DateKey(date.edtf(), false).shown();
      String day = whole.replaceFirst(" \\d{4}$", "");
      return day.equals(whole) || !day.matches(".*\\d.*") ? List.of(whole) : List.of(whole, day);
    }
    if (key instanceof ClozeKey cloze) {
      return cloze.gaps().stream().flatMap(gap -> answers(gap.key()).stream()).toList();
    }
    return List.of();
  }
}
