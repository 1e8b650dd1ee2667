package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
record Point(@Id Long id, double x, double y) {
  static final Point ORIGIN = new Point(0L, 0, 0);

  Point {
    if (Double.isNaN(x)) {
      throw new IllegalArgumentException();
    }
  }

  Point(double x, double y) {
    this(null, x, y);
  }
}
