package dossier.find;

import dossier.question.Citation;
import dossier.schedule.Moment;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
      return facts -> needle.in(facts.text().ask())
          || needle.in(facts.text().answer())
          || needle.in(facts.text().more());
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
          State state = State.valueOf(value.toUpperCase(java.util.Locale.ROOT));
          yield facts -> state.holds(facts, now);
        }
        case TAG -> {
          Pattern tag = Needle.whole(value);
          yield facts -> facts.question().tags().stream().anyMatch(t -> is(t, tag));
        }
        case SOURCE -> {
          Pattern source = Needle.whole(value);
          yield facts -> facts.question().citations().stream()
              .map(Citation::source)
              .anyMatch(
                  s -> is(s.id(), source) || is(s.shortAuthor(), source) || is(s.author(), source));
        }
        case BANK -> {
          Pattern bank = Needle.whole(value);
          yield facts -> is(facts.bank(), bank);
        }
        case ID -> {
          Pattern id = Needle.whole(value);
          yield facts -> is(facts.question().id().value(), id);
        }
        case TYPE -> facts -> facts.question().key().type().equals(value);
        case STATUS -> facts -> facts.status().word().equals(value);
        case BY -> {
          Needle needle = needle();
          yield facts -> needle.in(facts.text().by());
        }
        case ASK -> {
          Needle needle = needle();
          yield facts -> needle.in(facts.text().ask());
        }
        case ANSWER -> {
          Needle needle = needle();
          yield facts -> needle.in(facts.text().answer());
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

    private static boolean is(String name, Pattern wanted) {
      return wanted.matcher(dossier.question.Fold.plain(name)).matches();
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
