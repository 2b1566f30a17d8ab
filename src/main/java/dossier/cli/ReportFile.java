package dossier.cli;

import dossier.assess.Calibration;
import dossier.assess.Digest;
import dossier.assess.Facet;
import dossier.assess.Marked;
import dossier.assess.Result;
import dossier.assess.Score;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A result as a file to hand to an instructor: every answer with its key and its sources. */
enum ReportFile {
  HTML {
    @Override
    String text(Examination exam, Result result) {
      return new ReportHtml(exam, result).text();
    }
  },
  MD {
    @Override
    String text(Examination exam, Result result) {
      return markdown(exam, result);
    }
  },
  JSON {
    @Override
    String text(Examination exam, Result result) {
      return new ResultJson(exam, result).text() + "\n";
    }
  };

  abstract String text(Examination exam, Result result);

  /** Returns the kind of report that the end of a file's name asks for. */
  static Optional<ReportFile> of(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    for (ReportFile kind : values()) {
      if (name.toLowerCase(Locale.ROOT).endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Returns why no report can be written there; told before a sitting rather than after it. */
  static Optional<String> refusal(Path file) {
    if (of(file).isEmpty()) {
      return Optional.of("expected a name that ends in .html, .md or .json");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      return Optional.of("there is no folder " + folder);
    }
    if (Files.isDirectory(file)) {
      return Optional.of("it is a folder");
    }
    return Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of("nothing can be written to " + folder);
  }

  /** Writes the report whole, or leaves what was there. */
  void write(Path file, Examination exam, Result result) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(whole, text(exam, result), StandardCharsets.UTF_8);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(whole);
      throw e;
    }
  }

  private static String markdown(Examination exam, Result result) {
    Digest.Beside beside = exam.beside();
    var text = new StringBuilder("# Assessment of ").append(exam.day()).append("\n\n");
    rows(text, Digest.scores(result, beside));
    text.append(
        "\n## Confidence\n\n| said | answers | right | 95 % interval |\n|---|---|---|---|\n");
    for (Calibration.Band band : Calibration.bands(result.beliefs())) {
      text.append("| ").append(String.join(" | ", band(band))).append(" |\n");
    }
    text.append('\n');
    rows(text, Digest.calibration(result));
    text.append("\n## Parts\n");
    for (Facet facet : Digest.FACETS) {
      parts(text, facet, result.by(facet, beside.difficulty()));
    }
    text.append("\n## Answers\n");
    List<Integer> sure = Digest.sureAndWrong(result);
    if (!sure.isEmpty()) {
      text.append("\nSure and wrong: question ");
      text.append(String.join(", ", sure.stream().map(Object::toString).toList()))
          .append(".\n");
    }
    int n = 0;
    for (Marked answer : result.answers()) {
      text.append("\n### ").append(++n).append(". ");
      text.append(escaped(answer.item().question().stem())).append("\n\n");
      text.append("**").append(escaped(Digest.verdict(answer))).append("**\n\n");
      rows(text, Digest.item(answer, exam::find));
    }
    return text.toString();
  }

  private static void rows(StringBuilder text, List<Digest.Entry> entries) {
    for (Digest.Entry entry : entries) {
      text.append("- ").append(escaped(entry.label())).append(": ");
      text.append(escaped(entry.text())).append('\n');
    }
  }

  /** Returns a band as the cells of a table: what was said, answers, right, interval. */
  static List<String> band(Calibration.Band band) {
    String said = band.confidence().word() + ", " + band.confidence().range();
    if (band.answers() == 0) {
      return List.of(said, "0", "-", "-");
    }
    return List.of(
        said,
        Integer.toString(band.answers()),
        String.format(Locale.ROOT, "%d, %.0f %%", band.right(), 100 * band.share()),
        String.format(
            Locale.ROOT,
            "%.0f-%.0f %%",
            100 * band.interval().low(),
            100 * band.interval().high()));
  }

  private static void parts(StringBuilder text, Facet facet, List<Result.Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    text.append("\n| ").append(facet.word()).append(" | points | share | 95 % interval |\n");
    text.append("|---|---|---|---|\n");
    for (Result.Part part : parts) {
      text.append("| ");
      text.append(
          String.join(" | ", part(part).stream().map(ReportFile::escaped).toList()));
      text.append(" |\n");
    }
  }

  /** Returns a part as the cells of a table: value, points, share, interval. */
  static List<String> part(Result.Part part) {
    Score score = part.score();
    return List.of(
        part.value(),
        Digest.figure(score.points(), 2) + " of " + score.items(),
        Digest.percent(score.share()),
        Digest.percents(score.interval()));
  }

  /**
   * Returns a text without what could act on whoever reads it: controls, what turns the direction of
   * writing, halves of a surrogate pair, which no encoding takes.
   */
  static String inert(String text) {
    return text.replaceAll(
        "[\\p{Cc}\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}\\p{Cs}&&[^\n\t]]", "\uFFFD");
  }

  /** Text of a bank or a learner is never markup, and stays in its line. */
  static String escaped(String text) {
    return inert(text)
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("([\\\\`*_\\[\\]<>#|~&$@])", "\\\\$1")
        // What looks like an address becomes a link otherwise.
        .replaceAll("(?i)\\b(https?|ftp|mailto|xmpp):", "$1\\\\:")
        .replaceAll("(?i)\\bwww\\.", "www\\\\.");
  }
}
