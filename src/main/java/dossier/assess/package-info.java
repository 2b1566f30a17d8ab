/**
 * Sampling to a blueprint, scores, and the result of a scored sitting.
 *
 * <p>Pure: no clock, no randomness, no files. Imports {@code question}.
 */
package dossier.assess;
