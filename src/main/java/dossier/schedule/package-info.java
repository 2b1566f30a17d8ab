/**
 * Ratings, FSRS memory states, intervals and due order: when a card is asked again.
 *
 * <p>Pure: no clock, no randomness, no files. Imports nothing of Dossier.
 */
package dossier.schedule;
