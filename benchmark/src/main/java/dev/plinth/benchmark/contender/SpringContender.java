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
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Spring's JdbcTemplate with row mappers written by hand; one connection, which stays open. */
final class SpringContender implements Contender {

  private final Connection connection;
  private final KeyReturn keys;
  private final ProductRows rows;
  private final RowMapper<Product> mapper;
  private final JdbcTemplate jdbc;
  private final DataSourceTransactionManager transactions;
  private final TransactionTemplate unit;
  private @Nullable TransactionStatus open;

  SpringContender(Databases database, @Nullable StatementLog log) throws SQLException {
    connection = database.open();
    keys = database.keys();
    rows = new ProductRows(database.stored());
    mapper = (row, number) -> rows.read(row);
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
    return jdbc.queryForObject(ProductSql.FIND, mapper, id);
  }

  @Override
  public void insert(Product product) {
    product.id = insert(ProductSql.INSERT, insert -> rows.bind(insert, product));
  }

  private long insert(String sql, PreparedStatementSetter values) {
    return jdbc.execute(
        (PreparedStatementCreator) open -> keys.prepare(open, sql),
        insert -> {
          values.setValues(insert);
          return keys.run(insert);
        });
  }

  @Override
  public void update(Product product) {
    int changed =
        jdbc.update(
            ProductSql.UPDATE, update -> update.setLong(rows.bind(update, product), product.id));
    if (changed == 0) {
      throw new IllegalStateException("no product " + product.id);
    }
  }

  @Override
  public void insertWithKeys(List<Product> products) {
    jdbc.batchUpdate(
        ProductSql.INSERT_WITH_KEY,
        products,
        products.size(),
        (insert, product) -> insert.setLong(rows.bind(insert, product), product.id));
  }

  @Override
  public void insertAll(List<Product> products) {
    if (!keys.ofBatches()) {
      products.forEach(this::insert);
      return;
    }
    GeneratedKeyHolder made = new GeneratedKeyHolder();
    jdbc.batchUpdate(
        (PreparedStatementCreator) open -> keys.prepare(open, ProductSql.INSERT),
        new BatchPreparedStatementSetter() {
          @Override
          public void setValues(PreparedStatement insert, int number) throws SQLException {
            rows.bind(insert, products.get(number));
          }

          @Override
          public int getBatchSize() {
            return products.size();
          }
        },
        made);
    for (int i = 0; i < products.size(); i++) {
      products.get(i).id = (Long) made.getKeyList().get(i).get("id");
    }
  }

  @Override
  public List<Product> findAll() {
    return jdbc.query(ProductRows.FIND_ALL, mapper);
  }

  @Override
  public List<Product> pageAfter(long id) {
    return jdbc.query(SearchText.PAGE_AFTER, mapper, id);
  }

  @Override
  public List<Product> search(ProductFilter filter) {
    return jdbc.query(SearchText.positional(filter), mapper, SearchText.values(filter).toArray());
  }

  @Override
  public void insertGraph(UserGraph graph) {
    for (User user : graph.users()) {
      user.id =
          insert(
              GraphRows.INSERT_USER,
              new ArgumentPreparedStatementSetter(new Object[] {user.name, user.fullname}));
    }
    for (Address address : graph.addresses()) {
      address.id =
          insert(
              GraphRows.INSERT_ADDRESS,
              new ArgumentPreparedStatementSetter(
                  new Object[] {address.emailAddress, address.user.id}));
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
