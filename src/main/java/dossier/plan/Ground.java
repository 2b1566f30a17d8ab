package dossier.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a plan stands on whatever time there is: where reviews lead the cards of a start.
 *
 * @param sittings how many at most
 * @param all every card in memory
 * @param sample as many of them, each counted for several, as tell what the time of a sitting is worth
 */
record Ground(int sittings, Memory model, Lattice lattice, Held all, Held sample, int unseen) {
  private static final int ENOUGH = 400;

  /** Lays the ground for so many sittings at most. */
  static Ground of(Task task, int sittings) {
    var model = new Memory(task.parameters());
    Sittings when = Sittings.until(task.days(), 0, 0, sittings);
    var lattice = new Lattice(model, task.trainee(), task.days());
    List<Start.Known> known = task.start().known();
    var all = new Held(known, 1, lattice, when);
    Held sample = known.size() <= ENOUGH
        ? all
        : new Held(sampled(known, all), (double) known.size() / ENOUGH, lattice, when);
    return new Ground(sittings, model, lattice, all, sample, task.start().unseen());
  }

  /** Cards as far apart from each other as all are, in the order of their recall on the date. */
  private static List<Start.Known> sampled(List<Start.Known> known, Held all) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, known.size()).boxed().toList());
    order.sort(Comparator.comparingDouble(all::rest));
    return IntStream.range(0, ENOUGH)
        .mapToObj(i -> known.get(order.get((int) ((i + 0.5) * known.size() / ENOUGH))))
        .toList();
  }
}
