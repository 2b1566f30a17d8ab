package dossier.tui;

/** The size of a screen in cells, each at least 1. */
record Size(int columns, int rows) {

  /** More than any screen; a terminal that claims more is not believed. */
  private static final int MOST = 2_000;

  Size {
    if (columns < 1 || rows < 1 || columns > MOST || rows > MOST) {
      throw new IllegalArgumentException("no size of a screen: " + columns + "x" + rows);
    }
  }

  // Asked at every frame: what Java makes for a record is linked at its first use, in ten
  // milliseconds.
  @Override
  public boolean equals(Object other) {
    return other instanceof Size size && columns == size.columns && rows == size.rows;
  }

  @Override
  public int hashCode() {
    return columns * (MOST + 1) + rows;
  }

  /** Returns the nearest possible size. */
  static Size near(int columns, int rows) {
    return new Size(Math.max(1, Math.min(columns, MOST)), Math.max(1, Math.min(rows, MOST)));
  }
}
