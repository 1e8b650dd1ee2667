package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserGraph;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's JdbcTemplate with row mappers written by hand; one connection, which stays open. */
final class SpringContender implements Contender {

  private static final ProductRows ROWS = new ProductRows(new JdkTimeText());
  private static final RowMapper<Product> PRODUCT = (row, number) -> ROWS.read(row);

  private static final ResultSetExtractor<Long> KEY =
      keys -> {
        keys.next();
        return keys.getLong(1);
      };

  private final Connection connection;
  private final JdbcTemplate jdbc;
  private final DataSourceTransactionManager transactions;
  private final TransactionTemplate unit;
  private @Nullable TransactionStatus open;

  SpringContender(@Nullable StatementLog log) throws SQLException {
    connection = Sqlite.open();
    SingleConnectionDataSource source = new SingleConnectionDataSource(connection, true);
    transactions = new DataSourceTransactionManager(source);
    unit = new TransactionTemplate(transactions);
    jdbc = log == null ? new JdbcTemplate(source) : new LoggedTemplate(source, log);
  }

  @Override
  public void begin() {
    open = transactions.getTransaction(null);
  }

  @Override
  public void commit() {
    transactions.commit(open);
  }

  @Override
  public void rollback() {
    transactions.rollback(open);
    begin();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public Product find(long id) {
    return jdbc.queryForObject(ProductSql.FIND, PRODUCT, id);
  }

  @Override
  public void insert(Product product) {
    product.id =
        jdbc.query(
            statement -> {
              PreparedStatement insert = statement.prepareStatement(ProductSql.INSERT);
              ROWS.bind(insert, product);
              return insert;
            },
            KEY);
  }

  @Override
  public void update(Product product) {
    int rows =
        jdbc.update(
            ProductSql.UPDATE, update -> update.setLong(ROWS.bind(update, product), product.id));
    if (rows == 0) {
      throw new IllegalStateException("no product " + product.id);
    }
  }

  @Override
  public void insertWithKeys(List<Product> products) {
    jdbc.batchUpdate(
        ProductSql.INSERT_WITH_KEY,
        products,
        products.size(),
        (insert, product) -> insert.setLong(ROWS.bind(insert, product), product.id));
  }

  /** One by one: SQLite's driver gives no keys back from a batch. */
  @Override
  public void insertAll(List<Product> products) {
    products.forEach(this::insert);
  }

  @Override
  public List<Product> findAll() {
    return jdbc.query(ProductRows.FIND_ALL, PRODUCT);
  }

  @Override
  public List<Product> pageAfter(long id) {
    return jdbc.query(SearchText.PAGE_AFTER, PRODUCT, id);
  }

  @Override
  public List<Product> search(ProductFilter filter) {
    return jdbc.query(SearchText.positional(filter), PRODUCT, SearchText.values(filter).toArray());
  }

  @Override
  public void insertGraph(UserGraph graph) {
    for (User user : graph.users()) {
      user.id = jdbc.queryForObject(GraphRows.INSERT_USER, Long.class, user.name, user.fullname);
    }
    for (Address address : graph.addresses()) {
      address.id =
          jdbc.queryForObject(
              GraphRows.INSERT_ADDRESS, Long.class, address.emailAddress, address.user.id);
    }
  }

  @Override
  public List<User> findGraph() {
    Map<Long, User> users = new LinkedHashMap<>();
    jdbc.query(
        GraphRows.FIND_USERS,
        row -> {
          User user = GraphRows.user(row);
          users.put(user.id, user);
        });
    jdbc.query(
        GraphRows.FIND_ADDRESSES,
        row -> {
          User user = users.get(row.getLong(3));
          user.addresses.add(GraphRows.address(row, user));
        });
    return new ArrayList<>(users.values());
  }

  @Override
  public Product findInUnit(long id) {
    return unit.execute(status -> find(id));
  }

  @Override
  public void changeInUnit(long id) {
    unit.executeWithoutResult(
        status -> {
          Product product = find(id);
          jdbc.update(ProductSql.UPDATE_QUANTITY, product.quantity + 1, id);
        });
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
