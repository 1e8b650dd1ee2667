package dev.plinth.contract;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.TableSchemaBuilder;
import dev.plinth.schema.UniqueKey;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes tables with columns of all types, and all that can be declared about them. */
public final class RandomTables {

  /** What every database takes into a key as it is. */
  private static final Set<ColumnType> KEYS =
      Set.of(
          ColumnTypes.SMALLINT,
          ColumnTypes.INTEGER,
          ColumnTypes.BIGINT,
          ColumnTypes.DECIMAL,
          ColumnTypes.VARCHAR,
          ColumnTypes.DATE,
          ColumnTypes.TIMESTAMP,
          ColumnTypes.UUID);

  private static final List<ColumnType> TYPES =
      List.of(
          ColumnTypes.BOOLEAN,
          ColumnTypes.SMALLINT,
          ColumnTypes.INTEGER,
          ColumnTypes.BIGINT,
          ColumnTypes.REAL,
          ColumnTypes.DOUBLE,
          ColumnTypes.DECIMAL,
          ColumnTypes.CHAR,
          ColumnTypes.VARCHAR,
          ColumnTypes.TEXT,
          ColumnTypes.BLOB,
          ColumnTypes.UUID,
          ColumnTypes.DATE,
          ColumnTypes.TIME,
          ColumnTypes.TIMESTAMP,
          ColumnTypes.TIMESTAMPTZ,
          ColumnTypes.DURATION,
          ColumnTypes.JSON,
          ColumnTypes.ENUM,
          ColumnTypes.ARRAY);

  static final EnumType MOOD = new EnumType("mood", List.of("calm", "it's", "wild"));

  private final Random dice;
  private final Dialect dialect;
  private final List<TableSchema> tables = new ArrayList<>();

  public RandomTables(long seed, Dialect dialect) {
    this.dice = new Random(seed);
    this.dialect = dialect;
  }

  /** A schema of three tables, each of which may refer to those before and to itself. */
  public Schema schema() {
    for (String name : List.of("alpha", "beta", "gamma")) {
      tables.add(table(name));
    }
    return Schema.of(tables).withEnums(List.of(MOOD));
  }

  /** A table that may refer to those made before and to itself. */
  TableSchema table(String name) {
    List<ColumnSchema> columns = new ArrayList<>();
    columns.add(ColumnSchema.builder("id", ColumnTypes.BIGINT).identity(Identity.DEFAULT).build());
    columns.add(ColumnSchema.builder("k", ColumnTypes.INTEGER).nullable(true).build());
    for (int i = 1; i <= 8; i++) {
      columns.add(column("c" + i));
    }
    if (chance(2)) {
      columns.add(generated("g1"));
    }
    TableSchemaBuilder table =
        TableSchema.builder(TableName.of(name))
            .primaryKey(new PrimaryKey("pk_" + name, List.of("id")))
            .comment(chance(3) ? "the table's \"comment\"" : null);
    references(name, columns, table);
    table.columns(columns);
    List<String> keys = keys(columns);
    if (!keys.isEmpty()) {
      for (int i = 1; i <= 2; i++) {
        table.index(index("ix_" + name + "_" + i, keys));
      }
      table.unique(new UniqueKey("uq_" + name, some(keys)));
    }
    return table.check(new Check("ck_" + name, "k > 0 and (k <> 7 or k < 1000)")).build();
  }

  /** The columns that may be part of a key. */
  static List<String> keys(List<ColumnSchema> columns) {
    return columns.stream()
        .filter(column -> KEYS.contains(column.type()) && column.generated() == null)
        .map(ColumnSchema::name)
        .filter(column -> column.startsWith("c"))
        .toList();
  }

  private void references(String name, List<ColumnSchema> columns, TableSchemaBuilder table) {
    List<String> targets = new ArrayList<>(tables.stream().map(t -> t.name().name()).toList());
    targets.add(name);
    for (int i = 1; i <= 2; i++) {
      String column = "r" + i;
      columns.add(ColumnSchema.builder(column, ColumnTypes.BIGINT).nullable(true).build());
      String target = one(targets);
      table.foreignKey(foreignKey("fk_" + name + "_" + i, column, TableName.of(target)));
      table.index(
          new Index(
              "ix_" + name + "_r" + i, List.of(IndexColumn.of(column)), false, null, List.of()));
    }
  }

