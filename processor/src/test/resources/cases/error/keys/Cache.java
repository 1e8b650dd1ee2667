package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Transient;

@Table
@Index(columns = {"id", "cached"})
class Cache {
  @Id Long id;

  @Transient String cached;
}
