package dossier.cli;

import dossier.assess.Blueprint;
import dossier.assess.Score;
import dossier.question.Bank;
import dossier.schedule.Scheduler;
import dossier.store.Event;
import dossier.store.SittingClock;
import dossier.store.Sittings;
import dossier.tui.Assessments;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The scored sittings of a learner: what can be sat, the one that is held, those handed in. */
final class Examinations implements Closeable {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /** The seeds that are drawn are short enough to be typed again. */
  private static final int SEEDS = 1_000_000;

  private Scheduler scheduler;
  private final Journal journal;
  private final Path folder;
  private final Clock clock;
  private final boolean byCertainty;
  private final Supplier<String> ids;
  private Library library;
  private Map<String, Blueprint> plans;
  private Optional<Examination> held = Optional.empty();

  /**
   * Makes them known; none is begun.
   *
   * @param plans the blueprint of each bank that has one, by its name
   * @param byCertainty whether points are given by certainty as well
   * @param ids names that no other sitting has
   */
  Examinations(
      Library library,
      Map<String, Blueprint> plans,
      Scheduler scheduler,
      Journal journal,
      Path folder,
      Clock clock,
      boolean byCertainty,
      Supplier<String> ids) {
    this.library = library;
    this.plans = plans;
    this.scheduler = scheduler;
    this.journal = journal;
    this.folder = folder;
    this.clock = clock;
    this.byCertainty = byCertainty;
    this.ids = ids;
  }

  /** Has cards scheduled by other parameters from now on. */
  void reschedule(Scheduler other) {
    scheduler = other;
  }

  /** Has sittings of other banks from now on. */
  void reread(Library other, Map<String, Blueprint> otherPlans) {
    library = other;
    plans = otherPlans;
  }

  /**
   * Returns what can be sat and what was.
   *
   * @param bank the name of the bank to sit; empty for all. Earlier sittings are of all.
   */
  Assessments found(Optional<String> bank) throws IOException {
    var offers = new ArrayList<Assessments.Offer>();
    for (Bank of : library.banks()) {
      if (plans.containsKey(of.name()) && bank.map(of.name()::equals).orElse(true)) {
        offers.add(new Assessments.Offer(of.name(), of.title(), plans.get(of.name())));
      }
    }
    var past = new ArrayList<Assessments.Past>();
    Optional<Assessments.Left> left = Optional.empty();
    for (Sittings.Past sitting : Sittings.read(folder)) {
      if (sitting.ended().isEmpty()) {
        left = Optional.of(sitting).filter(this::isWhole).map(this::left);
      } else if (!sitting.ended().get().how().equals("abandoned") && isKnown(sitting)) {
        past.add(0, past(sitting));
      }
    }
    return new Assessments(offers, left, past);
  }

  private boolean isWhole(Sittings.Past sitting) {
    return known().containsAll(present(sitting));
  }

  /** Returns whether a question of a sitting is in the banks, so that there is one to show. */
  private boolean isKnown(Sittings.Past sitting) {
    return present(sitting).stream().anyMatch(known()::contains);
  }

  private Set<String> known() {
    return library.questions().keySet();
  }

  private List<String> present(Sittings.Past sitting) {
    Map<String, String> renamed = library.renamed();
    return sitting.begun().cards().stream()
        .map(card -> renamed.getOrDefault(card, card))
        .toList();
  }

  private Assessments.Left left(Sittings.Past sitting) {
    int answered = (int) sitting.answers().values().stream()
        .filter(answer -> !answer.response().isBlank())
        .count();
    long used = Math.max(
        sitting.elapsedMillis(), SittingClock.read(folder, sitting.id()).orElse(0));
    Optional<Duration> time = sitting.begun().limitMillis().isPresent()
        ? Optional.of(
            Duration.ofMillis(Math.max(0, sitting.begun().limitMillis().getAsLong() - used)))
        : Optional.empty();
    return new Assessments.Left(
        said(sitting.began()), answered, sitting.begun().cards().size(), time);
  }

  private Assessments.Past past(Sittings.Past sitting) {
    double points = sitting.answers().values().stream()
        .mapToDouble(Event.SittingAnswered::score)
        .sum();
    var score = new Score(sitting.begun().cards().size(), points);
    Optional<Boolean> passed = sitting.begun().passPercent().isPresent()
        ? Optional.of(score.reaches(sitting.begun().passPercent().getAsInt()))
        : Optional.empty();
    return new Assessments.Past(sitting.id(), said(sitting.began()), score, passed);
  }

  private String said(OffsetDateTime at) {
    return at.atZoneSameInstant(clock.getZone()).format(MINUTE);
  }

  // -- the one that is held

  /**
   * Begins a sitting, or goes on with the one that was left.
   *
   * @param bank the name of the bank that it is drawn from; empty for all
   * @param anew whether one that was left is given up
   */
  Examination begin(Optional<String> bank, Blueprint blueprint, boolean anew) throws IOException {
    List<String> banks = library.banks().stream()
        .map(Bank::name)
        .filter(name -> bank.map(name::equals).orElse(true))
        .toList();
    close();
    var request = new Examination.Request(
        banks,
        blueprint,
        byCertainty,
        anew,
        new SecureRandom().nextInt(SEEDS),
        ids.get(),
        Optional.empty());
    Examination exam = examination(request);
    held = Optional.of(exam);
    return exam;
  }

  /** Returns a sitting that was handed in, to look at. */
  Examination handedIn(String sitting) throws IOException {
    return examination(new Examination.Request(
        List.of(), Blueprint.NONE, false, false, 0, sitting, Optional.of(sitting)));
  }

  private Examination examination(Examination.Request request) throws IOException {
    return new Examination(library, scheduler, journal, folder, clock, request);
  }

  /** Returns the sitting that was last begun or gone on with. */
  Optional<Examination> held() {
    return held;
  }

  @Override
  public void close() throws IOException {
    if (held.isPresent()) {
      held.get().close();
    }
  }
}
