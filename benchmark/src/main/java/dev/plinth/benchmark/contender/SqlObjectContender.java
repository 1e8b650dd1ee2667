package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserGraph;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.jspecify.annotations.Nullable;

/** Jdbi's declarative interfaces; where they have no way of their own, Jdbi's core. */
final class SqlObjectContender extends JdbiContender {

  private final StoredValues values;
  private @Nullable ProductStore store;

  SqlObjectContender(Databases database, @Nullable StatementLog log) throws SQLException {
    super(database, log);
    values = database.stored();
    jdbi().installPlugin(new SqlObjectPlugin());
    jdbi().registerRowMapper(Product.class, mapper());
  }

  @Override
  public void begin() {
    super.begin();
    store = handle().attach(ProductStore.class);
  }

  @Override
  public Product find(long id) {
    return store.find(id);
  }

  @Override
  public void insert(Product product) {
    product.id = store.insert(StoredProduct.of(product, values));
  }

  @Override
  public void update(Product product) {
    if (store.update(StoredProduct.of(product, values)) == 0) {
      throw new IllegalStateException("no product " + product.id);
    }
  }

  @Override
  public void insertWithKeys(List<Product> products) {
    store.insertWithKeys(stored(products));
  }

  private List<StoredProduct> stored(List<Product> products) {
    return products.stream().map(product -> StoredProduct.of(product, values)).toList();
  }

  @Override
  public List<Product> findAll() {
    return store.findAll();
  }

  @Override
  public List<Product> pageAfter(long id) {
    return store.pageAfter(id);
  }

  @Override
  public void insertGraph(UserGraph graph) {
    for (User user : graph.users()) {
      user.id = store.insertUser(user.name, user.fullname);
    }
    for (Address address : graph.addresses()) {
      address.id = store.insertAddress(address.emailAddress, address.user.id);
    }
  }

  @Override
  public Product findInUnit(long id) {
    return jdbi().inTransaction(handle -> handle.attach(ProductStore.class).find(id));
  }

  @Override
  public void changeInUnit(long id) {
    jdbi()
        .useTransaction(
            handle -> {
              ProductStore products = handle.attach(ProductStore.class);
              products.updateQuantity(id, products.find(id).quantity + 1);
            });
  }
}
