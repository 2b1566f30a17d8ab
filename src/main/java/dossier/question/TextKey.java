package dossier.question;

import java.util.ArrayList;
import java.util.List;

/**
 * A short text: a name, a place, an abbreviation written out.
 *
 * @param answer the answer as shown
 * @param accepts other texts that earn full marks
 * @param prompts texts that are right but vague, each with what to ask
 * @param rejects texts that a lenient marker might pass and must not
 */
public record TextKey(
    String answer, List<String> accepts, List<Prompt> prompts, List<String> rejects)
    implements Key {

  /**
   * A response that is right but not enough.
   *
   * @param ask what to ask the learner then
   */
  public record Prompt(String text, String ask) {}

  /** Copies the lists. */
  public TextKey {
    accepts = List.copyOf(accepts);
    prompts = List.copyOf(prompts);
    rejects = List.copyOf(rejects);
  }

  /** Returns every text that earns full marks, the answer first. */
  public List<String> texts() {
    var texts = new ArrayList<String>();
    texts.add(answer);
    texts.addAll(accepts);
    return List.copyOf(texts);
  }

  @Override
  public Mark mark(Response response, Context context) {
    return new TextMarker(this, context).mark(response.text());
  }

  @Override
  public String shown() {
    return answer;
  }

  @Override
  public String canonical() {
    return Canon.of("text")
        .field("answer", answer)
        .set("accept", accepts)
        .set("prompt", prompts.stream().map(Prompt::text).toList())
        .set("reject", rejects)
        .form();
  }

  @Override
  public String type() {
    return "text";
  }

  @Override
  public int shuffled() {
    return 0;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.text(this);
  }
}
