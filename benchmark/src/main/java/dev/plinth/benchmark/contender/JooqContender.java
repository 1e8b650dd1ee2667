package dev.plinth.benchmark.contender;

import static dev.plinth.benchmark.contender.JooqTables.ACTIVE;
import static dev.plinth.benchmark.contender.JooqTables.ADDRESS;
import static dev.plinth.benchmark.contender.JooqTables.ADDRESS_ID;
import static dev.plinth.benchmark.contender.JooqTables.ADDRESS_USER;
import static dev.plinth.benchmark.contender.JooqTables.DESCRIPTION;
import static dev.plinth.benchmark.contender.JooqTables.EMAIL_ADDRESS;
import static dev.plinth.benchmark.contender.JooqTables.FULLNAME;
import static dev.plinth.benchmark.contender.JooqTables.ID;
import static dev.plinth.benchmark.contender.JooqTables.NAME;
import static dev.plinth.benchmark.contender.JooqTables.PRODUCT;
import static dev.plinth.benchmark.contender.JooqTables.QUANTITY;
import static dev.plinth.benchmark.contender.JooqTables.RATING;
import static dev.plinth.benchmark.contender.JooqTables.USER;
import static dev.plinth.benchmark.contender.JooqTables.USER_ID;
import static dev.plinth.benchmark.contender.JooqTables.USER_NAME;
import static dev.plinth.benchmark.contender.JooqTables.WEIGHT;

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
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/** jOOQ's queries, put together for each call, and rows read by column. */
final class JooqContender implements Contender {

  private final Connection connection;
  private final JooqTables tables;
  private final DSLContext jooq;

  JooqContender(Databases database, @Nullable StatementLog log) throws SQLException {
    connection = database.open();
    tables = JooqTables.of(database);
    Configuration configuration =
        new DefaultConfiguration().set(connection).set(SQLDialect.valueOf(database.name()));
    jooq = DSL.using(log == null ? configuration : configuration.deriveAppending(new JooqLog(log)));
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
  public Product find(long id) {
    return find(jooq, id);
  }

  private Product find(DSLContext on, long id) {
    return on.select(tables.columns()).from(PRODUCT).where(ID.eq(id)).fetchSingle(this::read);
  }

  private Product read(Record row) {
    Product product = new Product();
    product.id = row.get(ID);
    product.name = row.get(NAME);
    product.description = row.get(DESCRIPTION);
    product.quantity = row.get(QUANTITY);
    product.active = row.get(ACTIVE);
    product.weight = row.get(WEIGHT);
    product.price = row.get(tables.price);
    product.releasedAt = row.get(tables.releasedAt);
    product.changedAt = row.get(tables.changedAt);
    product.rating = row.get(RATING);
    return product;
  }

  private Map<Field<?>, @Nullable Object> values(Product product) {
    Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();
    values.put(NAME, product.name);
    values.put(DESCRIPTION, product.description);
    values.put(QUANTITY, product.quantity);
    values.put(ACTIVE, product.active);
    values.put(WEIGHT, product.weight);
    values.put(tables.price, product.price);
    values.put(tables.releasedAt, product.releasedAt);
    values.put(tables.changedAt, product.changedAt);
    values.put(RATING, product.rating);
    return values;
  }

  @Override
  public void insert(Product product) {
    product.id =
        jooq.insertInto(PRODUCT).set(values(product)).returningResult(ID).fetchSingle().value1();
  }

  @Override
  public void update(Product product) {
    int rows = jooq.update(PRODUCT).set(values(product)).where(ID.eq(product.id)).execute();
    if (rows == 0) {
      throw new IllegalStateException("no product " + product.id);
    }
  }

  /** One batch; the statement is made with the values of the first. */
  @Override
  public void insertWithKeys(List<Product> products) {
    BatchBindStep batch =
        jooq.batch(
            jooq.insertInto(PRODUCT).set(values(products.get(0))).set(ID, products.get(0).id));
    for (Product product : products) {
      List<@Nullable Object> values = new ArrayList<>(values(product).values());
      values.add(product.id);
      batch = batch.bind(values.toArray());
    }
    batch.execute();
  }

  /** One by one: jOOQ gives no keys back from a batch. */
  @Override
  public void insertAll(List<Product> products) {
    products.forEach(this::insert);
  }

  @Override
  public List<Product> findAll() {
    return jooq.select(tables.columns()).from(PRODUCT).orderBy(ID).fetch(this::read);
  }

  @Override
  public List<Product> pageAfter(long id) {
    return jooq.select(tables.columns())
        .from(PRODUCT)
        .orderBy(ID)
        .seek(id)
        .limit(ProductRows.PAGE)
        .fetch(this::read);
  }

  @Override
  public List<Product> search(ProductFilter filter) {
    List<Condition> conditions = new ArrayList<>();
    if (filter.namePart() != null) {
      conditions.add(NAME.like(SearchText.pattern(filter.namePart())));
    }
    if (filter.leastQuantity() != null) {
      conditions.add(QUANTITY.ge(filter.leastQuantity()));
    }
    if (filter.active() != null) {
      conditions.add(ACTIVE.eq(filter.active()));
    }
    return jooq.select(tables.columns())
        .from(PRODUCT)
        .where(conditions)
        .orderBy(ID)
        .limit(ProductRows.PAGE)
        .fetch(this::read);
  }

  @Override
  public void insertGraph(UserGraph graph) {
    for (User user : graph.users()) {
      user.id =
          jooq.insertInto(USER, USER_NAME, FULLNAME)
              .values(user.name, user.fullname)
              .returningResult(ID)
              .fetchSingle()
              .value1();
    }
    for (Address address : graph.addresses()) {
      address.id =
          jooq.insertInto(ADDRESS, EMAIL_ADDRESS, ADDRESS_USER)
              .values(address.emailAddress, address.user.id)
              .returningResult(ID)
              .fetchSingle()
              .value1();
    }
  }

  /** One join, read in one pass. */
  @Override
  public List<User> findGraph() {
    List<User> found = new ArrayList<>();
    User last = null;
    for (Record row :
        jooq.select(USER_ID, USER_NAME, FULLNAME, ADDRESS_ID, EMAIL_ADDRESS)
            .from(USER)
            .join(ADDRESS)
            .on(ADDRESS_USER.eq(USER_ID))
            .orderBy(USER_ID, ADDRESS_ID)
            .fetch()) {
      if (last == null || !row.get(USER_ID).equals(last.id)) {
        last = new User();
        last.id = row.get(USER_ID);
        last.name = row.get(USER_NAME);
        last.fullname = row.get(FULLNAME);
        found.add(last);
      }
      Address address = new Address(last, row.get(EMAIL_ADDRESS));
      address.id = row.get(ADDRESS_ID);
      last.addresses.add(address);
    }
    return found;
  }

  @Override
  public Product findInUnit(long id) {
    return jooq.transactionResult(unit -> find(unit.dsl(), id));
  }

  @Override
  public void changeInUnit(long id) {
    jooq.transaction(
        unit -> {
          Product product = find(unit.dsl(), id);
          unit.dsl().update(PRODUCT).set(QUANTITY, product.quantity + 1).where(ID.eq(id)).execute();
        });
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
