package dossier.find;

import dossier.question.Citation;
import dossier.question.Fold;
import dossier.question.Source;
import dossier.schedule.Moment;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to look for among questions. Its text is a query that is read as it again. */
public sealed interface Query {

  /** Fits every question; what an empty text asks for. */
  record Everything() implements Query {
    @Override
    public Predicate<Facts> at(Moment now) {
      return facts -> true;
    }

    @Override
    public boolean asksFailures() {
      return false;
    }

    // Asked at every start; what Java makes for a record is linked at its first use, in ten
    // milliseconds.
    @Override
    public boolean equals(Object other) {
      return other instanceof Everything;
    }

    @Override
    public int hashCode() {
      return 0;
    }

    @Override
    public String toString() {
      return "";
    }
  }

  /**
   * Words in any text of a question.
   *
   * @param whole whether it stands in quotes: every word whole, in this order
   */
  record Words(String text, boolean whole) implements Query {
    @Override
    public Predicate<Facts> at(Moment now) {
      Needle needle = Needle.of(text, whole).orElseThrow();
      return facts -> {
        ItemText.Texts texts = facts.text().texts();
        return needle.in(texts.ask()) || needle.in(texts.answer()) || needle.in(texts.more());
      };
    }

    @Override
    public boolean asksFailures() {
      return false;
    }

    @Override
    public String toString() {
      return whole ? '"' + text + '"' : text;
    }
  }

  /** A value in a field. */
  record In(Field field, String value, boolean whole) implements Query {
    @Override
    public Predicate<Facts> at(Moment now) {
      return switch (field) {
        case IS -> {
          State state = State.valueOf(value.toUpperCase(Locale.ROOT));
          yield facts -> state.holds(facts, now);
        }
        case TAG -> {
          Predicate<String> tag = named();
          yield facts -> facts.question().tags().stream().anyMatch(tag);
        }
        case SOURCE -> {
          Predicate<Source> source = source();
          yield facts ->
              facts.question().citations().stream().map(Citation::source).anyMatch(source);
        }
        case BANK -> {
          Predicate<String> bank = named();
          yield facts -> bank.test(facts.bank());
        }
        case ID -> {
          Predicate<String> id = named();
          yield facts -> id.test(facts.question().id().value());
        }
        case TYPE -> facts -> facts.question().key().type().equals(value);
        case STATUS -> facts -> facts.status().word().equals(value);
        case BY -> {
          Needle needle = needle();
          yield facts -> needle.in(facts.text().texts().by());
        }
        case ASK -> {
          Needle needle = needle();
          yield facts -> needle.in(facts.text().texts().ask());
        }
        case ANSWER -> {
          Needle needle = needle();
          yield facts -> needle.in(facts.text().texts().answer());
        }
        case FLAG -> {
          int flag = Integer.parseInt(value);
          yield facts -> facts.flag() == flag;
        }
        case RATED -> {
          long since = now.day() - Integer.parseInt(value);
          yield facts -> facts.card().last().filter(last -> last.day() > since).isPresent();
        }
        case AGAIN -> {
          long since = now.day() - Integer.parseInt(value);
          yield facts -> facts.failedDay().orElse(Long.MIN_VALUE) > since;
        }
      };
    }

    private Needle needle() {
      return Needle.of(value, whole).orElseThrow();
    }

    /** What is a name is folded: a few names stand in many questions, and are looked at once. */
    private Predicate<String> named() {
      Pattern wanted = Needle.whole(value);
      var known = new HashMap<String, Boolean>();
      return name ->
          known.computeIfAbsent(name, n -> wanted.matcher(Fold.plain(n)).matches());
    }

    private Predicate<Source> source() {
      Predicate<String> named = named();
      var known = new IdentityHashMap<Source, Boolean>();
      return source -> known.computeIfAbsent(
          source, s -> Stream.of(s.id(), s.shortAuthor(), s.author()).anyMatch(named));
    }

    @Override
    public boolean asksFailures() {
      return field == Field.AGAIN;
    }

    @Override
    public String toString() {
      return field.word() + ":" + (whole ? '"' + value + '"' : value);
    }
  }

  /** One of some questions, by their ids; at least one. */
  record OneOf(Set<String> ids) implements Query {
    public OneOf {
      ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    @Override
    public Predicate<Facts> at(Moment now) {
      return facts -> ids.contains(facts.question().id().value());
    }

    @Override
    public boolean asksFailures() {
      return false;
    }

    @Override
    public String toString() {
      return ids.stream()
          .map(id -> Field.ID.word() + ":" + id)
          .collect(
              Collectors.joining(" or ", ids.size() > 1 ? "(" : "", ids.size() > 1 ? ")" : ""));
    }
  }

  /** What does not fit. */
  record Not(Query query) implements Query {
    @Override
    public Predicate<Facts> at(Moment now) {
      return query.at(now).negate();
    }

    @Override
    public boolean asksFailures() {
      return query.asksFailures();
    }

    @Override
    public String toString() {
      return "-" + bracketed(query, !(query instanceof All || query instanceof Any));
    }
  }

  /** What fits all of two or more. */
  record All(List<Query> queries) implements Query {
    public All {
      queries = List.copyOf(queries);
    }

    @Override
    public Predicate<Facts> at(Moment now) {
      return queries.stream().map(q -> q.at(now)).reduce(Predicate::and).orElseThrow();
    }

    @Override
    public boolean asksFailures() {
      return queries.stream().anyMatch(Query::asksFailures);
    }

    @Override
    public String toString() {
      return queries.stream()
          .map(q -> bracketed(q, !(q instanceof Any)))
          .collect(Collectors.joining(" "));
    }
  }

  /** What fits one of two or more. */
  record Any(List<Query> queries) implements Query {
    public Any {
      queries = List.copyOf(queries);
    }

    @Override
    public Predicate<Facts> at(Moment now) {
      return queries.stream().map(q -> q.at(now)).reduce(Predicate::or).orElseThrow();
    }

    @Override
    public boolean asksFailures() {
      return queries.stream().anyMatch(Query::asksFailures);
    }

    @Override
    public String toString() {
      return queries.stream().map(Query::toString).collect(Collectors.joining(" or "));
    }
  }

  /** The query that fits every question. */
  Query EVERYTHING = new Everything();

  /** Reads a query. No text makes it throw. */
  static Parsed parse(String text) {
    return new QueryParser(text, true).parsed();
  }

  /** Reads a query for where there is no review log, so that what asks it is wrong. */
  static Parsed parseWithoutLog(String text) {
    return new QueryParser(text, false).parsed();
  }

  /** Returns what fits at a moment; made once for many questions. */
  Predicate<Facts> at(Moment now);

  /** Returns whether it asks when a question was last failed, which takes reading the whole log. */
  boolean asksFailures();

  private static String bracketed(Query query, boolean plain) {
    return plain ? query.toString() : "(" + query + ")";
  }
}
