package dossier.cli;

import dossier.drill.Drill;
import dossier.drill.Effect;
import dossier.find.Facts;
import dossier.find.Query;
import dossier.question.Bank;
import dossier.question.Catalogue;
import dossier.question.Citation;
import dossier.question.ClaimLine;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Queue;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.store.Event;
import dossier.store.EventId;
import dossier.store.Ledger;
import dossier.tui.AssessDesk;
import dossier.tui.CardFile;
import dossier.tui.CardNote;
import dossier.tui.Desk;
import dossier.tui.Overview;
import dossier.tui.Passage;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** The banks and the learner's log together, as read once and kept up to date. */
final class Workspace implements Desk, Closeable {
  private final Library library;
  private final Contents contents;
  private final Query only;
  private final Shelf shelf;
  private boolean folding;
  private final Map<String, Question> questions;
  private final Catalogue catalogue;
  private final Settings settings;
  private final Scheduler scheduler;
  private final Copies copies;
  private final Clock clock;
  private final Journal journal;
  private final String session;
  private Optional<AssessDesk> assessment = Optional.empty();
  private final Map<Integer, EventId> logged = new HashMap<>();
  private final Map<String, Optional<String>> keysBefore = new HashMap<>();

  /**
   * Makes a workspace.
   *
   * @param only what this run is about; other questions are known, but not asked
   */
  Workspace(
      Library library,
      Query only,
      Settings settings,
      Scheduler scheduler,
      Copies copies,
      Clock clock,
      Journal journal,
      String session) {
    this.library = library;
    this.contents = Contents.of(library);
    this.only = only;
    this.shelf = new Shelf(library.banks());
    this.questions = library.questions();
    this.catalogue = Catalogue.of(questions.values());
    this.settings = settings;
    this.scheduler = scheduler;
    this.copies = copies;
    this.clock = clock;
    this.journal = journal;
    this.session = session;
  }

  @Override
  public Moment now() {
    return now(clock);
  }

  /** Returns the moment of a clock, to the millisecond, which is as exact as the log is. */
  static Moment now(Clock clock) {
    Instant exact = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return Moment.of(exact, clock.getZone().getRules().getOffset(exact), Moment.ROLLOVER_HOUR);
  }

  // -- what is to be asked

  @Override
  public Overview overview() {
    journal.retry();
    Moment now = now();
    shelf.change();
    Set<String> wanted = ids(only);
    return new Tally(contents, journal, settings, wanted::contains, now)
        .overview(notices(wanted.size()));
  }

  private List<String> notices(int wanted) {
    if (only.equals(Query.EVERYTHING)) {
      return List.of();
    }
    return List.of(
        wanted == 0
            ? "No question fits the query: " + only
            : "Only " + Words.count(wanted, "question") + ", by the query: " + only);
  }

  private Set<String> ids(Query query) {
    if (query.equals(Query.EVERYTHING)) {
      // The words of questions are folded once something is looked for, not at the start.
      return new HashSet<>(questions.keySet());
    }
    var ids = new HashSet<String>();
    find(query).forEach(facts -> ids.add(facts.question().id().value()));
    return ids;
  }

  /** The cards of some banks that may be asked: none suspended or buried. */
  private record Deck(Map<String, Card> cards) {}

  private Deck deck(List<Bank> banks, Moment now) {
    return deck(banks, ids(only), now);
  }

  private Deck deck(List<Bank> banks, Set<String> wanted, Moment now) {
    var cards = new LinkedHashMap<String, Card>();
    Ledger ledger = journal.ledger();
    for (Bank bank : banks) {
      for (Question question : bank.questions()) {
        String id = question.id().value();
        if (wanted.contains(id) && Tally.isAsked(id, ledger, now)) {
          cards.put(id, ledger.card(id));
        }
      }
    }
    return new Deck(cards);
  }

  private Queue queue(Deck deck, Moment now) {
    int introduced = journal.ledger().newOn(now.day());
    BiPredicate<String, String> apart =
        (a, b) -> related(questions.get(a), questions.get(b)) || catalogue.giveAway(a, b);
    return Queue.of(deck.cards().values(), introduced, settings, apart, now);
  }

  private static boolean related(Question a, Question b) {
    return a.differs().contains(b.id())
        || b.differs().contains(a.id())
        || a.confusable().contains(b.id())
        || b.confusable().contains(a.id());
  }

  @Override
  public Drill drill(Optional<String> bank) {
    Moment now = now();
    logged.clear();
    List<Bank> banks = library.banks().stream()
        .filter(b -> bank.map(b.name()::equals).orElse(true))
        .toList();
    return drill(deck(banks, now), now);
  }

