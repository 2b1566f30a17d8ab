package dossier.find;

import dossier.question.ChoiceKey;
import dossier.question.Citation;
import dossier.question.Claim;
import dossier.question.DateKey;
import dossier.question.ItemId;
import dossier.question.Key;
import dossier.question.NumberKey;
import dossier.question.Question;
import dossier.question.Source;
import dossier.question.TextKey;
import dossier.schedule.Card;
import dossier.schedule.MemoryState;
import dossier.schedule.Moment;
import dossier.schedule.Phase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A few questions, each unlike the others, and how their cards stand. */
final class Shelf {
  static final Moment NOW =
      Moment.of(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC, Moment.ROLLOVER_HOUR);

  private static final Vocabulary WORDS = new Vocabulary();
  private static final Optional<String> NONE = Optional.empty();
  private static final Source LARDNER = source("lardner", "Cynthia M. Lardner");
  private static final Source DE_WAAL = source("de-waal", "Thomas de Waal");

  /** The range of a drone: new, no tag. */
  static final Facts RANGE = Facts.of(
      question(
          "tb2-range", "What range has the TB2 drone?", number("150"), LARDNER, Optional.empty()),
      "karabakh-2020",
      WORDS);

  /** The president: due since yesterday, flagged, failed three days ago. */
  static final Facts PRESIDENT = facts(
      question(
          "president",
          "Who spoke for Azerbaijan?",
          new TextKey("İlham Aliyev", List.of("the president"), List.of(), List.of("Erdoğan")),
          DE_WAAL,
          Optional.empty(),
          "people",
          "who-says"),
      card("president", Phase.REVIEW, 10, -10, 2),
      false,
      false,
      1,
      OptionalLong.of(NOW.day() - 3));

  /** What became of arms: alleged, in learning, and a leech. */
  static final Facts ARMS = facts(
      question(
          "arms",
          "How firm is the list of arms?",
          new ChoiceKey(List.of(
              new ChoiceKey.Option("An allegation", NONE),
              new ChoiceKey.Option("A finding of the Minsk Group", Optional.of("It found none.")))),
          LARDNER,
          Optional.of(new Claim(
              Optional.of("Azerbaijani sources"), Claim.Status.ALLEGED, Optional.of(4), false)),
          "arms"),
      card("arms", Phase.RELEARNING, 0, 0, 9),
      false,
      false,
      0,
      OptionalLong.of(NOW.day()));

  /** The day it began: due, but suspended. */
  static final Facts DAY = facts(
      question(
          "first-day",
          "When did combat in Nagorno-Karabakh start again?",
          new DateKey("2020-09-27", false),
          DE_WAAL,
          Optional.empty(),
          "dates",
          "arms-race"),
      card("first-day", Phase.REVIEW, 3, -4, 0),
      true,
      false,
      0,
      OptionalLong.empty());

  /** Figures: buried, due in a month. */
  static final Facts TROOPS = facts(
      question(
          "troops",
          "How many of Armenia's troops fell, by Shoigu’s count of 2,425 dead?",
          number("2425"),
          DE_WAAL,
          Optional.empty(),
          "figures"),
      card("troops", Phase.REVIEW, 40, -10, 0),
      false,
      true,
      7,
      OptionalLong.empty());

  static final List<Facts> ALL = List.of(RANGE, PRESIDENT, ARMS, DAY, TROOPS);

  private Shelf() {}

  private static Facts facts(
      Question question,
      Card card,
      boolean suspended,
      boolean buried,
      int flag,
      OptionalLong failed) {
    return new Facts(
        question,
        ItemText.of(question, WORDS),
        "karabakh-2020",
        card,
        suspended,
        buried,
        card.lapses() > 8,
        flag,
        failed);
  }

  private static Card card(String id, Phase phase, int interval, int lastDay, int lapses) {
    Instant last = NOW.instant().plus(Duration.ofDays(lastDay)).minusSeconds(60);
    return new Card(
        id,
        phase,
        0,
        Optional.of(new MemoryState(10, 5)),
        Optional.of(new Moment(last, NOW.day() + lastDay)),
        Optional.of(last.plus(Duration.ofDays(interval))),
        interval,
        5,
        lapses);
  }

  private static Key number(String value) {
    var figure = new BigDecimal(value);
    return new NumberKey(
        figure, figure, Optional.of("km"), Optional.empty(), NumberKey.Tolerance.NONE);
  }

  private static Source source(String id, String author) {
    return new Source(
        id, author, "The war", NONE, NONE, NONE, NONE, NONE, NONE, Optional.empty(), NONE, NONE);
  }

  private static Question question(
      String id, String stem, Key key, Source source, Optional<Claim> claim, String... tags) {
    return new Question(
        new ItemId(id),
        stem,
        key,
        Optional.of("It counts."),
        List.of(new Citation(source, 45, List.of("150 km"), NONE)),
        claim,
        NONE,
        List.of(tags),
        List.of(),
        List.of(),
        List.of());
  }
}
