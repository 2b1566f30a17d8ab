package dossier.tui;

import dossier.assess.Digest;
import dossier.assess.Effect;
import dossier.assess.Result;
import dossier.assess.Sitting;
import dossier.question.ItemId;
import dossier.question.Lexicon;
import dossier.question.Question;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a sitting needs of the world: the clock, the disk, what is known beside. */
public interface AssessDesk {

  /** Returns the sitting as it was begun, or as it was left. */
  Sitting sitting();

  /** Returns what a learner must know before it: what could not be drawn, that it goes on. */
  List<String> notices();

  /** Returns the time of the sitting that is used up, pauses excluded. */
  Duration elapsed();

  /** Stops the clock, or lets it go on. */
  void hold(boolean still);

  /**
   * Performs an effect; it is on disk when this returns.
   *
   * @throws IOException if the disk refused it; then nothing of it was kept
   */
  void perform(Effect effect) throws IOException;

  /** Returns the words of the loaded banks that a slip may not turn an answer into. */
  Lexicon names();

  /** Returns another item of the library, such as one that {@code differs} names. */
  Optional<Question> find(ItemId id);

  /** Stops the clock for good: the learner goes elsewhere, and the sitting waits for another desk. */
  void leave();

  /** Takes note of the result; then no clock goes on. */
  void finished(Result result);

  /** Returns the name of a file that a report can be offered to be written to. */
  String reportName();

  /**
   * Writes the report of a result to a new file.
   *
   * @param file its name, which ends in .html, .md or .json
   * @throws IOException if there is such a file already, or none can be written
   */
  void report(String file, Result result) throws IOException;

  /** Returns what is known beside the result. */
  Digest.Beside beside();
}
