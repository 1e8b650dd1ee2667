package dev.plinth.contract;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.TableSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Changes a column in a way that the value in its rows survives, there and back. */
final class RandomColumnChanges {

  /** What a column may become; the value 1, or the first of its kind, is kept there and back. */
  private static final Map<ColumnType, List<ColumnType>> CONVERSIONS =
      Map.ofEntries(
          Map.entry(ColumnTypes.BOOLEAN, List.of(ColumnTypes.SMALLINT, ColumnTypes.INTEGER)),
          Map.entry(ColumnTypes.SMALLINT, List.of(ColumnTypes.INTEGER, ColumnTypes.TEXT)),
          Map.entry(ColumnTypes.INTEGER, List.of(ColumnTypes.BIGINT, ColumnTypes.VARCHAR)),
          Map.entry(ColumnTypes.BIGINT, List.of(ColumnTypes.SMALLINT, ColumnTypes.DECIMAL)),
          Map.entry(ColumnTypes.REAL, List.of(ColumnTypes.DOUBLE)),
          Map.entry(ColumnTypes.DOUBLE, List.of(ColumnTypes.REAL)),
          Map.entry(ColumnTypes.DECIMAL, List.of(ColumnTypes.DECIMAL, ColumnTypes.BIGINT)),
          Map.entry(ColumnTypes.CHAR, List.of(ColumnTypes.VARCHAR, ColumnTypes.TEXT)),
          Map.entry(ColumnTypes.VARCHAR, List.of(ColumnTypes.VARCHAR, ColumnTypes.TEXT)),
          Map.entry(ColumnTypes.TEXT, List.of(ColumnTypes.VARCHAR, ColumnTypes.BIGINT)),
          Map.entry(ColumnTypes.UUID, List.of(ColumnTypes.TEXT)),
          Map.entry(ColumnTypes.DATE, List.of(ColumnTypes.TIMESTAMP)),
          Map.entry(ColumnTypes.TIME, List.of(ColumnTypes.TIME)),
          Map.entry(ColumnTypes.TIMESTAMP, List.of(ColumnTypes.TIMESTAMP, ColumnTypes.TIMESTAMPTZ)),
          Map.entry(
              ColumnTypes.TIMESTAMPTZ, List.of(ColumnTypes.TIMESTAMPTZ, ColumnTypes.TIMESTAMP)),
          Map.entry(ColumnTypes.DURATION, List.of(ColumnTypes.BIGINT)),
          Map.entry(ColumnTypes.JSON, List.of(ColumnTypes.TEXT)),
          Map.entry(ColumnTypes.ENUM, List.of(ColumnTypes.ENUM, ColumnTypes.TEXT)));

  private final Random dice;
  private final RandomTables tables;

  RandomColumnChanges(Random dice, RandomTables tables) {
    this.dice = dice;
    this.tables = tables;
  }

  /** One facet is another. */
  ColumnSchema changed(ColumnSchema column) {
    return switch (dice.nextInt(3)) {
      case 0 -> column.with(c -> c.nullable(!column.nullable()));
      case 1 -> column.with(c -> c.comment(pick(List.of("new", "it's"))));
      default -> {
        ColumnSchema other = tables.column(column.name());
        yield other.type().equals(column.type())
                && Objects.equals(other.enumType(), column.enumType())
            ? column.with(c -> c.defaultValue(other.defaultValue()))
            : column.with(c -> c.defaultValue(null));
      }
    };
  }

  /** The column with another type; not one that is no key where the column is in one. */
  ColumnSchema converted(TableSchema table, ColumnSchema column) {
    ColumnType type = pick(CONVERSIONS.getOrDefault(column.type(), List.of()));
    ColumnSchemaBuilder other =
        ColumnSchema.builder(column.name(), type)
            .nullable(column.nullable())
            .comment(column.comment());
    if (type.equals(ColumnTypes.VARCHAR)) {
      other.length(20 + dice.nextInt(300));
    } else if (type.equals(ColumnTypes.DECIMAL)) {
      other.precision(21 + dice.nextInt(5)).scale(dice.nextInt(3));
    } else if (type.equals(ColumnTypes.ENUM)) {
      List<String> values = new ArrayList<>(column.values());
      values.add("v" + values.size());
      if (column.values().isEmpty()) {
        throw new IndexOutOfBoundsException("a named enum has its own operations");
      }
      other.values(values);
    } else if (type.equals(column.type())) {
      other.precision(dice.nextInt(4));
    }
    ColumnSchema converted = other.build();
    if (isKey(table, column.name()) && RandomTables.keys(List.of(converted)).isEmpty()) {
      throw new IndexOutOfBoundsException("no type for a key");
    }
    return converted;
  }

  private static boolean isKey(TableSchema table, String column) {
    return table.uniques().stream().anyMatch(key -> key.columns().contains(column))
        || table.indexes().stream()
            .anyMatch(
                index -> index.columns().stream().map(IndexColumn::name).anyMatch(column::equals));
  }

  private <T> T pick(List<T> items) {
    if (items.isEmpty()) {
      throw new IndexOutOfBoundsException("nothing to choose from");
    }
    return items.get(dice.nextInt(items.size()));
  }
}
