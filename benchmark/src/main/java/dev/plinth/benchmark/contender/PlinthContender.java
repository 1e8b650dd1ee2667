package dev.plinth.benchmark.contender;

import dev.plinth.Database;
import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.AddressDao;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductDao;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserDao;
import dev.plinth.benchmark.model.UserGraph;
import dev.plinth.dao.StatementSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Plinth's generated data access objects. */
final class PlinthContender implements Contender {

  private final Database database;
  private final ProductDao inUnit;
  private @Nullable Handle handle;
  private @Nullable StatementSource source;
  private @Nullable ProductDao products;
  private @Nullable UserDao users;
  private @Nullable AddressDao addresses;

  PlinthContender(Databases on, @Nullable StatementLog log) {
    database = Database.open(on.url()).createTables();
    if (log != null) {
      database.jdbi().setSqlLogger(new ReportingLogger(log));
    }
    inUnit = new ProductDao(database);
  }

  @Override
  public void begin() {
    handle = database.jdbi().open();
    handle.begin();
    source = StatementSource.of(handle);
    products = new ProductDao(source);
    users = new UserDao(source);
    addresses = new AddressDao(source);
  }

  @Override
  public void commit() {
    handle.commit();
    handle.close();
  }

  @Override
  public void rollback() {
    handle.rollback();
    handle.begin();
  }

  @Override
  public Connection connection() {
    return handle.getConnection();
  }

  @Override
  public Product find(long id) {
    return products.get(id);
  }

  @Override
  public void insert(Product product) {
    products.insert(product);
  }

  @Override
  public void update(Product product) {
    products.update(product);
  }

  @Override
  public void insertWithKeys(List<Product> all) {
    products.insertAll(all);
  }

  @Override
  public void insertAll(List<Product> all) {
    products.insertAll(all);
  }

  @Override
  public List<Product> findAll() {
    return products.findAll();
  }

  @Override
  public List<Product> pageAfter(long id) {
    return ProductSearch.pageAfter(source, id);
  }

  @Override
  public List<Product> search(ProductFilter filter) {
    return ProductSearch.search(source, filter);
  }

  @Override
  public void insertGraph(UserGraph graph) {
    users.insertAll(graph.users());
    addresses.insertAll(graph.addresses());
  }

  /** Reads the addresses, which come with their users, one instance per user. */
  @Override
  public List<User> findGraph() {
    List<User> found = new ArrayList<>();
    User last = null;
    for (Address address : addresses.findAll()) {
      User user = address.user;
      if (user != last) {
        user.addresses = new ArrayList<>();
        found.add(user);
        last = user;
      }
      user.addresses.add(address);
    }
    return found;
  }

  @Override
  public Product findInUnit(long id) {
    return database.inTransaction(() -> inUnit.get(id));
  }

  /** Writes all columns: a data access object knows no other update. */
  @Override
  public void changeInUnit(long id) {
    database.useTransaction(
        () -> {
          Product product = inUnit.get(id);
          product.quantity++;
          inUnit.update(product);
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
