package dossier.cli;

import dossier.assess.Blueprint;
import dossier.assess.Confidence;
import dossier.assess.Difficulty;
import dossier.assess.Digest;
import dossier.assess.Effect;
import dossier.assess.Item;
import dossier.assess.Paper;
import dossier.assess.Result;
import dossier.assess.Sample;
import dossier.assess.Score;
import dossier.assess.Sheet;
import dossier.assess.Sitting;
import dossier.assess.Slot;
import dossier.question.Catalogue;
import dossier.question.ItemId;
import dossier.question.Lexicon;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.question.Response;
import dossier.schedule.Card;
import dossier.schedule.Scheduler;
import dossier.store.Event;
import dossier.store.SittingClock;
import dossier.store.Sittings;
import dossier.tui.AssessDesk;
import java.io.Closeable;
import java.io.IOException;
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
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One sitting with its log and its clock: begun, or gone on with after it was left or killed. */
final class Examination implements AssessDesk, Closeable {
  /** How often the time that is used up is kept. */
  private static final int BEAT_MILLIS = 200;

  /** How many earlier sittings a result is put beside. */
  private static final int EARLIER = 5;

  private final Map<String, Question> questions;
  private final Catalogue catalogue;
  private final Scheduler scheduler;
  private final Journal journal;
  private final Path folder;
  private final Clock clock;
  private final List<String> notices = new ArrayList<>();
  private final String id;
  private final Instant began;
  private final Sitting sitting;
  private final Stopwatch watch;
  private final SittingClock kept;
  private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
    var thread = new Thread(task, "sitting clock");
    thread.setDaemon(true);
    return thread;
  });
  private final ScheduledFuture<?> beats;
  private long keptMillis = -1;
  private volatile Optional<Result> result = Optional.empty();

  /**
   * What is asked for.
   *
   * @param anew whether a sitting that was left is given up
   */
  record Request(Blueprint blueprint, boolean byCertainty, boolean anew, long seed, String id) {}

  Examination(
      Library library,
      Scheduler scheduler,
      Journal journal,
      Path folder,
      Clock clock,
      Request request)
      throws IOException {
    this.questions = library.questions();
    this.catalogue = Catalogue.of(questions.values());
    this.scheduler = scheduler;
    this.journal = journal;
    this.folder = folder;
    this.clock = clock;
    Optional<Sittings.Past> open = open(request, library.renamed());
    if (open.isPresent()) {
      Sittings.Past past = open.get();
      id = past.id();
      began = past.began().toInstant();
      Sheet sheet = sheet(past, library.renamed());
      notices.add("Going on with the sitting of " + past.began().toLocalDate() + ": "
          + sheet.answered() + " of " + sheet.slots().size() + " answered.");
      sitting = Sitting.of(sheet, names());
    } else {
      id = request.id();
      Paper paper = draw(request);
      OffsetDateTime now = time();
      began = now.toInstant();
      journal.append(begun(paper), now);
      sitting = Sitting.of(Sheet.of(paper), names());
    }
    watch = new Stopwatch(sitting.sheet().elapsed(), System::nanoTime);
    kept = SittingClock.open(folder);
    beats = beat.scheduleWithFixedDelay(this::beat, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
  }

  // -- beginning, and going on

  private Optional<Sittings.Past> open(Request request, Map<String, String> renamed)
      throws IOException {
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

  private Sheet sheet(Sittings.Past past, Map<String, String> renamed) {
    Event.SittingBegun begun = past.begun();
    List<Question> asked = begun.cards().stream()
        .map(card -> questions.get(renamed.getOrDefault(card, card)))
        .toList();
    Optional<Duration> limit = begun.limitMillis().isPresent()
        ? Optional.of(Duration.ofMillis(begun.limitMillis().getAsLong()))
        : Optional.empty();
    Paper paper = Paper.of(asked, limit, begun.passPercent(), begun.byCertainty(), begun.seed());
    var slots = new ArrayList<Slot>();
    for (String card : begun.cards()) {
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

  private Paper draw(Request request) throws Program.Unreadable {
    Blueprint blueprint = request.blueprint();
    List<Question> pool = questions.values().stream()
        .filter(q -> !journal.ledger().isSuspended(q.id().value()))
        .toList();
    long seed = blueprint.seed().orElse(request.seed());
    Sample sample =
        Sample.draw(catalogue, pool, blueprint, q -> difficulty(q.id().value()), seed);
    if (sample.questions().isEmpty()) {
      throw new Program.Unreadable(List.of("dossier: there is no question to ask"));
    }
    for (Sample.Shortfall s : sample.shortfalls()) {
      notices.add("The blueprint asks for " + s.asked() + " of " + s.what() + "; " + s.drawn()
          + " could be drawn.");
    }
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
        paper.byCertainty());
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
    var recall = new HashMap<String, Double>();
    for (Item item : sitting.sheet().paper().items()) {
      String card = item.question().id().value();
      recall(card).ifPresent(p -> recall.put(card, p));
    }
    return new Digest.Beside(recall, this::difficulty, earlier());
  }

  private Optional<Double> recall(String id) {
    Card card = journal.ledger().card(id);
    return card.memory().flatMap(memory -> card.last().map(last -> {
      double days = Math.max(0, Duration.between(last.instant(), began).toMillis() / 86_400_000.0);
      return scheduler.model().retrievability(memory, days);
    }));
  }

  private Difficulty difficulty(String card) {
    return journal
        .ledger()
        .card(card)
        .memory()
        .map(memory -> Difficulty.of(memory.difficulty()))
        .orElse(Difficulty.UNSEEN);
  }

  private List<Digest.Earlier> earlier() {
    try {
      List<Digest.Earlier> earlier = Sittings.read(folder).stream()
          .filter(p -> !p.id().equals(id))
          .filter(p -> p.ended().filter(e -> !e.how().equals("abandoned")).isPresent())
          .map(p -> new Digest.Earlier(
              p.began().toLocalDate().toString(),
              new Score(
                  p.begun().cards().size(),
                  p.answers().values().stream()
                      .mapToDouble(Event.SittingAnswered::score)
                      .sum())))
          .toList();
      return earlier.subList(Math.max(0, earlier.size() - EARLIER), earlier.size());
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public void finished(Result finished) {
    result = Optional.of(finished);
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

  /** Keeps the time; where the disk refuses, the log's last event tells it. */
  private void beat() {
    // The watch is looked at in a pause, too: it takes what nobody looks at for a stop.
    long now = watch.elapsed().toMillis();
    if (now != keptMillis && kept.write(id, now)) {
      keptMillis = now;
    }
  }

  @Override
  public void close() throws IOException {
    beats.cancel(false);
    beat.shutdown();
    try {
      beat.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kept.close();
    journal.close();
  }
}
