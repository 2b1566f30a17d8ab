/**
 * Items, keys, distractors and citations, and the marking of a response.
 *
 * <p>Pure: no clock, no randomness, no files. Imports nothing of Dossier.
 */
package dossier.question;
