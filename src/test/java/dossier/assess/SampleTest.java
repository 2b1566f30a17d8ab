package dossier.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.assess.Blueprint.Quota;
import dossier.assess.Sample.Shortfall;
import dossier.question.Catalogue;
import dossier.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {
  /** Forty of arms, twenty of actors, ten of both; the first half of each to type, the rest not. */
  private static final List<Question> POOL = pool();

  private static List<Question> pool() {
    var pool = new ArrayList<Question>();
    for (int i = 0; i < 70; i++) {
      String[] tags = i < 40
          ? new String[] {"arms"}
          : i < 60 ? new String[] {"actors"} : new String[] {"arms", "actors"};
      pool.add(
          i % 2 == 0
              ? Items.text("q" + i, "wort" + i + "x", tags)
              : Items.choice("q" + i, 4, tags));
    }
    return pool;
  }

  private static Blueprint of(int questions, Quota... quotas) {
    return new Blueprint(
        OptionalInt.of(questions),
        List.of(quotas),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalLong.empty());
  }

  private static Sample draw(List<Question> pool, Blueprint blueprint, long seed) {
    return Sample.draw(
        Catalogue.of(pool),
        pool,
        blueprint,
        q -> q.id().value().endsWith("7") ? Difficulty.HARD : Difficulty.UNSEEN,
        seed);
  }

  private static int count(Sample sample, String tag) {
    return (int) sample.questions().stream().filter(q -> q.tags().contains(tag)).count();
  }

  @Test
  void theSameSeedDrawsTheSameWhateverTheOrderOfThePool() {
    var other = new ArrayList<>(POOL);
    Collections.shuffle(other, new Random(42));
    assertEquals(draw(POOL, of(20), 7), draw(other, of(20), 7));
    assertNotEquals(draw(POOL, of(20), 7), draw(POOL, of(20), 8));
  }

  @Test
  void everyQuotaIsFilledWhereItCanBe() {
    Blueprint blueprint = of(
        12,
        new Quota(Facet.TAG, "actors", 6),
        new Quota(Facet.TYPE, "text", 7),
        new Quota(Facet.SOURCE, "melvin", 5),
        new Quota(Facet.DIFFICULTY, "hard", 3));
    LongStream.range(0, 50).forEach(seed -> {
      Sample sample = draw(POOL, blueprint, seed);
      assertEquals(List.of(), sample.shortfalls(), "seed " + seed);
      assertEquals(12, sample.questions().stream().distinct().count());
      assertTrue(count(sample, "actors") >= 6);
    });
  }

  @Test
  void whatIsMissingIsSaid() {
    Sample sample =
        draw(POOL, of(5, new Quota(Facet.TAG, "treaties", 2), new Quota(Facet.TYPE, "text", 9)), 1);
    assertEquals(
        List.of(
            new Shortfall("tag treaties", 2, 0, 0, true),
            new Shortfall("type text", 9, 35, 5, true)),
        sample.shortfalls());
    assertEquals(
        List.of(new Shortfall("questions", 100, 70, 70, false)),
        draw(POOL, of(100), 1).shortfalls());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tag treaties | 2 | 0 | 0 | true | The blueprint asks for 2 of tag treaties; there is none.",
        "tag arms | 2 | 1 | 1 | true | The blueprint asks for 2 of tag arms; there is 1.",
        "questions | 100 | 70 | 70 | false | The blueprint asks for 100 questions; there are 70.",
        "type text | 9 | 35 | 5 | true"
            + " | The blueprint asks for 9 of type text; 5 of the 35 fit in with the rest of it.",
        "questions | 11 | 11 | 10 | false | The blueprint asks for 11 questions; 10 of the 11 could be"
            + " drawn, for none may give another's answer away.",
      })
  void aShortfallIsALine(String what, int asked, int there, int drawn, boolean full, String line) {
    assertEquals(line, new Shortfall(what, asked, there, drawn, full).text());
  }

  /** Whoever takes the item that fills most quotas first ends with one that nothing fills. */
  @Test
  void overlappingQuotasAreFilledWhereTheyCanBe() {
    List<Question> pool = List.of(
        Items.text("left", "ayaks", "a", "b", "c"),
        Items.text("right", "beyaks", "d", "e", "f"),
        Items.text("greedy", "ceyaks", "b", "c", "d", "e"));
    Quota[] quotas = Stream.of("a", "b", "c", "d", "e", "f")
        .map(tag -> new Quota(Facet.TAG, tag, 1))
        .toArray(Quota[]::new);
    LongStream.range(0, 20).forEach(seed -> {
      Sample sample = draw(pool, of(2, quotas), seed);
      assertEquals(List.of(), sample.shortfalls());
      assertEquals(2, sample.questions().size());
    });
  }

  /** An item that is drawn for its share gives way to one that a quota needs. */
  @Test
  void aQuotaIsFilledAlthoughItsOnlyItemGivesAnotherAway() {
    var pool = new ArrayList<>(POOL.subList(0, 10));
    pool.add(Items.text("asks-q0", "What of q0", "rare", "actors"));
    pool.add(Items.text("other", "yakka", "actors"));
    LongStream.range(0, 50).forEach(seed -> {
      Sample sample =
          draw(pool, of(4, new Quota(Facet.TAG, "arms", 3), new Quota(Facet.TAG, "rare", 1)), seed);
      assertEquals(List.of(), sample.shortfalls(), "seed " + seed);
    });
  }

  /** Whatever is asked, what is drawn is different items, no more than asked, none giving another away. */
  @Test
  void anyBlueprintDrawsWhatItCan() {
    var random = new Random(42);
    Facet[] facets = {Facet.TAG, Facet.TYPE, Facet.SOURCE, Facet.STATUS, Facet.DIFFICULTY};
    String[] values = {
      "arms", "actors", "text", "choice", "melvin", "lardner", "stated", "hard", "none"
    };
    for (int i = 0; i < 200; i++) {
      var quotas = new ArrayList<Quota>();
      for (int q = random.nextInt(6); q > 0; q--) {
        quotas.add(new Quota(
            facets[random.nextInt(facets.length)],
            values[random.nextInt(values.length)],
            1 + random.nextInt(random.nextInt(5) == 0 ? 500 : 20)));
      }
      Blueprint blueprint = of(1 + random.nextInt(90), quotas.toArray(Quota[]::new));
      Sample sample = draw(POOL, blueprint, i);
      List<Question> drawn = sample.questions();
      assertEquals(drawn.size(), drawn.stream().distinct().count(), blueprint.toString());
      assertEquals(Math.min(blueprint.size(), POOL.size()), drawn.size(), blueprint.toString());
      for (Shortfall shortfall : sample.shortfalls()) {
        assertTrue(shortfall.drawn() < shortfall.asked(), shortfall.toString());
        assertTrue(shortfall.drawn() <= shortfall.there(), shortfall.toString());
      }
    }
  }

  @Test
  void withoutQuotasEveryTagAndTypeHasItsShare() {
    LongStream.range(0, 50).forEach(seed -> {
      Sample sample = draw(POOL, of(21), seed);
      assertEquals(15, count(sample, "arms"), 1.5, "50 of 70 have arms");
      assertEquals(9, count(sample, "actors"), 1.5, "30 of 70 have actors");
      int typed = (int)
          sample.questions().stream().filter(q -> q.key().type().equals("text")).count();
      assertEquals(10.5, typed, 1.5, "half are typed");
    });
  }

  @Test
  void everyItemIsDrawnBySomeSeed() {
    long drawn = LongStream.range(0, 200)
        .boxed()
        .flatMap(seed -> draw(POOL, of(10), seed).questions().stream())
        .distinct()
        .count();
    assertEquals(70, drawn);
  }

  @Test
  void noDrawnItemGivesAnothersAnswerAway() {
    var pool = new ArrayList<>(POOL.subList(0, 10));
    pool.add(Items.text("asks-q0", "What of q0"));
    Catalogue catalogue = Catalogue.of(pool);
    assertTrue(catalogue.giveAway("q0", "asks-q0"));
    LongStream.range(0, 50).forEach(seed -> {
      List<Question> drawn = draw(pool, of(11), seed).questions();
      assertEquals(10, drawn.size());
      for (Question a : drawn) {
        for (Question b : drawn) {
          assertFalse(
              !a.equals(b) && catalogue.giveAway(a.id().value(), b.id().value()),
              a.id() + " " + b.id());
        }
      }
    });
  }

  @Test
  void whatIsEasilyMixedUpStandsApart() {
    var pool = new ArrayList<>(POOL.subList(0, 10));
    pool.add(Items.confusable("one", "ayaks", "two"));
    pool.add(Items.confusable("two", "beyaks"));
    LongStream.range(0, 50).forEach(seed -> {
      List<String> ids =
          draw(pool, of(12), seed).questions().stream().map(q -> q.id().value()).toList();
      int between = Math.abs(ids.indexOf("one") - ids.indexOf("two")) - 1;
      assertTrue(between >= Sample.APART, ids.toString());
    });
  }

  @Test
  void theSizeIsWhatTheBlueprintSays() {
    var none = OptionalInt.empty();
    var arms = new Quota(Facet.TAG, "arms", 9);
    var text = new Quota(Facet.TYPE, "text", 4);
    var number = new Quota(Facet.TYPE, "number", 7);
    assertEquals(20, Blueprint.NONE.size());
    assertEquals(5, of(5, arms).size());
    assertEquals(
        11,
        new Blueprint(none, List.of(arms, text, number), none, none, OptionalLong.empty()).size());
  }
}
