package till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static till.SaleTable.SALE;
import static till.VoucherTable.VOUCHER;

import dev.plinth.Database;
import dev.plinth.dao.Paging;
import dev.plinth.dao.StatementPlan;
import dev.plinth.dao.StatementPlan.Retention;
import dev.plinth.error.InvalidQueryException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.error.UnreadableValueException;
import dev.plinth.error.UnregisteredTypeException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import dev.plinth.query.Param;
import dev.plinth.query.Tuple2;
import dev.plinth.session.Session;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.QualifiedArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementContextListener;

/** Argument factories and column mappers of a user's Jdbi, per column. */
public final class JdbiColumnsScenario implements Scenario {

  @Override
  public void run(Jdbi jdbi) {
    Database db = Database.builder().jdbi(jdbi).entities(SALE, VOUCHER).open();
    unregistered(db);
    register(jdbi);
    everything(db);
    StatementPlan.retain(jdbi, Retention.HANDLE);
    everything(Database.builder().jdbi(jdbi).entities(SALE, VOUCHER).open());
    replica(jdbi);
  }

  /** Where the URL has no password that the driver hides. */
  private static void replica(Jdbi jdbi) {
    String url = url(jdbi);
    if (url.startsWith("jdbc:sqlite:")) {
      try (Database db =
          Database.builder().jdbi(jdbi).entities(SALE, VOUCHER).replica(url).open()) {
        new VoucherDao(db).insert(new Voucher("six", Money.of("6"), Optional.empty()));
        assertThat(new VoucherDao(db.readOnly()).get("six").worth()).isEqualTo(Money.of("6"));
      }
    }
  }

