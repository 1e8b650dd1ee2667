package dev.plinth.benchmark.contender;

import dev.plinth.Database;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductDao;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserDao;
import dev.plinth.benchmark.model.UserGraph;
import dev.plinth.session.Session;
import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Plinth's session. What was written or found leaves the session at once: it would answer from
 * memory the next time, which the others can't.
 */
final class PlinthSessionContender implements Contender {

  private final Database database;
  private final Connection connection;
  private @Nullable Session session;

  PlinthSessionContender(Databases on, @Nullable StatementLog log) {
    database = Database.open(on.url()).createTables();
    connection = database.jdbi().withHandle(Handle::getConnection);
    if (log != null) {
      database.jdbi().setSqlLogger(new ReportingLogger(log));
    }
  }

  @Override
  public void begin() {
    session = database.openSession();
  }

  @Override
  public void commit() {
    session.commit();
    session.close();
  }

  @Override
  public void rollback() {
    session.close();
    begin();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public Product find(long id) {
    Product product = session.get(Product.class, id);
    session.detach(product);
    return product;
  }

  @Override
  public void insert(Product product) {
    session.add(product);
    session.flush();
    session.detach(product);
  }

  /** Reads the row, because a session writes only what it knows to differ. */
  @Override
  public void update(Product product) {
    Product stored = session.get(Product.class, product.id);
    stored.takeFrom(product);
    session.flush();
    session.detach(stored);
  }

  @Override
  public void insertWithKeys(List<Product> all) {
    insertAll(all);
  }

  @Override
  public void insertAll(List<Product> all) {
    session.addAll(all);
    session.flush();
    all.forEach(session::detach);
  }

  @Override
  public List<Product> findAll() {
    return detached(new ProductDao(session).findAll());
  }

  @Override
  public List<Product> pageAfter(long id) {
    return detached(ProductSearch.pageAfter(session, id));
  }

  @Override
  public List<Product> search(ProductFilter filter) {
    return detached(ProductSearch.search(session, filter));
  }

  private List<Product> detached(List<Product> found) {
    found.forEach(session::detach);
    return found;
  }

  @Override
  public void insertGraph(UserGraph graph) {
    session.addAll(graph.users());
    session.addAll(graph.addresses());
    session.flush();
    graph.users().forEach(session::detach);
    graph.addresses().forEach(session::detach);
  }

  /** Asking for the addresses of one user loads those of all. */
  @Override
  public List<User> findGraph() {
    List<User> found = new UserDao(session).findAll();
    found.forEach(user -> user.addresses.size());
    return found;
  }

  @Override
  public Product findInUnit(long id) {
    try (Session unit = database.openSession()) {
      Product product = unit.get(Product.class, id);
      unit.commit();
      return product;
    }
  }

  @Override
  public void changeInUnit(long id) {
    try (Session unit = database.openSession()) {
      unit.get(Product.class, id).quantity++;
      unit.commit();
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
