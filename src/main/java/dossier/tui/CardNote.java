package dossier.tui;

import java.util.Optional;

/**
 * What is known of a card beside its schedule.
 *
 * @param flag the learner's note, where the card is flagged
 * @param keyBefore the answer as it was when last given, where it has changed since
 */
public record CardNote(Optional<String> flag, Optional<String> keyBefore) {}
