package dossier.cli;

import dossier.assess.Blueprint;
import dossier.assess.Difficulty;
import dossier.assess.Digest;
import dossier.assess.Effect;
import dossier.assess.Item;
import dossier.assess.Paper;
import dossier.assess.Result;
import dossier.assess.Sample;
import dossier.assess.Sheet;
import dossier.assess.Sitting;
import dossier.assess.Slot;
import dossier.question.Catalogue;
import dossier.question.Confidence;
import dossier.question.ItemId;
import dossier.question.Lexicon;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.Response;
import dossier.schedule.Card;
import dossier.schedule.Moment;
import dossier.schedule.Scheduler;
import dossier.store.Event;
import dossier.store.SittingClock;
import dossier.store.Sittings;
import dossier.tui.AssessDesk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** One sitting with its log and its clock: begun, or gone on with after it was left or killed. */
final class Examination implements AssessDesk, Closeable {
  /** How many earlier sittings a result is put beside. */
  private static final int EARLIER = 5;

  private final Map<String, Question> questions;
  private final Map<String, String> renamed;
  private final Catalogue catalogue;
  private final Scheduler scheduler;
  private final Journal journal;
  private final Path folder;
  private final Clock clock;
  private final List<String> notices = new ArrayList<>();
  private final String id;
  private final Instant began;
  private final Optional<String> drawnTo;
  private final Sitting sitting;
  private final Stopwatch watch;
  private final Optional<Beat> beat;
  private volatile Optional<Result> result = Optional.empty();

  /**
   * What is asked for.
   *
   * @param banks the names of the banks that it is drawn from
   * @param anew whether a sitting that was left is given up
   * @param again a sitting that was handed in, to look at its report once more
   */
  record Request(
      List<String> banks,
      Blueprint blueprint,
      boolean byCertainty,
      boolean anew,
      long seed,
      String id,
      Optional<String> again) {
    /** Returns what is drawn from where: sittings of which this is the same can be compared. */
    String drawnTo() {
      return banks.stream().distinct().sorted().collect(Collectors.joining(", ")) + ": "
          + blueprint.text();
    }
  }

  Examination(
      Library library,
      Scheduler scheduler,
      Journal journal,
      Path folder,
      Clock clock,
      Request request)
      throws IOException {
    this.questions = library.questions();
    this.renamed = library.renamed();
    this.catalogue = Catalogue.of(questions.values());
    this.scheduler = scheduler;
    this.journal = journal;
    this.folder = folder;
    this.clock = clock;
    Optional<Sittings.Past> open = request.again().isPresent() ? again(request) : open(request);
    if (open.isPresent()) {
      Sittings.Past past = open.get();
      id = past.id();
      began = past.began().toInstant();
      drawnTo = past.begun().blueprint();
      Sheet sheet = sheet(past);
      if (past.ended().isPresent()) {
        int gone = past.begun().cards().size() - sheet.slots().size();
        if (gone > 0) {
          notices.add(Words.count(gone, "question") + " of it " + (gone == 1 ? "is" : "are")
              + " no longer in these banks, and left out here.");
        }
        sitting = new Sitting.Over(sheet, past.ended().get().how().equals("time"));
      } else {
        notices.add("Going on with the sitting of " + past.began().toLocalDate() + ": "
            + sheet.answered() + " of " + sheet.slots().size() + " answered.");
        sitting = Sitting.of(sheet, names());
      }
    } else {
      id = request.id();
      Paper paper = draw(request, library);
      OffsetDateTime now = time();
      began = now.toInstant();
      drawnTo = Optional.of(request.drawnTo());
      journal.append(begun(paper), now);
      sitting = Sitting.of(Sheet.of(paper), names());
    }
    watch = new Stopwatch(sitting.sheet().elapsed(), System::nanoTime);
    beat = sitting instanceof Sitting.Over
        ? Optional.empty()
        : Optional.of(Beat.of(id, watch, folder));
  }

  // -- beginning, and going on

  private Optional<Sittings.Past> again(Request request) throws IOException {
    return Sittings.read(folder).stream()
        .filter(past -> request.again().equals(Optional.of(past.id())))
        .findFirst();
  }

  private Optional<Sittings.Past> open(Request request) throws IOException {
    List<Sittings.Past> left =
        Sittings.read(folder).stream().filter(p -> p.ended().isEmpty()).toList();
    Optional<Sittings.Past> last = left.isEmpty() || request.anew()
        ? Optional.empty()
        : Optional.of(left.get(left.size() - 1)).filter(p -> p.begun().cards().stream()
            .allMatch(card -> questions.containsKey(renamed.getOrDefault(card, card))));
    for (Sittings.Past past : left) {
      if (!last.map(past::equals).orElse(false)) {
        journal.append(
            new Event.SittingEnded(past.id(), past.elapsedMillis(), "abandoned"), time());
        notices.add("The sitting of " + past.began().toLocalDate() + " is given up"
            + (request.anew() ? "." : ": some of its questions are not in these banks."));
      }
    }
    return last;
  }

