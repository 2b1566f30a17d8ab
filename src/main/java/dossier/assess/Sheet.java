package dossier.assess;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A paper and what has been done on it.
 *
 * @param slots one an item
 * @param at the item in hand, from 0
 * @param elapsed the time of the sitting that is used up; pauses are no part of it
 */
public record Sheet(Paper paper, List<Slot> slots, int at, Duration elapsed) {
  /** Copies the list and checks its size. */
  public Sheet {
    slots = List.copyOf(slots);
    if (slots.size() != paper.items().size() || at < 0 || at >= slots.size()) {
      throw new IllegalArgumentException(
          slots.size() + " slots for " + paper.items().size() + " items, at " + at);
    }
  }

  /** Returns an untouched sheet. */
  public static Sheet of(Paper paper) {
    return new Sheet(
        paper, Collections.nCopies(paper.items().size(), Slot.EMPTY), 0, Duration.ZERO);
  }

  /** Returns the item in hand. */
  public Item item() {
    return paper.items().get(at);
  }

  /** Returns what was done with the item in hand. */
  public Slot slot() {
    return slots.get(at);
  }

  /** Returns how much time is left, not less than none; empty where there is no limit. */
  public Optional<Duration> left() {
    return paper
        .limit()
        .map(limit -> limit.minus(elapsed))
        .map(d -> d.isNegative() ? Duration.ZERO : d);
  }

  /** Returns how many items have a response. */
  public int answered() {
    return (int) slots.stream().filter(Slot::isAnswered).count();
  }

  /** Returns the items, from 0, that have no response, no confidence, or a mark to come back. */
  public List<Integer> open() {
    var open = new ArrayList<Integer>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (!slot.isAnswered() || slot.confidence().isEmpty() || slot.marked()) {
        open.add(i);
      }
    }
    return open;
  }

  boolean isTimeUp() {
    return left().filter(Duration::isZero).isPresent();
  }

  Sheet at(int item) {
    return new Sheet(paper, slots, item, elapsed);
  }

  Sheet with(Slot slot) {
    var changed = new ArrayList<>(slots);
    changed.set(at, slot);
    return new Sheet(paper, changed, at, elapsed);
  }

  /** Returns this sheet at a later time, which the item in hand has had; never an earlier one. */
  Sheet until(Duration now) {
    if (now.compareTo(elapsed) <= 0) {
      return this;
    }
    Sheet had = with(slot().after(now.minus(elapsed)));
    return new Sheet(paper, had.slots, at, now);
  }
}
