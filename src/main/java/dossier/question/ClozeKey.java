package dossier.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps, each with a key of its own. The score is the fraction of gaps that earn full
 * marks; one that is only incomplete has earned nothing. A text of a single gap is marked as that
 * gap's key marks, and asks for more as it does.
 *
 * @param text the text, each gap in it once as its name in braces: "Baku paid {sum} in {year}."
 * @param gaps the gaps in the order of the text, at least one
 */
public record ClozeKey(String text, List<Gap> gaps) implements Key {
  /** A gap in a text: a name of 1 to 40 letters, digits, '-' and '_', in braces. */
  public static final Pattern GAP = Pattern.compile("\\{([A-Za-z0-9][A-Za-z0-9_-]{0,39})\\}");

  /**
   * A gap.
   *
   * @param key of text, number, date or choice
   */
  public record Gap(String name, Key key) {}

  /** Copies the list, and checks that the text has these gaps and no others. */
  public ClozeKey {
    gaps = List.copyOf(gaps);
    List<String> names = GAP.matcher(text).results().map(r -> r.group(1)).toList();
    if (gaps.isEmpty() || !names.equals(gaps.stream().map(Gap::name).toList())) {
      throw new IllegalArgumentException("gaps " + gaps + " of “" + text + "”");
    }
  }

  /** Returns what stands before, between and after the gaps: one text more than there are gaps. */
  public List<String> around() {
    return List.of(GAP.split(text, -1));
  }

  /** Returns the text with every gap filled. */
  public String filled() {
    var filled = new StringBuilder();
    List<String> around = around();
    for (int i = 0; i < gaps.size(); i++) {
      filled.append(around.get(i)).append(gaps.get(i).key().shown());
    }
    return filled.append(around.get(gaps.size())).toString();
  }

  /** Returns the number of options of all gaps that are choices; 0 where none is. */
  public int options() {
    return gaps.stream().mapToInt(ClozeKey::options).sum();
  }

  private static int options(Gap gap) {
    return gap.key() instanceof ChoiceKey choice ? choice.options().size() : 0;
  }

  /**
   * Returns the order in which the options of a gap are shown; empty for one without options.
   *
   * @param gap its index
   * @param shown an order of the options of all gaps, counted through from the first gap's first
   */
  public List<Integer> shown(int gap, List<Integer> shown) {
    int before = gaps.subList(0, gap).stream().mapToInt(ClozeKey::options).sum();
    int own = options(gaps.get(gap));
    var order = new ArrayList<Integer>();
    for (int i : shown) {
      if (i >= before && i < before + own) {
        order.add(i - before);
      }
    }
    return List.copyOf(order);
  }

  @Override
  public Mark mark(Response response, Context context) {
    return new ClozeMarker(this, context).mark(response);
  }

  /** Returns what fills the gaps, in their order, with "; " between them. */
  @Override
  public String shown() {
    return String.join("; ", gaps.stream().map(gap -> gap.key().shown()).toList());
  }

  @Override
  public String canonical() {
    return Canon.of("cloze")
        .field("text", GAP.matcher(text).replaceAll(Matcher.quoteReplacement("{}")))
        .fields("gap", gaps.stream().map(gap -> gap.key().canonical()).toList())
        .form();
  }

  @Override
  public String type() {
    return "cloze";
  }

  @Override
  public int shuffled() {
    return options();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.cloze(this);
  }
}
