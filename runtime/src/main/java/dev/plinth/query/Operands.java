package dev.plinth.query;

import dev.plinth.error.InvalidQueryException;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Makes expressions of values that an operator takes beside another expression. */
final class Operands {

  private Operands() {}

  /** A value as {@code like} has it. */
  static <V extends @Nullable Object> Expression<V> value(Expression<V> like, V value) {
    if (value == null) {
      throw new InvalidQueryException(
          "null was given for "
              + like.valueType().column()
              + ": nothing compares with NULL; ask isNull() or isNotNull()");
    }
    return new Computed<>(new ValueNode(like.valueType(), value), like.valueType(), false);
  }

  /** A text that need not fit into the column. */
  static Expression<String> text(Expression<? extends @Nullable String> like, String value) {
    ValueType<String> type = new ValueType<>(Codecs.STRING, like.valueType().unlimited().column());
    return value(new Computed<>(like.node(), type, false), value);
  }

  static Expression<Integer> number(int value) {
    return new Computed<>(new ValueNode(Types.INT, value), Types.INT, false);
  }

  /** The text as a pattern that matches it and nothing else. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  @SuppressWarnings("unchecked") // nullness is all that differs
  static <V extends @Nullable Object> ValueType<@Nullable V> nullable(ValueType<V> type) {
    return (ValueType<@Nullable V>) type;
  }

  @SuppressWarnings("unchecked") // nullness is all that differs
  static <V extends @Nullable Object> ValueType<@NonNull V> notNull(ValueType<V> type) {
    return (ValueType<@NonNull V>) type;
  }

  static <V extends @Nullable Object> ValueType<Optional<@NonNull V>> optional(ValueType<V> type) {
    return new ValueType<>(new OptionalCodec<>(notNull(type).codec()), type.column());
  }
}