  private Drill drill(Deck deck, Moment now) {
    return Drill.start(catalogue, deck.cards(), scheduler, queue(deck, now), now);
  }

  @Override
  public Drill drill(Query query) {
    Moment now = now();
    logged.clear();
    Set<String> wanted = ids(only);
    wanted.retainAll(ids(query));
    return drill(deck(library.banks(), wanted, now), now);
  }

  // -- what is looked up

  @Override
  public List<Facts> find(Query query) {
    if (!folding) {
      folding = true;
      shelf.fold();
    }
    return shelf.find(query, journal.ledger(), now(), () -> journal.pasts(card -> true, false));
  }

  @Override
  public CardFile file(String card) {
    Question question = questions.get(card);
    Facts facts = find(Query.EVERYTHING).stream()
        .filter(f -> f.question().id().equals(question.id()))
        .findFirst()
        .orElseThrow();
    try {
      return new CardFile(
          facts,
          new CardNote(note(card).flag(), changed(card)),
          ClaimLine.of(question, id -> catalogue.find(id.value())),
          journal.pasts(card::equals, true).of(card, journal.ledger(), scheduler),
          scheduler.model());
    } catch (IOException e) {
      throw Failures.unchecked(e);
    }
  }

  /** Has a sitting held here. */
  Workspace holding(AssessDesk sitting) {
    assessment = Optional.of(sitting);
    return this;
  }

  @Override
  public Optional<AssessDesk> assessment() {
    return assessment;
  }

  // -- what is known beside

  @Override
  public CardNote note(String card) {
    Ledger.Flag flag = journal.ledger().flag(card);
    return new CardNote(
        flag.number() == 0
            ? Optional.empty()
            : Optional.of(flag.note().isEmpty() ? "flagged" : flag.note()),
        keysBefore.getOrDefault(card, Optional.empty()));
  }

  /** Returns the answer as it was when last given, where it has changed since. */
  private Optional<String> changed(String card) {
    Question question = questions.get(card);
    return journal
        .ledger()
        .lastAnswer(card)
        .filter(last -> !last.answer().keyHash().equals(KeyHash.of(question)))
        .map(last -> last.answer().keyShown() + " (on " + last.at().toLocalDate() + ")");
  }

  @Override
  public Passage passage(Citation citation) {
    return copies.passage(citation);
  }

  // -- what is written

  @Override
  public void perform(Effect effect, Moment at) throws IOException {
    if (effect instanceof Effect.LogAnswer answer && answer.attempt() == 1) {
      // Once the answer is logged, the log knows the key only as it is now.
      String card = answer.question().id().value();
      keysBefore.put(card, changed(card));
    }
    var events = new Events(logged, session, at);
    logged.put(effect.ref(), append(effect.match(events), at));
  }

  private EventId append(Event event, Moment at) throws IOException {
    shelf.change();
    return journal.append(event, offset(at));
  }

  private OffsetDateTime offset(Moment at) {
    return at.instant().atZone(clock.getZone()).toOffsetDateTime();
  }

  @Override
  public int bringBack() throws IOException {
    Moment now = now();
    int brought = 0;
    for (String card : questions.keySet()) {
      if (journal.ledger().isSuspended(card)) {
        append(new Event.Suspended(card, false), now);
        brought++;
      }
    }
    return brought;
  }

  @Override
  public void bringBack(String card) throws IOException {
    Moment now = now();
    if (journal.ledger().isSuspended(card)) {
      append(new Event.Suspended(card, false), now);
    }
    if (journal.ledger().buriedUntil(card).orElse(now.day()) > now.day()) {
      append(new Event.Buried(card, now.day()), now);
    }
  }

  @Override
  public Optional<String> undoEarlier() throws IOException {
    Optional<Ledger.Undoable> last = journal.last();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Moment now = now();
    append(new Event.Undone(last.get().id()), now);
    String card = last.get().card();
    String stem = Optional.ofNullable(questions.get(card)).map(Question::stem).orElse(card);
    return Optional.of("Taken back: " + last.get().what() + " for “" + stem + "”");
  }

  /** Returns whether no question fits a query that asks for some. */
  boolean isEmpty(Query query) {
    return !query.equals(Query.EVERYTHING) && find(query).isEmpty();
  }

  List<String> problems() {
    return library.problems();
  }

  /** Returns who else holds the log, where this process can look but not answer. */
  Optional<String> heldBy() {
    return journal.heldBy();
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
