package dossier.store;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which events are taken back: those that an undo names, unless that undo is itself taken back. */
final class Undos {
  private final Map<EventId, EventId> ofById = new HashMap<>();
  private Set<EventId> undone = Set.of();

  void add(EventId id, EventId of) {
    ofById.put(id, of);
  }

  Set<EventId> undone() {
    return undone;
  }

  boolean contains(EventId id) {
    return !undone.isEmpty() && undone.contains(id);
  }

  /**
   * Finds anew what is undone, and returns what has changed.
   *
   * <p>From the undos that no other names, inwards; so the order in which they came has no part in
   * it. No log can name a line after itself, so there are no rings; one made on purpose undoes
   * nothing.
   */
  Set<EventId> resolve() {
    var waitsFor = new HashMap<EventId, Integer>();
    for (EventId of : ofById.values()) {
      waitsFor.merge(of, 1, Integer::sum);
    }
    var ready = new ArrayDeque<EventId>();
    for (EventId id : ofById.keySet()) {
      if (!waitsFor.containsKey(id)) {
        ready.add(id);
      }
    }

    var now = new HashSet<EventId>();
    while (!ready.isEmpty()) {
      EventId id = ready.remove();
      EventId of = ofById.get(id);
      if (!now.contains(id)) {
        now.add(of);
      }
      if (waitsFor.merge(of, -1, Integer::sum) == 0 && ofById.containsKey(of)) {
        ready.add(of);
      }
    }

    var changed = new HashSet<>(now);
    changed.removeAll(undone);
    for (EventId id : undone) {
      if (!now.contains(id)) {
        changed.add(id);
      }
    }
    undone = now;
    return changed;
  }
}
