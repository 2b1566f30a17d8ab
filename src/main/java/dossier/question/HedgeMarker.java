package dossier.question;

import dossier.question.Claim.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks a value together with how firmly its source puts it: "5,000; claimed", "5,000 (claimed by
 * Aliyev)", "allegedly 5,000". The value is marked first, and decides unless it earns full marks.
 * Then the status must be the claim's own, or of one family with it: reported, claimed, alleged and
 * unconfirmed say alike that the source does not vouch. A status that is missing, flatter, more
 * hedged or of another kind, and two that contradict each other, are incomplete. A claimant, where
 * one is named, must be the claim's or the author of the source.
 */
final class HedgeMarker {
  private static final Set<Status> FAMILY =
      EnumSet.of(Status.REPORTED, Status.CLAIMED, Status.ALLEGED, Status.UNCONFIRMED);

  /** What says each status. The first row has its negations, so that none is taken for the last. */
  private static final String ROWS = """
      UNCONFIRMED|unconfirmed|unverified|uncorroborated|unsubstantiated|unproven|rumou?r(?:s|ed)?|hearsay
      UNCONFIRMED|(?:not|never|un|non|isn't|wasn't|hasn't been|without being)[ -](?:yet |been |independently |officially |fully ){0,3}(?:confirmed|verified|corroborated|proven|substantiated)
      ALLEGED|alleged(?:ly)?|alleges?|alleging|allegations?|accusations?|purported(?:ly)?
      CLAIMED|claim(?:s|ed|ing)?|asserts?|asserted|assertion
      REPORTED|report(?:s|ed|edly|ing)?|supposed(?:ly)?|(?:is |are )?said to be
      DISPUTED|disputed?|disputes|contested|controversial
      OPINION|opinions?|judge?ment
      RETRACTED|retract(?:s|ed|ion)?|withdrawn
      STATED|stated?|states|statement|facts?|factual|confirmed|verified|proven|established""";

  private static final Map<Pattern, Status> WORDS = words();

  private static final Pattern NEGATED =
      Pattern.compile("(?<![\\p{L}])(?:not|never|no|non|isn't|wasn't)[ -]*(?:a |an |the )?$");

  private static final Pattern LAST_PART =
      Pattern.compile("(?s)(?<value>.*\\S)\\s*[;|\uff1b\\n]\\s*(?<status>[^;|\uff1b\\n]*)");

  private static final Pattern LAST_BRACKET =
      Pattern.compile("(?s)(?<value>.*\\S)\\s*[(\\[](?<status>[^()\\[\\]]+)[)\\]]\\W*");

  private static final Pattern UNKNOWN = Pattern.compile(
      "(?:idk|i (?:don't|do not) know|dunno|no idea|not sure|unsure|[^\\p{L}\\p{N}]*)");

  private static final Set<String> ASIDE = Set.of(
      "a",
      "an",
      "the",
      "only",
      "merely",
      "just",
      "officially",
      "publicly",
      "openly",
      "status",
      "source",
      "sources",
      "article",
      "column",
      "author",
      "but",
      "and",
      "though",
      "although",
      "however",
      "been",
      "so",
      "far");

  private static final Pattern BY =
      Pattern.compile("^\\W*(?i:by|from|according to|of)\\s+(?=\\p{L})");
  /** What joined the status to the value, once the status is taken out. */
  private static final Pattern LOOSE_START =
      Pattern.compile("(?i)^(?:[\\s,;:]+|(?:and|but|that|to be)\\b)");

  private static final Pattern LOOSE_END =
      Pattern.compile("(?i)(?:[\\s,;:(\\[]|(?<![\\p{L}\\d])(?:and"
          + "|but|though|although|as|is|are|was|were|has|have|been|this|that|it|only|merely|just"
          + "|officially|publicly|an?|the|according to))$");

  private static final int LONGEST_NAME = 8;
  private static final int MOST_STATUSES = 8;
  private static final int MOST_LOOSE = 24;

  private final Question question;
  private final Claim claim;
  private final Context context;
  private final List<TextMarker> claimants = new ArrayList<>();

  /**
   * A response taken apart.
   *
   * @param denied whether it says what status it is not
   * @param stranger whether it names someone else as the claimant
   */
  private record Parts(String value, Set<Status> statuses, boolean denied, boolean stranger) {
    static Parts only(String value) {
      return new Parts(value, Set.of(), false, false);
    }
  }

