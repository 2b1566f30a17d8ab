package dossier.check;

import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts that an author wrote in a question, each by its field. */
final class Fields implements Key.Cases<Void> {
  private final Map<String, String> texts = new LinkedHashMap<>();
  private String prefix = "";

  private Fields() {}

  static Map<String, String> of(Question question) {
    var fields = new Fields();
    fields.texts.put("ask", question.stem());
    question.key().match(fields);
    question.why().ifPresent(why -> fields.texts.put("why", why));
    question.note().ifPresent(note -> fields.texts.put("note", note));
    question.claim().flatMap(c -> c.by()).ifPresent(by -> fields.texts.put("claim.by", by));
    for (int i = 0; i < question.citations().size(); i++) {
      String field = "cite[" + i + "]";
      for (String term : question.citations().get(i).terms()) {
        fields.texts.merge(field, term, (a, b) -> a.length() < b.length() ? b : a);
      }
    }
    return fields.texts;
  }

  private void put(String field, String text) {
    texts.put(prefix + field, text);
  }

  private void options(String field, List<ChoiceKey.Option> options) {
    for (int i = 0; i < options.size(); i++) {
      String at = field + "[" + i + "]";
      put(at, options.get(i).text());
      options.get(i).why().ifPresent(why -> put(at + ".why", why));
    }
  }

  private void texts(String field, List<String> some) {
    for (int i = 0; i < some.size(); i++) {
      put(field + "[" + i + "]", some.get(i));
    }
  }

  @Override
  public Void choice(ChoiceKey key) {
    options("choice", key.options());
    return null;
  }

  @Override
  public Void choices(ChoicesKey key) {
    texts("choices.right", key.right());
    options("choices.wrong", key.wrong());
    return null;
  }

  @Override
  public Void truth(TruthKey key) {
    return null;
  }

  @Override
  public Void text(TextKey key) {
    put("text", key.answer());
    texts("accepts", key.accepts());
    for (int i = 0; i < key.prompts().size(); i++) {
      put(
          "prompts[" + i + "]",
          key.prompts().get(i).text() + " | " + key.prompts().get(i).ask());
    }
    texts("rejects", key.rejects());
    return null;
  }

  @Override
  public Void number(NumberKey key) {
    return null;
  }

  @Override
  public Void date(DateKey key) {
    return null;
  }

  @Override
  public Void cloze(ClozeKey key) {
    put("cloze.text", key.text());
    for (ClozeKey.Gap gap : key.gaps()) {
      prefix = "cloze.gaps." + gap.name() + ".";
      gap.key().match(this);
    }
    prefix = "";
    return null;
  }

  @Override
  public Void order(OrderKey key) {
    texts("order", key.items());
    return null;
  }

  @Override
  public Void match(MatchKey key) {
    for (MatchKey.Pair pair : key.pairs()) {
      put("match.pairs." + pair.left(), pair.left() + " | " + pair.right());
    }
    texts("match.spare", key.spare());
    return null;
  }
}
