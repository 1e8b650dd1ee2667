package dev.plinth.query;

import dev.plinth.dao.TableColumn;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of what queries compute. */
final class Types {

  static final ValueType<String> STRING = type(Codecs.STRING, ColumnTypes.TEXT);
  static final ValueType<Integer> INT = type(Codecs.INT, ColumnTypes.INTEGER);
  static final ValueType<Long> WHOLE = type(Codecs.LONG, ColumnTypes.BIGINT);
  static final ValueType<Double> FLOATING = type(Codecs.DOUBLE, ColumnTypes.DOUBLE);
  static final ValueType<Boolean> BOOLEAN = type(Codecs.BOOLEAN, ColumnTypes.BOOLEAN);
  static final ValueType<LocalDate> DATE = type(Codecs.DATE, ColumnTypes.DATE);
  static final ValueType<LocalDateTime> TIMESTAMP = type(Codecs.TIMESTAMP, ColumnTypes.TIMESTAMP);
  static final ValueType<Instant> INSTANT = type(Codecs.INSTANT, ColumnTypes.TIMESTAMPTZ);
  static final ValueType<UUID> UUID = type(Codecs.UUID, ColumnTypes.UUID);

  static final ValueType<@Nullable String> TEXT = Operands.nullable(STRING);
  static final ValueType<@Nullable Long> LONG = Operands.nullable(WHOLE);
  static final ValueType<@Nullable Double> DOUBLE = Operands.nullable(FLOATING);

  private Types() {}

  private static <V> ValueType<V> type(ValueCodec<V> codec, ColumnType type) {
    return ValueType.computed(codec, type, type.name());
  }

  /** A decimal as it is. */
  static ValueType<BigDecimal> decimal(BigDecimal value) {
    int scale = Math.max(0, value.scale());
    int precision = Math.max(scale, value.precision() - value.scale() + scale);
    return new ValueType<>(
        Codecs.DECIMAL,
        TableColumn.<Object, BigDecimal>of("query", "decimal", "decimal", ColumnTypes.DECIMAL)
            .decimal(Math.max(1, precision), scale));
  }

  /** A value that stands alone, so that nothing around it tells the database its type. */
  static <V> Node value(ValueType<V> type, V value) {
    return new CastNode(new ValueNode(type, value), type.column().type());
  }

  /** The expression as SQL's counterpart of a type. */
  static Node cast(Expression<?> operand, ValueType<?> type) {
    return new CastNode(operand.node(), type.column().type());
  }
}
