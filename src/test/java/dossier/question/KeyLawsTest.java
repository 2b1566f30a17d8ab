package dossier.question;

import static dossier.question.Verdict.CORRECT;
import static dossier.question.Verdict.INCORRECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.question.NumberKey.Bound;
import dossier.question.NumberKey.Tolerance;
import dossier.question.NumberKey.Tolerance.By;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every key and every response. */
class KeyLawsTest {
  private static final List<String> DATES = List.of(
      "2020-09-27",
      "2020-10",
      "1992",
      "2020-21",
      "2020-22",
      "2020-23",
      "2020-24",
      "201X",
      "19XX",
      "20XX",
      "0476",
      "2004-06-XX",
      "2004-XX",
      "2021~",
      "2021?",
      "2021-05%",
      "2012/2014",
      "1914/1917",
      "2020-09-27/2020-11-10",
      "2020-09/2020-11",
      "2020-09-27/2020-09-30",
      "2000/..",
      "../2014",
      "2000/",
      "/2014-05-02",
      "2012~/2014");

  private static final List<String> FIGURES = List.of(
      "0",
      "0.5",
      "1",
      "1.007",
      "2",
      "12.345",
      "22",
      "24",
      "100",
      "135",
      "150",
      "600",
      "999",
      "1000",
      "1007.1",
      "2657.1",
      "5000",
      "90000",
      "140000000",
      "1500000",
      "7000000000",
      "12000000000",
      "1234567",
      "-5",
      "0.001",
      "1e3");

  private static final List<Optional<String>> UNITS = List.of(
      Optional.empty(),
      Optional.of("km"),
      Optional.of("m"),
      Optional.of("hours"),
      Optional.of("%"),
      Optional.of("USD"),
      Optional.of("$"),
      Optional.of("USD bn"),
      Optional.of("troops"),
      Optional.of("mine specialists"),
      Optional.of("armoured personnel carriers"),
      Optional.of("square km"),
      Optional.of("million dollars"));

  private static List<Key> keys() {
    var keys = new ArrayList<Key>(numbers());
    for (String date : DATES) {
      keys.add(new DateKey(date, false));
      keys.add(new DateKey(date, true));
    }
    for (String text : List.of(
        "Ilham Aliyev",
        "France, Russia and the United States",
        "not recognised",
        "Nagorno-Karabakh",
        "102nd Regiment",
        "A",
        "The Who",
        "7",
        "Лавров",
        "no one")) {
      keys.add(new TextKey(text, List.of(), List.of(), List.of()));
    }
    keys.add(new TruthKey(true));
    keys.add(new TruthKey(false));
    keys.add(choice("Russia", "Turkey", "Iran"));
    return keys;
  }

  private static List<NumberKey> numbers() {
    var keys = new ArrayList<NumberKey>();
    var bounds = new ArrayList<Optional<Bound>>(List.of(Optional.empty()));
    for (Bound bound : Bound.values()) {
      bounds.add(Optional.of(bound));
    }
    for (String figure : FIGURES) {
      for (var unit : UNITS) {
        for (var bound : bounds) {
          var low = new BigDecimal(figure);
          keys.add(new NumberKey(low, low, unit, bound, Tolerance.NONE));
          var high = low.add(new BigDecimal("2.5"));
          keys.add(new NumberKey(low, high, unit, bound, Tolerance.NONE));
        }
      }
    }
    return keys;
  }

  private static ChoiceKey choice(String... options) {
    return new ChoiceKey(List.of(options).stream()
        .map(o -> new ChoiceKey.Option(o, Optional.empty()))
        .toList());
  }

  private static Verdict verdict(Key key, String response) {
    return key.mark(Response.typed(response)).verdict();
  }

  @Test
  void everyKeyIsCorrectAsItIsShown() {
    for (Key key : keys()) {
      Mark mark = key.mark(Response.typed(key.shown()));
      assertEquals(CORRECT, mark.verdict(), () -> key + " shown " + key.shown() + ": " + mark);
    }
  }

  @Test
  void caseAccentsAndOuterBlanksChangeNothing() {
    var keys = keys();
    for (int i = 0; i < keys.size(); i += i < keys.size() - 70 ? 23 : 1) {
      Key key = keys.get(i);
      for (String response : List.of(key.shown(), "27 September", "600 km", "Russia", "b")) {
        Verdict verdict = verdict(key, response);
        assertEquals(verdict, verdict(key, response.toUpperCase(Locale.ROOT)), response);
        assertEquals(verdict, verdict(key, response.toLowerCase(Locale.ROOT)), response);
        assertEquals(verdict, verdict(key, " \t\u00a0" + response + "\n \u200b"), response);
        String accented = response.replaceAll("(\\p{L})", "$1\u0301");
        assertEquals(verdict, verdict(key, accented), () -> key + ": " + accented);
      }
    }
  }