  HedgeMarker(Question question, Claim claim, Lexicon names) {
    this.question = question;
    this.claim = claim;
    context = new Context(question.stem(), names);
    claim.by().ifPresent(this::claimant);
    question.citations().stream().map(c -> c.source().author()).distinct().forEach(this::claimant);
  }

  private void claimant(String name) {
    var key = new TextKey(name, List.of(), List.of(), List.of());
    claimants.add(new TextMarker(key, new Context("Who?", context.names())));
  }

  private static Map<Pattern, Status> words() {
    var words = new LinkedHashMap<Pattern, Status>();
    ROWS.lines().forEach(row -> {
      int bar = row.indexOf('|');
      String form = "(?i)(?<![\\p{L}\\d'])(?:" + row.substring(bar + 1) + ")(?![\\p{L}\\d'])";
      words.put(Pattern.compile(form), Status.valueOf(row.substring(0, bar)));
    });
    return Collections.unmodifiableMap(words);
  }

  Mark mark(Response response) {
    String text = Offered.squeezed(response.text()).orElse("");
    if (text.isEmpty()) {
      return Mark.incorrect(response.text().isBlank() ? "no answer" : "too long to mark");
    }
    Parts parts = parts(text);
    Mark value = value(parts.value(), response);
    if (value.verdict() != Verdict.CORRECT && !parts.value().equals(text)) {
      // The words of the status may be the answer's own.
      Mark whole = value(text, response);
      if (whole.verdict() == Verdict.CORRECT) {
        parts = Parts.only(text);
        value = whole;
      }
    }
    return judged(value, parts);
  }

  private Mark value(String text, Response response) {
    return question.key().mark(new Response(text, response.shown()), context);
  }

  private Mark judged(Mark value, Parts parts) {
    boolean firm = holds(parts);
    return switch (value.verdict()) {
      case CORRECT -> {
        if (parts.stranger()) {
          yield Mark.incorrect("right value, of another claimant");
        }
        String read = value.understood().orElse(parts.value().strip())
            + (parts.statuses().isEmpty() ? "" : "; " + said(parts.statuses()));
        Mark mark = firm ? value : lacking(parts);
        yield mark.understoodAs(read);
      }
      case INCOMPLETE, OVER_PRECISE ->
        firm
            ? value
            : new Mark(
                value.verdict(),
                value.score(),
                value.reason(),
                value.prompt().map(p -> p + " " + ASK_STATUS),
                value.understood());
      case PARTIAL, INCORRECT, ASK -> value;
    };
  }

  private static final String ASK_STATUS = "How firmly does the source put it?";

  private static Mark lacking(Parts parts) {
    boolean missing = parts.statuses().isEmpty() && !parts.denied();
    return Mark.incomplete(
        missing ? "right value; its status is missing" : "right value; not its status", ASK_STATUS);
  }

  private boolean holds(Parts parts) {
    Set<Status> right = FAMILY.contains(claim.status()) ? FAMILY : EnumSet.of(claim.status());
    return !parts.denied() && !parts.statuses().isEmpty() && right.containsAll(parts.statuses());
  }

  private static String said(Set<Status> statuses) {
    return String.join(" and ", statuses.stream().map(Status::word).toList());
  }

  // Taking a response apart.

  private Parts parts(String text) {
    for (Pattern form : List.of(LAST_PART, LAST_BRACKET)) {
      Matcher m = form.matcher(text);
      if (m.matches()) {
        String status = m.group("status");
        if (UNKNOWN.matcher(Fold.plain(status)).matches()) {
          return Parts.only(m.group("value"));
        }
        Optional<Parts> parts = status(m.group("value"), Fold.plain(status));
        if (parts.isPresent()) {
          return parts.get();
        }
      }
    }
    boolean own = Lexicon.texts(question.key()).stream().anyMatch(t -> saysStatus(t));
    return own ? Parts.only(text) : loose(text);
  }

  private static boolean saysStatus(String text) {
    return WORDS.keySet().stream().anyMatch(p -> p.matcher(text).find());
  }

  /** Reads a part that says the status and who claims it, and nothing else. */
  private Optional<Parts> status(String value, String said) {
    Parts parts = loose(said);
    boolean none = parts.statuses().isEmpty() && !parts.denied();
    if (none || (!isAside(parts.value()) && !isClaimant(parts.value()))) {
      return Optional.empty();
    }
    return Optional.of(new Parts(value, parts.statuses(), parts.denied(), parts.stranger()));
  }

