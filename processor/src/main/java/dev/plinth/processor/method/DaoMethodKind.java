package dev.plinth.processor.method;

import dev.plinth.processor.model.EntityModel;
import java.util.List;

/** One kind of DAO method. */
public interface DaoMethodKind {
  /** Whether the DAO of the entity has such methods. */
  default boolean isOf(EntityModel entity) {
    return !entity.isView();
  }

  /** The methods of this kind that the DAO has. */
  List<DaoMethod> write(Dao dao);
}