  @Test
  void noTextIsTooStrangeToMark() {
    var random = new Random(42);
    var keys = keys();
    var texts = new ArrayList<>(
        List.of("", " ", "\0", "\ud800", "\udc00x", "\u202e600", "a".repeat(10_000)));
    texts.add("9".repeat(10_000));
    texts.add("1e99^99");
    texts.add("1/0");
    texts.add("million ".repeat(1_000));
    texts.add("-".repeat(10_000));
    texts.add("(".repeat(900));
    texts.add("not ".repeat(240));
    texts.add("1 ".repeat(480));
    texts.add("\u0301".repeat(10_000));
    String often = " 0123456789.,-/'()~+<>%$eEkmxX^and or not to SeptMay½²٣";
    for (int i = 0; i < 1_000; i++) {
      var text = new StringBuilder();
      int length = random.nextInt(24);
      for (int j = 0; j < length; j++) {
        if (random.nextInt(5) == 0) {
          text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        } else {
          text.append(often.charAt(random.nextInt(often.length())));
        }
      }
      texts.add(text.toString());
    }
    for (String text : texts) {
      for (int i = 0; i < 6; i++) {
        Key key = keys.get(random.nextInt(keys.size()));
        assertNotNull(key.mark(Response.typed(text)), text);
      }
    }
    for (Key key : keys.subList(keys.size() - 30, keys.size())) {
      for (String text : texts.subList(0, 16)) {
        assertEquals(INCORRECT, verdict(key, text + "\u0001 ".repeat(20)), () -> key + ": " + text);
      }
    }
  }

  private static final List<String> NAMES = List.of(
      "Ilham Aliyev",
      "Sergei Lavrov",
      "Canada",
      "Barda",
      "OSCE",
      "TB2",
      "Iron Dome",
      "Lachin corridor",
      "kingmaker",
      "cluster munitions",
      "102nd Regiment",
      "unconfirmed");

  private static TextKey text(String answer) {
    return new TextKey(answer, List.of(), List.of(), List.of());
  }

  @Test
  void noSecondAnswerStandsBesideTheFirst() {
    var joints = List.of(
        "%s or %s",
        "%s/%s",
        "%s and %s",
        "%s & %s",
        "%s, %s",
        "%s (%s)",
        "%s; %s",
        "%s %s",
        "%s | %s",
        "%s - %s",
        "%s. No, %s",
        "either %s or %s",
        "%s as well as %s",
        "not %s but %s",
        "%s? %s",
        "1. %s 2. %s",
        "%s, maybe %s");
    for (String name : NAMES) {
      for (String other : NAMES) {
        for (String joint : name.equals(other) ? List.<String>of() : joints) {
          String response = String.format(Locale.ROOT, joint, name, other);
          assertEquals(INCORRECT, verdict(text(name), response), response);
          String turned = String.format(Locale.ROOT, joint, other, name);
          if (!joint.startsWith("not")) {
            assertEquals(INCORRECT, verdict(text(name), turned), turned);
          }
        }
      }
    }
  }

  @Test
  void noDenialEarns() {
    for (String name : NAMES) {
      for (String denial : List.of(
          "not %s",
          "it isn't %s",
          "never %s",
          "anything but %s",
          "all but %s",
          "neither %s nor me",
          "%s is wrong",
          "%s was not",
          "non-%s",
          "anti-%s",
          "except %s",
          "%s, no")) {
        String response = String.format(Locale.ROOT, denial, name);
        assertEquals(INCORRECT, verdict(text(name), response), response);
      }
    }
  }

  @Test
  void hostileTextsAreMarkedInTime() {
    var keys = keys();
    var hostile = new ArrayList<String>();
    for (String part : List.of(
        "million ",
        "- ",
        "( ",
        "not ",
        "1 ",
        "1.",
        "a ",
        "and ",
        "/",
        "27 September ",
        "27-",
        "Sept-",
        "twenty ",
        "1/2 ",
        "10^99 ",
        "more than ",
        "Russia and ",
        "the ",
        "'s ",
        "\u0301",
        "½",
        "S.",
        "one hundred and ",
        "1:1 ",
        "in ",
        "France, Russia and ",
        "oglu ",
        "-ish ",
        "12/11/10 ")) {
      hostile.add(part.repeat(999 / part.length()));
    }
    // The worst takes milliseconds; a search that is not bounded takes minutes.
    assertTimeout(Duration.ofSeconds(20), () -> {
      for (String text : hostile) {
        for (int i = keys.size() - 70; i < keys.size(); i++) {
          keys.get(i).mark(Response.typed(text));
        }
      }
    });
  }

  @Test
  void noFigureIsAcceptedForAnother() {
    var keys = FIGURES.stream()
        .map(BigDecimal::new)
        .map(f -> new NumberKey(f, f, Optional.of("km"), Optional.empty(), Tolerance.NONE))
        .toList();
    for (var key : keys) {
      for (var other : keys) {
        boolean same = key.low().compareTo(other.low()) == 0;
        assertEquals(same, verdict(key, other.shown()) == CORRECT, () -> key + " " + other.shown());
      }
    }
  }

