package dossier.cli;

import dossier.find.Parsed;
import dossier.find.Query;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that several commands share. */
final class Options {

  /** Which banks. */
  static final class Banks {
    @Parameters(
        paramLabel = "BANK",
        arity = "0..*",
        description =
            "Bank files or folders. Default: ./questions, else those of the configuration, else"
                + " the ones shipped.")
    List<Path> paths = List.of();
  }

  /** Where the learner's log is, and what time it is. */
  static final class Learner {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "Folder of the review log. Default: $DOSSIER_DATA, else that of the"
            + " configuration, else the XDG data folder.")
    Optional<Path> data = Optional.empty();

    @Option(
        names = "--now",
        paramLabel = "INSTANT",
        hidden = true,
        description = "Start the clock here, such as 2026-11-22T09:00:00Z.")
    Optional<Instant> now = Optional.empty();
  }

  /** Which questions. */
  static final class Find {
    @Option(
        names = "--query",
        paramLabel = "QUERY",
        description =
            "Only questions that fit, such as 'tag:arms -type:date'. Fields: tag, source, bank, type,"
                + " status, by, id, ask, answer; where the review log is read also is, flag, rated,"
                + " again, as in 'is:due'.")
    String text = "";

    /**
     * Returns the query.
     *
     * @throws Program.Misread if it is none
     */
    Query query() throws Program.Misread {
      return query(Query.parse(text));
    }

    /** Returns the query, which must not ask a review log. */
    Query queryWithoutLog() throws Program.Misread {
      return query(Query.parseWithoutLog(text));
    }

    private static Query query(Parsed parsed) throws Program.Misread {
      Optional<Parsed.Broken> broken = parsed.match(query -> Optional.empty(), Optional::of);
      if (broken.isPresent()) {
        throw new Program.Misread(broken.get());
      }
      return parsed.match(query -> query, wrong -> Query.EVERYTHING);
    }
  }

  /** How a drill is shown. */
  static final class Show {
    @Option(
        names = "--plain",
        description =
            "Line by line, without escape codes. By itself where input or output is no terminal.")
    boolean plain;

    @Option(
        names = "--color",
        paramLabel = "WHEN",
        description =
            "Colours: auto, never, 16, 256 or true. Default: $DOSSIER_COLOR, else what NO_COLOR,"
                + " COLORTERM and TERM say.")
    Optional<String> color = Optional.empty();

    @Option(
        names = "--theme",
        paramLabel = "NAME",
        description =
            "Theme: auto, dark, light or high-contrast. Default: $DOSSIER_THEME, else light where"
                + " COLORFGBG says so, else dark.")
    Optional<String> theme = Optional.empty();

    @Option(
        names = "--ascii",
        description = "Draw with ASCII only. By itself where the locale is not UTF-8.")
    boolean ascii;

    @Option(
        names = "--sources",
        paramLabel = "DIR",
        description = "Folder of your own copies of the sources. Default: $DOSSIER_SOURCES, else"
            + " that of the configuration.")
    Optional<Path> sources = Optional.empty();
  }

  private Options() {}
}
