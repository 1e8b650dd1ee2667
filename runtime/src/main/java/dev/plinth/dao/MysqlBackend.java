package dev.plinth.dao;

import dev.plinth.dialect.mysql.MysqlDialect;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MySQL: UUIDs are 16 bytes, and no statement gives columns back, only the generated key. */
final class MysqlBackend extends MysqlFamilyBackend {

  private static final int UUID_BYTES = 16;

  MysqlBackend() {
    super(new MysqlDialect(), "MySQL");
  }

  @Override
  boolean asksForKey(SqlStatement sql) {
    return sql.inserts() && !sql.returning().isEmpty();
  }

  /** The driver mixes up the rows of a statement that has had a cursor and then gets none. */
  @Override
  int rowsPerFetchAfterStream() {
    return rowsPerFetch();
  }

  @Override
  KeyPairing keyPairing() {
    return RowByRow.INSTANCE;
  }

  @Override
  SqlFailures failures() {
    return MysqlFamilyFailures.INSTANCE;
  }

  @Override
  void bindUuid(JdbcParameters to, int at, TableColumn<?, ?> column, UUID value) {
    to.putBytes(
        at,
        ByteBuffer.allocate(UUID_BYTES)
            .putLong(value.getMostSignificantBits())
            .putLong(value.getLeastSignificantBits())
            .array());
  }

  @Override
  @Nullable UUID readUuid(ResultSet from, int at, TableColumn<?, ?> column) throws SQLException {
    byte[] bytes = from.getBytes(at);
    if (bytes == null) {
      return null;
    }
    if (bytes.length != UUID_BYTES) {
      throw Unreadable.value(column, HexFormat.of().formatHex(bytes), "UUID");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
