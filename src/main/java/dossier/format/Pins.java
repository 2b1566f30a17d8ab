package dossier.format;

import dossier.format.Diagnostic.Severity;
import dossier.format.Node.Mapping;
import dossier.format.Node.Scalar;
import dossier.format.QuestionDraft.Body;
import dossier.format.QuestionDraft.Cite;
import dossier.question.Citation;
import dossier.question.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the pins of citations, and the seals of questions, into bank files. Nothing else in a file changes: not a blank, a
 * comment, a quote or a line end; the file is read again before it is replaced, to see that it says
 * what it said.
 */
public final class Pins {
  private static final char MARK = '\ufeff';

  private Pins() {}

  /**
   * What was written.
   *
   * @param count how many citations or questions got a pin or seal, or another one
   * @param problems those that are written so that none can be put to them
   */
  public record Written(int count, List<Diagnostic> problems) {
    /** Copies the list. */
    public Written {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Writes pins. A file is replaced whole or not at all.
   *
   * @param paths files and folders, as {@link BankReader#read} takes them
   * @param wanted the citations of questions, by their ids, with the pins they should have; a
   *     question that cites otherwise by now is left as it is
   */
  public static Written write(List<Path> paths, Map<String, List<Citation>> wanted)
      throws IOException {
    return write(paths, wanted, Map.of());
  }

  /**
   * Writes seals, each as the last field of its question, or in the place of another. A file is
   * replaced whole or not at all.
   *
   * @param paths files and folders, as {@link BankReader#read} takes them
   * @param wanted the seals of questions, by their ids
   */
  public static Written seal(List<Path> paths, Map<String, String> wanted) throws IOException {
    return write(paths, Map.of(), wanted);
  }

  private static Written write(
      List<Path> paths, Map<String, List<Citation>> wanted, Map<String, String> seals)
      throws IOException {
    int written = 0;
    List<Diagnostic> problems = new ArrayList<>();
    for (BankFiles.File file : BankFiles.find(paths).found()) {
      if (file.readable() && Files.isRegularFile(file.path())) {
        byte[] bytes = Files.readAllBytes(file.path());
        OneFile one = new OneFile(file.path(), bytes, wanted, seals);
        written += one.edit(problems);
      }
    }
    return new Written(written, problems);
  }

  /** What a file says, whatever the places at which it says it. */
  private record Sense(
      String name, Optional<String> title, List<Source> sources, List<Item> questions, int errors) {
    private record Item(Optional<String> id, Optional<Body> body, List<Reference> cites) {}

    private record Reference(String source, int paragraph, List<String> terms) {
      static Reference of(Cite cite) {
        return new Reference(
            cite.text().source(), cite.text().paragraph(), cite.text().terms());
      }
    }

    static Sense of(BankDraft draft) {
      return new Sense(
          draft.name(),
          draft.title(),
          draft.sources().stream().map(BankDraft.SourceDraft::source).toList(),
          draft.questions().stream()
              .map(q -> new Item(
                  q.id().map(BankTree.Named::name),
                  q.body(),
                  q.references().cites().stream().map(Reference::of).toList()))
              .toList(),
          draft.page().problems().errors());
    }
  }

  /** A change of the text: what stands from one index to another becomes something else. */
  private record Change(int from, int to, String by) {}

  private static final class OneFile {
    private final Path path;
    private final byte[] bytes;
    private final Map<String, List<Citation>> wanted;
    private final Map<String, String> seals;
    private final List<Change> changes = new ArrayList<>();
    private String text = "";

    OneFile(
        Path path, byte[] bytes, Map<String, List<Citation>> wanted, Map<String, String> seals) {
      this.path = path;
      this.bytes = bytes;
      this.wanted = wanted;
      this.seals = seals;
    }

    /** Changes the file, and returns at how many places. */
    int edit(List<Diagnostic> problems) throws IOException {
      Optional<BankDraft> draft = read(bytes);
      if (draft.isEmpty()) {
        return 0;
      }
      for (QuestionDraft question : draft.get().questions()) {
        question
            .id()
            .map(id -> wanted.get(id.name()))
            .filter(citations -> sameCitations(citations, question.references().cites()))
            .ifPresent(citations -> plan(citations, question, problems));
        question
            .id()
            .map(id -> seals.get(id.name()))
            .filter(seal -> question.body().isPresent())
            .ifPresent(seal -> plan(seal, question, problems));
      }
      if (changes.isEmpty()) {
        return 0;
      }
      String changed = changed();
      byte[] after = changed.getBytes(StandardCharsets.UTF_8);
      Optional<BankDraft> again = read(after);
      if (again.isEmpty() || !Sense.of(again.get()).equals(Sense.of(draft.get()))) {
        throw new IOException(path + ": it cannot be pinned or sealed without changing more of it;"
            + " nothing was written to it");
      }
      FileSwap.replace(path, bytes, after);
      return changes.size();
    }

    private Optional<BankDraft> read(byte[] content) throws IOException {
      Problems problems = new Problems(path.toString());
      Optional<String> decoded =
          FileText.read(new ByteArrayInputStream(content), BankReader.LONGEST, problems);
      if (decoded.isEmpty()) {
        return Optional.empty();
      }
      text = decoded.get();
      Page page = new Page(Document.of(text, problems), problems);
      boolean json = path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
      return Salvage.read(page, json).map(tree -> BankDraft.of(tree, page));
    }

    private static boolean sameCitations(List<Citation> citations, List<Cite> cites) {
      boolean same = citations.size() == cites.size();
      for (int i = 0; same && i < cites.size(); i++) {
        Citation citation = citations.get(i);
        CiteText cite = cites.get(i).text();
        same = citation.source().id().equals(cite.source())
            && citation.paragraph() == cite.paragraph()
            && citation.terms().equals(cite.terms());
      }
      return same;
    }

    private void plan(List<Citation> citations, QuestionDraft question, List<Diagnostic> problems) {
      for (int i = 0; i < citations.size(); i++) {
        Cite cite = question.references().cites().get(i);
        Optional<String> pin = citations.get(i).pin();
        if (pin.isPresent() && !pin.equals(cite.text().pin())) {
          int start = question.page().document().index(cite.at());
          Optional<Change> change = new Walk(text, start).change(cite.text(), pin.get());
          change.ifPresent(changes::add);
          if (change.isEmpty()) {
            problems.add(new Diagnostic(
                "not-pinned",
                Severity.WARNING,
                path.toString(),
                cite.at().line(),
                cite.at().column(),
                "a citation that no pin can be put behind; expected one without escapes; write '@"
                    + pin.get() + "' at its end"));
          }
        }
      }
    }

    private void plan(String seal, QuestionDraft question, List<Diagnostic> problems) {
      Mapping mapping = question.fields().orElseThrow();
      Document document = question.page().document();
      Optional<Change> change = question.seal().isPresent()
          ? resealed(question.seal().get(), document, seal)
          : text.startsWith("{", document.index(mapping.at()))
              ? sealedInBraces(mapping, document, seal)
              : sealedByLine(mapping, document, seal);
      change.ifPresent(changes::add);
      if (change.isEmpty()) {
        problems.add(new Diagnostic(
            "seal-not-written",
            Severity.WARNING,
            path.toString(),
            question.at().line(),
            question.at().column(),
            "a question that no seal can be put to; expected its fields each on a line of its own;"
                + " write 'seal: " + seal + "' in it"));
      }
    }

    private Optional<Change> resealed(Scalar old, Document document, String seal) {
      int from = document.index(old.at()) + (old.quoted() ? 1 : 0);
      return text.startsWith(old.text(), from)
          ? Optional.of(new Change(from, from + old.text().length(), seal))
          : Optional.empty();
    }

    /** Puts a seal before the second field, with the blanks that stand before that one. */
    private Optional<Change> sealedInBraces(Mapping mapping, Document document, String seal) {
      int name = document.index(mapping.entries().get(1).name().at());
      int from = name;
      while (Character.isWhitespace(text.charAt(from - 1))) {
        from--;
      }
      return Optional.of(
          new Change(name, name, "\"seal\": \"" + seal + "\"," + text.substring(from, name)));
    }

    /** Puts a seal on a line of its own behind the last field. */
    private Optional<Change> sealedByLine(Mapping mapping, Document document, String seal) {
      Place last = mapping.entries().get(mapping.entries().size() - 1).name().at();
      String indent = text.substring(document.start(last.line()), document.index(last));
      if (!indent.isBlank()) {
        return Optional.empty();
      }
      int end = last.line();
      for (int line = last.line() + 1; line <= document.lines(); line++) {
        String further = document.line(line);
        if (further.startsWith(indent + " ") || further.startsWith(indent + "- ")) {
          end = further.isBlank() ? end : line;
        } else if (!further.isBlank() && !further.stripLeading().startsWith("#")) {
          break;
        }
      }
      int at = document.start(end) + document.line(end).length();
      String lineEnd = text.startsWith("\r\n", text.indexOf('\n') - 1) ? "\r\n" : "\n";
      return Optional.of(new Change(at, at, lineEnd + indent + "seal: " + seal));
    }

    private String changed() {
      StringBuilder changed = new StringBuilder();
      boolean marked = bytes.length > 2 && (bytes[0] & 0xff) == 0xef;
      if (marked && text.indexOf(MARK) != 0) {
        changed.append(MARK);
      }
      List<Change> inOrder = new ArrayList<>(changes);
      inOrder.sort((a, b) -> Integer.compare(a.from(), b.from()));
      int from = 0;
      for (Change change : inOrder) {
        changed.append(text, from, change.from()).append(change.by());
        from = change.to();
      }
      return changed.append(text, from, text.length()).toString();
    }
  }

  /** Goes along a citation as it is written in the file. */
  private static final class Walk {
    private final String text;
    private final boolean escaped;
    private int i;

    Walk(String text, int start) {
      this.text = text;
      char first = start < text.length() ? text.charAt(start) : ' ';
      escaped = first == '"';
      i = start;
      if (first == '"' || first == '\'') {
        i++;
      } else if (first == '|' || first == '>') {
        int line = text.indexOf('\n', start);
        i = line < 0 ? text.length() : line + 1;
      }
    }

    /** Returns how a pin gets behind the terms, or in the place of another. */
    Optional<Change> change(CiteText cite, String pin) {
      blanks();
      if (!past(cite.source()) || !blanks() || !past(String.valueOf(cite.paragraph()))) {
        return Optional.empty();
      }
      int end = i;
      for (int term = 0; term < cite.terms().size(); term++) {
        blanks();
        if (!past(quote())) {
          return Optional.empty();
        }
        int close = closing();
        if (close < 0) {
          return Optional.empty();
        }
        i = close + quote().length();
        end = i;
      }
      blanks();
      if (cite.pin().isPresent()) {
        int old = i + 1;
        return past("@" + cite.pin().get())
            ? Optional.of(new Change(old, i, pin))
            : Optional.empty();
      }
      return Optional.of(new Change(end, end, " @" + pin));
    }

    private String quote() {
      return escaped ? "\\\"" : "\"";
    }

    private int closing() {
      for (int at = i; at < text.length(); at++) {
        if (text.startsWith(quote(), at)) {
          return at;
        }
        if (escaped && text.charAt(at) == '\\') {
          at++;
        }
      }
      return -1;
    }

    private boolean past(String expected) {
      boolean here = text.startsWith(expected, i);
      i += here ? expected.length() : 0;
      return here;
    }

    /** Skips blanks, and in double quotes the escapes that stand for them or for none. */
    private boolean blanks() {
      int start = i;
      while (i < text.length()) {
        if (Character.isWhitespace(text.charAt(i))) {
          i++;
        } else if (escaped && (text.startsWith("\\n", i) || text.startsWith("\\t", i))) {
          i += 2;
        } else if (escaped && (text.startsWith("\\\n", i) || text.startsWith("\\\r", i))) {
          i += 2;
        } else {
          break;
        }
      }
      return i > start;
    }
  }
}
