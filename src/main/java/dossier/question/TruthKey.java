package dossier.question;

/** Whether a statement is true of its source. */
public record TruthKey(boolean value) implements Key {
  @Override
  public Mark mark(Response response, Context context) {
    return ChoiceMarker.mark(this, response);
  }

  @Override
  public String shown() {
    return value ? "true" : "false";
  }

  @Override
  public String canonical() {
    return Canon.of("truth").field("value", shown()).form();
  }

  @Override
  public String type() {
    return "truth";
  }

  @Override
  public int shuffled() {
    return 0;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.truth(this);
  }
}
