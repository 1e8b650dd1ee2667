package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Hidden {
  @Id final long id;
  @Embedded final Size size;

  Hidden(long id, Size size) {
    this.id = id;
    this.size = size;
  }

  static class Size {
    final int width;

    Size(int width) throws Exception {
      this.width = width;
    }

    Size(String text) {
      this.width = text.length();
    }
  }
}
