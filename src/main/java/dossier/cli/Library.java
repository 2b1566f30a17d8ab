package dossier.cli;

import dossier.question.Attribution;
import dossier.question.Bank;
import dossier.question.ItemId;
import dossier.question.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Every bank that was read, and what was wrong with the files.
 *
 * @param problems a line each, in the order of the files
 */
record Library(List<Bank> banks, List<String> problems) {
  Library {
    banks = List.copyOf(banks);
    problems = List.copyOf(problems);
  }

  /** Returns every question by its id, in the order of the banks. */
  Map<String, Question> questions() {
    var questions = new LinkedHashMap<String, Question>();
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        questions.put(question.id().value(), question);
      }
    }
    return questions;
  }

  /** Returns this library with what is made from the claims of its questions. */
  Library withAttribution() {
    return new Library(banks.stream().map(Attribution::with).toList(), problems);
  }

  /** Returns this library with only some of its questions. */
  Library only(Predicate<Question> wanted) {
    List<Bank> fewer = banks.stream()
        .map(bank -> new Bank(
            bank.name(),
            bank.title(),
            bank.sources(),
            bank.questions().stream().filter(wanted).toList()))
        .toList();
    return new Library(fewer, problems);
  }

  /** Returns the present id of every id that a question had before. */
  Map<String, String> renamed() {
    var renamed = new HashMap<String, String>();
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        for (ItemId old : question.was()) {
          renamed.put(old.value(), question.id().value());
        }
      }
    }
    return renamed;
  }
}