  private Sheet sheet(Sittings.Past past) {
    Event.SittingBegun begun = past.begun();
    List<String> cards = begun.cards().stream()
        .filter(card -> questions.containsKey(renamed.getOrDefault(card, card)))
        .toList();
    List<Question> asked = cards.stream()
        .map(card -> questions.get(renamed.getOrDefault(card, card)))
        .toList();
    Optional<Duration> limit = begun.limitMillis().isPresent()
        ? Optional.of(Duration.ofMillis(begun.limitMillis().getAsLong()))
        : Optional.empty();
    Paper paper = Paper.of(asked, limit, begun.passPercent(), begun.byCertainty(), begun.seed());
    var slots = new ArrayList<Slot>();
    for (String card : cards) {
      slots.add(
          Optional.ofNullable(past.answers().get(card)).map(Examination::slot).orElse(Slot.EMPTY));
    }
    int at = 0;
    while (at < slots.size() - 1 && slots.get(at).isAnswered()) {
      at++;
    }
    long elapsed =
        Math.max(past.elapsedMillis(), SittingClock.read(folder, past.id()).orElse(0));
    return new Sheet(paper, slots, at, Duration.ofMillis(elapsed));
  }

  private static Slot slot(Event.SittingAnswered answer) {
    Optional<Confidence> sure = answer.confidence().isPresent()
        ? Confidence.of(Integer.toString(answer.confidence().getAsInt()))
        : Optional.empty();
    return new Slot(
        answer.response(), sure, answer.marked(), Duration.ofMillis(answer.spentMillis()));
  }

  private Paper draw(Request request, Library library) throws IOException {
    Blueprint blueprint = request.blueprint();
    List<Question> pool = library.banks().stream()
        .filter(bank -> request.banks().contains(bank.name()))
        .flatMap(bank -> bank.questions().stream())
        .filter(q -> !journal.ledger().isSuspended(q.id().value()))
        .toList();
    long seed = blueprint.seed().orElse(request.seed());
    Sample sample = Sample.draw(
        catalogue, pool, blueprint, q -> difficulty(journal.ledger().card(q.id().value())), seed);
    if (sample.questions().isEmpty()) {
      throw new IOException("there is no question to ask");
    }
    sample.shortfalls().forEach(shortfall -> notices.add(shortfall.text()));
    Optional<Duration> limit = blueprint.minutes().isPresent()
        ? Optional.of(Duration.ofMinutes(blueprint.minutes().getAsInt()))
        : Optional.empty();
    return Paper.of(
        sample.questions(), limit, blueprint.passPercent(), request.byCertainty(), seed);
  }

  private Event.SittingBegun begun(Paper paper) {
    return new Event.SittingBegun(
        id,
        paper.items().stream().map(i -> i.question().id().value()).toList(),
        paper.seed(),
        paper.limit().map(l -> OptionalLong.of(l.toMillis())).orElse(OptionalLong.empty()),
        paper.passPercent(),
        paper.byCertainty(),
        drawnTo);
  }

  // -- what a sitting asks

  @Override
  public Sitting sitting() {
    return sitting;
  }

  @Override
  public List<String> notices() {
    return List.copyOf(notices);
  }

  @Override
  public Duration elapsed() {
    return watch.elapsed();
  }

  @Override
  public void hold(boolean still) {
    watch.hold(still);
  }

  @Override
  public Lexicon names() {
    return catalogue.names();
  }

  @Override
  public Optional<Question> find(ItemId item) {
    return catalogue.find(item.value());
  }

  @Override
  public void perform(Effect effect) throws IOException {
    journal.append(effect.match(new Events()), time());
  }

  /** The event of each effect. */
  private final class Events implements Effect.Cases<Event> {
    @Override
    public Event slot(Effect.LogSlot effect) {
      Item item = sitting.sheet().paper().items().get(effect.item());
      Question question = item.question();
      Slot slot = effect.slot();
      Mark mark = question.mark(new Response(slot.text(), item.shown()), names());
      return new Event.SittingAnswered(
          id,
          question.id().value(),
          slot.text(),
          item.shown(),
          mark.understood(),
          slot.confidence().map(c -> OptionalInt.of(c.number())).orElse(OptionalInt.empty()),
          slot.marked(),
          mark.verdict().word(),
          mark.score(),
          slot.spent().toMillis(),
          effect.elapsed().toMillis(),
          KeyHash.of(question),
          question.key().shown());
    }

