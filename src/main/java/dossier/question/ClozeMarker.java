package dossier.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks the gaps of a text. The answers stand in the order of the gaps, with semicolons, bars or
 * line ends between them, so that commas in figures and dates survive; commas with a blank after
 * them will do where they part the response into just as many answers as there are gaps. Numbers
 * before the answers that count the gaps are left out. What is not given is wrong.
 */
final class ClozeMarker {
  private static final Pattern BREAK =
      Pattern.compile("[ \\t]*(?:[;|\u061b\uff1b][ \\t]*\\R?|\\R+)[ \\t]*");
  private static final Pattern OUTSIDE =
      Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");
  private static final Pattern COMMA = Pattern.compile(",\\s+");
  private static final Pattern NUMBERED = Pattern.compile("[(\\[]?(\\d{1,2})[)\\].:]\\s+(.*)");

  private final ClozeKey key;
  private final Context context;

  ClozeMarker(ClozeKey key, Context context) {
    this.key = key;
    String around = String.join(" … ", key.around());
    this.context = new Context((context.stem() + " " + around).strip(), context.names());
  }

  Mark mark(Response response) {
    int n = key.gaps().size();
    if (n == 1) {
      return marked(0, response.text(), response.shown());
    }
    var text = Offered.squeezed(response.text());
    if (text.isEmpty()) {
      return Mark.incorrect("too long to mark");
    }
    if (Fold.plain(text.get()).isEmpty()) {
      return Mark.incorrect("no answer");
    }
    List<String> answers = answers(text.get(), n);
    if (answers.size() > n) {
      return Mark.incorrect(answers.size() + " answers for " + n + " gaps");
    }
    var marks = new ArrayList<Mark>();
    for (int i = 0; i < n; i++) {
      Mark mark = marked(i, i < answers.size() ? answers.get(i) : "", response.shown());
      if (mark.verdict() == Verdict.ASK) {
        return Mark.ask("gap " + (i + 1) + ": " + mark.reason(), prompt(i, mark));
      }
      marks.add(mark);
    }
    return summed(marks).understoodAs(read(marks, answers));
  }

  private Mark marked(int gap, String answer, List<Integer> shown) {
    return key.gaps().get(gap).key().mark(new Response(answer, key.shown(gap, shown)), context);
  }

  private static String prompt(int gap, Mark mark) {
    return "Gap " + (gap + 1) + ": " + mark.prompt().orElse("What do you mean?")
        + " Then type all the gaps again.";
  }

  private static List<String> answers(String text, int n) {
    String whole = OUTSIDE.matcher(text).replaceAll("");
    List<String> parts = List.of(BREAK.split(whole, -1));
    int last = parts.size() - 1;
    if (last > 0 && parts.get(last).isBlank()) {
      parts = parts.subList(0, last);
    }
    if (parts.size() == 1) {
      List<String> byComma = List.of(COMMA.split(whole, -1));
      parts = byComma.size() == n ? byComma : parts;
    }
    return unnumbered(parts);
  }

  private static List<String> unnumbered(List<String> parts) {
    var bare = new ArrayList<String>();
    for (int i = 0; i < parts.size(); i++) {
      Matcher m = NUMBERED.matcher(parts.get(i).strip());
      if (parts.size() < 2 || !m.matches() || Integer.parseInt(m.group(1)) != i + 1) {
        return parts;
      }
      bare.add(m.group(2));
    }
    return bare;
  }

  private Mark summed(List<Mark> marks) {
    int right = 0;
    var wrong = new ArrayList<String>();
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.verdict() == Verdict.CORRECT) {
        right++;
      } else {
        wrong.add("gap " + (i + 1) + (mark.reason().isEmpty() ? "" : ": " + mark.reason()));
      }
    }
    String reason = wrong.isEmpty()
        ? ""
        : right + " of " + marks.size() + " gaps right; not " + String.join("; not ", wrong);
    return Mark.share(right / (double) marks.size(), reason);
  }

  private static String read(List<Mark> marks, List<String> answers) {
    var read = new ArrayList<String>();
    for (int i = 0; i < marks.size(); i++) {
      String answer = i < answers.size() ? answers.get(i).strip() : "";
      read.add(marks.get(i).understood().orElse(answer.isEmpty() ? "–" : answer));
    }
    return String.join("; ", read);
  }
}
