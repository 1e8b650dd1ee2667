package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Shelf {
  @Id(generated = Generation.IDENTITY) @Embedded @Nullable ShelfId id;

  @ManyToOne(eager = true, column = "above")
  @Nullable Shelf above;

  static class ShelfId {
    @Nullable String room;

    @Column(precision = 5, scale = 2)
    double number;
  }
}