    @Override
    public Event pause(Effect.LogPause effect) {
      return new Event.SittingPaused(id, effect.elapsed().toMillis());
    }

    @Override
    public Event submit(Effect.LogSubmit effect) {
      return new Event.SittingEnded(
          id, effect.elapsed().toMillis(), effect.timeUp() ? "time" : "submitted");
    }
  }

  @Override
  public Digest.Beside beside() {
    List<String> asked = sitting.sheet().paper().items().stream()
        .map(item -> item.question().id().value())
        .toList();
    var cards = new HashMap<String, Card>();
    var recall = new HashMap<String, Double>();
    for (Card card : cards(asked)) {
      cards.put(card.id(), card);
      recall(card).ifPresent(p -> recall.put(card.id(), p));
    }
    List<Sittings.Past> before = before();
    List<Sittings.Past> alike = before.stream()
        .filter(p -> drawnTo.isPresent() && p.begun().blueprint().equals(drawnTo))
        .toList();
    var earlier = new EarlierSittings(questions, renamed, names());
    return new Digest.Beside(
        recall,
        card -> difficulty(cards.getOrDefault(card, Card.unseen(card))),
        drawnTo,
        alike.subList(Math.max(0, alike.size() - EARLIER), alike.size()).stream()
            .map(past -> earlier.of(past, asked))
            .toList(),
        before.size() - alike.size());
  }

  /** Returns cards as they were when the sitting began: it may have been left for a drill. */
  private List<Card> cards(List<String> ids) {
    boolean drilled = ids.stream()
        .anyMatch(id -> journal.ledger().card(id).last().filter(this::isLater).isPresent());
    if (drilled) {
      try {
        Pasts pasts = Pasts.read(folder, renamed, ids::contains, false);
        return ids.stream().map(id -> pasts.card(id, began, scheduler)).toList();
      } catch (IOException e) {
        // As they are now, then.
      }
    }
    return ids.stream().map(journal.ledger()::card).toList();
  }

  private boolean isLater(Moment moment) {
    return moment.instant().isAfter(began);
  }

  private Optional<Double> recall(Card card) {
    return card.memory().flatMap(memory -> card.last().map(last -> {
      double days = Math.max(0, Duration.between(last.instant(), began).toMillis() / 86_400_000.0);
      return scheduler.model().retrievability(memory, days);
    }));
  }

  private static Difficulty difficulty(Card card) {
    return card.memory()
        .map(memory -> Difficulty.of(memory.difficulty()))
        .orElse(Difficulty.UNSEEN);
  }

  /** Returns the sittings that were handed in before this one began. */
  private List<Sittings.Past> before() {
    try {
      return Sittings.read(folder).stream()
          .filter(p -> !p.id().equals(id) && p.began().toInstant().isBefore(began))
          .filter(p -> p.ended().filter(e -> !e.how().equals("abandoned")).isPresent())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public void finished(Result finished) {
    result = Optional.of(finished);
    leave();
  }

  @Override
  public void leave() {
    try {
      close();
    } catch (IOException e) {
      // The log has the time, too.
    }
  }

  @Override
  public String reportName() {
    return "assessment-" + day() + ".html";
  }

  @Override
  public void report(String name, Result of) throws IOException {
    Path file;
    try {
      file = Path.of(name.strip());
    } catch (InvalidPathException e) {
      throw new IOException("no path in this locale", e);
    }
    Optional<String> refusal = ReportFile.refusal(file)
        .or(() -> Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            ? Optional.of("there is such a file already; name another")
            : Optional.empty());
    if (refusal.isPresent()) {
      throw new IOException(refusal.get());
    }
    try {
      ReportFile.of(file).orElseThrow().write(file, this, of);
    } catch (IOException e) {
      throw new IOException(Failures.said(e), e);
    }
  }

  /** Returns the result, once there is one. */
  Optional<Result> result() {
    return result;
  }

  String id() {
    return id;
  }

  /** Returns the day it began, in the learner's zone. */
  String day() {
    return began.atZone(clock.getZone()).toLocalDate().toString();
  }

  Instant began() {
    return began;
  }

  // -- the clock

  private OffsetDateTime time() {
    return OffsetDateTime.now(clock).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  }

  /** Stops the clock for good; once is enough. */
  @Override
  public void close() throws IOException {
    if (beat.isPresent()) {
      beat.get().close();
    }
  }
}
