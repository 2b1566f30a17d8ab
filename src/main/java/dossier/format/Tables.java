package dossier.format;

import static dossier.format.Field.optional;
import static dossier.format.Field.required;

import dossier.question.Claim;
import dossier.question.NumberKey;
import java.util.Arrays;
import java.util.List;

/** Every field of a bank, with its type, its limits and a line about it. */
final class Tables {
  /** The longest stem, explanation or note, in characters. */
  static final int PROSE = 2000;

  /** The longest name, option or answer, in characters. */
  static final int LINE = 300;

  /** The most options, items, pairs or gaps of one answer. */
  static final int MOST_ITEMS = 12;

  /** The most questions of a file. */
  static final int MOST_QUESTIONS = 100_000;

  /** The most sources of a file. */
  static final int MOST_SOURCES = 1000;

  private static final Shape LINE_TEXT = new Shape.Text(LINE, false);
  private static final Shape PROSE_TEXT = new Shape.Text(PROSE, true);
  private static final Shape IDS =
      Shape.Either.of(new Shape.Id(), new Shape.Items(new Shape.Id(), 1, 50));
  private static final Shape TEXTS = Shape.Either.of(LINE_TEXT, new Shape.Items(LINE_TEXT, 1, 100));

  static final Table OPTION = new Table(
      "an option",
      required("text", LINE_TEXT, "the option as shown", "A figure that both sides confirmed"),
      optional("why", PROSE_TEXT, "why it is wrong, where that teaches", "Only one side gave it."));

  private static final Shape OPTION_TEXT = Shape.Either.of(LINE_TEXT, new Shape.Fields(OPTION));

  static final Table PROMPT = new Table(
      "a prompt",
      required("text", LINE_TEXT, "a response that is right but vague", "a minister"),
      required("ask", LINE_TEXT, "what to ask the learner then", "Which minister?"));

  private static final Shape PROMPTS = Shape.Either.of(
      new Shape.Entries("responses and what to ask then", LINE_TEXT, LINE_TEXT, 1, 100),
      new Shape.Items(Shape.Either.of(LINE_TEXT, new Shape.Fields(PROMPT)), 1, 100),
      LINE_TEXT);

  static final Table TEXT = new Table(
      "a text answer",
      required("answer", LINE_TEXT, "the answer as shown", "Ann Other"),
      optional("accepts", TEXTS, "other texts that earn full marks", "[A. Other]"),
      optional(
          "prompts",
          PROMPTS,
          "responses that are right but vague, and what to ask then",
          "{a reporter: Which one?}"),
      optional("rejects", TEXTS, "responses that must not pass", "[Ann Author]"));

  static final Table NUMBER = new Table(
      "a number answer",
      optional("value", new Shape.Decimal(), "the figure", "600"),
      optional("low", new Shape.Decimal(), "the lower end of a range", "550"),
      optional("high", new Shape.Decimal(), "the upper end of a range", "600"),
      optional("unit", new Shape.Text(40, false), "the unit, or the thing counted", "ships"),
      optional(
          "bound",
          new Shape.Word(Arrays.stream(NumberKey.Bound.values())
              .map(NumberKey.Bound::words)
              .toList()),
          "how the source limits the figure",
          "over"),
      optional(
          "tolerance",
          new Shape.Tolerance(),
          "how far off a response may be, in the unit or in per cent, or to how many figures it is"
              + " right",
          "5%"));

  static final Table DATE = new Table(
      "a date answer",
      required(
          "value", new Shape.Date(), "an EDTF date at the precision of the source", "2020-10-19"),
      optional(
          "inferred",
          new Shape.Word(List.of("year")),
          "year, where the source prints none",
          "year"));

  static final Table CLAIM = new Table(
      "a claim",
      optional("by", LINE_TEXT, "who claims it, where it is not the author", "the ministry"),
      required(
          "status",
          new Shape.Word(
              Arrays.stream(Claim.Status.values()).map(Claim.Status::word).toList()),
          "how firmly the source puts it",
          "claimed"),
      optional(
          "credibility", new Shape.Range("1", "6", true), "the Admiralty digit of this claim", "3"),
      optional("asked", new Shape.Truth(), "whether a response must say the status, too", "true"));

  static final Table SOURCE_DATE = new Table(
      "the date of a source",
      required("value", new Shape.Date(), "an EDTF date", "2021~"),
      optional("note", PROSE_TEXT, "how the date is known", "not printed; after January"));

