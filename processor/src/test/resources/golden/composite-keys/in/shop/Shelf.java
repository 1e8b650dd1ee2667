package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Shelf {
  @Id @Embedded ShelfId id;
  String label;

  @ManyToOne(eager = true)
  @Nullable Shelf above;
}
