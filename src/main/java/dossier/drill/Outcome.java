package dossier.drill;

import dossier.question.Mark;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.Rating;

/**
 * One recall of this session.
 *
 * @param after the card as the rating left it
 */
public record Outcome(Question question, Mark mark, Rating rating, Card after) {}
