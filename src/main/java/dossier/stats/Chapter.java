package dossier.stats;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Figures in words, the same on the screen and line by line.
 *
 * @param said what they mean, a sentence or two each; where there are none, what to do
 * @param tables none where there is nothing to show
 */
public record Chapter(Subject subject, List<String> said, List<Table> tables) {

  /** Copies the lists. */
  public Chapter {
    said = List.copyOf(said);
    tables = List.copyOf(tables);
  }

  /**
   * Rows of one kind.
   *
   * @param title what its labels are
   * @param heads of the columns after the label
   */
  public record Table(String title, List<Head> heads, List<Row> rows) {
    /** Copies the lists. */
    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
    }
  }

  /** What stands over a column, and what does where there is little room. */
  public record Head(String words, String brief) {}

  /**
   * A figure or more, and the questions behind them.
   *
   * @param cells one a head
   * @param bar how long a bar for it is, from 0 to 1; empty for none
   */
  public record Row(String label, List<String> cells, OptionalDouble bar, Behind behind) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Returns every row, table after table. */
  public List<Row> rows() {
    return tables.stream().flatMap(table -> table.rows().stream()).toList();
  }
}
