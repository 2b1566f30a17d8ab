/**
 * Studying toward a date: which cards to take each day so that most is known on the day of a
 * briefing, in the time there is; simulated trainees; what to expect.
 *
 * <p>Pure: no clock, no files, and chance only from seeds. Times are study days counted from today.
 */
package dossier.plan;
