package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import geo.Position;
import org.jspecify.annotations.Nullable;

@Table
class Store {
  @Id @Nullable Long id;

  @Embedded
  @Unique(name = "uq_at")
  Position at;

  @Embedded @Nullable Period closed;

  @Embedded(prefix = "o_")
  private Period open;

  Period getOpen() {
    return open;
  }

  void setOpen(Period open) {
    this.open = open;
  }
}
