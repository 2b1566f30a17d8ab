package dossier.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.check.Checker;
import dossier.check.Finding;
import dossier.format.BankReader;
import dossier.format.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
  private static final String LAKE = """
      bank: lake
      title: The lake
      sources:
        moreau: {author: Anna Moreau, title: A lake and its ferries}
        okafor: {author: Ben Okafor, title: The lake since the flood}
      questions:
        - id: ferry-count
          ask: How many ferries crossed the lake in 1931?
          number: 12
          cite: moreau 4 "twelve"
          claim: {by: the harbour master, status: claimed}
          differs: [boat-count]
        - id: boat-count
          ask: How many boats does Okafor count on the lake?
          number: 9
          cite: okafor 2 "nine"
          claim: {status: stated, credibility: 5}
          differs: [ferry-count]
        - id: first-steamer
          ask: What was the first steamer called?
          text: Halcyon
          cite: moreau 4 "Halcyon"
          claim: {by: Moreau, status: stated}
        - id: deepest-part
          ask: Where is the lake at its deepest, according to Moreau?
          choice: [Off the north shore, Off the island, In the middle]
          cite: moreau 7 "north shore"
          claim: {by: a fishing club, status: alleged}
          was: [deep-part]
        - id: storm-cause
          ask: What does Moreau give as the cause of the loss of 1905?
          choice: [Haste, Fog, Drink]
          cite: moreau 9 "haste"
          claim: {by: Moreau, status: opinion}
        - id: ice-years
          ask: In which year was the lake frozen?
          date: 1929
          cite: okafor 8 "1929"
          claim: {by: unnamed reports, status: reported}
      """;

  @TempDir
  private Path root;

  private Bank bank(String text) throws IOException {
    Path file = root.resolve("bank.yaml");
    Files.writeString(file, text);
    Reading reading = BankReader.read(List.of(file));
    assertEquals(List.of(), reading.problems());
    return reading.banks().get(0);
  }

  private static List<Question> made(Bank bank) {
    return Attribution.with(bank).questions().stream()
        .filter(q -> q.id().origin().isPresent())
        .toList();
  }

  private static List<String> ids(Bank bank) {
    return made(bank).stream().map(q -> q.id().value()).toList();
  }

  private static List<String> options(Question question) {
    return ((ChoiceKey) question.key())
        .options().stream().map(ChoiceKey.Option::text).toList();
  }

  @Test
  void whatIsMadeOfABank() throws IOException {
    var text = new StringBuilder();
    for (Question question : made(bank(LAKE))) {
      text.append(question.id()).append('\n').append(question.stem()).append('\n');
      options(question).forEach(option -> text.append("  ").append(option).append('\n'));
    }
    assertEquals("""
        ferry-count~by
        Whose word is this? In Moreau: “How many ferries crossed the lake in 1931?” – “12”.
          The harbour master
          The author, Moreau
          A fishing club
          Unnamed reports
        ferry-count~status
        How is this to be briefed? In Moreau: “How many ferries crossed the lake in 1931?” – “12”.
          As a claim that the author passes on
          As the author’s own statement of fact
          As the author’s own judgement
        ferry-count~differs
        Who gives another account of this? In Moreau: “How many ferries crossed the lake in 1931?” – “12”.
          Okafor
          Moreau, elsewhere in the same text
          A fishing club
          Unnamed reports
        boat-count~status
        How is this to be briefed? In Okafor: “How many boats does Okafor count on the lake?” – “9”.
          As the author’s own statement of fact
          As an allegation that the author passes on
          As the author’s own judgement
        boat-count~differs
        Who gives another account of this? In Okafor: “How many boats does Okafor count on the lake?” – “9”.
          The harbour master
          Okafor, elsewhere in the same text
          Unnamed reports
          A fishing club
        deepest-part~by
        Whose word is this? In Moreau: “Where is the lake at its deepest, according to Moreau?” – “Off the north shore”.
          A fishing club
          The author, Moreau
          The harbour master
          Unnamed reports
        deepest-part~status
        How is this to be briefed? In Moreau: “Where is the lake at its deepest, according to Moreau?” – “Off the north shore”.
          As an allegation that the author passes on
          As the author’s own statement of fact
          As the author’s own judgement
          As a matter in dispute, with no side taken
        storm-cause~status
        How is this to be briefed? In Moreau: “What does Moreau give as the cause of the loss of 1905?” – “Haste”.
          As the author’s own judgement
          As an unconfirmed account that the author passes on
          As the author’s own statement of fact
          As a matter in dispute, with no side taken
        ice-years~by
        Whose word is this? In Okafor: “In which year was the lake frozen?” – “1929”.
          Unnamed reports
          The author, Okafor
          The harbour master
          A fishing club
        ice-years~status
        How is this to be briefed? In Okafor: “In which year was the lake frozen?” – “1929”.
          As a report that the author passes on
          As the author’s own statement of fact
          As the author’s own judgement
          As a matter in dispute, with no side taken
        """, text.toString());
  }

  /** Each change of the first question, and what is then made of it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      claim: {by: the harbour master, status: claimed} | claim: {by: the harbour master, status: claimed}              | by status differs
      claim: {by: the harbour master, status: claimed} | claim: {by: the harbour master, status: claimed, asked: true} | by differs
      claim: {by: the harbour master, status: claimed} | claim: {by: that officer, status: claimed}                    | status
      claim: {by: the harbour master, status: claimed} | claim: {by: Moreau, status: stated}                           | status differs
      claim: {by: the harbour master, status: claimed} | claim: {by: Moreau and Okafor, status: claimed}               | status
      claim: {by: the harbour master, status: claimed} | tags: [ferries]                                               | differs
      crossed the lake in 1931                         | crossed, by the harbour master's count                        | differs
      crossed the lake in 1931                         | are alleged to have crossed                                   | -
      crossed the lake in 1931                         | probably crossed                                              | by differs
      number: 12                                       | match: {pairs: {Wave: North, Gull: South}}                    | -
      cite: moreau 4 "twelve"                          | cite: [moreau 4 "twelve", okafor 1 "twelve"]                  | -
      differs: [boat-count]                            | differs: [first-steamer]                                      | by status
      differs: [boat-count]                            | differs: [boat-count, ice-years]                              | by status
      """)
  void noneThatIsTrivialOrAmbiguous(String found, String changed, String expected)
      throws IOException {
    Bank bank = bank(LAKE.replaceFirst(
        java.util.regex.Pattern.quote(found), java.util.regex.Matcher.quoteReplacement(changed)));
    String kinds = ids(bank).stream()
        .filter(id -> id.startsWith("ferry-count~"))
        .map(id -> id.substring(id.indexOf('~') + 1))
        .collect(Collectors.joining(" "));
    assertEquals(Optional.ofNullable(expected).orElse(""), kinds);
  }

  @Test
  void aStatementTheSourceDoesNotMakeIsAskedAboutByNone() throws IOException {
    Bank bank = bank(LAKE.replace("number: 12", "truth: false"));
    assertFalse(ids(bank).stream().anyMatch(id -> id.startsWith("ferry-count~")));
  }

  @Test
  void aRenamedItemRenamesWhatIsMadeOfIt() throws IOException {
    List<String> was = made(bank(LAKE)).stream()
        .filter(q -> q.id().value().startsWith("deepest-part~"))
        .flatMap(q -> q.was().stream())
        .map(ItemId::value)
        .toList();
    assertEquals(List.of("deep-part~by", "deep-part~status"), was);
  }

  @Test
  void theClaimLineIsThatOfTheItem() throws IOException {
    Catalogue catalogue = Catalogue.of(Attribution.with(bank(LAKE)).questions());
    Question question = catalogue.find("deepest-part~by").orElseThrow();
    assertEquals(
        "Off the north shore · alleged by a fishing club, in Moreau (paragraph 7) · 1 source",
        ClaimLine.of(question, id -> catalogue.find(id.value())));
  }

  /** Which voices cannot stand among the same options. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Armenia                    | the Armenian prime minister | true
      Armenia                    | Nikol Pashinyan             | true
      Turkey                     | Turkish Ministry of Foreign Affairs | true
      Turkey                     | Recep Tayyip Erdoğan        | true
      Erdogan                    | Recep Tayyip Erdoğan        | true
      Sergei Lavrov              | Sergey Lavrov               | true
      Lavrov                     | Sergey Lavrov               | true
      Abiyev                     | Safar Abiyev                | true
      Russia                     | Russia and France           | true
      unnamed reports            | anonymous officials         | true
      Ruritania                  | the Ruritanian government   | true
      Jane Doe                   | Dr Doe                      | true
      WHO                        | World Health Organization   | true
      Vladimir Putin             | Sergei Lavrov               | false
      the ministry of health     | the ministry of defence     | false
      Jane Doe                   | John Roe                    | false
      Armenia                    | Azerbaijan                  | false
      the European Parliament    | unnamed reports             | false
      """)
  void voicesThatMayBeOne(String one, String other, boolean like) {
    Voice a = Voice.of(one).orElseThrow();
    Voice b = Voice.of(other).orElseThrow();
    assertEquals(like, a.isLike(b));
    assertEquals(like, b.isLike(a));
  }

  @ParameterizedTest
  @CsvSource({"that country", "the two states she names", "the people quoted", "he", "'   '"})
  void aNameThatPointsElsewhereIsNoVoice(String name) {
    assertEquals(Optional.empty(), Voice.of(name));
  }

  // -- laws

  private static final Bank SHIPPED =
      BankReader.read(List.of(Path.of("questions"))).banks().get(0);

  private static void keepsTheLaws(Bank bank) {
    Bank all = Attribution.with(bank);
    assertEquals(
        bank.questions(),
        all.questions().stream().filter(q -> q.id().origin().isEmpty()).toList());
    Map<ItemId, Question> byId =
        bank.questions().stream().collect(Collectors.toMap(Question::id, q -> q));
    var ids = new HashSet<ItemId>();
    for (Question made : made(bank)) {
      String about = made.id() + ": " + made.stem() + " " + options(made);
      Question origin = byId.get(made.id().origin().orElseThrow());
      assertTrue(ids.add(made.id()), about);
      assertFalse(ItemId.isValid(made.id().value()), about);
      assertFalse(made.asksStatus(), about);

      List<Citation> cited = made.citations();
      assertEquals(origin.citations(), cited.subList(0, origin.citations().size()), about);
      assertEquals(origin.tags(), made.tags(), about);

      List<String> options = options(made);
      assertTrue(options.size() == 3 || options.size() == 4, about);
      Set<String> plain = options.stream().map(Fold::plain).collect(Collectors.toSet());
      assertEquals(options.size(), plain.size(), about);
      for (String option : options) {
        boolean right = option.equals(made.key().shown());
        Verdict verdict = made.mark(Response.typed(option)).verdict();
        assertEquals(right ? Verdict.CORRECT : Verdict.INCORRECT, verdict, about);
      }
      if (!made.id().value().endsWith("~status")) {
        List<Voice> voices = options.stream()
            .map(o -> o.replaceFirst("^The author, |, elsewhere in the same text$", ""))
            .map(o -> Voice.of(o).orElseThrow())
            .toList();
        for (int i = 0; i < voices.size(); i++) {
          for (int j = 0; j < i; j++) {
            assertFalse(voices.get(i).isLike(voices.get(j)), about);
          }
        }
      }
    }
  }

  /** Returns what is made, by id, whatever the order. */
  private static Map<String, String> byId(Bank bank) {
    var byId = new TreeMap<String, String>();
    made(bank).forEach(q -> byId.put(q.id().value(), q.stem() + options(q) + q.why()));
    return byId;
  }

  private static Bank of(Bank bank, List<Question> questions) {
    return new Bank(bank.name(), bank.title(), bank.sources(), questions);
  }

  @Test
  void theShippedBankKeepsTheLaws() {
    keepsTheLaws(SHIPPED);
    assertTrue(made(SHIPPED).size() >= 60, made(SHIPPED).size() + " made");
  }

  @Test
  void theOrderOfQuestionsChangesNothing() {
    var shuffled = new ArrayList<>(SHIPPED.questions());
    Collections.shuffle(shuffled, new Random(42));
    assertEquals(byId(SHIPPED), byId(of(SHIPPED, shuffled)));
  }

  @Test
  void theCheckerFindsNothingAmissButThatSiblingsTellOfEachOther() {
    List<Finding> before = Checker.check(List.of(SHIPPED), id -> "", Map.of());
    Set<String> codes =
        Checker.check(List.of(Attribution.with(SHIPPED)), id -> "", Map.of()).stream()
            .filter(finding -> !before.contains(finding))
            .map(Finding::code)
            .collect(Collectors.toSet());
    // What is quoted may say "without"; the author's why is of the answer to another question.
    assertEquals(Set.of("answer-elsewhere", "differs-one-way", "negative-stem", "no-why"), codes);
  }

  private static final List<String> NAMES = List.of(
      "Ada Marsh",
      "the harbour office",
      "Toller",
      "Toller and Sons",
      "the Ruritanian army",
      "Ruritania",
      "unnamed reports",
      "anonymous sailors",
      "that town",
      "Vladimir Putin",
      "Russia",
      "Author A",
      "Author B and Ada Marsh",
      "WHO",
      "World Health Organization",
      "",
      "İzmir Liman Başkanlığı",
      "«…»");

  private static Bank random(Random random, int size) {
    List<Source> sources = IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(i -> source("s" + i, "Author " + (char) ('A' + i)))
        .toList();
    var questions = new ArrayList<Question>();
    for (int i = 0; i < size; i++) {
      questions.add(random(random, i, size, sources));
    }
    return new Bank("random", "Random", sources, questions);
  }

  private static Source source(String id, String author) {
    return new Source(
        id,
        author,
        "T",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Question random(Random random, int id, int size, List<Source> sources) {
    String by = NAMES.get(random.nextInt(NAMES.size()));
    List<Claim.Status> statuses = List.of(Claim.Status.values());
    Claim.Status status = statuses.get(random.nextInt(statuses.size()));
    Source source = sources.get(random.nextInt(sources.size()));
    Key key =
        switch (random.nextInt(3)) {
          case 0 -> new TruthKey(random.nextBoolean());
          case 1 -> new DateKey(Integer.toString(1900 + random.nextInt(9)), false);
          default -> new TextKey("answer " + random.nextInt(9), List.of(), List.of(), List.of());
        };
    List<ItemId> differs =
        random.nextInt(3) > 0 ? List.of() : List.of(new ItemId("q" + random.nextInt(size)));
    return new Question(
        new ItemId("q" + id),
        "What of matter " + id + "?",
        key,
        Optional.empty(),
        List.of(new Citation(source, 1 + random.nextInt(9), List.of("t"), Optional.empty())),
        random.nextInt(5) == 0
            ? Optional.empty()
            : Optional.of(new Claim(
                by.isEmpty() ? Optional.empty() : Optional.of(by),
                status,
                random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(6)),
                random.nextInt(6) == 0)),
        Optional.empty(),
        List.of("t" + random.nextInt(3)),
        differs.stream().filter(d -> !d.value().equals("q" + id)).toList(),
        List.of(),
        List.of());
  }

  @Test
  void randomBanksKeepTheLaws() {
    var random = new Random(42);
    int made = 0;
    for (int i = 0; i < 300; i++) {
      Bank bank = random(random, 1 + random.nextInt(40));
      keepsTheLaws(bank);
      made += made(bank).size();
    }
    assertTrue(made > 1_000, made + " made");
  }

  /** One question more may change which wrong options are shown, never what is asked. */
  @Test
  void anUnrelatedQuestionTakesNoIdAway() {
    var random = new Random(42);
    int changed = 0;
    int kept = 0;
    for (int i = 0; i < 200; i++) {
      Bank bank = random(random, 30);
      var more = new ArrayList<>(bank.questions());
      Question stranger = random(random, 30, 31, List.of(source("other", "Author Z")));
      more.add(
          random.nextInt(30),
          new Question(
              stranger.id(),
              stranger.stem(),
              new TextKey("nobody knows", List.of(), List.of(), List.of()),
              stranger.why(),
              stranger.citations(),
              Optional.of(new Claim(
                  Optional.of("Zebulon Quince"), Claim.Status.CLAIMED, Optional.empty(), false)),
              stranger.note(),
              stranger.tags(),
              List.of(),
              List.of(),
              List.of()));
      var sources = new ArrayList<>(bank.sources());
      sources.add(source("other", "Author Z"));
      Map<String, String> before = byId(bank);
      Map<String, String> after = byId(new Bank(bank.name(), bank.title(), sources, more));
      assertTrue(after.keySet().containsAll(before.keySet()), before.keySet()::toString);
      for (var entry : before.entrySet()) {
        boolean same = after.get(entry.getKey()).equals(entry.getValue());
        changed += same ? 0 : 1;
        kept += same ? 1 : 0;
      }
    }
    assertTrue(kept > 3 * changed, kept + " kept, " + changed + " changed");
  }
}
