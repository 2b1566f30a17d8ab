/**
 * Ratings, FSRS memory states, intervals and due order: when a card is asked again.
 *
 * <p>Days are study days, which turn at 4 in the morning of local time, as Anki's do; ts-fsrs counts
 * days of UTC, py-fsrs spans of 24 hours. A {@link dossier.schedule.Moment} carries its study day,
 * found once with the offset of that review, so nothing here knows of time zones.
 *
 * <p>Pure: no clock, no randomness, no files. Imports nothing of Dossier.
 */
package dossier.schedule;
