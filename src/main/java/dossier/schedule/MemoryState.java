package dossier.schedule;

/**
 * The FSRS memory state of a card.
 *
 * @param stabilityDays the days after which recall has fallen to 90 %, 0.001 to 36,500
 * @param difficulty from 1 to 10
 */
public record MemoryState(double stabilityDays, double difficulty) {}
