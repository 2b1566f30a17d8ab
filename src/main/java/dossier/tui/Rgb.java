package dossier.tui;

/**
 * A colour of the sRGB space.
 *
 * @param red from 0 to 255, as the others
 */
record Rgb(int red, int green, int blue) {
  /** The steps of each side of xterm's cube of 216 colours. */
  private static final int[] STEPS = {0, 95, 135, 175, 215, 255};

  private static final int CUBE = 16;
  private static final int GREYS = 232;

  /** Returns the colour of six hex digits. */
  static Rgb of(int hex) {
    return new Rgb(hex >> 16 & 0xff, hex >> 8 & 0xff, hex & 0xff);
  }

  /** Returns the nearest of xterm's 240 colours that no palette of a user changes, from 16. */
  int index() {
    int cube = CUBE + 36 * step(red) + 6 * step(green) + step(blue);
    int grey = Math.max(0, Math.min(23, ((red + green + blue) / 3 - 3) / 10));
    return distance(indexed(cube)) <= distance(indexed(GREYS + grey)) ? cube : GREYS + grey;
  }

  /** Returns the colour of an index of xterm, from 16 to 255. */
  static Rgb indexed(int index) {
    if (index >= GREYS) {
      int level = 8 + 10 * (index - GREYS);
      return new Rgb(level, level, level);
    }
    int cube = index - CUBE;
    return new Rgb(STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6]);
  }

  private static int step(int level) {
    int best = 0;
    for (int i = 1; i < STEPS.length; i++) {
      if (Math.abs(STEPS[i] - level) < Math.abs(STEPS[best] - level)) {
        best = i;
      }
    }
    return best;
  }

  private int distance(Rgb other) {
    int r = red - other.red;
    int g = green - other.green;
    int b = blue - other.blue;
    return r * r + g * g + b * b;
  }

  /** Returns the contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
  double contrast(Rgb other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int level) {
    double share = level / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
