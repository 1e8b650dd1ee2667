package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Jdbi's core with named parameters and row mappers written by hand. */
final class JdbiContender implements Contender {

  private static final ProductRows ROWS = new ProductRows(new JdkTimeText());
  private static final RowMapper<Product> PRODUCT = (row, context) -> ROWS.read(row);
  private static final String NAMES =
      "(name, description, quantity, active, weight, price, released_at, changed_at, rating";
  private static final String VALUES =
      " values (:name, :description, :quantity, :active, :weight, :price, :releasedAt, :changedAt,"
          + " :rating";
  private static final String FIND =
      "select " + ProductRows.COLUMNS + " from product where id = :id";
  private static final String INSERT = "insert into product " + NAMES + ")" + VALUES + ")";
  private static final String INSERT_WITH_KEY =
      "insert into product " + NAMES + ", id)" + VALUES + ", :id)";
  private static final String UPDATE =
      "update product set name = :name, description = :description, quantity = :quantity,"
          + " active = :active, weight = :weight, price = :price, released_at = :releasedAt,"
          + " changed_at = :changedAt, rating = :rating where id = :id";
  private static final String UPDATE_QUANTITY =
      "update product set quantity = :quantity where id = :id";
  private static final String INSERT_USER =
      "insert into user_account (name, fullname) values (:name, :fullname)";
  private static final String INSERT_ADDRESS =
      "insert into address (email_address, user_id) values (:emailAddress, :userId)";

  private final Connection connection;
  private final Jdbi jdbi;
  private @Nullable Handle handle;

  JdbiContender(@Nullable StatementLog log) throws SQLException {
    connection = Sqlite.open();
    jdbi = Jdbi.create(connection);
    if (log != null) {
      jdbi.setSqlLogger(new ReportingLogger(log));
    }
  }

  @Override
  public void begin() {
    handle = jdbi.open();
    handle.begin();
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
    return connection;
  }

  @Override
  public Product find(long id) {
    return find(handle, id);
  }

  private static Product find(Handle handle, long id) {
    return handle.createQuery(FIND).bind("id", id).map(PRODUCT).one();
  }

  @Override
  public void insert(Product product) {
    product.id =
        bind(handle.createUpdate(INSERT), product)
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
  }

  @Override
  public void update(Product product) {
    int rows = bind(handle.createUpdate(UPDATE), product).bind("id", product.id).execute();
    if (rows == 0) {
      throw new IllegalStateException("no product " + product.id);
    }
  }

  @Override
  public void insertWithKeys(List<Product> products) {
    try (PreparedBatch batch = handle.prepareBatch(INSERT_WITH_KEY)) {
      for (Product product : products) {
        bind(batch, product).bind("id", product.id).add();
      }
      batch.execute();
    }
  }

  /** One by one: SQLite's driver gives no keys back from a batch. */
  @Override
  public void insertAll(List<Product> products) {
    products.forEach(this::insert);
  }

  @Override
  public List<Product> findAll() {
    return handle.createQuery(ProductRows.FIND_ALL).map(PRODUCT).list();
  }

  @Override
  public void insertGraph(UserGraph graph) {
    for (User user : graph.users()) {
      user.id =
          handle
              .createUpdate(INSERT_USER)
              .bind("name", user.name)
              .bind("fullname", user.fullname)
              .executeAndReturnGeneratedKeys("id")
              .mapTo(Long.class)
              .one();
    }
    for (Address address : graph.addresses()) {
      address.id =
          handle
              .createUpdate(INSERT_ADDRESS)
              .bind("emailAddress", address.emailAddress)
              .bind("userId", address.user.id)
              .executeAndReturnGeneratedKeys("id")
              .mapTo(Long.class)
              .one();
    }
  }

  @Override
  public List<User> findGraph() {
    Map<Long, User> users = new LinkedHashMap<>();
    handle
        .createQuery(GraphRows.FIND_USERS)
        .map((row, context) -> GraphRows.user(row))
        .forEach(user -> users.put(user.id, user));
    handle
        .createQuery(GraphRows.FIND_ADDRESSES)
        .map((row, context) -> GraphRows.address(row, users.get(row.getLong(3))))
        .forEach(address -> address.user.addresses.add(address));
    return List.copyOf(users.values());
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Product product) {
    return statement
        .bind("name", product.name)
        .bind("description", product.description)
        .bind("quantity", product.quantity)
        .bind("active", product.active)
        .bind("weight", product.weight)
        .bind("price", product.price.toPlainString())
        .bind("releasedAt", product.releasedAt.toString())
        .bind("changedAt", product.changedAt.toString())
        .bind("rating", product.rating);
  }

  @Override
  public Product findInUnit(long id) {
    return jdbi.inTransaction(handle -> find(handle, id));
  }

  @Override
  public void changeInUnit(long id) {
    jdbi.useTransaction(
        handle -> {
          Product product = find(handle, id);
          handle
              .createUpdate(UPDATE_QUANTITY)
              .bind("quantity", product.quantity + 1)
              .bind("id", id)
              .execute();
        });
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
