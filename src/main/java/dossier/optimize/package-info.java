/**
 * Learning the parameters of the memory models from a learner's own reviews: gradients, training,
 * measuring on reviews held out, and choosing among what was trained.
 *
 * <p>Pure: no clock, no randomness but from a seed, no files. Imports {@code schedule}.
 */
package dossier.optimize;
