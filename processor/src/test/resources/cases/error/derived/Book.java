package lib;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Book {
  @Id @Nullable Long id;
  String title;
  @ManyToOne Author author;
}
