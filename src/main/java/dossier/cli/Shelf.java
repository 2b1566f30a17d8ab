package dossier.cli;

import dossier.find.Facts;
import dossier.find.ItemText;
import dossier.find.Query;
import dossier.find.Vocabulary;
import dossier.question.Bank;
import dossier.question.Question;
import dossier.schedule.MemoryModel;
import dossier.schedule.Moment;
import dossier.store.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Every question that was read, as a query sees it; made anew once something is logged. */
final class Shelf {
  private final List<Bank> banks;
  private final MemoryModel model;
  private final Map<String, ItemText> texts = new LinkedHashMap<>();
  private Optional<List<Facts>> facts = Optional.empty();
  private boolean failures;
  private long day;

  Shelf(List<Bank> banks, MemoryModel model) {
    this.banks = List.copyOf(banks);
    this.model = model;
    var vocabulary = new Vocabulary();
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        texts.put(question.id().value(), ItemText.of(question, vocabulary));
      }
    }
  }

  /** Folds the words of all questions aside, so that the first search does not wait for it. */
  void fold() {
    var all = List.copyOf(texts.values());
    var worker = new Thread(() -> all.forEach(ItemText::fold), "folder");
    worker.setDaemon(true);
    worker.start();
  }

  /** Forgets what it knew of the log. */
  void change() {
    facts = Optional.empty();
  }

  /**
   * Returns the questions that fit a query, in the order of the banks.
   *
   * @param pasts reads the whole log, where the query asks it
   */
  List<Facts> find(Query query, Ledger ledger, Moment now, Pasts.Reader pasts) {
    if (facts.isEmpty() || day != now.day() || (query.asksFailures() && !failures)) {
      day = now.day();
      failures = query.asksFailures();
      Optional<Pasts> read = failures ? Optional.of(read(pasts)) : Optional.empty();
      facts = Optional.of(all(ledger, now, read));
    }
    return facts.get().stream().filter(query.at(now)).toList();
  }

  private static Pasts read(Pasts.Reader pasts) {
    try {
      return pasts.read();
    } catch (IOException e) {
      throw Failures.unchecked(e);
    }
  }

  private List<Facts> all(Ledger ledger, Moment now, Optional<Pasts> pasts) {
    Set<String> leeches = ledger.leeches(model);
    var all = new ArrayList<Facts>();
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        all.add(facts(question, bank.name(), ledger, leeches, now, pasts));
      }
    }
    return all;
  }

  private Facts facts(
      Question question,
      String bank,
      Ledger ledger,
      Set<String> leeches,
      Moment now,
      Optional<Pasts> pasts) {
    String id = question.id().value();
    return new Facts(
        question,
        texts.get(id),
        bank,
        ledger.card(id),
        ledger.isSuspended(id),
        ledger.buriedUntil(id).orElse(now.day()) > now.day(),
        leeches.contains(id),
        ledger.flag(id).number(),
        pasts.map(p -> p.failedDay(id)).orElse(OptionalLong.empty()));
  }
}
