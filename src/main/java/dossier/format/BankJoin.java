package dossier.format;

import dossier.format.BankDraft.SourceDraft;
import dossier.format.BankTree.Named;
import dossier.format.QuestionDraft.Body;
import dossier.format.QuestionDraft.Cite;
import dossier.question.Bank;
import dossier.question.Citation;
import dossier.question.ItemId;
import dossier.question.Question;
import dossier.question.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the files together: one bank a name, each citation to its source, each id once.
 *
 * @param banks what is good of them all
 */
record BankJoin(List<Bank> banks) {
  /** From so many citations of one unknown source on, it is the source that is missing. */
  private static final int CITED_OFTEN = 3;

  static BankJoin of(List<BankDraft> files) {
    Guesses guesses = new Guesses();
    Map<String, List<BankDraft>> byName = new LinkedHashMap<>();
    Map<String, String> meant = meant(files, guesses);
    files.forEach(
        f -> byName.computeIfAbsent(meant.get(f.name()), n -> new ArrayList<>()).add(f));
    Ids ids = new Ids(files, guesses);
    List<Bank> banks = new ArrayList<>();
    byName.forEach((name, parts) -> banks.add(bank(name, parts, ids, guesses)));
    return new BankJoin(banks);
  }

  /**
   * Returns the bank that each name stands for. A name that no title goes with is a slip where it
   * is nearly that of a bank with a title, and a file without a name is of the only such bank: one
   * slip does not take a file's questions from their sources.
   */
  private static Map<String, String> meant(List<BankDraft> files, Guesses guesses) {
    Set<String> titled = new LinkedHashSet<>();
    files.stream().filter(f -> f.title().isPresent()).forEach(f -> titled.add(f.name()));
    Map<String, String> meant = new HashMap<>();
    for (BankDraft file : files) {
      String name = file.name();
      if (titled.contains(name) || meant.containsKey(name)) {
        meant.putIfAbsent(name, name);
      } else if (file.namedAt().isEmpty()) {
        meant.put(name, titled.size() == 1 ? titled.iterator().next() : name);
      } else {
        Optional<String> near = guesses.nearest(name, titled);
        near.ifPresent(bank -> file.page()
            .error(
                "unknown-bank",
                file.namedAt().get(),
                "no file gives the bank '" + name + "' a title; did you mean '" + bank + "'?"));
        meant.put(name, near.orElse(name));
      }
    }
    return meant;
  }

  private static Bank bank(String name, List<BankDraft> files, Ids ids, Guesses guesses) {
    Optional<String> title = files.stream().flatMap(f -> f.title().stream()).findFirst();
    if (title.isEmpty() && files.stream().noneMatch(BankDraft::hasBadTitle)) {
      files
          .get(0)
          .page()
          .error(
              "no-title",
              Place.START,
              "no 'title'; expected a bank to have it; add it: the title of the bank");
    }
    Sources sources = new Sources(files, guesses);
    List<Question> questions = new ArrayList<>();
    for (BankDraft file : files) {
      for (QuestionDraft draft : file.questions()) {
        question(draft, sources, ids).ifPresent(questions::add);
      }
    }
    return new Bank(name, title.orElse(name), sources.all(), questions);
  }

  private static Optional<Question> question(QuestionDraft draft, Sources sources, Ids ids) {
    QuestionDraft.References references = draft.references();
    List<Citation> citations = new ArrayList<>();
    for (Cite cite : references.cites()) {
      CiteText text = cite.text();
      sources
          .find(text.source(), draft.page(), cite.at())
          .ifPresent(
              s -> citations.add(new Citation(s, text.paragraph(), text.terms(), text.pin())));
    }
    boolean differing = ids.knows(references.differs(), draft);
    boolean known = ids.knows(references.confusable(), draft) && differing;
    boolean cited = citations.size() == references.cites().size();
    if (draft.body().isEmpty() || draft.id().isEmpty() || !ids.isFirst(draft) || !known || !cited) {
      return Optional.empty();
    }
    Body body = draft.body().get();
    return Optional.of(new Question(
        new ItemId(draft.id().get().name()),
        body.stem(),
        body.key(),
        body.why(),
        citations,
        body.claim(),
        body.note(),
        body.tags(),
        itemIds(references.differs()),
        itemIds(references.confusable()),
        itemIds(references.was())));
  }

