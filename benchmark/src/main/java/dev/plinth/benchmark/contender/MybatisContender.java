package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.ProductFilter;
import dev.plinth.benchmark.model.User;
import dev.plinth.benchmark.model.UserGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** MyBatis with an annotated mapper; a session keeps its statements, and answers nothing itself. */
final class MybatisContender implements Contender {

  private final Connection connection;
  private final boolean keysOfBatches;
  private final SqlSessionFactory sessions;
  private @Nullable SqlSession session;
  private @Nullable ProductMapper products;

  MybatisContender(Databases database, @Nullable StatementLog log) throws SQLException {
    connection = database.open();
    keysOfBatches = database.keys().ofBatches();
    Configuration configuration =
        new Configuration(
            new Environment(
                "benchmark",
                new JdbcTransactionFactory(),
                new SingleConnectionDataSource(connection, true)));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    configuration.setDefaultExecutorType(ExecutorType.REUSE);
    MybatisValues.register(database.stored(), configuration.getTypeHandlerRegistry());
    configuration.addMapper(ProductMapper.class);
    if (log != null) {
      configuration.addInterceptor(new MybatisLog(log));
    }
    sessions = new SqlSessionFactoryBuilder().build(configuration);
  }

  /** A session begins with its first statement; asking for its connection is as good. */
  @Override
  public void begin() {
    session = sessions.openSession();
    session.getConnection();
    products = session.getMapper(ProductMapper.class);
  }

  @Override
  public void commit() {
    session.commit(true);
    session.close();
  }

  @Override
  public void rollback() {
    session.rollback(true);
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public Product find(long id) {
    return products.find(id);
  }

  @Override
  public void insert(Product product) {
    products.insert(product);
  }

  @Override
  public void update(Product product) {
    if (products.update(product) == 0) {
      throw new IllegalStateException("no product " + product.id);
    }
  }

  @Override
  public void insertWithKeys(List<Product> all) {
    insertBatch(all, ProductMapper::insertWithKey);
  }

  @Override
  public void insertAll(List<Product> all) {
    if (keysOfBatches) {
      insertBatch(all, ProductMapper::insert);
    } else {
      all.forEach(products::insert);
    }
  }

  /** A second session on the same connection, because a session can't change its executor. */
  private void insertBatch(List<Product> all, BiConsumer<ProductMapper, Product> insert) {
    SqlSession batch = sessions.openSession(ExecutorType.BATCH, connection);
    ProductMapper mapper = batch.getMapper(ProductMapper.class);
    all.forEach(product -> insert.accept(mapper, product));
    batch.flushStatements();
  }

  @Override
  public List<Product> findAll() {
    return products.findAll();
  }

  @Override
  public List<Product> pageAfter(long id) {
    return products.pageAfter(id);
  }

  @Override
  public List<Product> search(ProductFilter filter) {
    String pattern = filter.namePart() == null ? null : SearchText.pattern(filter.namePart());
    return products.search(pattern, filter.leastQuantity(), filter.active());
  }

  @Override
  public void insertGraph(UserGraph graph) {
    graph.users().forEach(products::insertUser);
    graph.addresses().forEach(products::insertAddress);
  }

  @Override
  public List<User> findGraph() {
    Map<Long, User> users = new LinkedHashMap<>();
    products.findUsers().forEach(user -> users.put(user.id, user));
    for (Address address : products.findAddresses()) {
      address.user = users.get(address.user.id);
      address.user.addresses.add(address);
    }
    return new ArrayList<>(users.values());
  }

  @Override
  public Product findInUnit(long id) {
    try (SqlSession unit = sessions.openSession()) {
      Product product = unit.getMapper(ProductMapper.class).find(id);
      unit.commit(true);
      return product;
    }
  }

  @Override
  public void changeInUnit(long id) {
    try (SqlSession unit = sessions.openSession()) {
      ProductMapper mapper = unit.getMapper(ProductMapper.class);
      mapper.updateQuantity(id, mapper.find(id).quantity + 1);
      unit.commit(true);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
