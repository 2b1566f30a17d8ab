package dossier.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where each question stands in a bank's text, whether or not it can be read: told by its {@code
 * id}, as an author sees it.
 */
final class ItemText {
  private static final Pattern ID =
      Pattern.compile("(?:^|[-{,])\\s*[\"']?id[\"']?\\s*:\\s*[\"']?([A-Za-z0-9][^\\s\"',}#]*)");

  /** A key of the bank itself: what follows is no question's. */
  private static final Pattern BANK_KEY =
      Pattern.compile("^[\"']?(bank|title|sources|questions|allow|defaults)[\"']?\\s*:.*");

  private ItemText() {}

  /**
   * The lines of a question.
   *
   * @param label its id, with a number behind where it is not the first of that id
   * @param line the first, from 1
   * @param end the line after the last that is nobody else's
   */
  record Part(String label, int line, int end, List<String> text) {
    boolean covers(int other) {
      return other >= line && other < end;
    }
  }

  /** Returns the questions of a text, in their order. */
  static List<Part> parts(String text) {
    List<String> lines = text.lines().toList();
    var starts = new ArrayList<Integer>();
    var labels = new ArrayList<String>();
    var counts = new HashMap<String, Integer>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).stripLeading().startsWith("#")) {
        continue;
      }
      Matcher id = ID.matcher(lines.get(i));
      while (id.find()) {
        int count = counts.merge(id.group(1), 1, Integer::sum);
        labels.add(count == 1 ? id.group(1) : id.group(1) + " (" + count + ")");
        starts.add(start(lines, i));
      }
    }
    var parts = new ArrayList<Part>();
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int next = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      int end = end(lines, start, Math.max(next, start + 1));
      parts.add(new Part(labels.get(i), start + 1, end + 1, own(lines.subList(start, end))));
    }
    return parts;
  }

  /** Returns the line that begins the item whose id stands in a line. */
  private static int start(List<String> lines, int id) {
    if (lines.get(id).stripLeading().matches("[-{].*")) {
      return id;
    }
    int indent = indent(lines.get(id));
    for (int i = id - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (line.stripLeading().matches("(-\\s|\\{).*|[-{]") && indent(line) < indent) {
        return i;
      }
      if (!line.isBlank() && indent(line) == 0) {
        return id;
      }
    }
    return id;
  }

  private static int end(List<String> lines, int start, int next) {
    for (int i = start + 1; i < next; i++) {
      if (BANK_KEY.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return next;
  }

  /** Returns lines without blank ones and comments at the end: those belong to what follows. */
  private static List<String> own(List<String> lines) {
    int end = lines.size();
    while (end > 1
        && (lines.get(end - 1).isBlank() || lines.get(end - 1).stripLeading().startsWith("#"))) {
      end--;
    }
    return List.copyOf(lines.subList(0, end));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