  private static List<ItemId> itemIds(List<Named> names) {
    return names.stream().map(n -> new ItemId(n.name())).toList();
  }

  /** Finds names that were meant, as long as there is time for it: there may be 20,000 ids. */
  private static final class Guesses {
    private int comparisonsLeft = 400_000;

    Optional<String> nearest(String name, Set<String> known) {
      if (comparisonsLeft < known.size()) {
        return Optional.empty();
      }
      comparisonsLeft -= known.size();
      return Names.nearest(name, known);
    }
  }

  /** The sources of one bank. */
  private static final class Sources {
    private final Guesses guesses;
    private final Map<String, Source> byId = new LinkedHashMap<>();
    private final Map<String, Integer> cited = new HashMap<>();
    private final Map<String, Source> standIns = new HashMap<>();
    private final Set<String> reported = new HashSet<>();

    Sources(List<BankDraft> files, Guesses guesses) {
      this.guesses = guesses;
      Map<String, String> places = new HashMap<>();
      Map<String, SourceDraft> drafts = new HashMap<>();
      Map<String, Page> pages = new HashMap<>();
      for (BankDraft file : files) {
        for (SourceDraft draft : file.sources()) {
          String id = draft.source().id();
          Source before = byId.putIfAbsent(id, draft.source());
          if (before == null) {
            places.put(id, file.page().problems().file() + ":" + draft.at());
            drafts.put(id, draft);
            pages.put(id, file.page());
          } else if (!before.equals(draft.source())) {
            file.page()
                .error(
                    "duplicate-source",
                    draft.at(),
                    "the source '"
                        + id
                        + "' is defined twice, first at "
                        + places.get(id)
                        + "; expected it once in a bank; remove one, or rename it");
          }
        }
      }
      countCitations(files);
      Set<String> uncited = new LinkedHashSet<>(byId.keySet());
      uncited.removeAll(cited.keySet());
      cited.forEach((id, times) -> {
        if (!byId.containsKey(id) && times >= CITED_OFTEN) {
          standIn(id, times, uncited, drafts, pages);
        }
      });
    }

    private void countCitations(List<BankDraft> files) {
      for (BankDraft file : files) {
        for (QuestionDraft question : file.questions()) {
          for (Cite cite : question.references().cites()) {
            cited.merge(cite.text().source(), 1, Integer::sum);
          }
        }
      }
    }

    /**
     * Keeps the questions of a source that is cited often and defined nowhere: the slip is in the
     * sources. Where a source of nearly that name is cited by nothing, it is that one.
     */
    private void standIn(
        String id,
        int times,
        Set<String> uncited,
        Map<String, SourceDraft> drafts,
        Map<String, Page> pages) {
      Optional<String> meant = guesses.nearest(id, uncited);
      standIns.put(id, meant.map(byId::get).orElseGet(() -> BankDraft.unknown(id)));
      meant.ifPresent(name -> {
        reported.add(id);
        pages
            .get(name)
            .error(
                "unknown-source",
                drafts.get(name).at(),
                "the source '"
                    + name
                    + "' is cited by nothing, and '"
                    + id
                    + "', which "
                    + times
                    + " citations name, is not defined; expected one id; rename it");
      });
    }

    List<Source> all() {
      return List.copyOf(byId.values());
    }

    Optional<Source> find(String id, Page page, Place at) {
      Source found = byId.get(id);
      if (found != null) {
        return Optional.of(found);
      }
      Source standIn = standIns.get(id);
      if (standIn == null || reported.add(id)) {
        report(id, page, at);
      }
      return Optional.ofNullable(standIn);
    }

