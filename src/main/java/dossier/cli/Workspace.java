package dossier.cli;

import dossier.assess.Blueprint;
import dossier.drill.Drill;
import dossier.drill.Effect;
import dossier.find.Facts;
import dossier.find.Query;
import dossier.format.Places.At;
import dossier.format.Reading;
import dossier.optimize.Optimizer;
import dossier.question.Bank;
import dossier.question.Catalogue;
import dossier.question.Citation;
import dossier.question.ClaimLine;
import dossier.question.ItemId;
import dossier.question.Question;
import dossier.schedule.Backlog;
import dossier.schedule.Card;
import dossier.schedule.Forecast;
import dossier.schedule.Moment;
import dossier.schedule.Parameters;
import dossier.schedule.Queue;
import dossier.schedule.Scheduler;
import dossier.schedule.Settings;
import dossier.schedule.Siblings;
import dossier.stats.Stats;
import dossier.store.Event;
import dossier.store.EventId;
import dossier.store.Ledger;
import dossier.tui.AssessDesk;
import dossier.tui.Assessments;
import dossier.tui.Briefing;
import dossier.tui.CardFile;
import dossier.tui.CardNote;
import dossier.tui.Desk;
import dossier.tui.Overview;
import dossier.tui.Passage;
import dossier.tui.Place;
import dossier.tui.Tuning;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.DoubleConsumer;

/** The banks and the learner's log together, as read once and kept up to date. */
final class Workspace implements Desk, Closeable {
  private final Banks files;
  private final Query only;
  private Library library;
  private Shelf shelf;
  private boolean folding;
  private Map<String, Question> questions;
  private Catalogue catalogue;
  private final Settings settings;
  private Scheduler scheduler;
  private final Copies copies;
  private final Clock clock;
  private final Journal journal;
  private final String session;
  private Optional<Planned> planned = Optional.empty();

  /** The plan that was last worked out, if the log has not changed since. */
  private Optional<Planned> looked = Optional.empty();

  private boolean confidence;
  private boolean whole;
  private Optional<Stats> figures = Optional.empty();
  private final Examinations exams;
  private final Map<Integer, EventId> logged = new HashMap<>();
  private final Map<String, Optional<String>> keysBefore = new HashMap<>();

  /**
   * Makes a workspace.
   *
   * @param files reads once more what {@code library} was read from
   * @param only what this run is about; other questions are known, but not asked
   */
  Workspace(
      Banks files,
      Library library,
      Query only,
      Settings settings,
      Scheduler scheduler,
      Copies copies,
      Clock clock,
      Journal journal,
      Examinations exams,
      String session) {
    this.files = files;
    this.library = library;
    this.only = only;
    this.shelf = new Shelf(library.banks(), scheduler.model());
    this.questions = library.questions();
    this.catalogue = Catalogue.of(questions.values());
    this.settings = settings;
    this.scheduler = scheduler;
    this.copies = copies;
    this.clock = clock;
    this.journal = journal;
    this.exams = exams;
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
    if (journal.retry()) {
      figures = Optional.empty();
    }
    Moment now = now();
    shelf.change();
    Set<String> wanted = ids(only);
    var tally =
        new Tally(Contents.of(library), journal, settings, wanted::contains, plan(now), whole, now);
    return tally.overview(notices(wanted.size()));
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
    return deck(banks, wanted, journal.ledger(), now);
  }

  private static Deck deck(List<Bank> banks, Set<String> wanted, Ledger ledger, Moment now) {
    List<Card> all = banks.stream()
        .flatMap(bank -> bank.questions().stream())
        .map(question -> ledger.card(question.id().value()))
        .toList();
    var cards = new LinkedHashMap<String, Card>();
    Siblings.today(
            all, id -> wanted.contains(id) && Tally.isAsked(id, ledger, now), ItemId::originOf, now)
        .forEach(card -> cards.put(card.id(), card));
    return new Deck(cards);
  }

  private Queue queue(Deck deck, Optional<List<String>> chosen, Moment now) {
    int introduced = journal.ledger().newOn(now.day());
    BiPredicate<String, String> apart =
        (a, b) -> related(questions.get(a), questions.get(b)) || catalogue.giveAway(a, b);
    return chosen.isPresent()
        ? Queue.ofChosen(deck.cards().values(), chosen.get(), settings, apart, now)
        : Queue.of(deck.cards().values(), introduced, settings, apart, now);
  }

  // -- what is planned for

  /** Works out the plan of the day, if there is one, where nobody waits at a screen for it. */
  Workspace planned() {
    workOut();
    return this;
  }

  @Override
  public Optional<LocalDate> plannedFor() {
    return journal.ledger().plan().flatMap(Event.Planned::by);
  }

  @Override
  public boolean lacksPlan() {
    Optional<Event.Planned> wanted = journal.ledger().plan();
    return wanted.isPresent()
        && !planned.map(p -> p.isFor(now().day(), wanted) && !p.stale()).orElse(false);
  }

