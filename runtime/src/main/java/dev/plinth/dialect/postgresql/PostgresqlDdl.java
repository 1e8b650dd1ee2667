package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.AnsiDdl;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Identity;
import dev.plinth.schema.Index;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DDL of PostgreSQL. */
final class PostgresqlDdl extends AnsiDdl {
  private static final List<String> OPTIONS =
      List.of("with ", "with(", "tablespace ", "partition by ", "inherits ", "using ");

  private final Schema schema;

  /**
   * @param schema where the enum types of columns are
   */
  PostgresqlDdl(Schema schema) {
    this.schema = schema;
  }

  @Override
  public String type(ColumnSchema column) {
    return PostgresqlTypes.of(column);
  }

  @Override
  public @Nullable String defaultOf(ColumnSchema column) {
    return PostgresqlDefaults.of(column);
  }

  @Override
  public String zeroValue(ColumnSchema column) {
    return Optional.ofNullable(column.enumType())
        .flatMap(schema::enumType)
        .map(EnumType::values)
        .filter(values -> !values.isEmpty())
        .map(values -> TextLiteral.of(values.get(0)))
        .orElseGet(() -> PostgresqlDefaults.zero(column));
  }

  @Override
  public String unique(UniqueKey key) {
    String nulls = key.nullsDistinct() ? "" : "nulls not distinct ";
    return constraint(key.name()) + "unique " + nulls + "(" + names(key.columns()) + ")";
  }

  @Override
  protected String include(Index index) {
    return index.include().isEmpty() ? "" : " include (" + names(index.include()) + ")";
  }

  /** What stands behind {@code alter column c}: those that are not said go back to the usual. */
  String sequenceOptions(Identity identity) {
    List<String> options = new ArrayList<>(identityOptions(identity));
    if (identity.start() == null) {
      options.add("start with " + usualStart(identity));
    }
    if (identity.increment() == null) {
      options.add("increment by 1");
    }
    if (identity.minValue() == null) {
      options.add("no minvalue");
    }
    if (identity.maxValue() == null) {
      options.add("no maxvalue");
    }
    if (!identity.cycle()) {
      options.add("no cycle");
    }
    return options.stream().map(option -> "set " + option).collect(Collectors.joining(" "));
  }

  private static long usualStart(Identity identity) {
    boolean isFalling = identity.increment() != null && identity.increment() < 0;
    Long first = isFalling ? identity.maxValue() : identity.minValue();
    return first != null ? first : isFalling ? -1 : 1;
  }

  /** Options are in one database's own words; only those that begin as ours do are for us. */
  @Override
  protected String options(TableSchema table) {
    String options = table.options();
    return options != null && isOurs(options) ? " " + options.strip() : "";
  }

  private static boolean isOurs(String options) {
    String words = options.strip().toLowerCase(Locale.ROOT);
    return OPTIONS.stream().anyMatch(words::startsWith);
  }
}
