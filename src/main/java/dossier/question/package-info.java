/**
 * Items, keys, distractors and citations, and the marking of a response.
 *
 * <p>Pure: no clock, no randomness, no files. Imports nothing of Dossier.
 *
 * <p>Where fair examiners differ, this one rules so:
 *
 * <ul>
 *   <li>Text: a slip is forgiven in words of seven letters or more only. A name in Cyrillic,
 *       Armenian or Georgian counts when its romanisation does. A word beside the answer that is
 *       not known to be harmless makes it incorrect. A person's surname alone, where only the full
 *       name is listed, and a part of a list are incomplete.
 *   <li>Numbers: a flat figure for "about", and "about" for "over", are incomplete; "about" on a
 *       flat figure is correct, "over" on one is incorrect; "over" and "at least" are as good as
 *       each other. A conversion may be rounded to the digits typed, two at least. One dot before
 *       three digits is asked back wherever its two readings earn different verdicts. One end of a
 *       range is incomplete.
 *   <li>Dates: a date that its source does not vouch for (~, ?, %) wants a hedge, any. Dots read
 *       day first. Half a span is incomplete. Relative dates and foreign months are incorrect, but
 *       for months a slip away from the English.
 *   <li>Choice: a part of an option's text picks nothing. True or false may also be answered by
 *       place, true standing first.
 *   <li>Choices, order and match: a slip in an option's text is forgiven as in any text. What names
 *       no option, a place out of range, and "or" make the whole response incorrect; a left side
 *       given two right sides is wrong, a right side that is none of those shown is wrong for its
 *       left side only. "1-3" is asked back where it may be two options or three. Numbers before
 *       texts are their places, or only count the list.
 *   <li>Cloze: a gap that is not given is wrong; more answers than gaps are incorrect.
 *   <li>A value with its status: a partly right value earns its part whatever the status. A status
 *       that is more hedged, of another kind, or two that contradict each other are incomplete; a
 *       false claimant is incorrect. "According to" the claimant is no status.
 * </ul>
 */
package dossier.question;