  @Override
  public void workOut() {
    Moment now = now();
    Optional<Event.Planned> wanted = journal.ledger().plan();
    Optional<Briefer.Made> made = wanted.isPresent() ? briefer(now).present() : Optional.empty();
    planned = Optional.of(new Planned(now.day(), wanted, made, false));
    looked = planned;
  }

  /** Returns the plan of the day: worked out once, so that what is chosen is what is asked. */
  private Optional<Briefer.Made> plan(Moment now) {
    Optional<Event.Planned> wanted = journal.ledger().plan();
    if (!planned.map(p -> p.isFor(now.day(), wanted)).orElse(false)) {
      workOut();
    }
    return planned.get().made();
  }

  private Briefer briefer(Moment now) {
    return new Briefer(questions, journal.ledger(), scheduler, journal::habits, now);
  }

  /**
   * What was planned for a study day.
   *
   * @param stale whether the questions have changed since
   */
  private record Planned(
      long day, Optional<Event.Planned> of, Optional<Briefer.Made> made, boolean stale) {
    boolean isFor(long onDay, Optional<Event.Planned> wanted) {
      return day == onDay && of.equals(wanted);
    }

    Planned nowKept() {
      return new Planned(day, of, made.map(Briefer.Made::nowKept), false);
    }

    Planned toBeRenewed() {
      return new Planned(day, of, made, true);
    }
  }

  @Override
  public Briefing briefing(LocalDate by, double minutes) {
    Moment now = now();
    Optional<Event.Planned> wanted = planOf(by, minutes);
    Briefer.Made made = briefer(now).made(by, minutes, journal.ledger().plan().equals(wanted));
    looked = Optional.of(new Planned(now.day(), wanted, Optional.of(made), false));
    return made.briefing();
  }

  @Override
  public Optional<Briefing> briefing() {
    Moment now = now();
    Optional<Event.Planned> wanted = journal.ledger().plan();
    if (!looked.map(p -> p.isFor(now.day(), wanted)).orElse(false)) {
      looked = Optional.of(new Planned(now.day(), wanted, briefer(now).present(), false));
    }
    return looked.get().made().map(Briefer.Made::briefing);
  }

  @Override
  public Optional<String> refusal(LocalDate by, double minutes) {
    return briefer(now()).refusal(by, minutes);
  }

  @Override
  public OptionalInt minutesToReachAll(LocalDate by) {
    return briefer(now()).minutesToReachAll(by);
  }

  @Override
  public void keep(Optional<LocalDate> by, double minutes) throws IOException {
    Moment now = now();
    Optional<Planned> made = looked;
    append(new Event.Planned(by, minutes), now);
    made.filter(p -> p.isFor(now.day(), journal.ledger().plan())).ifPresent(p -> {
      planned = Optional.of(p.nowKept());
      looked = planned;
    });
  }

  private static Optional<Event.Planned> planOf(LocalDate by, double minutes) {
    return Optional.of(new Event.Planned(Optional.of(by), minutes));
  }

  // -- what is trained

  @Override
  public Tuning tuning() {
    return tuner().tuning();
  }

  private Tuner tuner() {
    try {
      return journal.tuner();
    } catch (IOException e) {
      throw Failures.unchecked(e);
    }
  }

  @Override
  public Tuning.Trial train(DoubleConsumer done) {
    Optimizer.Outcome outcome = tuner().train(done::accept);
    return new Tuning.Trial(outcome, due(outcome.parameters()));
  }

  private Tuning.Due due(Parameters parameters) {
    try {
      Ledger then = journal.ledger(new Scheduler(settings, parameters));
      return new Tuning.Due(due(journal.ledger()), due(then));
    } catch (IOException e) {
      throw Failures.unchecked(e);
    }
  }

  private int due(Ledger ledger) {
    Moment now = now();
    var cards = deck(library.banks(), ids(only), ledger, now).cards().values();
    return Forecast.of(cards, now, 1).due().get(0);
  }

  @Override
  public Tuning.Due due(Tuning.Version version) {
    return due(tuner().version(version.number()).orElseThrow());
  }

  @Override
  public void decide(Tuning.Trial trial, boolean taken) throws IOException {
    Tuner tuner = journal.tuner();
    if (taken) {
      Parameters trained = trial.outcome().parameters();
      change(trained, () -> tuner.take(trained, offset(now())));
    } else {
      tuner.leave(offset(now()));
      journal.look();
    }
  }

  @Override
  public void use(Tuning.Version version) throws IOException {
    Tuner tuner = journal.tuner();
    Parameters parameters = tuner.version(version.number()).orElseThrow();
    change(parameters, () -> tuner.use(version.number(), offset(now())));
  }

  /** Something that is written. */
  private interface Write {
    void run() throws IOException;
  }

