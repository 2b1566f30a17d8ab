package dossier.tui;

import dossier.schedule.Moment;

/** A screen that is one page, which may be longer than the window. */
interface Paged extends Screen {
  /** Returns the page, wrapped to a width. */
  Page page(int columns, Moment now);

  /** Returns this screen with another number of lines above the window. */
  Screen at(int scroll);

  @Override
  default Frame view(int columns, int rows, Moment now) {
    return page(columns, now).frame(columns, rows);
  }

  @Override
  default Screen fitted(int columns, int rows, Moment now) {
    Page page = page(columns, now);
    int top = page.top(rows);
    return top == page.scroll() ? this : at(top);
  }
}
