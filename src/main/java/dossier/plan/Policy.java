package dossier.plan;

/** How the cards of a day are chosen. */
public enum Policy {
  /** By what a second spent on a card now adds to recall on the date, reviews to come included. */
  PLAN("plan"),
  /** By what a second spent on a card now adds, were it the last. */
  GREEDY("greedy"),
  /** What has fallen to a recall of .90, least recall first, then new cards. */
  FIXED("fixed-0.90");

  private final String word;

  Policy(String word) {
    this.word = word;
  }

  /** Returns the word for it in output, such as {@code greedy}. */
  public String word() {
    return word;
  }
}