  ForeignKey foreignKey(String name, String column, TableName target) {
    ForeignKey key =
        ForeignKey.of(name, List.of(column), target, List.of("id"))
            .withActions(
                one(
                    List.of(
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.RESTRICT,
                        ReferentialAction.CASCADE,
                        ReferentialAction.SET_NULL)),
                ReferentialAction.NO_ACTION);
    return can(Capability.DEFERRABLE_FOREIGN_KEY) && chance(4) ? key.deferred() : key;
  }

  /** What is computed from {@code k}, for rows whose {@code k} may be null. */
  ColumnSchema generated(String name) {
    boolean isStored = dice.nextBoolean() || !can(Capability.VIRTUAL_COLUMN);
    return ColumnSchema.builder(name, ColumnTypes.INTEGER)
        .nullable(true)
        .generated(new Generated(one(List.of("k + 1", "k * 2", "abs(k)")), isStored))
        .build();
  }

  /** A column of any type. */
  ColumnSchema column(String name) {
    ColumnType type = one(TYPES);
    ColumnSchemaBuilder column = ColumnSchema.builder(name, type).nullable(dice.nextBoolean());
    bounds(type, column);
    return column
        .defaultValue(chance(3) ? defaultOf(column.build()) : null)
        .comment(chance(4) ? "it's \\ a comment" : null)
        .build();
  }

  private void bounds(ColumnType type, ColumnSchemaBuilder column) {
    if (type.equals(ColumnTypes.DECIMAL)) {
      int precision = 1 + dice.nextInt(38);
      column.precision(precision).scale(dice.nextInt(Math.min(precision, 20) + 1));
    } else if (type.equals(ColumnTypes.VARCHAR)) {
      column.length(1 + dice.nextInt(60));
    } else if (type.equals(ColumnTypes.CHAR)) {
      column.length(1);
    } else if (type.equals(ColumnTypes.ENUM)) {
      inlineOrNamed(column);
    } else if (type.equals(ColumnTypes.ARRAY)) {
      column.element(one(List.of(ColumnTypes.TEXT, ColumnTypes.INTEGER, ColumnTypes.DATE)));
    } else if (isTime(type) && dice.nextBoolean()) {
      column.precision(dice.nextInt(dialect.capabilities().timePrecision() + 1));
    }
  }

  private void inlineOrNamed(ColumnSchemaBuilder column) {
    if (chance(3)) {
      column.enumType(MOOD.name());
    } else {
      column.values(List.of("OPEN", "it's", "SHUT"));
    }
  }

  private static boolean isTime(ColumnType type) {
    return type.equals(ColumnTypes.TIME)
        || type.equals(ColumnTypes.TIMESTAMP)
        || type.equals(ColumnTypes.TIMESTAMPTZ);
  }

  private @Nullable String defaultOf(ColumnSchema column) {
    ColumnType type = column.type();
    if (type.equals(ColumnTypes.BOOLEAN)) {
      return one(List.of("true", "false"));
    }
    if (Set.of(ColumnTypes.SMALLINT, ColumnTypes.INTEGER, ColumnTypes.BIGINT).contains(type)) {
      return one(List.of("0", "-7", "32767"));
    }
    if (type.equals(ColumnTypes.VARCHAR) || type.equals(ColumnTypes.CHAR)) {
      return one(List.of("'x'", "''", "' '"));
    }
    if (type.equals(ColumnTypes.ENUM)) {
      return one(List.of(column.enumType() == null ? "'OPEN'" : "'calm'", "'it''s'"));
    }
    return type.equals(ColumnTypes.TIMESTAMP) || type.equals(ColumnTypes.TIMESTAMPTZ)
        ? "current_timestamp"
        : null;
  }

  Index index(String name, List<String> keys) {
    List<IndexColumn> parts =
        some(keys).stream()
            .map(IndexColumn::of)
            .map(part -> dice.nextBoolean() ? part : part.desc())
            .toList();
    return new Index(
        name,
        parts,
        parts.size() == 1 && dice.nextBoolean(),
        can(Capability.PARTIAL_INDEX) && chance(3) ? "k > 5" : null,
        can(Capability.INDEX_INCLUDE) && chance(3) ? List.of("k") : List.of());
  }

  private boolean can(Capability ability) {
    return dialect.capabilities().can(ability);
  }

  private boolean chance(int of) {
    return dice.nextInt(of) == 0;
  }

  private <T> T one(List<T> items) {
    return items.get(dice.nextInt(items.size()));
  }

  private List<String> some(List<String> items) {
    List<String> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, dice);
    return List.copyOf(shuffled.subList(0, 1 + dice.nextInt(Math.min(3, items.size()))));
  }
}
