package sakila;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A store. It has a manager, who works in a store: neither row can be the first, unless the foreign
 * key is checked at the end of the transaction.
 */
@Table
public class Store extends Timed {
  @Id @Nullable Integer storeId;

  @OneToOne(
      column = "manager_staff_id",
      onDelete = ReferentialAction.RESTRICT,
      onUpdate = ReferentialAction.CASCADE,
      deferrable = true)
  Ref<Staff> manager;

  @Reference Address address;

  Store() {}

  public Store(int storeId, int managerId, Address address) {
    this.storeId = storeId;
    this.manager = Ref.toKey(StaffTable.STAFF, managerId);
    this.address = address;
  }
}
