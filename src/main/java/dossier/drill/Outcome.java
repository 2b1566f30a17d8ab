package dossier.drill;

import dossier.question.Confidence;
import dossier.question.Mark;
import dossier.question.Question;
import dossier.schedule.Card;
import dossier.schedule.Rating;
import java.util.Optional;

/**
 * One answer of this session.
 *
 * @param right whether it counts as right: as marked, or as overruled
 * @param confidence what the learner believed before the verdict, if they said it
 * @param rating empty where the card was shown apart from the schedule
 * @param after the card as the rating left it
 */
public record Outcome(
    Question question,
    Mark mark,
    boolean right,
    Optional<Confidence> confidence,
    Optional<Rating> rating,
    Card after) {}