  /** Schedules by other parameters from now on; what may fail comes before anything is changed. */
  private void change(Parameters parameters, Write write) throws IOException {
    var other = new Scheduler(settings, parameters);
    Ledger folded = journal.ledger(other);
    write.run();
    scheduler = other;
    journal.reschedule(other, folded);
    exams.reschedule(other);
    shelf = new Shelf(library.banks(), other.model());
    folding = false;
    figures = Optional.empty();
    planned = Optional.empty();
  }

  private static boolean related(Question a, Question b) {
    return a.differs().contains(b.id())
        || b.differs().contains(a.id())
        || a.confusable().contains(b.id())
        || b.confusable().contains(a.id());
  }

  @Override
  public boolean asksConfidence() {
    return confidence;
  }

  @Override
  public void askConfidence(boolean on) {
    confidence = on;
  }

  @Override
  public void askWhole(boolean on) {
    whole = on;
  }

  @Override
  public Drill drill(Optional<String> bank) {
    Moment now = now();
    logged.clear();
    List<Bank> banks = library.banks().stream()
        .filter(b -> bank.map(b.name()::equals).orElse(true))
        .toList();
    Optional<List<String>> chosen = planned(now)
        .or(() -> whole
            ? Optional.empty()
            : Tally.backlog(
                    deck(library.banks(), now).cards().values(),
                    scheduler.model(),
                    journal.ledger(),
                    now)
                .map(Backlog::today));
    return drill(deck(banks, now), chosen, now);
  }

  private Optional<List<String>> planned(Moment now) {
    return plan(now).map(Briefer.Made::today);
  }

  private Drill drill(Deck deck, Optional<List<String>> chosen, Moment now) {
    Queue queue = queue(deck, chosen, now);
    List<String> again =
        Tally.again(Tally.owed(journal.ledger(), now), deck.cards().keySet(), queue);
    var extras = new Drill.Extras(confidence, again);
    return Drill.start(catalogue, cards(), scheduler, queue, extras, now);
  }

  /** Every card that is asked some day: an interval is put on a day on which few of all are due. */
  private Map<String, Card> cards() {
    var cards = new HashMap<String, Card>();
    for (String id : questions.keySet()) {
      if (!journal.ledger().isSuspended(id)) {
        cards.put(id, journal.ledger().card(id));
      }
    }
    return cards;
  }

  @Override
  public Drill drill(Query query) {
    Moment now = now();
    logged.clear();
    Set<String> wanted = ids(only);
    wanted.retainAll(ids(query));
    // Who names what to ask has chosen already: no day's share is.
    return drill(deck(library.banks(), wanted, now), planned(now), now);
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
  public Stats stats() {
    Moment now = now();
    if (figures.isEmpty() || figures.get().today() != now.day()) {
      try {
        figures = Optional.of(journal
            .figures(scheduler.model(), catalogue)
            .at(now, card -> true, questions.keySet()));
      } catch (IOException e) {
        throw Failures.unchecked(e);
      }
    }
    return figures.get();
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

  @Override
  public Optional<AssessDesk> assessment() {
    return exams.held().map(held -> held);
  }

  @Override
  public Assessments assessments(Optional<String> bank) throws IOException {
    return exams.found(bank);
  }

  @Override
  public AssessDesk assess(Optional<String> bank, Blueprint blueprint) throws IOException {
    return exams.begin(bank, blueprint, true);
  }

  @Override
  public AssessDesk resume() throws IOException {
    return exams.begin(Optional.empty(), Blueprint.NONE, false);
  }

  @Override
  public AssessDesk handedIn(String sitting) throws IOException {
    return exams.handedIn(sitting);
  }

  // -- what is edited

  @Override
  public Optional<Place> place(String card) throws IOException {
    String id = ItemId.originOf(card);
    Reading now = files.read();
    boolean isThere = now.banks().stream()
        .flatMap(bank -> bank.questions().stream())
        .anyMatch(question -> question.id().value().equals(id));
    if (!isThere) {
      return Optional.empty();
    }
    At at = now.places().at("", id, "");
    return Optional.of(new Place(at.file(), at.line()));
  }

  @Override
  public void reread() throws IOException {
    Reading now = files.read();
    library = files.library(now);
    shelf = new Shelf(library.banks(), scheduler.model());
    folding = false;
    questions = library.questions();
    catalogue = Catalogue.of(questions.values());
    figures = Optional.empty();
    planned = planned.map(Planned::toBeRenewed);
    looked = Optional.empty();
    journal.reread(library.renamed());
    exams.reread(files.authored(now), Plans.all(now));
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
        // The wrong options of what is made come and go with the bank; its answer is what was
        // learned.
        .filter(last -> question.id().origin().isEmpty()
            || !last.answer().keyShown().equals(question.key().shown()))
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
    figures = Optional.empty();
    looked = Optional.empty();
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

  /** Returns what a learner must know of the log. */
  List<String> notices() {
    return journal.notices();
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
    exams.close();
    journal.close();
  }
}