  private static String url(Jdbi jdbi) {
    try (Handle handle = jdbi.open()) {
      return handle.getConnection().getMetaData().getURL();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void unregistered(Database db) {
    SaleDao sales = new SaleDao(db);
    assertThatThrownBy(() -> sales.insert(new Sale(Money.of("1"), null)))
        .isInstanceOf(UnregisteredTypeException.class)
        .hasMessage(
            "Sale.price is @JdbiColumn, and its Jdbi has no argument factory for till.Money:"
                + " register one before, as in db.jdbi().registerArgument(…)");
    db.jdbi()
        .useHandle(
            handle ->
                handle.execute("insert into voucher (name, worth, code) values ('ten', 10, null)"));
    assertThatThrownBy(() -> new VoucherDao(db).get("ten"))
        .isInstanceOf(UnregisteredTypeException.class)
        .hasMessage(
            "Voucher.worth is @JdbiColumn, and its Jdbi has no column mapper for till.Money:"
                + " register one before, as in db.jdbi().registerColumnMapper(…)");
  }

  private static void register(Jdbi jdbi) {
    jdbi.registerArgument(new MoneyArguments());
    jdbi.registerColumnMapper(
        Money.class, (rows, at, context) -> new Money(rows.getBigDecimal(at).setScale(2)));
    // a factory that is asked for each value
    jdbi.registerArgument(
        (ArgumentFactory)
        (type, value, settings) ->
            value instanceof Code code
                ? Optional.of((at, statement, context) -> statement.setString(at, text(code)))
                : Optional.empty());
    jdbi.registerColumnMapper(Code.class, (rows, at, context) -> code(rows.getString(at)));
    QualifiedType<Code> mirrored = QualifiedType.of(Code.class).with(Mirrored.class);
    jdbi.registerArgument(
        (QualifiedArgumentFactory)
            (type, value, settings) ->
                type.equals(mirrored)
                    ? Optional.of(
                        (at, statement, context) ->
                            statement.setString(at, mirror(((Code) value).text())))
                    : Optional.empty());
    jdbi.registerColumnMapper(
        mirrored, (rows, at, context) -> new Code(mirror(rows.getString(at))));
    GenericType<List<String>> texts = new GenericType<>() {};
    jdbi.registerArgument(
        (ArgumentFactory)
            (type, value, settings) ->
                type.equals(texts.getType())
                    ? Optional.of(
                        (at, statement, context) ->
                            statement.setString(at, joined((List<?>) value)))
                    : Optional.empty());
    jdbi.registerColumnMapper(
        texts,
        (ColumnMapper<List<String>>)
            (rows, at, context) -> new ArrayList<>(List.of(rows.getString(at).split(";"))));
  }

  private static void everything(Database db) {
    verbs(db);
    statements(db);
    queries(db);
    sessions(db);
    failures(db);
    handWritten(db);
    nothingStaysOpen(db);
    new SaleDao(db).deleteAll(new SaleDao(db).findAll());
    new VoucherDao(db).deleteAll(new VoucherDao(db).findAll());
  }

  private static void verbs(Database db) {
    SaleDao sales = new SaleDao(db);
    Sale sale = sale("9.50", "spring");
    sale.tip = new Tip(Money.of("0.50"), "sandy");
    sale.secret = new Code("abc");
    sale.labels = List.of("fruit", "<b>:name?");
    sale.pieces = 3;
    sales.insert(sale);
    Sale read = sales.get(sale.id);
    assertThat(read.price).isEqualTo(Money.of("9.50"));
    assertThat(read.code).isEqualTo(new Code("spring"));
    assertThat(read.secret).isEqualTo(new Code("abc"));
    assertThat(read.labels).containsExactly("fruit", "<b>:name?");
    assertThat(read.pieces).isEqualTo(3);
    assertThat(read.tip).isEqualTo(new Tip(Money.of("0.50"), "sandy"));
    assertThat(stored(db, "secret", sale.id)).isEqualTo("cba");

    assertThat(sales.findByPrice(Money.of("9.50"))).hasSize(1);
    assertThat(sales.findByCode(new Code("spring"))).isPresent();
    assertThat(sales.findByCode(null)).isEmpty();

    sales.insertAll(List.of(sale("1", null), sale("2", null), sale("3", "summer")));
    assertThat(sales.findAll()).hasSize(4);
    read.price = Money.of("10");
    read.code = null;
    sales.update(read);
    assertThat(sales.get(sale.id).price).isEqualTo(Money.of("10"));
    assertThat(stored(db, "code", sale.id)).isNull();

    Sale again = sale("4", "summer");
    sales.upsertByCode(again);
    assertThat(sales.findByCode(new Code("summer")).orElseThrow().price).isEqualTo(Money.of("4"));
    new VoucherDao(db).upsert(new Voucher("ten", Money.of("12"), Optional.of(new Code("x"))));
    new VoucherDao(db).upsert(new Voucher("five", Money.of("5"), Optional.empty()));
    assertThat(new VoucherDao(db).findAll())
        .containsExactlyInAnyOrder(
            new Voucher("ten", Money.of("12"), Optional.of(new Code("x"))),
            new Voucher("five", Money.of("5"), Optional.empty()));
  }

  private static void statements(Database db) {
    Sales sales = new SalesImpl(db);
    Sale sale = sales.insert(sale("77", "autumn"));
    assertThat(sales.findByPriceOrderById(Money.of("77"))).hasSize(1);
    assertThat(sales.findByPriceIn(List.of(Money.of("77"), Money.of("1")))).hasSize(2);
    assertThat(sales.countByCodeIsNull()).isEqualTo(3);
    assertThat(sales.lines(Money.of("77")))
        .containsExactly(new Sales.Line(Money.of("77"), new Code("autumn"), new Code("none")));
    assertThat(sales.price(sale.id)).contains(Money.of("77"));
    assertThat(sales.withSecret(new Code("none"))).contains(sale.id);
    assertThat(sales.atPrices(List.of(Money.of("77"), Money.of("78")))).containsExactly(sale.id);
    assertThat(sales.change(sale.id, Money.of("78"), null)).isEqualTo(1);
    assertThat(sales.lines(Money.of("78")))
        .containsExactly(new Sales.Line(Money.of("78"), null, new Code("none")));
    try (Stream<Money> prices = sales.prices()) {
      assertThat(prices).contains(Money.of("78"), Money.of("10"));
    }
  }

  private static void queries(Database db) {
    assertThat(db.from(SALE).where(SALE.price.eq(Money.of("78"))).list()).hasSize(1);
    assertThat(db.from(SALE).where(SALE.price.in(Money.of("78"), Money.of("1"))).list()).hasSize(2);
    assertThat(
            db.select(SALE.price, SALE.code)
                .from(SALE)
                .where(SALE.secret.eq(new Code("none")))
                .where(SALE.code.isNotNull())
                .list())
        .containsExactly(new Tuple2<>(Money.of("4"), new Code("summer")));
    Param<Money> price = SALE.price.param("price");
    assertThat(
            db.from(SALE).where(SALE.price.eq(price)).bind(price, Money.of("2")).list())
        .hasSize(1);
    assertThat(
            db.update(SALE)
                .set(SALE.price, Money.of("2.50"))
                .where(SALE.price.eq(Money.of("2")))
                .execute())
        .isEqualTo(1);
    Paging<Sale> dear = Paging.of(SALE, 1).by(SALE.price.desc());
    assertThat(new SaleDao(db).page(dear).items())
        .extracting(sale -> sale.price)
        .containsExactly(Money.of("78"));
    assertThatThrownBy(() -> new SaleDao(db).pageAfter(dear, null))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessage("sale.price has values that no cursor can hold: sort by another column");
  }

  private static void sessions(Database db) {
    try (Session session = db.openSession()) {
      Sale one = sale("20", "one");
      Sale two = sale("21", "two");
      session.addAll(one, two);
      session.commit();
      one.price = new Money(new BigDecimal("20.00"));
      one.labels = new ArrayList<>(one.labels);
      session.flush();
      one.price = Money.of("22");
      one.code = new Code("two");
      two.code = new Code("one");
      session.commit();
    }
    SaleDao sales = new SaleDao(db);
    assertThat(sales.findByCode(new Code("two")).orElseThrow().price).isEqualTo(Money.of("22"));
    assertThat(sales.findByCode(new Code("one")).orElseThrow().price).isEqualTo(Money.of("21"));
    try (Session session = db.openSession()) {
      Sale one = session.from(SALE).where(SALE.code.eq(new Code("two"))).list().get(0);
      one.price = Money.of("99");
      one.labels = List.of("gone");
      one.tip = new Tip(Money.of("1"), "x");
      session.flush();
      session.rollback();
      assertThat(one.price).isEqualTo(Money.of("22"));
      assertThat(one.labels).containsExactly("new");
      assertThat(one.tip).isNull();
    }
  }

  private static void failures(Database db) {
    SaleDao sales = new SaleDao(db);
    assertThatThrownBy(() -> sales.insert(sale("1", "two")))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("Sale.code");
    assertThatThrownBy(() -> sales.insert(sale("1", "bad")))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessage(
            "code is refused by its argument in Jdbi: no code is bad (column sale.code)");
    Sale ugly = sales.insert(sale("1", "fine"));
    db.jdbi()
        .useHandle(
            handle -> handle.execute("update sale set code = 'ugly' where id = ?", ugly.id));
    assertThatThrownBy(() -> sales.get(ugly.id))
        .isInstanceOf(UnreadableValueException.class)
        .hasMessage("sale.code can't be read by its column mapper of Jdbi: no code is ugly");
    db.jdbi()
        .useHandle(
            handle -> handle.execute("update sale set code = 'nil' where id = ?", ugly.id));
    assertThatThrownBy(() -> sales.get(ugly.id))
        .isInstanceOf(UnreadableValueException.class)
        .hasMessage("sale.code becomes null in its column mapper of Jdbi");
    db.jdbi()
        .useHandle(
            handle -> handle.execute("update sale set code = 'fine' where id = ?", ugly.id));
    assertThat(sales.get(ugly.id).code).isEqualTo(new Code("fine"));
    assertThatThrownBy(() -> sales.insert(sale(null, null)))
        .isInstanceOf(ValueRefusedException.class)
        .hasMessage("price is null, but the column takes no NULL (column sale.price)");
  }

  private static void handWritten(Database db) {
    try (Handle handle = db.jdbi().open()) {
      assertThat(handle.createQuery("select * from sale where code = 'two'").mapTo(Sale.class).one())
          .extracting(sale -> sale.price)
          .isEqualTo(Money.of("22"));
    }
  }

  /** A handle of a callback keeps what is open, and a data access object may be made per call. */
  private static void nothingStaysOpen(Database db) {
    Set<StatementContext> open = Collections.newSetFromMap(new IdentityHashMap<>());
    StatementContextListener watching =
        new StatementContextListener() {
          @Override
          public void contextCreated(StatementContext context) {
            open.add(context);
          }

          @Override
          public void contextCleaned(StatementContext context) {
            open.remove(context);
          }
        };
    db.jdbi()
        .useHandle(
            handle -> {
              handle.getConfig(SqlStatements.class).addContextListener(watching);
              for (int i = 0; i < 3; i++) {
                assertThat(new VoucherDao(handle).get("ten").worth()).isEqualTo(Money.of("12"));
              }
              assertThat(open).isEmpty();
            });
  }

  private static Sale sale(String price, String code) {
    Sale sale =
        new Sale(price == null ? null : Money.of(price), code == null ? null : new Code(code));
    sale.labels = List.of("new");
    return sale;
  }

  private static Object stored(Database db, String column, long id) {
    return db.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select " + column + " from sale where id = " + id)
                    .mapTo(String.class)
                    .findOne()
                    .orElse(null));
  }

  private static String joined(List<?> texts) {
    return texts.stream().map(String::valueOf).collect(Collectors.joining(";"));
  }

  private static String mirror(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  private static String text(Code code) {
    if (code.text().equals("bad")) {
      throw new IllegalArgumentException("no code is bad");
    }
    return code.text();
  }

  private static Code code(String text) {
    if (text.equals("ugly")) {
      throw new IllegalArgumentException("no code is ugly");
    }
    return text.equals("nil") ? null : new Code(text);
  }

  /** A factory that is asked once. */
  private static final class MoneyArguments extends AbstractArgumentFactory<Money> {
    MoneyArguments() {
      super(Types.DECIMAL);
    }

    @Override
    protected Argument build(Money value, ConfigRegistry settings) {
      return (at, statement, context) -> statement.setBigDecimal(at, value.amount());
    }
  }
}
