package dossier.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which of the cards that come of one item are asked on a study day: at most one, since each shows
 * what another asks.
 *
 * <p>What is made from an item is introduced once the item is in review: who says something is no
 * question to one who does not know it. While items are still to be introduced, every {@link
 * #SHARE}th new card is such a one, so that they neither wait for the end of a bank nor crowd it out.
 */
public final class Siblings {
  /** Of so many new cards, one is made from an item already known. */
  public static final int SHARE = 4;

  private Siblings() {}

  /**
   * Returns the cards that a study day may ask or count on, in the order in which new ones are
   * introduced.
   *
   * @param all every card of the banks, in author's order, an item before what is made from it
   * @param open whether a card, by its id, may be asked: neither suspended nor buried, and wanted
   * @param origin the id of the item that a card, by its id, is made from; its own where it is one
   */
  public static List<Card> today(
      Collection<Card> all, Predicate<String> open, Function<String, String> origin, Moment now) {
    Map<String, List<Card>> families = families(all, origin);
    var held = new HashSet<String>();
    families.forEach((item, family) -> hold(item, family, open, now, held));

    var items = new ArrayList<Card>();
    var made = new ArrayList<Card>();
    var others = new ArrayList<Card>();
    for (Card card : all) {
      if (open.test(card.id()) && !held.contains(card.id())) {
        boolean isItem = origin.apply(card.id()).equals(card.id());
        (card.phase() != Phase.NEW ? others : isItem ? items : made).add(card);
      }
    }
    others.addAll(mixed(items, made));
    return others;
  }

  /** Returns the families of more than one card. */
  private static Map<String, List<Card>> families(
      Collection<Card> all, Function<String, String> origin) {
    var families = new LinkedHashMap<String, List<Card>>();
    for (Card card : all) {
      families
          .computeIfAbsent(origin.apply(card.id()), id -> new ArrayList<>(1))
          .add(card);
    }
    families
        .entrySet()
        .removeIf(e -> e.getValue().size() == 1 && e.getValue().get(0).id().equals(e.getKey()));
    return families;
  }

  /** Holds back all of a family but the one whose turn it is, and those not to be asked yet. */
  private static void hold(
      String item, List<Card> family, Predicate<String> open, Moment now, Set<String> held) {
    boolean known = family.stream().anyMatch(c -> c.id().equals(item) && c.phase() == Phase.REVIEW);
    var waiting = new ArrayList<Card>();
    for (Card card : family) {
      boolean early = !card.id().equals(item) && card.phase() == Phase.NEW && !known;
      if (early) {
        held.add(card.id());
      } else if (open.test(card.id()) && isToBeAsked(card, now)) {
        waiting.add(card);
      }
    }
    boolean seen = family.stream().anyMatch(card -> isOf(card, now));
    Optional<Card> turn = waiting.stream()
        .filter(card -> !seen || isOf(card, now))
        .min(Comparator.comparingInt(Siblings::rank));
    waiting.stream()
        .filter(card -> !turn.equals(Optional.of(card)))
        .map(Card::id)
        .forEach(held::add);
  }

  private static boolean isToBeAsked(Card card, Moment now) {
    return card.phase() == Phase.NEW || card.isLearning() || card.isDue(now);
  }

  private static boolean isOf(Card card, Moment now) {
    return card.last().map(last -> last.day() == now.day()).orElse(false);
  }

  private static int rank(Card card) {
    return switch (card.phase()) {
      case LEARNING, RELEARNING -> 0;
      case REVIEW -> 1;
      case NEW -> 2;
    };
  }

  private static List<Card> mixed(List<Card> items, List<Card> made) {
    var mixed = new ArrayList<Card>(items.size() + made.size());
    int next = 0;
    for (Card item : items) {
      mixed.add(item);
      boolean turn = mixed.size() % SHARE == SHARE - 1;
      if (turn && next < made.size()) {
        mixed.add(made.get(next++));
      }
    }
    mixed.addAll(made.subList(next, made.size()));
    return mixed;
  }
}
