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
  public Mark mark(Response response, Context context) {
    return new DateMarker(this, context).mark(response.text());
  }

  @Override
  public String shown() {
    return DateMarker.shown(this);
  }

  @Override
  public String canonical() {
    return Canon.of("date")
        .field("edtf", edtf)
        .field("inferred", yearInferred ? "year" : "")
        .form();
  }

  @Override
  public String type() {
    return "date";
  }

  @Override
  public int shuffled() {
    return 0;
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.date(this);
  }
}
