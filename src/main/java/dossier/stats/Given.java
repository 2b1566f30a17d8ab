package dossier.stats;

import dossier.question.Response;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An answer as it was given in a drill, for what its words and its confidence show.
 *
 * @param card the present id of its question
 * @param millis when, since 1970-01-01 UTC
 * @param understood how the response was read, where that differs from its text: an option
 * @param keyShown the answer that was right then
 * @param verdict the word of the verdict as it now stands
 * @param confidencePercent what the learner believed before the verdict, 0 to 100
 * @param attempt 1, or 2 after a prompt
 */
public record Given(
    String card,
    long millis,
    Response response,
    Optional<String> understood,
    String keyShown,
    String verdict,
    OptionalInt confidencePercent,
    int attempt) {

  /**
   * Returns what was said. A pick is logged by its place among shuffled options, which says nothing
   * once they are shuffled again.
   */
  String said() {
    return response.shown().isEmpty() ? response.text() : understood.orElse(response.text());
  }
}
