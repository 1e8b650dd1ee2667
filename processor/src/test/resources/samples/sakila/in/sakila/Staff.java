package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

/** Who works in a store. */
@Table
public class Staff extends Timed {
  @Id @Nullable Integer staffId;

  @Column(length = 45)
  String firstName;

  @Column(length = 45)
  String lastName;

  @Reference Address address;
  byte @Nullable [] picture;

  @Column(length = 50)
  @Nullable String email;

  @Reference Ref<Store> store;

  @Default("1")
  @Nullable Boolean active;

  @Column(length = 16)
  String username;

  @Column(length = 40, collation = "binary")
  @Nullable String password;

  Staff() {}

  public Staff(String firstName, String lastName, Address address, int storeId) {
    this.firstName = firstName;
    this.lastName = lastName;
    this.address = address;
    this.store = Ref.toKey(StoreTable.STORE, storeId);
    this.username = firstName;
  }
}