  static final Table SOURCE = new Table(
      "a source",
      required("author", LINE_TEXT, "who wrote it, as printed", "Ann Other"),
      required("title", LINE_TEXT, "its title, as printed", "Who keeps the Straits"),
      optional(
          "kind", LINE_TEXT, "what sort of work it is: news report, opinion column", "news report"),
      optional("container-title", LINE_TEXT, "what it appeared in", "The Post"),
      optional("publisher", LINE_TEXT, "who published it", "Post Press"),
      optional(
          "URL",
          new Shape.Text(2000, false),
          "where it is on the web",
          "https://example.org/straits"),
      optional(
          "date",
          Shape.Either.of(new Shape.Date(), new Shape.Fields(SOURCE_DATE)),
          "when it was issued, EDTF",
          "{value: 2021~, note: not printed}"),
      optional(
          "reliability",
          new Shape.Word(List.of("A", "B", "C", "D", "E", "F")),
          "the Admiralty letter of the source",
          "C"),
      optional("copy", new Shape.FileName(), "the file name of the reader's own copy", "post.txt"),
      optional("note", PROSE_TEXT, "what a reader should know of it", "Written before the talks."),
      optional(
          "unasked",
          new Shape.Entries(
              "paragraphs, such as 77-85, and why nothing is asked of them",
              new Shape.Paragraphs(),
              LINE_TEXT,
              1,
              500),
          "paragraphs without a question, such as 77-85, each with the reason",
          "{\"77-85\": the form for comments}"));

  /** {@code allow: {no-why: the stem says it all}}. */
  private static final Shape ALLOW = new Shape.Entries(
      "codes of findings and why each is allowed", new Shape.Code(), LINE_TEXT, 1, 20);

  private static final Shape CHOICE = new Shape.Items(OPTION_TEXT, 2, 26);
  private static final Shape TEXT_KEY = Shape.Either.of(LINE_TEXT, new Shape.Fields(TEXT));
  private static final Shape NUMBER_KEY =
      Shape.Either.of(new Shape.Decimal(), new Shape.Fields(NUMBER));
  private static final Shape DATE_KEY = Shape.Either.of(new Shape.Date(), new Shape.Fields(DATE));

  /** {@code order: [first, second, [tied a, tied b], last]}. */
  private static final Shape ORDER = new Shape.Items(
      Shape.Either.of(LINE_TEXT, new Shape.Items(LINE_TEXT, 2, MOST_ITEMS - 1)), 2, MOST_ITEMS);

  /** {@code choices: {right: [a, b], wrong: [c, {text: d, why: …}]}}. */
  static final Table CHOICES = new Table(
      "choices",
      required(
          "right",
          Shape.Either.of(LINE_TEXT, new Shape.Items(LINE_TEXT, 1, MOST_ITEMS)),
          "the options that are right",
          "[France, Russia]"),
      optional(
          "wrong",
          Shape.Either.of(
              LINE_TEXT, new Shape.Fields(OPTION), new Shape.Items(OPTION_TEXT, 1, MOST_ITEMS)),
          "the options that are wrong, each with why where that teaches",
          "[Turkey, {text: Spain, why: It only observes.}]"));

  /** {@code match: {pairs: {Paris: France, Rome: Italy}, spare: [Spain]}}. */
  static final Table MATCH = new Table(
      "a match",
      required(
          "pairs",
          new Shape.Entries(
              "left sides and their right sides", LINE_TEXT, LINE_TEXT, 2, MOST_ITEMS),
          "each left side with its right side; a right side may serve several",
          "{Paris: France, Rome: Italy}"),
      optional(
          "spare",
          Shape.Either.of(LINE_TEXT, new Shape.Items(LINE_TEXT, 1, MOST_ITEMS)),
          "right sides that belong to none",
          "[Spain]"));

  /** The names of the fields with other texts, right, vague or wrong, beside a text. */
  static final List<String> TEXT_LISTS = List.of("accepts", "prompts", "rejects");

  /** The names of the fields that hold the answer of a gap. */
  static final List<String> GAP_KEYS = List.of("text", "number", "date", "choice");

