package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

/** Can be changed in place. */
class Delivery {
  String method = "van";

  @ManyToOne(cascade = Cascade.SAVE)
  @Nullable Depot depot;

  @ManyToOne @Nullable Slot slot;
  @ManyToOne @Nullable Ref<Depot> spare;

  @ForeignKey(Depot.class)
  @Nullable Long returns;

  @Embedded @Nullable Courier courier;
}
