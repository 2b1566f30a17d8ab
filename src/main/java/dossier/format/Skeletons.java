package dossier.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Banks and questions to begin with: right as they stand, every line to be written over. */
public final class Skeletons {
  private static final String BANK = """
      # yaml-language-server: $schema=bank.schema.json
      #
      # A bank of questions. Every field is described in docs/WRITING-QUESTIONS.md.
      #   dossier check FILE                   what is wrong with it
      #   dossier new question TYPE >> FILE    one more question
      #   dossier schema > bank.schema.json    beside this file: editors complete and explain fields
      bank: straits                   # its name for ever: letters, digits, '-', '_' and '.'
      title: The Straits
      # language: en
      sources:
        post:                         # the id by which 'cite' names it
          author: Ann Other           # as printed, as is the title
          title: Who keeps the Straits
          kind: news report           # or opinion column, official statement, treaty
          date: 2020-10-19            # 2020-10, 2020, 2021~ (about), 2012/2014 (a span)
          reliability: C              # Admiralty: A reliable to E unreliable, F not to be judged
          copy: post.txt              # the file name of your own copy, for --sources
          # note: What a reader should know of it.
      questions:
      """;

  private static final String HEAD = """

        # The id stands for ever: a-z, 0-9 and '-'; 'was: old-id' renames.
        - id: %s
          ask: %s
      """;

  private static final String TAIL = """
          # One or two sentences of your own that add something.
          why: %s
          # A source, a paragraph (the title is 1), and words that stand in it.
          cite: post %s
          tags: [%s]
          # Where they apply:
          # claim: {by: the ministry, status: claimed, credibility: 3}
          # note: What a careful reader should doubt.
          # differs: other-id
      """;

  private static final String NUMBER = """
          # 'value', or 'low' and 'high'; 'bound' as the source has it: over, at least, about,
          # up to, under; 'tolerance' where near is right: 5, or 5%.
          number: {value: 600, unit: ships, bound: over}
      """;

  private static final Map<String, String> QUESTIONS = questions();

  private Skeletons() {}

  /** Returns the types of questions, by the names of the fields that hold their answers. */
  public static List<String> types() {
    return Tables.KEYS;
  }

  /** Returns a bank with one question. */
  public static String bank() {
    return BANK
        + question(
            "pilots",
            "How many pilots came aboard, by Other's account?",
            NUMBER.replace("600, unit: ships, bound: over", "4, unit: pilots"),
            "One for each of the larger ships.",
            "6 \"four pilots\"",
            "figures");
  }

  /**
   * Returns a question of a type, indented as it stands under {@code questions}.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public static String question(String type) {
    String question = QUESTIONS.get(type);
    if (question == null) {
      throw new IllegalArgumentException("no type of question: " + type);
    }
    return question;
  }

  private static Map<String, String> questions() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "choice",
        question(
            "convoy-course",
            "Which way did the convoy sail, by Other's account?",
            """
              # The first is the key; they are shown shuffled. Two or three that tempt are enough.
              choice:
                - To the east
                - text: To the west
                  why: That is where it had come from.
                - To the north
          """,
            "She has it pass the lighthouse at dusk, outward bound.",
            "4 \"eastward\"",
            "places"));
    all.put(
        "choices",
        question(
            "convoy-flags",
            "Which states had ships in the convoy, by Other's account?",
            """
              # Several are right; a wrong one says why where that teaches.
              choices:
                right: [France, Russia]
                wrong:
                  - Turkey
                  - {text: Spain, why: It only sent an observer.}
          """,
            "Both had merchantmen in it, and neither a warship.",
            "5 \"French\" \"Russian\"",
            "actors"));
    all.put(
        "truth",
        question(
            "convoy-halted",
            "The convoy stopped before the strait, by Other's account.",
            """
              # Where it is false, 'why' says what is so.
              truth: false
          """,
            "It slowed, and the pilots came aboard under way.",
            "6 \"under way\"",
            "events"));
    all.put(
        "text",
        question(
            "convoy-commander",
            "Who commanded the convoy, by Other's account?",
            """
              # 'accepts' earn full marks, too; 'prompts' are right but vague, and earn one more try;
              # 'rejects' are never right, however near.
              text:
                answer: Maria Lind
                accepts: [Captain Lind, Lind]
                prompts: {a captain: Which one?}
                rejects: [Mark Lind]
          """,
            "She had led the one before it as well.",
            "7 \"Maria Lind\"",
            "people"));
    all.put(
        "number",
        question(
            "convoy-size",
            "How many ships does Other count in the convoy?",
            NUMBER,
            "It is the larger of her two figures.",
            "12 \"600 ships\"",
            "figures"));
    all.put(
        "date",
        question(
            "convoy-day",
            "On which day did the convoy sail, by Other's account?",
            """
              # As fine as the source has it: 2020-10, 2020, 2021~. Where it prints no year:
              # date: {value: 2020-10-19, inferred: year}
              date: 2020-10-19
          """,
            "She gives the day before the talks.",
            "3 \"19 October\"",
            "dates"));
    all.put(
        "cloze",
        question(
            "convoy-toll",
            "What did the passage cost?",
            """
              # Each gap in braces, with an answer of its own: text, number, date or choice.
              cloze:
                text: "The owners paid {sum} in {year}."
                gaps:
                  sum: {number: {value: 7000, unit: USD}}
                  year: {date: 2016}
          """,
            "It was the last toll before the treaty.",
            "9 \"7,000\" \"2016\"",
            "figures"));
    all.put(
        "order",
        question(
            "convoy-course-of-events",
            "In which order did these follow?",
            """
              # In the right order; items in brackets are tied.
              order:
                - The talks
                - [The truce, The visit]
                - The treaty
          """,
            "The treaty needed both the truce and the visit.",
            "10 \"after the visit\"",
            "events"));
    all.put(
        "match",
        question(
            "offices",
            "Who held which office?",
            """
              # Each left side with its right side; what is 'spare' belongs to none.
              match:
                pairs:
                  Lind: captain
                  Berg: pilot
                spare: [harbour master]
          """,
            "The pilot, and no officer, gave the course.",
            "8 \"Berg\" \"Lind\"",
            "people"));
    return all;
  }

  private static String question(
      String id, String ask, String answer, String why, String cite, String tags) {
    return HEAD.formatted(id, ask) + answer + TAIL.formatted(why, cite, tags);
  }
}
