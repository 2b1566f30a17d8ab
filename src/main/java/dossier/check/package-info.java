/**
 * What an instructor is told of a bank that reads well: keys that do not mark as they mean to, stems
 * that give their answer away, and what else makes a bank teach less than it could.
 *
 * <p>Pure: no clock, no randomness, no files. Imports {@code question} only.
 */
package dossier.check;
