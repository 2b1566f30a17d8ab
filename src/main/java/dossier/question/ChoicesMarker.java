package dossier.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks the picks of several options: each counts once, and each wrong one costs a right one. */
final class ChoicesMarker {
  private static final String OF_THEM = "(?: of (?:them|these|those|the above|the options))?";

  private static final Pattern NONE =
      Pattern.compile("(?:none|nothing|neither|no options?)" + OF_THEM + "[.!]*");

  private static final Pattern ALL =
      Pattern.compile("(?:all|everything|every option|each|all options)(?: (?:the )?options)?"
          + OF_THEM
          + "(?: (?:except|but|apart from|other than|besides|bar)(?: for)? (?<rest>.+)|[.!]*)");

  private final ChoicesKey key;
  private final Offered offered;
  private final PickList list;

  ChoicesMarker(ChoicesKey key, List<Integer> shown, Context context) {
    this.key = key;
    offered = new Offered(key.options(), shown);
    list = new PickList(offered, context, true);
  }

  Mark mark(String text) {
    String plain = Fold.plain(text);
    boolean isText =
        plain.length() > Offered.LONGEST || !offered.named(text, plain).isEmpty();
    if (!isText && NONE.matcher(plain).matches()) {
      return Mark.incorrect("none is picked").understoodAs("none");
    }
    Matcher all = ALL.matcher(plain);
    boolean most = !isText && all.matches();
    if (most && all.group("rest") == null) {
      return marked(everything());
    }
    PickList.Picks picks = list.read(most ? all.group("rest") : text);
    if (picks.refused().isPresent()) {
      return picks.refused().get();
    }
    Mark first = marked(most ? allBut(picks.first()) : new TreeSet<>(picks.first()));
    Mark second = marked(most ? allBut(picks.second()) : new TreeSet<>(picks.second()));
    if (first.verdict() == second.verdict() && first.score() == second.score()) {
      return first;
    }
    return Mark.ask(
        "this can be read in two ways", "Type the letters of the options you mean, with blanks.");
  }

  private Set<Integer> everything() {
    return allBut(List.of());
  }

  private Set<Integer> allBut(List<Integer> left) {
    var all = new LinkedHashSet<Integer>();
    for (int i = 0; i < offered.size(); i++) {
      all.add(i);
    }
    left.forEach(all::remove);
    return all;
  }

  private Mark marked(Set<Integer> picks) {
    int of = key.right().size();
    var wrong = new ArrayList<ChoiceKey.Option>();
    picks.stream().filter(i -> i >= of).forEach(i -> wrong.add(key.wrong().get(i - of)));
    int right = picks.size() - wrong.size();
    boolean all = picks.size() == offered.size() && !wrong.isEmpty();
    double score = all ? 0 : Math.max(0, right - wrong.size()) / (double) of;
    String read = String.join("; ", picks.stream().map(offered::text).toList());
    String reason = score == 1 ? "" : reason(right, wrong, all);
    return Mark.share(score, reason).understoodAs(picks.isEmpty() ? "none" : read);
  }

  /** "2 of 3 right; Turkey is not one: it never was a co-chair". */
  private String reason(int right, List<ChoiceKey.Option> wrong, boolean all) {
    var parts = new ArrayList<String>();
    parts.add(all ? "all are picked" : right + " of " + key.right().size() + " right");
    if (wrong.size() == 1) {
      ChoiceKey.Option option = wrong.get(0);
      parts.add(option.text() + " is not one" + why(option.why()));
    } else if (!wrong.isEmpty()) {
      parts.add("not "
          + String.join(", not ", wrong.stream().map(ChoiceKey.Option::text).toList()));
    }
    return String.join("; ", parts);
  }

  private static String why(Optional<String> why) {
    return why.map(w -> ": " + w).orElse("");
  }
}
