package dossier.question;

import java.util.List;
import java.util.Optional;

/**
 * An item as authored: what is asked, what earns the mark, and which source says so.
 *
 * @param why what the answer means, in the instructor's words; shown after it
 * @param claim who claims what the key says and how firmly, where the source hedges
 * @param note what a careful reader should doubt; the editor's, never the source's
 * @param differs the items whose claims conflict with this one's
 * @param confusable the items easily mixed up with this one, which are kept apart in a drill
 * @param was the ids that this item had before
 */
public record Question(
    ItemId id,
    String stem,
    Key key,
    Optional<String> why,
    List<Citation> citations,
    Optional<Claim> claim,
    Optional<String> note,
    List<String> tags,
    List<ItemId> differs,
    List<ItemId> confusable,
    List<ItemId> was) {

  /** Copies the lists. */
  public Question {
    citations = List.copyOf(citations);
    tags = List.copyOf(tags);
    differs = List.copyOf(differs);
    confusable = List.copyOf(confusable);
    was = List.copyOf(was);
  }

  /** Marks a response to this item. */
  public Mark mark(Response response) {
    return mark(response, Lexicon.standard());
  }

  /**
   * Marks a response to this item.
   *
   * @param names the words of the loaded banks that a slip may not turn an answer into
   */
  public Mark mark(Response response, Lexicon names) {
    Optional<Claim> asked = claim.filter(Claim::asked);
    return asked.isPresent()
        ? new HedgeMarker(this, asked.get(), names).mark(response)
        : key.mark(response, new Context(stem, names));
  }

  /** Returns whether a response must say how firmly the source puts the value, too. */
  public boolean asksStatus() {
    return claim.filter(Claim::asked).isPresent();
  }

  /**
   * Returns everything that can change a verdict or a score, as {@link Key#canonical} does, with
   * the status where that is asked for.
   */
  public String canonical() {
    return claim
        .filter(Claim::asked)
        .map(c -> key.canonical()
            + Canon.of("asked").field("status", c.status().word()).form())
        .orElseGet(key::canonical);
  }
}
