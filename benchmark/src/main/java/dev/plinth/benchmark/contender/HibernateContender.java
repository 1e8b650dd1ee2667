package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's session. What was written or found leaves the session at once: it would answer from
 * memory the next time, which the others can't.
 */
final class HibernateContender implements Contender {

  private final Databases database;
  private final Connection connection;
  private final SessionFactory sessions;
  private @Nullable SessionFactory sessionsOfGivenKeys;
  private @Nullable Session session;

  HibernateContender(Databases database, @Nullable StatementLog log) throws SQLException {
    this.database = database;
    connection = database.open();
    sessions = HibernateSessions.open(database, connection, "generated-keys", log);
  }

  @Override
  public void begin() {
    session = sessions.openSession();
    session.beginTransaction();
  }

  @Override
  public void commit() {
    session.getTransaction().commit();
    session.close();
  }

  @Override
  public void rollback() {
    session.getTransaction().rollback();
    session.clear();
    session.beginTransaction();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public Product find(long id) {
    Product product = session.find(Product.class, id);
    session.detach(product);
    return product;
  }

  @Override
  public void insert(Product product) {
    session.persist(product);
    session.flush();
    session.detach(product);
  }

  /** Reads the row, as a merge does. */
  @Override
  public void update(Product product) {
    session.merge(product);
    session.flush();
    session.clear();
  }

  /** The mapping says that keys are generated, so given ones need another, and other sessions. */
  @Override
  public void insertWithKeys(List<Product> products) {
    if (sessionsOfGivenKeys == null) {
      sessionsOfGivenKeys = HibernateSessions.open(database, connection, "given-keys", null);
    }
    try (Session batch = sessionsOfGivenKeys.openSession()) {
      products.forEach(batch::persist);
      batch.flush();
    }
  }

  /** One by one: Hibernate makes no batches of inserts whose keys the database makes. */
  @Override
  public void insertAll(List<Product> products) {
    products.forEach(session::persist);
    session.flush();
    session.clear();
  }

  @Override
  public List<Product> findAll() {
    return cleared(query("from Product order by id"));
  }

  @Override
  public List<Product> pageAfter(long id) {
    return cleared(
        query("from Product where id > :id order by id")
            .setParameter("id", id)
            .setMaxResults(ProductRows.PAGE));
  }

  @Override
  public List<Product> search(ProductFilter filter) {
    SelectionQuery<Product> query =
        query("from Product" + SearchText.conditions(filter) + " order by id")
            .setMaxResults(ProductRows.PAGE);
    if (filter.namePart() != null) {
      query.setParameter("namePart", SearchText.pattern(filter.namePart()));
    }
    if (filter.leastQuantity() != null) {
      query.setParameter("leastQuantity", filter.leastQuantity());
    }
    if (filter.active() != null) {
      query.setParameter("active", filter.active());
    }
    return cleared(query);
  }

  private SelectionQuery<Product> query(String text) {
    return session.createSelectionQuery(text, Product.class);
  }

  private <E> List<E> cleared(SelectionQuery<E> query) {
    List<E> found = query.getResultList();
    session.clear();
    return found;
  }

  @Override
  public void insertGraph(UserGraph graph) {
    graph.users().forEach(session::persist);
    graph.addresses().forEach(session::persist);
    session.flush();
    session.clear();
  }

  @Override
  public List<User> findGraph() {
    return cleared(
        session.createSelectionQuery(
            "from User u join fetch u.addresses a order by u.id, a.id", User.class));
  }

  @Override
  public Product findInUnit(long id) {
    return sessions.fromTransaction(unit -> unit.find(Product.class, id));
  }

  @Override
  public void changeInUnit(long id) {
    sessions.inTransaction(unit -> unit.find(Product.class, id).quantity++);
  }

  @Override
  public void close() throws SQLException {
    sessions.close();
    if (sessionsOfGivenKeys != null) {
      sessionsOfGivenKeys.close();
    }
    connection.close();
  }
}
