package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Product;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The statements of Jdbi's declarative interface. Public, because Jdbi makes a proxy of it. */
public interface ProductStore {

  /** Reads one product. */
  @SqlQuery(ProductSql.FIND_NAMED)
  Product find(@Bind("id") long id);

  /** Reads all products. */
  @SqlQuery(ProductRows.FIND_ALL)
  List<Product> findAll();

  /** Reads a page behind a key. */
  @SqlQuery(SearchText.PAGE_AFTER_NAMED)
  List<Product> pageAfter(@Bind("id") long id);

  /** Inserts a product. Returns the key that the database made. */
  @SqlUpdate(ProductSql.INSERT_NAMED)
  @GetGeneratedKeys("id")
  long insert(@BindMethods StoredProduct product);

  /** Inserts products with their keys. */
  @SqlBatch(ProductSql.INSERT_WITH_KEY_NAMED)
  void insertWithKeys(@BindMethods Iterable<StoredProduct> products);

  /** Writes all columns. Returns how many rows there were. */
  @SqlUpdate(ProductSql.UPDATE_NAMED)
  int update(@BindMethods StoredProduct product);

  /** Writes one column. */
  @SqlUpdate(ProductSql.UPDATE_QUANTITY_NAMED)
  void updateQuantity(@Bind("id") long id, @Bind("quantity") int quantity);

  /** Inserts a user. Returns the key. */
  @SqlUpdate(GraphRows.INSERT_USER_NAMED)
  @GetGeneratedKeys("id")
  long insertUser(@Bind("name") String name, @Bind("fullname") @Nullable String fullname);

  /** Inserts an address. Returns the key. */
  @SqlUpdate(GraphRows.INSERT_ADDRESS_NAMED)
  @GetGeneratedKeys("id")
  long insertAddress(@Bind("emailAddress") String emailAddress, @Bind("userId") long userId);
}
