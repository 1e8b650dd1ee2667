package sakila;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

/** One copy of a film in one store. */
@Table
@Index(
    columns = {"store", "film"},
    name = "idx_store_id_film_id")
public class Inventory extends Timed {
  @Id @Nullable Integer inventoryId;
  @Reference Film film;
  @Reference Ref<Store> store;

  Inventory() {}

  public Inventory(Film film, Store store) {
    this.film = film;
    this.store = Ref.of(store);
  }
}