  static final Table GAP = new Table(
      "a gap",
      optional("text", TEXT_KEY, "a short text: a name, a place", "Ann Other"),
      optional(
          "number", NUMBER_KEY, "a figure, or a range of figures", "{value: 600, unit: ships}"),
      optional("date", DATE_KEY, "a date at the precision of its source", "2020-10"),
      optional("choice", CHOICE, "the options; the first is the key", "[east, west]"),
      optional("accepts", TEXTS, "other texts that earn full marks", "[A. Other]"),
      optional(
          "prompts",
          PROMPTS,
          "responses that are right but vague, and what to ask then",
          "{a reporter: Which one?}"),
      optional("rejects", TEXTS, "responses that must not pass", "[Ann Author]"));

  /** {@code cloze: {text: "Baku paid {sum}.", gaps: {sum: {number: {value: 5, unit: USD}}}}}. */
  static final Table CLOZE = new Table(
      "a cloze",
      required(
          "text",
          PROSE_TEXT,
          "the text, the name of each gap in braces where it stands",
          "It paid {sum} in {year}."),
      required(
          "gaps",
          new Shape.Entries(
              "gaps, each under its name", new Shape.Gap(), new Shape.Fields(GAP), 1, MOST_ITEMS),
          "the gaps, each under its name with its own answer: text, number, date or choice",
          "{sum: {number: {value: 70, unit: USD}}, year: {date: 2016}}"));

  /** The names of the fields that hold an answer. */
  static final List<String> KEYS =
      List.of("choice", "choices", "truth", "text", "number", "date", "cloze", "order", "match");

  static final Table QUESTION = new Table(
      "a question",
      required("id", new Shape.Id(), "its identity for ever", "convoy-size"),
      required("ask", PROSE_TEXT, "the stem", "How many ships does Other count in the convoy?"),
      optional(
          "choice",
          CHOICE,
          "the options; the first is the key",
          "[east, {text: west, why: They came from there.}]"),
      optional("truth", new Shape.Truth(), "whether the stem is true of its source", "false"),
      optional(
          "text",
          TEXT_KEY,
          "a short text: a name, a place",
          "{answer: Ann Other, accepts: [A. Other]}"),
      optional(
          "number",
          NUMBER_KEY,
          "a figure, or a range of figures",
          "{value: 600, unit: ships, bound: over}"),
      optional("date", DATE_KEY, "a date at the precision of its source", "2020-10-19"),
      optional(
          "choices",
          new Shape.Fields(CHOICES),
          "several right options among others",
          "{right: [France, Russia], wrong: [Turkey]}"),
      optional(
          "cloze",
          new Shape.Fields(CLOZE),
          "a text with gaps, each with its own answer",
          "{text: \"It paid {sum}.\", gaps: {sum: {number: {value: 70, unit: USD}}}}"),
      optional(
          "order",
          ORDER,
          "items in the right order; a list in it holds items that are tied",
          "[the talks, [the truce, the visit], the treaty]"),
      optional(
          "match",
          new Shape.Fields(MATCH),
          "left sides, each with its right side",
          "{pairs: {Paris: France, Rome: Italy}, spare: [Spain]}"),
      optional("accepts", TEXTS, "other texts that earn full marks", "[A. Other]"),
      optional(
          "prompts",
          PROMPTS,
          "responses that are right but vague, and what to ask then",
          "{a reporter: Which one?}"),
      optional("rejects", TEXTS, "responses that must not pass", "[Ann Author]"),
      optional(
          "why",
          PROSE_TEXT,
          "what the answer means, in your own words",
          "It is the larger of her two figures."),
      optional(
          "cite",
          Shape.Either.of(new Shape.Cite(), new Shape.Items(new Shape.Cite(), 1, 20)),
          "the source, the paragraph and terms that stand there",
          "post 12 \"600 ships\""),
      optional(
          "claim",
          new Shape.Fields(CLAIM),
          "who claims it and how firmly",
          "{by: the ministry, status: claimed, credibility: 3}"),
      optional(
          "note",
          PROSE_TEXT,
          "what a careful reader should doubt",
          "The two figures do not add up."),
      optional(
          "tags",
          Shape.Either.of(
              new Shape.Text(60, false), new Shape.Items(new Shape.Text(60, false), 1, 30)),
          "themes",
          "[figures, ships]"),
      optional(
          "differs",
          IDS,
          "questions whose claims conflict with this one's",
          "convoy-size-ministry"),
      optional("was", IDS, "ids that this question had before", "convoy"),
      optional(
          "confusable", IDS, "questions that are easily mixed up with this one", "[escort-size]"),
      optional(
          "allow",
          ALLOW,
          "findings that are allowed here, each with the reason",
          "{no-why: The stem says it.}"),
      optional(
          "seal",
          new Shape.Seal(),
          "what 'dossier check --pin' wrote of it when it was right",
          "3f2a-91bc-07de-aa10"));