    private void report(String id, Page page, Place at) {
      int others = cited.getOrDefault(id, 1) - 1;
      page.error(
          "unknown-source",
          at,
          "unknown source "
              + Characters.found(id)
              + (others >= CITED_OFTEN - 1 ? ", here and in " + others + " other citations" : "")
              + "; "
              + guesses
                  .nearest(id, byId.keySet())
                  .map(n -> "did you mean '" + n + "'?")
                  .orElse("expected an id that stands under 'sources'; define it there"));
    }
  }

  /** The ids of all files, those of broken questions too, and the ids that items had before. */
  private static final class Ids {
    private record Owner(QuestionDraft draft, Named id) {}

    private final Guesses guesses;
    private final Map<String, Owner> owners = new LinkedHashMap<>();
    private final Set<QuestionDraft> second = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<String> damaged = new HashSet<>();

    Ids(List<BankDraft> files, Guesses guesses) {
      this.guesses = guesses;
      for (BankDraft file : files) {
        for (QuestionDraft draft : file.questions()) {
          draft.id().ifPresent(id -> claim(id, draft));
          draft.damagedId().ifPresent(damaged::add);
        }
      }
      findMisspelt(files);
      // What an item was called before yields to what another is called now.
      for (BankDraft file : files) {
        for (QuestionDraft draft : file.questions()) {
          draft.references().was().forEach(id -> claim(id, draft));
        }
      }
    }

    /**
     * Finds ids that several questions refer to and none has: where one of nearly that id is
     * referred to by none, the slip is in its own line, and those that refer to it are right.
     */
    private void findMisspelt(List<BankDraft> files) {
      Map<String, Integer> named = new LinkedHashMap<>();
      for (BankDraft file : files) {
        for (QuestionDraft draft : file.questions()) {
          draft.references().differs().forEach(id -> named.merge(id.name(), 1, Integer::sum));
          draft.references().confusable().forEach(id -> named.merge(id.name(), 1, Integer::sum));
        }
      }
      Set<String> alone = new LinkedHashSet<>(owners.keySet());
      alone.removeAll(named.keySet());
      named.forEach((id, times) -> {
        if (times > 1 && !owners.containsKey(id)) {
          guesses.nearest(id, alone).map(owners::get).ifPresent(owner -> {
            damaged.add(id);
            owner
                .draft()
                .page()
                .error(
                    "unknown-id",
                    owner.id().at(),
                    "the id '"
                        + owner.id().name()
                        + "' is named by no question, and '"
                        + id
                        + "', which "
                        + times
                        + " name, is the id of none; expected one id; rename it");
          });
        }
      });
    }

    private void claim(Named id, QuestionDraft draft) {
      Owner owner = owners.putIfAbsent(id.name(), new Owner(draft, id));
      if (owner == null) {
        return;
      }
      second.add(draft);
      draft
          .page()
          .error(
              "duplicate-id",
              id.at(),
              "the id '"
                  + id.name()
                  + "' is taken at "
                  + owner.draft().page().problems().file()
                  + ":"
                  + owner.id().at()
                  + "; expected an id of its own; change it");
    }

    boolean isFirst(QuestionDraft draft) {
      return !second.contains(draft);
    }

    /** Reports the ids that no item has. */
    boolean knows(List<Named> ids, QuestionDraft draft) {
      boolean all = true;
      for (Named id : ids) {
        boolean known =
            owners.containsKey(id.name()) || guesses.nearest(id.name(), damaged).isPresent();
        if (!known) {
          all = false;
          draft
              .page()
              .error(
                  "unknown-id",
                  id.at(),
                  "no question '"
                      + id.name()
                      + "'; "
                      + guesses
                          .nearest(id.name(), owners.keySet())
                          .map(n -> "did you mean '" + n + "'?")
                          .orElse("expected the id of a question; correct or remove it"));
        }
      }
      return all;
    }
  }
}
