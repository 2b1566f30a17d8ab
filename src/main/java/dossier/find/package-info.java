/**
 * Finding questions: the query language of screens and commands, and what it says of a question.
 *
 * <p>Pure: no clock, no randomness, no files. What the log knows comes in as values.
 *
 * <p>A query is terms that must all fit:
 *
 * <pre>
 *   drone          a word that begins so, in any text of the question, its answer or its tags
 *   *bakh  k*kh    * stands for any letters of a word
 *   "fly a drone"  these words, whole and in this order
 *   tag:arms       a field; its value may be in quotes, and hold *
 *   -tag:arms      what does not fit
 *   a or b         what fits one; with brackets: (a or b) c
 * </pre>
 *
 * <p>Case, accents and scripts do not count, and names are found in every romanisation.
 */
package dossier.find;