  /** Takes the words of a status, and the claimant beside them, out of a text. */
  private Parts loose(String text) {
    var statuses = EnumSet.noneOf(Status.class);
    boolean denied = false;
    boolean stranger = false;
    String rest = withoutAttribution(text);
    int found = 0;
    for (var entry : WORDS.entrySet()) {
      Matcher m = entry.getKey().matcher(rest);
      while (found < MOST_STATUSES && m.find()) {
        found++;
        String before = rest.substring(0, m.start());
        String after = rest.substring(m.end());
        Matcher not = NEGATED.matcher(Fold.plain(before));
        if (not.find()) {
          denied = true;
          before = before.replaceFirst("(?i)\\S+\\s*(?:(?:an?|the)\\s+)?$", "");
        } else {
          statuses.add(entry.getValue());
        }
        Matcher by = BY.matcher(after);
        if (by.find()) {
          int name = claimantEnd(after, by.end());
          stranger |= name == by.end();
          after = after.substring(name == by.end() ? 0 : name);
        }
        before =
            isAside(after) && !AFTER_COMMA.matcher(before).find() ? before : withoutSubject(before);
        rest = before + " " + after;
        m = entry.getKey().matcher(rest);
      }
    }
    boolean nothing = statuses.isEmpty() && !denied && rest.equals(text);
    return nothing ? Parts.only(text) : new Parts(trimmed(rest), statuses, denied, stranger);
  }

  /** "3,000, Libya" before "claims". */
  private static final Pattern AFTER_COMMA = Pattern.compile("[\\p{L}\\d%)][,;] [^,;()]+$");

  private static String trimmed(String text) {
    String rest = text.strip();
    for (int i = 0; i < MOST_LOOSE; i++) {
      rest = LOOSE_END.matcher(LOOSE_START.matcher(rest).replaceFirst("")).replaceFirst("");
    }
    return rest;
  }

  /** "According to Aliyev", "Aliyev said": true, and no status. */
  private String withoutAttribution(String text) {
    Matcher says = SAYS.matcher(text);
    if (says.find() && isClaimant(says.group("who"))) {
      return text.substring(says.end());
    }
    Matcher per = ACCORDING.matcher(text);
    if (per.find()) {
      int end = claimantEnd(text, per.end());
      return end == per.end() ? text : text.substring(0, per.start()) + " " + text.substring(end);
    }
    return text;
  }

  private static final Pattern SAYS = Pattern.compile(
      "^(?<who>[^,;()]{1,80}?)\\s+(?i:said|says|gave|gives|put it at|puts it at|spoke of|told)"
          + "(?i:\\s+(?:that|it was|it is|there were|of))?\\s+");

  private static final Pattern ACCORDING =
      Pattern.compile("(?i)(?<![\\p{L}\\d])(?:according to|as per|per|so says)\\s+(?=\\p{L})");

  /** Returns where the name of the claimant ends that begins at an index; there where none does. */
  private int claimantEnd(String text, int from) {
    int best = from;
    Matcher m = Pattern.compile("[\\s,;()]|$").matcher(text);
    for (int words = 0, at = from + 1; words < LONGEST_NAME && at <= text.length(); words++) {
      if (!m.find(at)) {
        break;
      }
      if (isClaimant(text.substring(from, m.start()))) {
        best = m.start();
      }
      at = m.start() + 1;
    }
    return best;
  }

  /** "Aliyev" before "claimed": taken out where it is the claimant. */
  private String withoutSubject(String before) {
    int start = Math.max(
        before.lastIndexOf(','), Math.max(before.lastIndexOf(';'), before.lastIndexOf('(')));
    String subject = before.substring(start + 1).replaceFirst("^\\s*(?i:as)\\s+", "");
    return isClaimant(subject) ? before.substring(0, start + 1) : before;
  }

  private static boolean isAside(String text) {
    return Words.of(text).stream()
        .allMatch(w -> ASIDE.contains(w.text()) || Beside.FILLERS.contains(w.text()));
  }

  private boolean isClaimant(String name) {
    if (name.isBlank() || name.length() > 200) {
      return false;
    }
    return claimants.stream()
        .map(c -> c.mark(name).verdict())
        .anyMatch(v -> v == Verdict.CORRECT || v == Verdict.INCOMPLETE);
  }
}
