package dev.plinth.schema;

import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One column in canonical form: two columns mean the same if and only if they are equal, origins
 * aside.
 *
 * @param length of char and varchar in characters, or null
 * @param precision digits of a decimal; digits after the second of a time, null = 6; or null
 * @param scale digits after the point of a decimal, or null
 * @param defaultValue SQL, normalised, or null
 * @param collation or null for that of the database
 * @param values of an inline enum, in order; else empty
 * @param enumType the named enum type of the schema, or null
 * @param element what an array holds, or null; length, precision and scale are those of the element
 * @param sqlType the type in the database's own words instead of the one derived, or null
 */
public record ColumnSchema(
    String name,
    ColumnType type,
    @Nullable Integer length,
    @Nullable Integer precision,
    @Nullable Integer scale,
    boolean nullable,
    @Nullable String defaultValue,
    @Nullable Identity identity,
    @Nullable Generated generated,
    @Nullable String collation,
    @Nullable String comment,
    List<String> values,
    @Nullable String enumType,
    @Nullable ColumnType element,
    @Nullable String sqlType,
    @Nullable Origin origin)
    implements Named {

  /** The digits after the second that a time has unless said otherwise. */
  public static final int DEFAULT_TIME_PRECISION = 6;

  private static final Set<ColumnType> WITH_TIME =
      Set.of(ColumnTypes.TIME, ColumnTypes.TIMESTAMP, ColumnTypes.TIMESTAMPTZ);

  public ColumnSchema {
    defaultValue = SqlText.normaliseOrNull(defaultValue);
    values = List.copyOf(values);
    ColumnType scalar = element == null ? type : element;
    if (scalar.equals(ColumnTypes.DECIMAL) && precision != null && scale == null) {
      scale = 0;
    }
    if (WITH_TIME.contains(scalar)
        && precision != null
        && precision.intValue() == DEFAULT_TIME_PRECISION) {
      precision = null;
    }
  }

  /** A not-null column that has only what is said next. */
  public static ColumnSchemaBuilder builder(String name, ColumnType type) {
    return new ColumnSchemaBuilder(name, type);
  }

  /** A builder that starts from this column. */
  public ColumnSchemaBuilder toBuilder() {
    return new ColumnSchemaBuilder(this);
  }

  /** The same column after {@code change}. */
  public ColumnSchema with(UnaryOperator<ColumnSchemaBuilder> change) {
    return change.apply(toBuilder()).build();
  }

  /** Whether an insert that leaves the column out gets a value other than null. */
  public boolean fillsItself() {
    return defaultValue != null || identity != null || generated != null;
  }
}
