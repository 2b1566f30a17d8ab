package dossier.cli;

import dossier.assess.Calibration;
import dossier.assess.Chance;
import dossier.assess.Change;
import dossier.assess.Digest;
import dossier.assess.Facet;
import dossier.assess.Interval;
import dossier.assess.Marked;
import dossier.assess.Prediction;
import dossier.assess.Result;
import dossier.assess.Score;
import dossier.question.Citation;
import dossier.question.ClaimLine;
import dossier.question.Question;
import tools.jackson.core.JsonGenerator;

/** A result for scripts; docs/report.schema.json says its fields. */
record ResultJson(Examination exam, Result result) {

  /** Returns one object on one line. */
  String text() {
    return Json.object(this::write);
  }

  private void write(JsonGenerator out) {
    Digest.Beside beside = exam.beside();
    out.writeStringProperty("format", "dossier-report");
    out.writeNumberProperty("version", 1);
    out.writeStringProperty("sitting", exam.id());
    out.writeStringProperty("began", exam.began().toString());
    out.writeNumberProperty("seed", result.paper().seed());
    beside.blueprint().ifPresent(b -> out.writeStringProperty("blueprint", b));
    out.writeNumberProperty("elapsed_ms", result.elapsed().toMillis());
    result.paper().limit().ifPresent(l -> out.writeNumberProperty("limit_ms", l.toMillis()));
    out.writeBooleanProperty("time_up", result.timeUp());
    out.writeName("score");
    score(out, result.score());
    result.paper().passPercent().ifPresent(p -> out.writeNumberProperty("pass_percent", p));
    result.isPassed().ifPresent(p -> out.writeBooleanProperty("passed", p));
    Chance.of(result.answers()).ifPresent(chance -> {
      out.writeObjectPropertyStart("guessing_corrected");
      out.writeNumberProperty("items", chance.items());
      out.writeNumberProperty("points", chance.points());
      out.writeEndObject();
    });
    if (result.paper().byCertainty()) {
      out.writeNumberProperty("certainty_points", result.pointsByCertainty());
    }
    Prediction.of(result.answers(), beside.recall()).ifPresent(p -> {
      out.writeObjectPropertyStart("predicted");
      out.writeNumberProperty("items", p.items());
      out.writeNumberProperty("expected", p.expected());
      out.writeNumberProperty("margin", p.margin());
      out.writeNumberProperty("right", p.right());
      out.writeEndObject();
    });
    earlier(out, beside);
    parts(out, beside);
    calibration(out);
    out.writeArrayPropertyStart("answers");
    result.answers().forEach(answer -> answer(out, answer));
    out.writeEndArray();
  }

  private static void score(JsonGenerator out, Score score) {
    out.writeStartObject();
    out.writeNumberProperty("items", score.items());
    out.writeNumberProperty("points", score.points());
    out.writeNumberProperty("share", score.share());
    interval(out, score.interval());
    out.writeEndObject();
  }

  private static void interval(JsonGenerator out, Interval interval) {
    out.writeNumberProperty("low", interval.low());
    out.writeNumberProperty("high", interval.high());
  }

  private void earlier(JsonGenerator out, Digest.Beside beside) {
    out.writeArrayPropertyStart("earlier");
    for (Digest.Earlier earlier : beside.earlier()) {
      out.writeStartObject();
      out.writeStringProperty("began", earlier.began());
      out.writeNumberProperty("seed", earlier.seed());
      out.writeName("then");
      score(out, earlier.then());
      out.writeName("now");
      score(out, earlier.now());
      out.writeNumberProperty("kept", earlier.kept());
      out.writeNumberProperty("same", earlier.same());
      Change change = Change.of(earlier.now(), result.score());
      out.writeName("change");
      out.writeStartObject();
      out.writeNumberProperty("share", change.share());
      out.writeNumberProperty("low", change.low());
      out.writeNumberProperty("high", change.high());
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberProperty("other_sittings", beside.others());
  }

  private void parts(JsonGenerator out, Digest.Beside beside) {
    out.writeArrayPropertyStart("parts");
    for (Facet facet : Facet.values()) {
      for (Result.Part part : result.by(facet, beside.difficulty())) {
        out.writeStartObject();
        out.writeStringProperty("by", facet.word());
        out.writeStringProperty("value", part.value());
        out.writeName("score");
        score(out, part.score());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  private void calibration(JsonGenerator out) {
    out.writeArrayPropertyStart("bands");
    for (Calibration.Band band : Calibration.bands(result.beliefs())) {
      out.writeStartObject();
      out.writeStringProperty("band", band.confidence().word());
      out.writeNumberProperty("from_percent", band.confidence().low());
      out.writeNumberProperty("to_percent", band.confidence().high());
      out.writeNumberProperty("answers", band.answers());
      out.writeNumberProperty("right", band.right());
      out.writeEndObject();
    }
    out.writeEndArray();
    result.calibration().ifPresent(c -> {
      out.writeObjectPropertyStart("calibration");
      out.writeNumberProperty("answers", c.answers());
      out.writeNumberProperty("said", c.said());
      out.writeNumberProperty("right", c.right());
      out.writeNumberProperty("overconfidence_points", c.overconfidence());
      out.writeNumberProperty("margin_points", 100 * c.margin());
      out.writeNumberProperty("brier", c.brier().score());
      out.writeNumberProperty("reliability", c.brier().reliability());
      out.writeNumberProperty("resolution", c.brier().resolution());
      out.writeNumberProperty("uncertainty", c.brier().uncertainty());
      out.writeNumberProperty("log_score_bits", c.logScore());
      out.writeEndObject();
    });
  }

  private void answer(JsonGenerator out, Marked answer) {
    Question question = answer.item().question();
    out.writeStartObject();
    out.writeStringProperty("id", question.id().value());
    out.writeStringProperty("stem", question.stem());
    out.writeStringProperty("type", question.key().type());
    out.writeStringProperty("response", answer.slot().text());
    answer.mark().understood().ifPresent(u -> out.writeStringProperty("understood", u));
    answer.slot().confidence().ifPresent(c -> out.writeStringProperty("confidence", c.word()));
    out.writeBooleanProperty("marked", answer.slot().marked());
    out.writeNumberProperty("spent_ms", answer.slot().spent().toMillis());
    out.writeStringProperty(
        "verdict", answer.slot().isAnswered() ? answer.mark().verdict().word() : "not-answered");
    out.writeNumberProperty("score", answer.mark().score());
    out.writeStringProperty("reason", answer.mark().reason());
    out.writeStringProperty("key", question.key().shown());
    out.writeStringProperty("key_hash", KeyHash.of(question));
    question.why().ifPresent(why -> out.writeStringProperty("why", why));
    out.writeStringProperty("claim", ClaimLine.of(question, exam::find));
    out.writeArrayPropertyStart("citations");
    for (Citation citation : question.citations()) {
      out.writeStartObject();
      out.writeStringProperty("source", citation.source().id());
      out.writeStringProperty("reference", citation.source().reference());
      out.writeNumberProperty("paragraph", citation.paragraph());
      out.writeArrayPropertyStart("terms");
      citation.terms().forEach(out::writeString);
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
