package dossier.plan;

/** A trainee whose memory is FSRS-6. */
final class PlainMind implements Mind {
  private final Memory memory;
  private final double[] stability;
  private final double[] difficulty;
  private final int[] last;

  /**
   * Takes a trainee's memory.
   *
   * @param factor by what the stability of the cards known at the start is other than they have it
   */
  PlainMind(Memory memory, Start start, double factor) {
    this.memory = memory;
    stability = new double[start.cards()];
    difficulty = new double[start.cards()];
    last = new int[start.cards()];
    for (int card = 0; card < start.known().size(); card++) {
      Start.Known known = start.known().get(card);
      stability[card] = known.stabilityDays() * factor;
      difficulty[card] = known.difficulty();
      last[card] = -known.elapsedDays();
    }
  }

  @Override
  public void begin(int card, int day, int rating) {
    stability[card] = memory.firstStability(rating);
    difficulty[card] = memory.difficultyAtFirst(rating);
    last[card] = day;
  }

  @Override
  public double recall(int card, int day) {
    return memory.recall(stability[card], day - last[card]);
  }

  @Override
  public void review(int card, int day, int rating) {
    stability[card] =
        memory.stability(stability[card], difficulty[card], recall(card, day), rating);
    difficulty[card] = memory.difficulty(difficulty[card], rating);
    last[card] = day;
  }
}
