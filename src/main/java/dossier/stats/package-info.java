/**
 * What the rows of a review log amount to: retention, time, work to come, what is mixed up with
 * what, and how far confidence was right.
 *
 * <p>Pure: no clock, no randomness, no files. Days are study days, and weeks begin on Monday.
 */
package dossier.stats;