  private static final Shape COUNT = new Shape.Range("1", "500", true);

  /** {@code blueprint: {questions: 20, tags: {arms: 5}, minutes: 15, pass: 70}}. */
  static final Table BLUEPRINT = new Table(
      "a blueprint",
      optional("questions", COUNT, "how many questions a sitting has", "20"),
      optional(
          "tags",
          new Shape.Entries("tags and how many", new Shape.Text(60, false), COUNT, 1, 50),
          "how many questions at least of each tag",
          "{arms: 5}"),
      optional(
          "types",
          new Shape.Entries("types and how many", new Shape.Word(KEYS), COUNT, 1, 9),
          "how many questions at least of each type of answer",
          "{date: 5}"),
      optional(
          "sources",
          new Shape.Entries("sources and how many", new Shape.Name(), COUNT, 1, 50),
          "how many questions at least that cite each source",
          "{post: 5}"),
      optional(
          "difficulty",
          new Shape.Entries(
              "difficulties and how many",
              new Shape.Word(List.of("unseen", "easy", "medium", "hard")),
              COUNT,
              1,
              4),
          "how many questions at least that were so hard for the learner",
          "{hard: 5}"),
      optional("minutes", new Shape.Range("1", "1440", true), "the time limit", "15"),
      optional("pass", new Shape.Range("0", "100", true), "the pass mark, in per cent", "70"),
      optional(
          "seed",
          new Shape.Range("0", "999999999999999", true),
          "what the draw follows from; without it every sitting is drawn anew",
          "7"));

  static final Table BANK = new Table(
      "a bank",
      required("bank", new Shape.Name(), "the name of the bank", "straits"),
      optional("title", LINE_TEXT, "the title of the bank", "The Straits"),
      optional(
          "description",
          PROSE_TEXT,
          "what the bank is about",
          "What two articles say of the convoy."),
      optional("language", new Shape.Text(35, false), "the language of the bank, BCP 47", "en"),
      optional(
          "sources",
          new Shape.Entries(
              "sources, each under its id",
              new Shape.Name(),
              new Shape.Fields(SOURCE),
              0,
              MOST_SOURCES),
          "the works that are cited, each under its id",
          "{post: {author: Ann Other, title: Who keeps the Straits}}"),
      optional(
          "allow",
          ALLOW,
          "findings about the bank that are allowed, each with the reason",
          "{flat-grades: Both sources are of one kind.}"),
      optional(
          "blueprint",
          new Shape.Fields(BLUEPRINT),
          "what a scored sitting is drawn to",
          "{questions: 20, minutes: 15, pass: 70}"),
      optional(
          "questions",
          new Shape.Items(new Shape.Fields(QUESTION), 0, MOST_QUESTIONS),
          "the questions",
          "[{id: dark, ask: Was it dark?, truth: true, cite: post 3 \"dark\"}]"),
      optional(
          "$schema",
          new Shape.Text(2000, false),
          "where editors find the schema of a JSON bank; not read here",
          "../bank.schema.json"));

  /** The tables of a bank, each before what it holds. */
  static final List<Table> OF_A_BANK = List.of(
      BANK,
      SOURCE,
      SOURCE_DATE,
      QUESTION,
      OPTION,
      TEXT,
      PROMPT,
      NUMBER,
      DATE,
      CHOICES,
      MATCH,
      CLOZE,
      GAP,
      CLAIM);

  private static final Shape PATH = new Shape.FilePath();

  static final Table CONFIG = new Table(
      "a configuration",
      optional(
          "banks",
          Shape.Either.of(PATH, new Shape.Items(PATH, 1, 1000)),
          "files and folders of banks"),
      optional("sources", PATH, "the folder of your own copies of the sources"),
      optional("data", PATH, "the folder of the review log"),
      optional("new-per-day", new Shape.Range("0", "9999", true), "new cards a day"),
      optional(
          "desired-retention",
          new Shape.Range("0.70", "0.99", false),
          "the probability of recall at which a card falls due"),
      optional(
          "confidence",
          new Shape.Truth(),
          "whether drills ask before each verdict how sure you are"),
      optional(
          "attribution",
          new Shape.Truth(),
          "whether drills of who says so are made from the claims"));

  private Tables() {}
}
