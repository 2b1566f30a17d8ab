package dossier.tui;

import dossier.drill.Drill;
import dossier.drill.Effect;
import dossier.find.Facts;
import dossier.find.Query;
import dossier.question.Citation;
import dossier.schedule.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

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

  /**
   * Returns the questions that fit a query, in the order of the banks.
   *
   * @throws UncheckedIOException if the log cannot be read, where the query asks it
   */
  List<Facts> find(Query query);

  /**
   * Returns all that is known of a card.
   *
   * @throws UncheckedIOException if the log cannot be read
   */
  CardFile file(String card);

  /** Has a card asked again that is suspended or buried. */
  void bringBack(String card) throws IOException;

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

  /** Has every suspended card asked again, and returns how many there were. */
  int bringBack() throws IOException;

  /** Takes back the last step of an earlier session, if this device made one. */
  Optional<String> undoEarlier() throws IOException;
}
