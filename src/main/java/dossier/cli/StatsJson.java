package dossier.cli;

import dossier.assess.Calibration;
import dossier.assess.Interval;
import dossier.stats.Behind;
import dossier.stats.Recall;
import dossier.stats.Stats;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Figures for scripts: shares from 0 to 1, times in milliseconds, days as dates. */
record StatsJson(Stats stats) {

  /** Writes the fields of an object. */
  void write(JsonGenerator out) {
    out.writeStringProperty("study_day", Stats.date(stats.today()));
    out.writeNumberProperty("reviews", stats.reviews());
    out.writeNumberProperty("reviews_ahead", stats.ahead());
    spans(out);
    kept(out, "retention_by_age", "interval", stats.ages());
    kept(out, "retention_by_week", "week", stats.weeks());
    kept(out, "retention_by_tag", "tag", stats.tags());
    kept(out, "retention_by_source", "source", stats.sources());
    out.writeArrayPropertyStart("predicted");
    stats.foresight().forEach(bin -> foreseen(out, bin));
    out.writeEndArray();
    stats.foretold().ifPresent(all -> {
      out.writeName("predicted_all");
      foreseen(out, all);
    });
    days(out);
    spent(out, "time_by_type", "type", stats.timeByType());
    spent(out, "time_by_day", "day", stats.timeByDay());
    spent(out, "time_by_week", "week", stats.timeByWeek());
    due(out, "due_by_day", stats.dueByDay());
    due(out, "due_by_week", stats.dueByWeek());
    confusions(out);
    confidence(out);
  }

  private void spans(JsonGenerator out) {
    out.writeArrayPropertyStart("spans");
    for (Stats.Span span : stats.spans()) {
      out.writeStartObject();
      span.days().ifPresent(days -> out.writeNumberProperty("days", days));
      out.writeNumberProperty("all_reviews", span.reviews());
      out.writeNumberProperty("answers", span.answers());
      out.writeNumberProperty("took_ms", span.tookMillis());
      recall(out, span.recall());
      questions(out, span.behind());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void kept(JsonGenerator out, String name, String of, List<Stats.Kept> kept) {
    out.writeArrayPropertyStart(name);
    for (Stats.Kept part : kept) {
      out.writeStartObject();
      out.writeStringProperty(of, part.of());
      recall(out, part.recall());
      questions(out, part.behind());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void recall(JsonGenerator out, Recall recall) {
    out.writeNumberProperty("reviews", recall.reviews());
    out.writeNumberProperty("remembered", recall.recalled());
    if (recall.reviews() > 0) {
      out.writeNumberProperty("share", recall.share());
      interval(out, recall.interval());
    }
  }

  private static void interval(JsonGenerator out, Interval interval) {
    out.writeNumberProperty("low", interval.low());
    out.writeNumberProperty("high", interval.high());
  }

  private static void questions(JsonGenerator out, Behind behind) {
    out.writeNumberProperty("questions", behind.size());
  }

  private static void foreseen(JsonGenerator out, Stats.Foreseen bin) {
    out.writeStartObject();
    out.writeNumberProperty("from_percent", bin.fromPercent());
    out.writeNumberProperty("to_percent", bin.toPercent());
    out.writeNumberProperty("predicted", bin.predicted());
    recall(out, bin.recall());
    out.writeStringProperty("remembered_is", bin.finding().words());
    questions(out, bin.behind());
    out.writeEndObject();
  }

  private void days(JsonGenerator out) {
    out.writeArrayPropertyStart("days");
    for (Stats.Day day : stats.days()) {
      out.writeStartObject();
      out.writeStringProperty("day", Stats.date(day.day()));
      out.writeNumberProperty("reviews", day.reviews());
      questions(out, day.behind());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void spent(JsonGenerator out, String name, String of, List<Stats.Spent> spent) {
    out.writeArrayPropertyStart(name);
    for (Stats.Spent part : spent) {
      out.writeStartObject();
      out.writeStringProperty(of, part.of());
      out.writeNumberProperty("answers", part.answers());
      out.writeNumberProperty("took_ms", part.tookMillis());
      out.writeNumberProperty("median_ms", part.medianMillis());
      questions(out, part.behind());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void due(JsonGenerator out, String name, List<Stats.Due> due) {
    out.writeArrayPropertyStart(name);
    for (Stats.Due part : due) {
      out.writeStartObject();
      out.writeStringProperty("from", Stats.date(part.from()));
      out.writeNumberProperty("due", part.cards());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void confusions(JsonGenerator out) {
    out.writeArrayPropertyStart("mixed_up");
    for (Stats.Confusion c : stats.confusions()) {
      out.writeStartObject();
      out.writeStringProperty("asked", c.asked());
      out.writeStringProperty("stem", c.stem());
      out.writeStringProperty("key", c.key());
      out.writeStringProperty("said", c.said());
      c.other().ifPresent(other -> out.writeStringProperty("answers", other));
      out.writeNumberProperty("times", c.times());
      out.writeNumberProperty("back", c.back());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void confidence(JsonGenerator out) {
    out.writeArrayPropertyStart("bands");
    for (Stats.Held held : stats.bands()) {
      out.writeStartObject();
      out.writeStringProperty("band", held.band().confidence().word());
      out.writeNumberProperty("from_percent", held.band().confidence().low());
      out.writeNumberProperty("to_percent", held.band().confidence().high());
      out.writeNumberProperty("answers", held.band().answers());
      out.writeNumberProperty("right", held.band().right());
      interval(out, held.band().interval());
      questions(out, held.behind());
      out.writeEndObject();
    }
    out.writeEndArray();
    stats.calibration().ifPresent(c -> calibration(out, c));
  }

  private static void calibration(JsonGenerator out, Calibration c) {
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
  }
}
