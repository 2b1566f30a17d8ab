package dossier.question;

import java.util.List;

/**
 * What a learner gave: always a text, as typed, or as the option picked would be typed.
 *
 * @param text as given, nothing trimmed
 * @param shown the authored indices, from 0, of what was shown shuffled, in the order shown: of the
 *     options of a choice or choices, the items of an order, the right sides of a match, the options
 *     of all gaps of a cloze; empty means the author's order
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
