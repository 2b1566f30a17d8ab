package dossier.cli;

import dossier.assess.Calibration;
import dossier.assess.Digest;
import dossier.assess.Facet;
import dossier.assess.Interval;
import dossier.assess.Marked;
import dossier.assess.Result;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A result as one page that needs nothing else: no script, no font, no network. It is read in the
 * light, in the dark, on a phone and on paper.
 */
record ReportHtml(Examination exam, Result result) {
  /** Every colour has at least 7:1 on its ground, in every scheme (WCAG 2.2, 1.4.6). */
  private static final String STYLE = """
      :root { color-scheme: light dark; --ground: #ffffff; --panel: #f3f5f9; --text: #1a1a1a;
        --quiet: #454545; --line: #767676; --rule: #d4d8e0; --right: #0b5323; --part: #6b4200;
        --wrong: #8c1010; --bar: #1f4e9c; --said: #b9c9e6; --link: #123f8a; }
      @media (prefers-color-scheme: dark) { :root { --ground: #121212; --panel: #1d1f23;
        --text: #f2f2f2; --quiet: #c8c8c8; --line: #8e8e8e; --rule: #3a3d44; --right: #8fe3a8;
        --part: #f2c879; --wrong: #ffb3ab; --bar: #9cc2ff; --said: #3a4a66; --link: #a9caff; } }
      @media print { :root { color-scheme: light; --ground: #ffffff; --panel: #ffffff;
        --text: #000000; --quiet: #333333; --line: #767676; --rule: #b8b8b8; --right: #0b5323;
        --part: #6b4200; --wrong: #8c1010; --bar: #1f4e9c; --said: #b9c9e6; --link: #000000; } }
      * { box-sizing: border-box; }
      body { background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
        margin: 0 auto; max-width: 52rem; padding: 1rem 1.25rem 3rem; overflow-wrap: anywhere; }
      h1, h2, h3, p, dl, ol, figure { margin: 0; }
      h1 { font-size: 1.75rem; line-height: 1.2; }
      h2 { border-top: 2px solid var(--text); font-size: 1.35rem; line-height: 1.25;
        margin-top: 2.5rem; padding-top: .5rem; margin-bottom: 1rem; }
      h3 { font-size: 1.05rem; line-height: 1.35; }
      a { color: var(--link); }
      a:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
      .quiet { color: var(--quiet); }
      .skip { position: absolute; left: -100rem; }
      .skip:focus { position: static; }
      nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; margin: 1rem 0 0;
        padding: 0; }
      nav a { display: inline-block; padding: .25rem 0; }
      .score { background: var(--panel); border: 1px solid var(--rule); border-radius: .5rem;
        margin-bottom: 1.25rem; padding: 1rem 1.25rem; }
      .figure { font-size: 2.75rem; font-weight: 700; line-height: 1.1; }
      .points { font-size: 1.15rem; }
      dl { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .35rem 1rem; }
      dt { color: var(--quiet); }
      dd { margin: 0; }
      table { border-collapse: collapse; width: 100%; }
      caption { color: var(--quiet); padding-bottom: .5rem; text-align: left; }
      th, td { border-bottom: 1px solid var(--rule); padding: .3rem .5rem; text-align: left;
        vertical-align: top; }
      thead th { overflow-wrap: normal; border-bottom-color: var(--line); color: var(--quiet); font-weight: 600; }
      tbody th { font-weight: 400; min-width: 5.5rem; }
      tbody th[scope=rowgroup] { font-weight: 700; padding-top: 1rem; }
      td, thead th:not(:first-child) { font-variant-numeric: tabular-nums; text-align: right;
        white-space: nowrap; }
      svg { display: block; width: 100%; }
      .scale { height: 1.5rem; margin: .75rem 0 .25rem; }
      .share { height: .75rem; min-width: 5rem; margin-top: .375rem; }
      .curve { margin: 1.25rem auto; max-width: 26rem; }
      .curve text { fill: var(--text); font-size: 12px; }
      figcaption { color: var(--quiet); font-size: .95rem; }
      .index { display: flex; flex-wrap: wrap; gap: .375rem; list-style: none; margin-top: .75rem;
        padding: 0; }
      .index a { border: 1px solid var(--line); border-radius: .25rem; display: block;
        min-width: 3.25rem; padding: .125rem .5rem; text-align: center; text-decoration: none; }
      article { border-left: 4px solid var(--line); margin-top: 1.5rem; padding: .25rem 0 .25rem 1rem; }
      article.right { border-color: var(--right); }
      article.part { border-color: var(--part); }
      article.wrong { border-color: var(--wrong); }
      article dl { margin-top: .5rem; }
      .verdict { font-weight: 600; margin-top: .25rem; }
      .right .verdict, .index .right, .verdict.right { color: var(--right); }
      .part .verdict, .index .part { color: var(--part); }
      .wrong .verdict, .index .wrong, .verdict.wrong { color: var(--wrong); }
      footer { border-top: 1px solid var(--rule); color: var(--quiet); margin-top: 3rem;
        padding-top: .5rem; }
      @media (max-width: 34rem) {
        dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
        dd { margin-bottom: .5rem; }
        th, td { font-size: .9rem; padding: .3rem .2rem; }
        thead th:not(:first-child) { white-space: normal; }
        .wide { display: none; } }
      @media print {
        @page { margin: 18mm 16mm; }
        body { font-size: 10.5pt; max-width: none; padding: 0; }
        h2, h3, caption, thead { break-after: avoid; }
        article, .score, .curve, tr, dd { break-inside: avoid; }
        tr:has([scope=rowgroup]) { break-after: avoid; }
        h2 { margin-top: 1.5rem; }
        a { text-decoration: none; }
        .skip, nav { display: none; }
        * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
      """;

