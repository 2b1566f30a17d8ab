package dossier.question;

import java.util.ArrayList;
import java.util.List;

/**
 * Several right options among others. The score is the right picks less the wrong ones, divided by
 * the number of right ones, and never below 0; ticking everything earns nothing where any option is
 * wrong. Options are indexed as they are listed, the right ones first, and shown shuffled.
 *
 * @param right at least one
 * @param wrong with no text that another option has
 */
public record ChoicesKey(List<String> right, List<ChoiceKey.Option> wrong) implements Key {
  /** Copies the lists. */
  public ChoicesKey {
    right = List.copyOf(right);
    wrong = List.copyOf(wrong);
    if (right.isEmpty() || right.size() + wrong.size() < 2) {
      throw new IllegalArgumentException(
          "choices of " + right.size() + " right and " + wrong.size() + " wrong");
    }
  }

  /** Returns the texts of all options by index: the right ones, then the wrong ones. */
  public List<String> options() {
    var options = new ArrayList<>(right);
    wrong.forEach(option -> options.add(option.text()));
    return List.copyOf(options);
  }

  @Override
  public Mark mark(Response response, Context context) {
    return new ChoicesMarker(this, response.shown(), context).mark(response.text());
  }

  @Override
  public String shown() {
    return String.join("; ", right);
  }

  @Override
  public String canonical() {
    return Canon.of("choices")
        .fields("right", right)
        .fields("wrong", wrong.stream().map(ChoiceKey.Option::text).toList())
        .form();
  }

  @Override
  public String type() {
    return "choices";
  }

  @Override
  public int shuffled() {
    return options().size();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.choices(this);
  }
}
