package dossier.tui;

import dossier.assess.Blueprint;
import dossier.drill.Drill;
import dossier.drill.Effect;
import dossier.find.Facts;
import dossier.find.Query;
import dossier.question.Citation;
import dossier.schedule.Moment;
import dossier.stats.Stats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;

/** What the screens need of the world: the banks and the log as loaded, the clock, the disk. */
public interface Desk {

  /** Returns the clock's moment. */
  Moment now();

  /** Returns what the home screen shows. */
  Overview overview();

  /**
   * Starts a drill on what is due.
   *
   * @param bank the name of one bank; empty for all
   */
  Drill drill(Optional<String> bank);

  /** Starts a drill on what is due of what fits a query. */
  Drill drill(Query query);

  /** Returns whether the drills from now on ask before each verdict how sure the learner is. */
  default boolean asksConfidence() {
    return false;
  }

  /** Has the drills from now on ask how sure the learner is, or no longer. */
  default void askConfidence(boolean on) {}

  /** Has the drills from now on ask a backlog whole, or a day's share of it. */
  default void askWhole(boolean on) {}

  /**
   * Returns the questions that fit a query, in the order of the banks.
   *
   * @throws UncheckedIOException if the log cannot be read, where the query asks it
   */
  List<Facts> find(Query query);

  /** Returns what was done and what came of it; where the log is long, that takes a while. */
  Stats stats();

  /**
   * Returns all that is known of a card.
   *
   * @throws UncheckedIOException if the log cannot be read
   */
  CardFile file(String card);

  /** Has a card asked again that is suspended or buried. */
  void bringBack(String card) throws IOException;

  /**
   * Returns where the question of a card stands in its file, as that is now; empty where it stands
   * in none any more.
   */
  Optional<Place> place(String card) throws IOException;

  /** Reads the bank files again, which may have been edited. No drill may be open. */
  void reread() throws IOException;

  /** Returns what is known of a card beside its schedule. */
  CardNote note(String card);

  /** Returns the cited paragraph in the reader's own copy, or why it cannot be shown. */
  Passage passage(Citation citation);

  /**
   * Performs an effect of a moment; it is on disk when this returns.
   *
   * @throws IOException if the disk refused it; then nothing of it was kept
   */
  void perform(Effect effect, Moment at) throws IOException;

  /** Returns the scored sitting that is held, if one is. */
  default Optional<AssessDesk> assessment() {
    return Optional.empty();
  }

  /** Returns the date that questions are chosen for, be it ahead or past; empty where there is none. */
  default Optional<LocalDate> plannedFor() {
    return Optional.empty();
  }

  /** Returns whether the plan of the day has to be worked out before anything is asked of it. */
  default boolean lacksPlan() {
    return false;
  }

  /** Works the plan of the day out, which may take seconds; nothing is written. */
  default void workOut() {}

  /** Returns the plan of the log, as it stands now; empty where there is none for a date ahead. */
  default Optional<Briefing> briefing() {
    return Optional.empty();
  }

  /** Returns why a plan cannot be made, if so: a sentence without its full stop. */
  default Optional<String> refusal(LocalDate by, double minutes) {
    return Optional.of("there is no question to plan for");
  }

  /** Works a plan out; {@link #refusal} has nothing against it. */
  default Briefing briefing(LocalDate by, double minutes) {
    throw new IllegalArgumentException("no plan for " + by);
  }

  /** Returns the least whole minutes a day that reach every question; empty where none do. */
  default OptionalInt minutesToReachAll(LocalDate by) {
    return OptionalInt.empty();
  }

  /**
   * Has questions chosen for a date from now on, or for none.
   *
   * @throws IOException if the disk refused it
   */
  default void keep(Optional<LocalDate> by, double minutes) throws IOException {
    throw new IOException("there is no plan");
  }

  /** Returns the parameters in use, and what there is to train others on; reads the whole log. */
  default Tuning tuning() {
    throw new IllegalStateException("no log");
  }

  /**
   * Trains on the log, which may take minutes; nothing is changed by it, and an interrupt of the
   * thread ends it.
   *
   * @param done takes the share that is done, 0 to 1
   */
  default Tuning.Trial train(DoubleConsumer done) {
    throw new IllegalStateException("no log");
  }

  /**
   * Brings what was trained into use, or notes that what is in use stays.
   *
   * @throws IOException if the disk refused it; then nothing was changed
   */
  default void decide(Tuning.Trial trial, boolean taken) throws IOException {
    throw new IOException("no log");
  }

  /** Returns how many cards are due, and would be by another version. */
  default Tuning.Due due(Tuning.Version version) {
    throw new IllegalStateException("no log");
  }

  /**
   * Goes back to a version.
   *
   * @throws IOException if the disk refused it; then nothing was changed
   */
  default void use(Tuning.Version version) throws IOException {
    throw new IOException("no log");
  }

  /**
   * Returns what can be sat, what was left, and what was handed in.
   *
   * @param bank the name of one bank; empty for all
   */
  Assessments assessments(Optional<String> bank) throws IOException;

  /**
   * Begins a sitting; one that was left is given up.
   *
   * @param bank the name of the bank that it is drawn from; empty for all
   */
  AssessDesk assess(Optional<String> bank, Blueprint blueprint) throws IOException;

  /** Goes on with the sitting that was left. */
  AssessDesk resume() throws IOException;

  /** Returns a sitting that was handed in, which is over. */
  AssessDesk handedIn(String sitting) throws IOException;

  /** Has every suspended card asked again, and returns how many there were. */
  int bringBack() throws IOException;

  /** Returns whether this device made a step that can be taken back. */
  default boolean canUndo() {
    return false;
  }

  /** Takes back the last step of an earlier session, if this device made one. */
  Optional<String> undoEarlier() throws IOException;
}