  String text() {
    Digest.Beside beside = exam.beside();
    String title = "Assessment of " + exam.day();
    var page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<meta http-equiv=\"Content-Security-Policy\"");
    page.append(" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n");
    page.append("<link rel=\"icon\" href=\"data:,\">\n");
    page.append("<title>").append(title).append("</title>\n");
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    page.append("<a class=\"skip\" href=\"#answers\">To the answers</a>\n");
    page.append("<header>\n<h1>").append(title).append("</h1>\n");
    beside.blueprint().ifPresent(drawn -> page.append("<p class=\"quiet\" dir=\"auto\">")
        .append(escaped(drawn))
        .append("</p>\n"));
    page.append("</header>\n<nav aria-label=\"Contents\"><ul>");
    for (String part : List.of("Score", "Confidence", "Parts", "Answers")) {
      String id = part.toLowerCase(Locale.ROOT);
      page.append("<li><a href=\"#").append(id).append("\">").append(part).append("</a></li>");
    }
    page.append("</ul></nav>\n<main>\n");
    score(page, beside);
    confidence(page);
    parts(page, beside);
    answers(page);
    page.append("</main>\n<footer><p>Made by Dossier ").append(Build.VERSION);
    page.append(". Intervals are at 95 %. Sitting ").append(escaped(exam.id())).append(", begun ");
    page.append(exam.began().truncatedTo(ChronoUnit.SECONDS))
        .append(".</p></footer>\n</body>\n</html>\n");
    return page.toString();
  }

  private static void section(StringBuilder page, String title) {
    String id = title.toLowerCase(Locale.ROOT);
    page.append("<section aria-labelledby=\"")
        .append(id)
        .append("\">\n<h2 id=\"")
        .append(id);
    page.append("\">").append(title).append("</h2>\n");
  }

  // -- the score

  private void score(StringBuilder page, Digest.Beside beside) {
    section(page, "Score");
    page.append("<div class=\"score\">\n<p class=\"figure\">");
    page.append(Math.round(100 * result.score().share())).append(" %</p>\n");
    page.append("<p class=\"points\">").append(Digest.figure(result.score().points(), 2));
    page.append(" of ").append(Words.count(result.score().items(), "point"));
    page.append("; 95 % interval ").append(Digest.percents(result.score().interval()));
    page.append(" (Wilson)</p>\n");
    var rest = new ArrayList<Digest.Entry>();
    for (Digest.Entry entry : Digest.scores(result, beside)) {
      if (entry.label().equals("Result")) {
        boolean passed = result.isPassed().orElse(false);
        page.append("<p class=\"verdict ").append(passed ? "right" : "wrong").append("\">");
        page.append(symbol(passed ? "✓" : "✗")).append(capital(escaped(entry.text())));
        page.append("</p>\n");
      } else if (!entry.label().equals("Score")) {
        rest.add(entry);
      }
    }
    scale(page);
    page.append("</div>\n");
    list(page, rest);
    page.append("</section>\n");
  }

  /** Draws the score, its interval and the pass mark on a scale from 0 to 100. */
  private void scale(StringBuilder page) {
    double share = 100 * result.score().share();
    Interval interval = result.score().interval();
    page.append(
        "<figure>\n<svg class=\"scale\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\"");
    page.append(" role=\"img\" aria-label=\"Scale from 0 to 100 %: score ")
        .append(Math.round(share));
    page.append(" %, 95 % interval ").append(Math.round(100 * interval.low())).append(" to ");
    page.append(Math.round(100 * interval.high())).append(" %");
    result.paper().passPercent().ifPresent(pass -> page.append(", pass mark ")
        .append(pass)
        .append(" %"));
    page.append("\">").append(rect("said", 0, 1, 100, 5)).append(rect("bar", 0, 1, share, 5));
    double low = 100 * interval.low();
    page.append(rect("text", low, 8, 100 * interval.high() - low, 1.2));
    result
        .paper()
        .passPercent()
        .ifPresent(
            pass -> page.append(rect("text", Math.min(99.4, Math.max(0, pass - 0.3)), 0, 0.6, 10)));
    page.append(
        "</svg>\n<figcaption>From 0 to 100 %. Bar: the score. Line under it: its interval.");
    page.append(result.paper().passPercent().isPresent() ? " Upright: the pass mark." : "");
    page.append("</figcaption>\n</figure>\n");
  }

  private static String rect(String colour, double x, double y, double width, double height) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"var(--%s)\"/>",
        x,
        y,
        Math.max(0, width),
        height,
        colour);
  }

  // -- confidence

  private void confidence(StringBuilder page) {
    section(page, "Confidence");
    list(page, Digest.calibration(result));
    List<Calibration.Band> bands = Calibration.bands(result.beliefs());
    if (result.calibration().isPresent()) {
      curve(page, bands);
    }
    page.append(
        "<table>\n<caption>How many of the answers of each confidence were right</caption>\n");
    page.append(
        "<thead><tr><th scope=\"col\">Said</th><th scope=\"col\">Answers</th>"
            + "<th scope=\"col\">Right</th><th scope=\"col\">95 % interval</th></tr></thead>\n<tbody>\n");
    for (Calibration.Band band : bands) {
      List<String> cells = ReportFile.band(band);
      page.append("<tr><th scope=\"row\">").append(escaped(cells.get(0))).append("</th>");
      cells.stream()
          .skip(1)
          .forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
      page.append("</tr>\n");
    }
    page.append("</tbody>\n</table>\n</section>\n");
  }

  /** Draws what was right over what was said: on the diagonal they agree. */
  private static void curve(StringBuilder page, List<Calibration.Band> bands) {
    page.append("<figure class=\"curve\">\n<svg viewBox=\"0 -14 360 364\" role=\"img\"");
    page.append(" aria-label=\"Calibration curve; the table below has its figures\">\n");
    page.append("<path d=\"M50 10V300H340\" fill=\"none\" stroke=\"var(--line)\"/>\n");
    page.append("<path d=\"M50 300L340 10\" stroke=\"var(--line)\" stroke-dasharray=\"4 4\"/>\n");
    for (int percent = 0; percent <= 100; percent += 25) {
      text(page, x(percent), 318, "middle", percent + "");
      text(page, 42, y(percent) + 4, "end", percent + "");
    }
    text(page, 195, 342, "middle", "said, %");
    text(page, 50, -2, "middle", "right, %");
    for (Calibration.Band band : bands) {
      if (band.answers() > 0) {
        point(page, band);
      }
    }
    page.append(
        "</svg>\n<figcaption>Each dot is a confidence: how sure was said, how much was right."
            + " Upright lines are 95 % intervals; on the dashed line both agree; below it, too much was"
            + " said.</figcaption>\n</figure>\n");
  }

  private static void point(StringBuilder page, Calibration.Band band) {
    double said = 100 * band.confidence().probability();
    page.append(String.format(
        Locale.ROOT,
        "<path d=\"M%1$.1f %2$.1fV%3$.1f\" stroke=\"var(--bar)\" stroke-width=\"2\"/>"
            + "<circle cx=\"%1$.1f\" cy=\"%4$.1f\" r=\"5\" fill=\"var(--bar)\"/>%n",
        x(said),
        y(100 * band.interval().low()),
        y(100 * band.interval().high()),
        y(100 * band.share())));
  }

  private static double x(double percent) {
    return 50 + 2.9 * percent;
  }

  private static double y(double percent) {
    return 300 - 2.9 * percent;
  }

  private static void text(StringBuilder page, double x, double y, String anchor, String text) {
    page.append(String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
        x,
        y,
        anchor,
        text));
  }

  // -- parts

  private void parts(StringBuilder page, Digest.Beside beside) {
    section(page, "Parts");
    page.append(
        "<table>\n<caption>Points by part. A question with several tags or sources counts in"
            + " each.</caption>\n");
    page.append("<thead><tr><th scope=\"col\">Part</th><th scope=\"col\">Points</th>"
        + "<th scope=\"col\">Share</th><th scope=\"col\">95 % interval</th>"
        + "<th scope=\"col\" class=\"wide\">As a bar</th></tr></thead>\n");
    for (Facet facet : Digest.FACETS) {
      List<Result.Part> parts = result.by(facet, beside.difficulty());
      if (parts.isEmpty()) {
        continue;
      }
      page.append("<tbody>\n<tr><th colspan=\"5\" scope=\"rowgroup\">By ").append(facet.word());
      page.append("</th></tr>\n");
      for (Result.Part part : parts) {
        page.append("<tr><th scope=\"row\" dir=\"auto\">").append(escaped(part.value()));
        page.append("</th>");
        ReportFile.part(part).stream()
            .skip(1)
            .forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
        page.append("<td class=\"wide\"><svg class=\"share\" viewBox=\"0 0 100 10\"");
        page.append(" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        page.append(rect("said", 0, 0, 100, 10));
        page.append(rect("bar", 0, 0, 100 * part.score().share(), 10)).append("</svg></td></tr>\n");
      }
      page.append("</tbody>\n");
    }
    page.append("</table>\n</section>\n");
  }

  // -- answers

  private void answers(StringBuilder page) {
    section(page, "Answers");
    List<Integer> sureAndWrong = Digest.sureAndWrong(result);
    if (!sureAndWrong.isEmpty()) {
      page.append("<p>Sure and wrong: ");
      page.append(String.join(
          ", ",
          sureAndWrong.stream()
              .map(n -> "<a href=\"#q" + n + "\">question " + n + "</a>")
              .toList()));
      page.append(".</p>\n");
    }
    page.append("<ol class=\"index\">\n");
    for (int n = 1; n <= result.answers().size(); n++) {
      Marked answer = result.answers().get(n - 1);
      page.append("<li><a class=\"")
          .append(shade(answer))
          .append("\" href=\"#q")
          .append(n);
      page.append("\" aria-label=\"")
          .append(n)
          .append(", ")
          .append(word(answer))
          .append("\">");
      page.append(n).append(' ').append(mark(answer)).append("</a></li>\n");
    }
    page.append("</ol>\n");
    for (int n = 1; n <= result.answers().size(); n++) {
      answer(page, n, result.answers().get(n - 1));
    }
    page.append("</section>\n");
  }

  private void answer(StringBuilder page, int n, Marked answer) {
    page.append("<article class=\"").append(shade(answer)).append("\" aria-labelledby=\"q");
    page.append(n)
        .append("\">\n<h3 id=\"q")
        .append(n)
        .append("\" dir=\"auto\">")
        .append(n);
    page.append(". ").append(escaped(answer.item().question().stem())).append("</h3>\n");
    page.append("<p class=\"verdict\" dir=\"auto\">").append(symbol(mark(answer)));
    page.append(escaped(Digest.verdict(answer))).append("</p>\n");
    list(page, Digest.item(answer, exam::find));
    page.append("</article>\n");
  }

  private static String shade(Marked answer) {
    return answer.isRight() ? "right" : answer.mark().score() > 0 ? "part" : "wrong";
  }

  private static String word(Marked answer) {
    return answer.isRight()
        ? "right"
        : answer.mark().score() > 0
            ? "partly right"
            : answer.slot().isAnswered() ? "wrong" : "not answered";
  }

  private static String mark(Marked answer) {
    return answer.isRight()
        ? "✓"
        : answer.mark().score() > 0 ? "±" : answer.slot().isAnswered() ? "✗" : "–";
  }

  /** A word stands beside it. */
  private static String symbol(String mark) {
    return "<span aria-hidden=\"true\">" + mark + " </span>";
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static void list(StringBuilder page, List<Digest.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.append("<dl>\n");
    for (Digest.Entry entry : entries) {
      page.append("<dt dir=\"auto\">").append(escaped(entry.label()));
      page.append("</dt><dd dir=\"auto\">").append(escaped(entry.text())).append("</dd>\n");
    }
    page.append("</dl>\n");
  }

  /** Text of a bank or a learner is never markup. */
  static String escaped(String text) {
    return ReportFile.inert(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
