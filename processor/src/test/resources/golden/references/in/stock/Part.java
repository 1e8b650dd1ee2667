package stock;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
class Part {
  @Id @Nullable Long id;
  String name;

  @ManyToOne(references = "code", onUpdate = ReferentialAction.CASCADE)
  Supplier supplier;

  @ManyToOne(references = "code")
  @Nullable Ref<Supplier> spare;

  @ManyToOne(references = {"shelf", "room"})
  @Nullable Slot slot;
}
