package dossier.cli;

import dossier.question.Question;
import java.util.List;
import java.util.Map;

/**
 * What the banks hold, as far as the day's cards are counted by it.
 *
 * @param problems a line each, in the order of the files
 * @param renamed the present id of every id that a question had before
 */
record Contents(List<Bank> banks, List<String> problems, Map<String, String> renamed) {
  Contents {
    banks = List.copyOf(banks);
    problems = List.copyOf(problems);
    renamed = Map.copyOf(renamed);
  }

  /**
   * A bank.
   *
   * @param ids of its questions, in their order
   */
  record Bank(String name, String title, List<String> ids) {
    Bank {
      ids = List.copyOf(ids);
    }

    private static Bank of(dossier.question.Bank bank) {
      List<String> ids =
          bank.questions().stream().map(Question::id).map(id -> id.value()).toList();
      return new Bank(bank.name(), bank.title(), ids);
    }
  }

  static Contents of(Library library) {
    return new Contents(
        library.banks().stream().map(Bank::of).toList(), library.problems(), library.renamed());
  }
}
