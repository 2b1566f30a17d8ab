package dossier.format;

import dossier.format.Node.Entry;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.question.ClozeKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** The gaps in a text, brought together with those that have an answer. */
final class ClozeText {
  private final Scalar text;
  private final Mapping gaps;
  private final Page page;
  private final List<String> names = new ArrayList<>();

  private boolean strayBrace;

  /** Reads the gaps of a text, and reports those that do not fit. */
  ClozeText(Scalar text, Mapping gaps, Page page) {
    this.text = text;
    this.gaps = gaps;
    this.page = page;
    read();
  }

  /** Returns the names in the text, in its order. */
  List<String> names() {
    return List.copyOf(names);
  }

  private void read() {
    Set<String> defined = new LinkedHashSet<>();
    gaps.entries().forEach(e -> defined.add(e.name().text()));
    Set<String> unused = new LinkedHashSet<>(defined);
    List<Integer> undefined = new ArrayList<>();
    Matcher m = ClozeKey.GAP.matcher(text.text());
    int from = 0;
    while (m.find()) {
      reportBraces(from, m.start());
      from = m.end();
      String name = m.group(1);
      if (names.contains(name)) {
        problem(
            m.start(),
            "duplicate-gap",
            "the gap {" + name
                + "} stands twice in 'text'; expected it once; give the second a name"
                + " and an answer of its own");
      } else if (!defined.contains(name)) {
        undefined.add(m.start());
      }
      names.add(name);
      unused.remove(name);
    }
    reportBraces(from, text.text().length());
    if (strayBrace) {
      // A gap that lost one of its braces is the one that has the other.
      unused.removeIf(name -> text.text().contains(name));
    }
    undefined.forEach(at -> reportUndefined(at, unused));
    reportUnused(unused);
  }

  private void problem(int index, String code, String message) {
    page.error(code, page.document().inside(text, index), message);
  }

  private void reportBraces(int from, int to) {
    if (gaps.entries().stream().anyMatch(e -> !Shape.Gap.isName(e.name().text()))) {
      return; // The braces may be about that name, which has been reported.
    }
    for (int i = from; i < to; i++) {
      char c = text.text().charAt(i);
      if (c == '{' || c == '}') {
        strayBrace = true;
        problem(
            i,
            "stray-brace",
            "a '" + c + "' in 'text' that is of no gap; expected the name of a gap in braces, such"
                + " as {sum}; correct or remove it");
        return;
      }
    }
  }

  /** Reports a gap without an answer; one without a place that is nearly its name is meant. */
  private void reportUndefined(int index, Set<String> unused) {
    Matcher m = ClozeKey.GAP.matcher(text.text());
    m.find(index);
    String name = m.group(1);
    Optional<String> meant = Names.nearest(name, unused);
    meant.ifPresent(unused::remove);
    problem(
        index,
        "unknown-gap",
        "the gap {" + name + "} has no answer under 'gaps'; "
            + meant
                .map(n -> "did you mean {" + n + "}?")
                .orElse("add it there, or remove it here"));
  }

  private void reportUnused(Set<String> unused) {
    for (Entry entry : gaps.entries()) {
      String name = entry.name().text();
      if (unused.remove(name) && Shape.Gap.isName(name)) {
        page.error(
            "unused-gap",
            entry.name().at(),
            "the gap "
                + Characters.found(name)
                + " does not stand in 'text'; expected {"
                + name
                + "} there, once; add it, or remove the gap");
      }
    }
  }
}
