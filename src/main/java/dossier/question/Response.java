package dossier.question;

import java.util.List;

/**
 * What a learner gave: always a text, as typed, or as the option picked would be typed.
 *
 * @param text as given, nothing trimmed
 * @param shown for a choice, the authored indices of its options in the order they were shown, from
 *     0; empty means the author's order
 */
public record Response(String text, List<Integer> shown) {
  /** Copies the list. */
  public Response {
    shown = List.copyOf(shown);
  }

  /** Returns a typed response to an item whose options, if any, stand in the author's order. */
  public static Response typed(String text) {
    return new Response(text, List.of());
  }
}
