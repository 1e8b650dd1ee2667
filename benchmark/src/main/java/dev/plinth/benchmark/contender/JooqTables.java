package dev.plinth.benchmark.contender;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables in the words of jOOQ, as its generator would write them. */
final class JooqTables {

  static final Table<Record> PRODUCT = table(name("product"));
  static final Field<Long> ID = field(name("id"), Long.class);
  static final Field<String> NAME = field(name("name"), String.class);
  static final Field<String> DESCRIPTION = field(name("description"), String.class);
  static final Field<Integer> QUANTITY = field(name("quantity"), Integer.class);
  static final Field<Boolean> ACTIVE = field(name("active"), Boolean.class);
  static final Field<Double> WEIGHT = field(name("weight"), Double.class);
  static final Field<Integer> RATING = field(name("rating"), Integer.class);

  static final Table<Record> USER = table(name("user_account"));
  static final Field<Long> USER_ID = field(name("user_account", "id"), Long.class);
  static final Field<String> USER_NAME = field(name("name"), String.class);
  static final Field<String> FULLNAME = field(name("fullname"), String.class);

  static final Table<Record> ADDRESS = table(name("address"));
  static final Field<Long> ADDRESS_ID = field(name("address", "id"), Long.class);
  static final Field<String> EMAIL_ADDRESS = field(name("email_address"), String.class);
  static final Field<Long> ADDRESS_USER = field(name("user_id"), Long.class);

  final Field<BigDecimal> price;
  final Field<LocalDateTime> releasedAt;
  final Field<Instant> changedAt;

  private JooqTables(
      Field<BigDecimal> price, Field<LocalDateTime> releasedAt, Field<Instant> changedAt) {
    this.price = price;
    this.releasedAt = releasedAt;
    this.changedAt = changedAt;
  }

  /** Converters take SQLite's texts; H2 has the types. */
  static JooqTables of(Databases database) {
    return database == Databases.SQLITE ? ofTexts() : ofTypes();
  }

  private static JooqTables ofTexts() {
    TimeText times = new JdkTimeText();
    return new JooqTables(
        field(
            name("price"),
            SQLDataType.VARCHAR.asConvertedDataType(
                BigDecimal.class,
                text -> new BigDecimal(text).setScale(SqliteValues.SCALE),
                BigDecimal::toPlainString)),
        field(
            name("released_at"),
            SQLDataType.VARCHAR.asConvertedDataType(
                LocalDateTime.class, times::dateTime, times::of)),
        field(
            name("changed_at"),
            SQLDataType.VARCHAR.asConvertedDataType(Instant.class, times::instant, times::of)));
  }

  private static JooqTables ofTypes() {
    return new JooqTables(
        field(name("price"), SQLDataType.DECIMAL(12, 2)),
        field(name("released_at"), SQLDataType.LOCALDATETIME(6)),
        field(name("changed_at"), SQLDataType.INSTANT(6)));
  }

  /** All columns of a product. */
  Field<?>[] columns() {
    return new Field<?>[] {
      ID, NAME, DESCRIPTION, QUANTITY, ACTIVE, WEIGHT, price, releasedAt, changedAt, RATING
    };
  }
}
