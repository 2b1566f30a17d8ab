package dossier.question;

/**
 * A date, at the precision of its source.
 *
 * @param edtf an Extended Date/Time Format text, ISO 8601-2:2019 level 1: {@code 2020-09-27},
 *     {@code 2020-10}, {@code 2012/2014}, {@code 2021~}
 * @param yearInferred whether the source prints no year, and the editor supplied it
 */
public record DateKey(String edtf, boolean yearInferred) implements Key {
  @Override
  public Mark mark(Response response) {
    return Mark.incorrect("");
  }

  @Override
  public String shown() {
    return edtf;
  }

  @Override
  public String canonical() {
    return "date " + edtf + yearInferred;
  }

  @Override
  public String type() {
    return "date";
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.date(this);
  }
}
