package dossier.stats;

import java.util.BitSet;
import java.util.List;

/** The questions behind a figure. */
public final class Behind {
  /** No question. */
  static final Behind NOTHING = new Behind(List.of(), new BitSet());

  private final List<String> names;
  private final BitSet numbers;

  /**
   * Makes it of numbers, which it keeps as its own.
   *
   * @param names the id of every number
   */
  Behind(List<String> names, BitSet numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** Returns how many they are. */
  public int size() {
    return numbers.cardinality();
  }

  /** Returns their ids, sorted. */
  public List<String> ids() {
    return numbers.stream().mapToObj(names::get).sorted().toList();
  }

  /** Returns these and others, of the same names. */
  Behind plus(Behind other) {
    var both = (BitSet) numbers.clone();
    both.or(other.numbers);
    return new Behind(names, both);
  }
}
