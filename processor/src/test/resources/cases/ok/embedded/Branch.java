package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Branch {
  @Id
  @Embedded(prefix = "")
  StoreId id;

  @Id @ManyToOne Store store;

  @ManyToOne(eager = true)
  @Nullable Branch main;
}
