package dossier.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A copy under edit, that knows what became of each paragraph.
 *
 * <p>Typography and line wraps change nothing; a paragraph that is split or joined is edited.
 */
final class CopyEdits {
  private static final List<String> FILL = List.of(
      "harbour", "ledger", "meadow", "kettle", "window", "orchard", "saddle", "lantern", "marble",
      "paper", "copper", "garden", "violin", "carpet", "anchor", "basket", "candle", "feather");

  /** A paragraph: the number that each of its parts had, and whether it is as it was. */
  private record Part(List<Integer> was, boolean edited, String text) {}

  private final Random random;
  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, String> originals = new HashMap<>();
  private boolean typographic;
  private int wrapAll;

  CopyEdits(Article article, Random random) {
    this.random = random;
    for (int number = 1; number <= article.size(); number++) {
      parts.add(new Part(List.of(number), false, article.paragraph(number)));
      originals.put(number, article.paragraph(number));
    }
  }

  /** Makes an edit, and returns its name. */
  String edit() {
    switch (random.nextInt(12)) {
      case 0 -> {
        return words("word changed", 0);
      }
      case 1 -> {
        return words("word inserted", 1);
      }
      case 2 -> {
        return words("word deleted", 2);
      }
      case 3, 4 -> {
        parts.add(random.nextInt(parts.size() + 1), new Part(List.of(), true, invented()));
        return "paragraph inserted";
      }
      case 5, 6 -> {
        parts.remove(random.nextInt(parts.size()));
        return "paragraph deleted";
      }
      case 7 -> {
        Part moved = parts.remove(random.nextInt(parts.size()));
        parts.add(random.nextInt(parts.size() + 1), moved);
        return "paragraph moved";
      }
      case 8 -> {
        int a = random.nextInt(parts.size());
        int b = random.nextInt(parts.size());
        Part first = parts.get(a);
        parts.set(a, parts.get(b));
        parts.set(b, first);
        return "paragraphs swapped";
      }
      case 9 -> {
        typographic = true;
        return "typography";
      }
      case 10 -> {
        wrapAll = 50 + random.nextInt(60);
        return "wrapped";
      }
      default -> {
        return random.nextBoolean() ? split() : joined();
      }
    }
  }

  /** Returns the copy as it is now: a paragraph a line, or wrapped; between them an empty line. */
  String text() {
    var text = new StringBuilder();
    for (Part part : parts) {
      String shown = typographic ? retyped(part.text()) : part.text();
      text.append(wrapAll == 0 ? shown : wrapped(shown, wrapAll)).append("\n\n");
    }
    return text.toString();
  }

  /** Returns where the parts of a paragraph stand now. */
  List<Integer> places(int number) {
    var places = new ArrayList<Integer>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).was().contains(number)) {
        places.add(i + 1);
      }
    }
    return places;
  }

  boolean isEdited(int number) {
    return places(number).stream().anyMatch(at -> parts.get(at - 1).edited());
  }

  /** Returns whether what stands at a place is the text that a paragraph had. */
  boolean isOriginal(int at, int number) {
    return at >= 1
        && at <= parts.size()
        && Normal.text(parts.get(at - 1).text()).equals(Normal.text(originals.get(number)));
  }

  /** Returns whether a paragraph was made in two. */
  boolean isSplit(int number) {
    return places(number).size() > 1;
  }

  String textAt(int at) {
    return parts.get(at - 1).text();
  }

  private String words(String name, int change) {
    int at = random.nextInt(parts.size());
    Part part = parts.get(at);
    var words = new ArrayList<>(List.of(part.text().split(" +", -1)));
    int word = random.nextInt(words.size());
    if (change == 0) {
      words.set(word, fill());
    } else if (change == 1) {
      words.add(word, fill());
    } else if (words.size() > 1) {
      words.remove(word);
    }
    String text = String.join(" ", words);
    boolean same = Normal.text(text).equals(Normal.text(part.text()));
    parts.set(at, new Part(part.was(), part.edited() || !same, text));
    return name;
  }

  private String split() {
    int at = random.nextInt(parts.size());
    Part part = parts.get(at);
    int cut = part.text().indexOf(". ", random.nextInt(part.text().length()));
    if (cut < 0) {
      return "paragraph split: none";
    }
    parts.set(at, new Part(part.was(), true, part.text().substring(0, cut + 1)));
    parts.add(at + 1, new Part(part.was(), true, part.text().substring(cut + 2).strip()));
    return "paragraph split";
  }

  private String joined() {
    if (parts.size() < 2) {
      return "paragraphs joined: none";
    }
    int at = random.nextInt(parts.size() - 1);
    Part first = parts.get(at);
    Part second = parts.remove(at + 1);
    var was = new ArrayList<>(first.was());
    was.addAll(second.was());
    parts.set(at, new Part(was, true, first.text() + " " + second.text()));
    return "paragraphs joined";
  }

  private String fill() {
    return FILL.get(random.nextInt(FILL.size()));
  }

  private String invented() {
    var words = new ArrayList<String>();
    for (int i = 3 + random.nextInt(60); i > 0; i--) {
      words.add(fill());
    }
    return String.join(" ", words) + ".";
  }

  /** Returns a text as another copy prints it. */
  private String retyped(String text) {
    var retyped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean change = random.nextInt(3) == 0;
      switch (c) {
        case '‘', '’' -> retyped.append(change ? '\'' : c);
        case '\'' -> retyped.append(change ? '’' : c);
        case '“', '”' -> retyped.append(change ? '"' : c);
        case '"' -> retyped.append(change ? '“' : c);
        case '–', '—' -> retyped.append(change ? "--" : String.valueOf(c));
        case '-' -> retyped.append(change ? '‑' : c);
        case '…' -> retyped.append(change ? "..." : "…");
        case ' ' -> retyped.append(change ? "\u00a0" : random.nextInt(9) == 0 ? "  " : " ");
        default -> {
          if (random.nextInt(200) == 0 && Character.isLetter(c)) {
            retyped.append('\u00ad');
          }
          retyped.append(c);
        }
      }
    }
    return retyped.toString();
  }

  private static String wrapped(String text, int width) {
    var lines = new StringBuilder();
    int used = 0;
    for (String word : text.split("[ \u00a0]+", -1)) {
      if (used > 0 && used + 1 + word.length() > width) {
        lines.append('\n');
        used = 0;
      } else if (used > 0) {
        lines.append(' ');
        used++;
      }
      lines.append(word);
      used += word.length();
    }
    return lines.toString();
  }
}
