package dev.plinth.dao;

import dev.plinth.dialect.mariadb.MariadbDialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MariaDB: a type of its own for UUIDs, and inserts that give columns back. */
final class MariadbBackend extends MysqlFamilyBackend {

  MariadbBackend() {
    super(new MariadbDialect(), "MariaDB");
  }

  /** Updates give nothing back. */
  @Override
  boolean givesBack(SqlStatement sql) {
    return sql.inserts();
  }

  @Override
  KeyPairing keyPairing() {
    return AscendingKeys.INSTANCE;
  }

  @Override
  SqlFailures failures() {
    return MysqlFamilyFailures.INSTANCE;
  }

  @Override
  void bindDouble(JdbcParameters to, int at, TableColumn<?, ?> column, double value) {
    super.bindDouble(to, at, column, Limits.withoutSignedZero(column, value, "MariaDB"));
  }

  @Override
  void bindUuid(JdbcParameters to, int at, TableColumn<?, ?> column, UUID value) {
    if (isAmbiguous(value)) {
      throw Refusal.of(
          column,
          "is " + value + ", which MariaDB does not store: it takes all UUIDs of versions 1 to 7");
    }
    to.putString(at, value.toString());
  }

  /** MariaDB sorts by time, and could not tell these from others whose parts it has swapped. */
  private static boolean isAmbiguous(UUID value) {
    int version = (int) (value.getMostSignificantBits() >>> 8) & 0xff;
    int variant = (int) (value.getLeastSignificantBits() >>> 56) & 0xff;
    return version >= 0x80 && variant > 0 && variant <= 0x80;
  }

  @Override
  @Nullable UUID readUuid(ResultSet from, int at, TableColumn<?, ?> column) throws SQLException {
    String text = from.getString(at);
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Unreadable.value(column, text, "UUID");
    }
  }
}
