package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.StoredColumn;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values that Plinth itself gives to properties.
 *
 * @param present reads what a property holds before
 * @param now the variable that holds the time
 */
record StampCode(Mapping mapping, Function<StoredColumn, CodeBlock> present, String now) {
  /** The value in a new row; nothing where the property keeps the one that it has. */
  Optional<CodeBlock> atInsert(StoredColumn stored) {
    return switch (stored.column().facets().stamp()) {
      case NONE, KEY -> Optional.empty();
      case UPDATED -> Optional.of(time(stored));
      case CREATED -> Optional.of(unlessPresent(stored, time(stored)));
      case VERSION ->
          stored.property().type().isPrimitive()
              ? Optional.empty()
              : Optional.of(unlessPresent(stored, first(stored)));
    };
  }

  /** The value after an update; nothing where it stays. */
  Optional<CodeBlock> atUpdate(StoredColumn stored) {
    return switch (stored.column().facets().stamp()) {
      case NONE, KEY, CREATED -> Optional.empty();
      case UPDATED -> Optional.of(time(stored));
      case VERSION -> Optional.of(next(stored));
    };
  }

  private CodeBlock unlessPresent(StoredColumn stored, CodeBlock value) {
    return CodeBlock.of("$1L == null ? $2L : $1L", present.apply(stored), value);
  }

  private CodeBlock first(StoredColumn stored) {
    return isTime(stored.column()) ? time(stored) : zero(stored.column().scalar());
  }

  private static CodeBlock zero(Scalar scalar) {
    return CodeBlock.of(
        switch (scalar) {
          case SHORT -> "(short) 0";
          case LONG -> "0L";
          default -> "0";
        });
  }

  private CodeBlock next(StoredColumn stored) {
    CodeBlock read = present.apply(stored);
    return isTime(stored.column())
        ? CodeBlock.of(
            "$T.next($N, $L, $N)", RuntimeTypes.STAMPS, mapping.names().column(stored), read, now)
        : CodeBlock.of("$T.next($L)", RuntimeTypes.STAMPS, read);
  }

  private CodeBlock time(StoredColumn stored) {
    String method =
        switch (stored.column().scalar()) {
          case OFFSET_DATE_TIME -> "offsetDateTime";
          case TIMESTAMP -> "timestamp";
          default -> "instant";
        };
    return CodeBlock.of(
        "$T.$L($N, $N)", RuntimeTypes.STAMPS, method, mapping.names().column(stored), now);
  }

  private static boolean isTime(ColumnModel column) {
    return column.scalar().isTime();
  }
}
