package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserGraph;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hand-written JDBC that keeps its statements: the baseline. */
final class JdbcContender implements Contender {

  private final Connection connection;
  private final @Nullable StatementLog log;
  private final KeyReturn keys;
  private final ProductRows products;
  private final PreparedStatement find;
  private final PreparedStatement findAll;
  private final PreparedStatement pageAfter;
  private final Map<String, PreparedStatement> searches = new HashMap<>();
  private final PreparedStatement insert;
  private final PreparedStatement insertWithKey;
  private final PreparedStatement update;
  private final PreparedStatement updateQuantity;
  private final PreparedStatement insertUser;
  private final PreparedStatement insertAddress;
  private final PreparedStatement findUsers;
  private final PreparedStatement findAddresses;

  JdbcContender(Databases database, StoredValues values, @Nullable StatementLog log)
      throws SQLException {
    this.log = log;
    keys = database.keys();
    products = new ProductRows(values);
    connection = database.open();
    find = connection.prepareStatement(ProductSql.FIND);
    findAll = connection.prepareStatement(ProductRows.FIND_ALL);
    pageAfter = connection.prepareStatement(SearchText.PAGE_AFTER);
    insert = keys.prepare(connection, ProductSql.INSERT);
    insertWithKey = connection.prepareStatement(ProductSql.INSERT_WITH_KEY);
    update = connection.prepareStatement(ProductSql.UPDATE);
    updateQuantity = connection.prepareStatement(ProductSql.UPDATE_QUANTITY);
    insertUser = keys.prepare(connection, GraphRows.INSERT_USER);
    insertAddress = keys.prepare(connection, GraphRows.INSERT_ADDRESS);
    findUsers = connection.prepareStatement(GraphRows.FIND_USERS);
    findAddresses = connection.prepareStatement(GraphRows.FIND_ADDRESSES);
  }

  @Override
  public void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  @Override
  public void commit() throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Override
  public void rollback() throws SQLException {
    connection.rollback();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public Product find(long id) throws SQLException {
    find.setLong(1, id);
    long start = log == null ? 0 : System.nanoTime();
    try (ResultSet rows = find.executeQuery()) {
      if (log != null) {
        log.add(ProductSql.FIND, System.nanoTime() - start);
      }
      if (!rows.next()) {
        throw new IllegalStateException("no product " + id);
      }
      return products.read(rows);
    }
  }

  @Override
  public void insert(Product product) throws SQLException {
    products.bind(insert, product);
    product.id = keys.run(insert);
  }

  @Override
  public void update(Product product) throws SQLException {
    update.setLong(products.bind(update, product), product.id);
    if (update.executeUpdate() == 0) {
      throw new IllegalStateException("no product " + product.id);
    }
  }

  @Override
  public void insertWithKeys(List<Product> all) throws SQLException {
    for (Product product : all) {
      insertWithKey.setLong(products.bind(insertWithKey, product), product.id);
      insertWithKey.addBatch();
    }
    insertWithKey.executeBatch();
  }

  @Override
  public void insertAll(List<Product> all) throws SQLException {
    if (keys.ofBatches()) {
      insertBatch(all);
      return;
    }
    for (Product product : all) {
      insert(product);
    }
  }

  private void insertBatch(List<Product> all) throws SQLException {
    for (Product product : all) {
      products.bind(insert, product);
      insert.addBatch();
    }
    insert.executeBatch();
    try (ResultSet made = insert.getGeneratedKeys()) {
      for (Product product : all) {
        made.next();
        product.id = made.getLong(1);
      }
    }
  }

  @Override
  public List<Product> findAll() throws SQLException {
    return list(findAll);
  }

  @Override
  public List<Product> pageAfter(long id) throws SQLException {
    pageAfter.setLong(1, id);
    return list(pageAfter);
  }

  /** Keeps a statement for each shape. */
  @Override
  public List<Product> search(ProductFilter filter) throws SQLException {
    String text = SearchText.positional(filter);
    PreparedStatement search = searches.get(text);
    if (search == null) {
      search = connection.prepareStatement(text);
      searches.put(text, search);
    }
    int at = 1;
    for (Object value : SearchText.values(filter)) {
      search.setObject(at++, value);
    }
    return list(search);
  }

  private List<Product> list(PreparedStatement query) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      List<Product> found = new ArrayList<>();
      while (rows.next()) {
        found.add(products.read(rows));
      }
      return found;
    }
  }

  @Override
  public void insertGraph(UserGraph graph) throws SQLException {
    for (User user : graph.users()) {
      insertUser.setString(1, user.name);
      insertUser.setString(2, user.fullname);
      user.id = keys.run(insertUser);
    }
    for (Address address : graph.addresses()) {
      insertAddress.setString(1, address.emailAddress);
      insertAddress.setLong(2, address.user.id);
      address.id = keys.run(insertAddress);
    }
  }

  /** Two queries in the same order, merged in one pass. */
  @Override
  public List<User> findGraph() throws SQLException {
    try (ResultSet parents = findUsers.executeQuery();
        ResultSet children = findAddresses.executeQuery()) {
      List<User> users = new ArrayList<>();
      boolean more = children.next();
      while (parents.next()) {
        User user = GraphRows.user(parents);
        while (more && children.getLong(3) == user.id) {
          user.addresses.add(GraphRows.address(children, user));
          more = children.next();
        }
        users.add(user);
      }
      return users;
    }
  }

  @Override
  public Product findInUnit(long id) throws SQLException {
    begin();
    Product product = find(id);
    commit();
    return product;
  }

  @Override
  public void changeInUnit(long id) throws SQLException {
    begin();
    Product product = find(id);
    updateQuantity.setInt(1, product.quantity + 1);
    updateQuantity.setLong(2, id);
    updateQuantity.executeUpdate();
    commit();
  }

  /** Closes the statements, too. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
