package dossier.cli;

import dossier.assess.Calibration;
import dossier.assess.Digest;
import dossier.assess.Marked;
import dossier.assess.Result;
import java.util.List;
import java.util.Locale;

/** A result as one page that needs nothing else: no script, no font, no network. */
record ReportHtml(Examination exam, Result result) {
  /** Every colour has at least 7:1 on its ground, in both schemes (WCAG 2.2, 1.4.6). */
  private static final String STYLE = """
      :root { color-scheme: light dark; --ground: #ffffff; --text: #1a1a1a; --quiet: #454545;
        --line: #767676; --right: #0b5323; --wrong: #8c1010; --bar: #1f4e9c; --said: #b9c9e6; }
      @media (prefers-color-scheme: dark) { :root { --ground: #121212; --text: #f2f2f2;
        --quiet: #c8c8c8; --line: #8e8e8e; --right: #8fe3a8; --wrong: #ffb3ab; --bar: #9cc2ff;
        --said: #3a4a66; } }
      body { background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
        margin: 0 auto; max-width: 50rem; padding: 1rem; overflow-wrap: anywhere; }
      h1, h2, h3 { line-height: 1.25; }
      h3 { margin-bottom: .25rem; }
      dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .25rem 1rem; }
      dt { color: var(--quiet); }
      dd { margin: 0; }
      table { border-collapse: collapse; width: 100%; }
      caption { text-align: left; color: var(--quiet); padding-bottom: .5rem; }
      th, td { border-bottom: 1px solid var(--line); padding: .25rem .5rem; text-align: left; }
      svg { display: block; width: 100%; min-width: 6rem; height: 1rem; }
      article { border-top: 1px solid var(--line); }
      .right { color: var(--right); font-weight: 600; }
      .wrong { color: var(--wrong); font-weight: 600; }
      .scroll { overflow-x: auto; }
      a { color: inherit; }
      .skip { position: absolute; left: -100rem; }
      .skip:focus { position: static; }
      @media print { :root { --ground: #ffffff; --text: #000000; --quiet: #333333; --line: #767676;
        --right: #0b5323; --wrong: #8c1010; --bar: #1f4e9c; --said: #b9c9e6; }
        body { max-width: none; padding: 0; } article, table { break-inside: avoid; }
        .skip { display: none; } * { print-color-adjust: exact; } }
      """;

  String text() {
    Digest.Beside beside = exam.beside();
    var page = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<meta http-equiv=\"Content-Security-Policy\"");
    page.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.append("<link rel=\"icon\" href=\"data:,\">\n");
    page.append("<title>Assessment of ").append(exam.day()).append("</title>\n");
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    page.append("<a class=\"skip\" href=\"#answers\">To the answers</a>\n");
    page.append("<header><h1>Assessment of ").append(exam.day()).append("</h1></header>\n");
    page.append("<main>\n<section aria-labelledby=\"scores\"><h2 id=\"scores\">Scores</h2>\n");
    list(page, Digest.scores(result, beside));
    page.append("</section>\n");
    confidence(page);
    page.append("<section aria-labelledby=\"parts\"><h2 id=\"parts\">Parts</h2>\n");
    list(page, Digest.parts(result, beside));
    page.append("</section>\n");
    page.append("<section aria-labelledby=\"answers\"><h2 id=\"answers\">Answers</h2>\n");
    int n = 0;
    for (Marked answer : result.answers()) {
      answer(page, ++n, answer);
    }
    page.append("</section>\n</main>\n<footer><p>Made by Dossier ").append(Build.VERSION);
    page.append(".</p></footer>\n</body>\n</html>\n");
    return page.toString();
  }

  private void confidence(StringBuilder page) {
    page.append("<section aria-labelledby=\"confidence\"><h2 id=\"confidence\">Confidence</h2>\n");
    list(page, Digest.calibration(result));
    page.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Calibration\">");
    page.append(
        "<table>\n<caption>Of the answers of each confidence, how many were right. The"
            + " bar is the share that was right; the pale ground is the range that was said.</caption>\n");
    page.append("<thead><tr><th scope=\"col\">said</th><th scope=\"col\">answers</th>"
        + "<th scope=\"col\">right</th><th scope=\"col\">95 % interval</th>"
        + "<th scope=\"col\">said and right</th></tr></thead>\n<tbody>\n");
    for (Calibration.Band band : Calibration.bands(result.beliefs())) {
      List<String> cells = ReportFile.band(band);
      page.append("<tr><th scope=\"row\">").append(escaped(cells.get(0))).append("</th>");
      cells.stream()
          .skip(1)
          .forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
      page.append("<td>").append(bar(band)).append("</td></tr>\n");
    }
    page.append("</tbody>\n</table></div>\n</section>\n");
  }

  private static String bar(Calibration.Band band) {
    int low = band.confidence().low();
    String said = String.format(
        Locale.ROOT,
        "<rect x=\"%d\" y=\"0\" width=\"%d\" height=\"10\" fill=\"var(--said)\"/>",
        low,
        band.confidence().high() - low);
    String right = band.answers() == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "<rect x=\"0\" y=\"3\" width=\"%.1f\" height=\"4\" fill=\"var(--bar)\"/>",
            Math.max(0.5, 100 * band.share()));
    return "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">" + said
        + right
        + "<path d=\"M0 10H100\" stroke=\"var(--line)\" stroke-width=\".5\"/></svg>";
  }

  private void answer(StringBuilder page, int n, Marked answer) {
    String id = "q" + n;
    page.append("<article aria-labelledby=\"").append(id).append("\"><h3 id=\"").append(id);
    page.append("\">").append(n).append(". ");
    page.append(escaped(answer.item().question().stem())).append("</h3>\n<p class=\"");
    page.append(answer.isRight() ? "right" : "wrong").append("\">");
    page.append(escaped(Digest.verdict(answer))).append("</p>\n");
    list(page, Digest.item(answer, exam::find));
    page.append("</article>\n");
  }

  private static void list(StringBuilder page, List<Digest.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    page.append("<dl>\n");
    for (Digest.Entry entry : entries) {
      page.append("<dt>").append(escaped(entry.label())).append("</dt><dd>");
      page.append(escaped(entry.text())).append("</dd>\n");
    }
    page.append("</dl>\n");
  }

  /** Text of a bank or a learner is never markup. */
  static String escaped(String text) {
    var escaped = new StringBuilder(text.length());
    text.codePoints().forEach(c -> {
      boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
      if (c == '<') {
        escaped.append("&lt;");
      } else if (c == '>') {
        escaped.append("&gt;");
      } else if (c == '&') {
        escaped.append("&amp;");
      } else if (c == '"') {
        escaped.append("&quot;");
      } else if (surrogate || (Character.isISOControl(c) && c != '\n' && c != '\t')) {
        escaped.append('\uFFFD');
      } else {
        escaped.appendCodePoint(c);
      }
    });
    return escaped.toString();
  }
}
