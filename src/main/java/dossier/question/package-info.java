/**
 * Items, keys, distractors and citations, and the marking of a response.
 *
 * <p>Pure: no clock, no randomness, no files. Imports nothing of Dossier.
 *
 * <p>Where fair examiners differ, this one rules so:
 *
 * <ul>
 *   <li>Text, spelling: a slip is forgiven in words of seven letters or more only, and not where it
 *       makes an English word or a name known here or in a loaded bank, nor where it changes a
 *       prefix (de-, re-) or the first letter of a part of a compound (ringmaker). A name in
 *       Cyrillic, Armenian or Georgian counts when its romanisation does; a country's name in
 *       another language does not. A body or a thing may be typed in the plural, a person or a
 *       place may not.
 *   <li>Text, other words: a word beside the answer that is not known to be harmless makes it
 *       incorrect. Harmless are filler, the stem's words in its own sense, a class noun for another
 *       of the same class (road for corridor), what the stem says of the thing asked for ("Which
 *       Israeli system"), a listed prompt, and what is known of an actor or a place: its offices,
 *       country, capital, patronymic and whose official it is. An office, a title or a country
 *       beside a person who is not known here is harmless only where the stem has it.
 *   <li>Text, parts: a person's surname alone, where only the full name is listed, is correct for a
 *       person known here, and incomplete where two known or a rejected text bear it, and for a
 *       person not known. A part of a list is incomplete. "X, not Y" is incorrect where Y is
 *       accepted too. A slash between the members of a set is as good as a comma.
 *   <li>Numbers: a flat figure for "about", and "about" for "over", are incomplete; "about" on a
 *       flat figure is correct, "over" on one is incorrect; "over" and "at least" are as good as
 *       each other. A conversion may be rounded to the digits typed, two at least, whatever the
 *       tolerance. A unit that the stem names may stand beside a key without one. "A day" is
 *       harmless where the stem asks by the day. Of significant figures, a figure that is one with the key's to so many, or to
 *       more, is right. One dot before three digits is asked back wherever its two readings earn
 *       different verdicts. One end of a range is incomplete, unless its bound leaves the range.
 *       Soldiers are troops, aircraft may be drones; peacekeepers are not troops, and troops are
 *       not "troops and civilians". What is said of the thing counted is harmless before its right
 *       name ("24 armed drones") but for another country's.
 *   <li>Dates: a date that its source does not vouch for (~, ?, %) wants a hedge, any. Dots read
 *       day first; slashes are asked back unless another date of the response settles their order.
 *       Roman months, ISO week dates and the month names of German, French, Spanish, Italian,
 *       Turkish and Russian count. Half a span is incomplete, but the end
 *       that alone is asked for ("since when", "until which year") is correct, and the other end
 *       incorrect. The number of a month asked for is its name.
 *       Relative dates are incorrect. Quarters and halves of a year are coarser. A winter is named
 *       after its December, or after both its years.
 *   <li>Choice: a part of an option's text picks nothing. The text of one option that is the place
 *       of another is asked back. True or false may also be answered by place, true standing first.
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
