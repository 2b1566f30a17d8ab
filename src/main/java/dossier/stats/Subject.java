package dossier.stats;

/** What a chapter of figures is about. */
public enum Subject {
  SUMMARY("Summary"),
  WEEKS("Retention by week"),
  TAGS("Retention by tag"),
  SOURCES("Retention by source"),
  PREDICTED("Predicted and true"),
  DAYS("Reviews by day"),
  TIME("Time spent"),
  FORECAST("Forecast"),
  CONFUSIONS("Mixed up"),
  CONFIDENCE("Confidence");

  private final String title;

  Subject(String title) {
    this.title = title;
  }

  /** Returns the title of the chapter. */
  public String title() {
    return title;
  }
}
