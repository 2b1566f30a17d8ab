package dossier.check;

import dossier.question.ChoiceKey;
import dossier.question.ChoicesKey;
import dossier.question.Claim;
import dossier.question.Claim.Status;
import dossier.question.ClozeKey;
import dossier.question.DateKey;
import dossier.question.Key;
import dossier.question.MatchKey;
import dossier.question.NumberKey;
import dossier.question.OrderKey;
import dossier.question.Question;
import dossier.question.TextKey;
import dossier.question.TruthKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which fields a question has, and how many items each list has, whatever stands in them.
 *
 * @param sizes by field, in the order in which authors write them: the items of a list, 0 or 1 for a
 *     field that is there or not
 * @param status of the claim, if there is one
 */
record Outline(String type, Map<String, Integer> sizes, Optional<Status> status) {
  /** Longer lists are told to have changed, and not how. */
  private static final int MOST_GUESSED = 30;

  private static final String CLAIM = "claim";
  private static final String BY = "claim.by";
  private static final String CREDIBILITY = "claim.credibility";
  private static final String ASKED = "claim.asked";

  /**
   * How a field differs from what it was.
   *
   * @param field the field, or the one that it stood behind where it is gone
   * @param message what was found; what was expected
   */
  record Difference(String field, String message) {}

  static Outline of(Question question) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    question.key().match(new Sizes("", sizes));
    sizes.put("why", question.why().isPresent() ? 1 : 0);
    Optional<Claim> claim = question.claim();
    sizes.put(CLAIM, claim.isPresent() ? 1 : 0);
    sizes.put(BY, claim.flatMap(Claim::by).isPresent() ? 1 : 0);
    sizes.put(CREDIBILITY, claim.flatMap(Claim::credibility).orElse(0));
    sizes.put(ASKED, claim.filter(Claim::asked).isPresent() ? 1 : 0);
    sizes.put("note", question.note().isPresent() ? 1 : 0);
    sizes.put("tags", question.tags().size());
    sizes.put("differs", question.differs().size());
    sizes.put("confusable", question.confusable().size());
    return new Outline(question.key().type(), sizes, claim.map(Claim::status));
  }

  /** Returns it in a line. */
  String form() {
    StringBuilder form = new StringBuilder(type);
    sizes.forEach((field, size) -> form.append(' ').append(field).append('=').append(size));
    status.ifPresent(word -> form.append(' ').append(word.word()));
    return form.toString();
  }

  /**
   * Returns what differs from the outline with some digits: the one change that gives them, found by
   * trying each; empty where it is none of these.
   */
  Optional<Difference> since(String digits, Question question) {
    if (status.isPresent() && claimed(Optional.empty(), 0, 0, 0).is(digits)) {
      return Optional.of(new Difference(CLAIM, "'claim' is new; expected none, as it was sealed"));
    }
    if (status.isEmpty() && hadClaim(digits)) {
      return Optional.of(new Difference(
          before(CLAIM, question), "'claim' is gone; expected it, as it was sealed"));
    }
    for (Status before : Status.values()) {
      if (status.isPresent() && new Outline(type, sizes, Optional.of(before)).is(digits)) {
        return Optional.of(new Difference(
            "claim.status",
            "the status is '" + status.get().word() + "'; expected '" + before.word()
                + "', as it was sealed"));
      }
    }
    for (Map.Entry<String, Integer> entry : sizes.entrySet()) {
      int now = entry.getValue();
      if (entry.getKey().equals(type) && now == 0) {
        continue;
      }
      for (int step = 1; step <= MOST_GUESSED; step++) {
        for (int before : new int[] {now + step, now - step}) {
          if (before >= 0 && with(entry.getKey(), before).is(digits)) {
            return Optional.of(difference(entry.getKey(), before, now, question));
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean is(String digits) {
    return Seal.digits(form()).equals(digits);
  }

  private boolean hadClaim(String digits) {
    for (Status one : Status.values()) {
      for (int credibility = 0; credibility <= 6; credibility++) {
        for (int rest = 0; rest < 4; rest++) {
          if (claimed(Optional.of(one), rest % 2, credibility, rest / 2).is(digits)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Outline claimed(Optional<Status> other, int by, int credibility, int asked) {
    Outline sized = with(CLAIM, other.isPresent() ? 1 : 0)
        .with(BY, by)
        .with(CREDIBILITY, credibility)
        .with(ASKED, asked);
    return new Outline(type, sized.sizes(), other);
  }

  private Outline with(String field, int size) {
    Map<String, Integer> others = new LinkedHashMap<>(sizes);
    others.put(field, size);
    return new Outline(type, others, status);
  }

  private Difference difference(String field, int before, int now, Question question) {
    String sealed = ", as it was sealed";
    String name = "'" + field + "'";
    if (now == 0) {
      return new Difference(before(field, question), name + " is gone; expected it" + sealed);
    }
    if (before == 0) {
      return new Difference(field, name + " is new; expected none" + sealed);
    }
    return field.equals(CREDIBILITY)
        ? new Difference(field, name + " is " + now + "; expected " + before + sealed)
        : new Difference(
            field + "[" + (now - 1) / 2 + "]",
            name + " has " + now + (now == 1 ? " item" : " items") + "; expected " + before
                + sealed);
  }

  /** Returns the field, or its last item, that a field which is gone stood behind. */
  String before(String gone, Question question) {
    String last = "ask";
    for (Map.Entry<String, Integer> entry : sizes.entrySet()) {
      String field = entry.getKey();
      if (field.equals(gone) || (gone.equals("cite") && field.equals(CLAIM))) {
        break;
      }
      if (field.equals(type)) {
        last = type + ".answer";
      } else if (entry.getValue() > 0) {
        last = field.startsWith(CLAIM) ? CLAIM : field + "[" + (entry.getValue() - 1) + "]";
      }
      if (field.equals("why") && !question.citations().isEmpty()) {
        last = "cite[" + (question.citations().size() - 1) + "]";
      }
    }
    return last;
  }

  /** Puts the sizes of a key's lists by their fields. */
  private record Sizes(String prefix, Map<String, Integer> sizes) implements Key.Cases<Void> {
    private void put(String field, int size) {
      sizes.put(prefix + field, size);
    }

    private void options(String field, List<ChoiceKey.Option> options) {
      put(field, options.size());
      put(field + ".why", (int)
          options.stream().filter(o -> o.why().isPresent()).count());
    }

    @Override
    public Void choice(ChoiceKey key) {
      options("choice", key.options());
      return null;
    }

    @Override
    public Void choices(ChoicesKey key) {
      put("choices.right", key.right().size());
      options("choices.wrong", key.wrong());
      return null;
    }

    @Override
    public Void truth(TruthKey key) {
      put("truth", 0);
      return null;
    }

    @Override
    public Void text(TextKey key) {
      put("text", 0);
      put("accepts", key.accepts().size());
      put("prompts", key.prompts().size());
      put("rejects", key.rejects().size());
      return null;
    }

    @Override
    public Void number(NumberKey key) {
      put("number", 0);
      return null;
    }

    @Override
    public Void date(DateKey key) {
      put("date", 0);
      return null;
    }

    @Override
    public Void cloze(ClozeKey key) {
      put("cloze.gaps", key.gaps().size());
      for (ClozeKey.Gap gap : key.gaps()) {
        // The name of a gap is the author's word, and no part of the shape.
        gap.key().match(new Sizes("cloze.gaps[" + key.gaps().indexOf(gap) + "].", sizes));
      }
      return null;
    }

    @Override
    public Void order(OrderKey key) {
      put("order", key.groups().size());
      List<Integer> tied = new ArrayList<>();
      key.groups().forEach(group -> tied.add(group.size()));
      for (int i = 0; i < tied.size(); i++) {
        if (tied.get(i) > 1) {
          put("order[" + i + "]", tied.get(i));
        }
      }
      return null;
    }

    @Override
    public Void match(MatchKey key) {
      put("match.pairs", key.pairs().size());
      put("match.spare", key.spare().size());
      return null;
    }
  }
}
