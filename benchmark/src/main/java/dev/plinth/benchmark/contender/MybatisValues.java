package dev.plinth.benchmark.contender;

import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandlerRegistry;

/** Lets MyBatis keep one type as {@link StoredValues} do. */
final class MybatisValues<T> extends BaseTypeHandler<T> {

  private final Writer<T> writer;
  private final Reader<T> reader;

  private MybatisValues(Writer<T> writer, Reader<T> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  static void register(StoredValues values, TypeHandlerRegistry types) {
    types.register(BigDecimal.class, new MybatisValues<>(values::bind, values::decimal));
    types.register(LocalDateTime.class, new MybatisValues<>(values::bind, values::dateTime));
    types.register(Instant.class, new MybatisValues<>(values::bind, values::instant));
  }

  @Override
  public void setNonNullParameter(PreparedStatement to, int at, T value, JdbcType type)
      throws SQLException {
    writer.write(to, at, value);
  }

  @Override
  public T getNullableResult(ResultSet row, String column) throws SQLException {
    return reader.read(row, row.findColumn(column));
  }

  @Override
  public T getNullableResult(ResultSet row, int at) throws SQLException {
    return reader.read(row, at);
  }

  @Override
  public T getNullableResult(CallableStatement call, int at) {
    throw new UnsupportedOperationException("no procedures are called here");
  }

  private interface Writer<T> {
    void write(PreparedStatement to, int at, T value) throws SQLException;
  }

  private interface Reader<T> {
    T read(ResultSet row, int at) throws SQLException;
  }
}
