package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductFilter;
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
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Jdbi's core with named parameters and row mappers written by hand. */
class JdbiContender implements Contender {

  private final Databases database;
  private final RowMapper<Product> mapper;
  private final Connection connection;
  private final Jdbi jdbi;
  private @Nullable Handle handle;

  JdbiContender(Databases database, @Nullable StatementLog log) throws SQLException {
    this.database = database;
    ProductRows rows = new ProductRows(database.stored());
    mapper = (row, context) -> rows.read(row);
    connection = database.open();
    jdbi = Jdbi.create(connection);
    if (log != null) {
      jdbi.setSqlLogger(new ReportingLogger(log));
    }
  }

  /** The handle that is open. */
  final Handle handle() {
    return handle;
  }

  final Jdbi jdbi() {
    return jdbi;
  }

  final RowMapper<Product> mapper() {
    return mapper;
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

  private Product find(Handle handle, long id) {
    return handle.createQuery(ProductSql.FIND_NAMED).bind("id", id).map(mapper).one();
  }

  @Override
  public void insert(Product product) {
    product.id =
        bind(handle.createUpdate(ProductSql.INSERT_NAMED), product)
            .executeAndReturnGeneratedKeys("id")
            .mapTo(Long.class)
            .one();
  }

  @Override
  public void update(Product product) {
    int rows =
        bind(handle.createUpdate(ProductSql.UPDATE_NAMED), product)
            .bind("id", product.id)
            .execute();
    if (rows == 0) {
      throw new IllegalStateException("no product " + product.id);
    }
  }

  @Override
  public void insertWithKeys(List<Product> products) {
    try (PreparedBatch batch = handle.prepareBatch(ProductSql.INSERT_WITH_KEY_NAMED)) {
      for (Product product : products) {
        bind(batch, product).bind("id", product.id).add();
      }
      batch.execute();
    }
  }

  @Override
  public void insertAll(List<Product> products) {
    if (!database.keys().ofBatches()) {
      products.forEach(this::insert);
      return;
    }
    try (PreparedBatch batch = handle.prepareBatch(ProductSql.INSERT_NAMED)) {
      for (Product product : products) {
        bind(batch, product).add();
      }
      List<Long> made = batch.executePreparedBatch("id").mapTo(Long.class).list();
      for (int i = 0; i < products.size(); i++) {
        products.get(i).id = made.get(i);
      }
    }
  }

  @Override
  public List<Product> findAll() {
    return handle.createQuery(ProductRows.FIND_ALL).map(mapper).list();
  }

  @Override
  public List<Product> pageAfter(long id) {
    return handle.createQuery(SearchText.PAGE_AFTER_NAMED).bind("id", id).map(mapper).list();
  }

  @Override
  public List<Product> search(ProductFilter filter) {
    Query query = handle.createQuery(SearchText.named(filter));
    if (filter.namePart() != null) {
      query.bind("namePart", SearchText.pattern(filter.namePart()));
    }
    if (filter.leastQuantity() != null) {
      query.bind("leastQuantity", filter.leastQuantity());
    }
    if (filter.active() != null) {
      query.bind("active", filter.active());
    }
    return query.map(mapper).list();
  }

  @Override
  public void insertGraph(UserGraph graph) {
    for (User user : graph.users()) {
      user.id =
          handle
              .createUpdate(GraphRows.INSERT_USER_NAMED)
              .bind("name", user.name)
              .bind("fullname", user.fullname)
              .executeAndReturnGeneratedKeys("id")
              .mapTo(Long.class)
              .one();
    }
    for (Address address : graph.addresses()) {
      address.id =
          handle
              .createUpdate(GraphRows.INSERT_ADDRESS_NAMED)
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

  private <S extends SqlStatement<S>> S bind(S statement, Product product) {
    StoredValues values = database.stored();
    return statement
        .bind("name", product.name)
        .bind("description", product.description)
        .bind("quantity", product.quantity)
        .bind("active", product.active)
        .bind("weight", product.weight)
        .bind("price", values.of(product.price))
        .bind("releasedAt", values.of(product.releasedAt))
        .bind("changedAt", values.of(product.changedAt))
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
              .createUpdate(ProductSql.UPDATE_QUANTITY_NAMED)
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