  @Test
  void noDateIsAcceptedForAnother() {
    for (String date : DATES) {
      for (String other : DATES) {
        String shown = new DateKey(other, false).shown();
        boolean same = other.replaceAll("[~?%]", "").equals(date.replaceAll("[~?%]", ""));
        if (!same && !shown.equals(new DateKey(date, false).shown())) {
          assertNotEquals(CORRECT, verdict(new DateKey(date, false), shown), date + " " + other);
        }
      }
    }
  }

  @Test
  void aReasonGivenBeforeTheSecondTryHoldsNothingOfTheKey() {
    var key = new NumberKey(
        new BigDecimal(600),
        new BigDecimal(600),
        Optional.of("troops"),
        Optional.of(Bound.OVER),
        Tolerance.NONE);
    Mark mark = key.mark(Response.typed("600"));
    assertFalse((mark.reason() + mark.prompt().orElseThrow()).contains("over"), mark::toString);
    assertEquals(
        "right figure; the source says over",
        key.mark(Response.typed("up to 600")).reason());
  }

  private static NumberKey figure(String figure, Tolerance tolerance) {
    var value = new BigDecimal(figure);
    return new NumberKey(value, value, Optional.empty(), Optional.empty(), tolerance);
  }

  @Test
  void aFigureThatIsNearEnoughIsToldSo() {
    var figures = figure("2657.1", new Tolerance(new BigDecimal(2), By.FIGURES));
    assertEquals("", figures.mark(Response.typed("2657.1")).reason());
    assertEquals(
        "right to 2 significant figures", figures.mark(Response.typed("2,700")).reason());
    var percent = figure("100", new Tolerance(new BigDecimal("2.5"), By.PERCENT));
    assertEquals("within 2.5%", percent.mark(Response.typed("102")).reason());
    var metres = new NumberKey(
        BigDecimal.TEN,
        BigDecimal.TEN,
        Optional.of("m"),
        Optional.empty(),
        new Tolerance(new BigDecimal("0.5"), By.UNIT));
    assertEquals("within 0.5 m", metres.mark(Response.typed("10.5 m")).reason());
  }

  @Test
  void significantFiguresAreOneToNine() {
    for (String amount : List.of("0", "10", "1.5", "-1")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new Tolerance(new BigDecimal(amount), By.FIGURES),
          amount);
    }
  }

  @Test
  void whatCanChangeAVerdictIsInTheCanonicalForm() {
    var text = new TextKey(
        "Minsk",
        List.of("Мінск", "Mensk"),
        List.of(new TextKey.Prompt("Belarus", "Which city?")),
        List.of("Pinsk"));
    assertEquals("""
        text
        answer 5:Minsk
        accept 5:Mensk
        accept 10:Мінск
        prompt 7:Belarus
        reject 5:Pinsk
        """, text.canonical());
    var number = new NumberKey(
        new BigDecimal("7.00e9"),
        new BigDecimal("7000000000"),
        Optional.of("USD"),
        Optional.of(Bound.AT_LEAST),
        new Tolerance(new BigDecimal("2.50"), Tolerance.By.PERCENT));
    assertEquals("""
        number
        low 10:7000000000
        high 10:7000000000
        unit 3:USD
        bound 8:at least
        tolerance 4:2.5%
        """, number.canonical());
    assertEquals(
        """
        number
        low 6:2657.1
        high 6:2657.1
        tolerance 4:2 sf
        """, figure("2657.1", new Tolerance(new BigDecimal("2.0"), By.FIGURES)).canonical());
    assertEquals(
        "date\nedtf 7:2020-10\ninferred 4:year\n", new DateKey("2020-10", true).canonical());
    assertEquals("truth\nvalue 5:false\n", new TruthKey(false).canonical());
    assertEquals("choice\noption 1:b\noption 1:a\n", choice("b", "a").canonical());
  }

  @Test
  void aNameOfAnotherItemIsNoSlip() {
    var key = new TextKey("Hovhannes", List.of(), List.of(), List.of());
    var other = new TextKey("Hovhannas", List.of(), List.of(), List.of());
    var id = new ItemId("other");
    var none = Optional.<String>empty();
    var question = new Question(
        id,
        "?",
        other,
        none,
        List.of(),
        Optional.empty(),
        none,
        List.of(),
        List.of(),
        List.of(),
        List.of());
    var response = Response.typed("Hovhannas");
    assertEquals(CORRECT, key.mark(response).verdict());
    var names = Lexicon.of(List.of(question));
    assertEquals(INCORRECT, key.mark(response, new Context("", names)).verdict());
    assertTrue(key.mark(Response.typed("Hovhanes"), new Context("", names)).score() == 1);
  }
}
