package dossier.question;

import java.util.List;
import java.util.Optional;

/**
 * One option of several. The first is the key; they are shown shuffled.
 *
 * @param options at least two, no two with the same text
 */
public record ChoiceKey(List<Option> options) implements Key {

  /**
   * An option.
   *
   * @param why for a distractor, why it is wrong, where that teaches
   */
  public record Option(String text, Optional<String> why) {}

  /** Copies the list. */
  public ChoiceKey {
    options = List.copyOf(options);
    if (options.size() < 2) {
      throw new IllegalArgumentException("a choice of " + options.size());
    }
  }

  @Override
  public Mark mark(Response response, Context context) {
    return new ChoiceMarker(this, response.shown()).mark(response.text());
  }

  @Override
  public String shown() {
    return options.get(0).text();
  }

  @Override
  public String canonical() {
    return Canon.of("choice")
        .fields("option", options.stream().map(Option::text).toList())
        .form();
  }

  @Override
  public String type() {
    return "choice";
  }

  @Override
  public int shuffled() {
    return options.size();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.choice(this);
  }
}
