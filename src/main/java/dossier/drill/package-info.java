/**
 * One practice session as values: states, actions in, effects out.
 *
 * <p>Pure: no clock, no randomness, no files. Imports {@code question} and {@code schedule}.
 */
package dossier.drill;
