package dev.plinth.schema.diff;

import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ColumnSchemaBuilder;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.Origin;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.TableSchemaBuilder;
import dev.plinth.schema.UniqueKey;
import dev.plinth.schema.ViewSchema;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Valid schemas made by dice.
 *
 * <p>Names come from small pools, so that two schemas share many of them by chance, and differ in
 * everything else.
 */
final class RandomSchema {

  private static final List<String> TABLES = List.of("apple", "bean", "corn", "date", "elder");
  private static final List<String> COLUMNS = List.of("id", "a", "b", "c", "d", "e");
  private static final List<String> ENUMS = List.of("color", "size");

  private final Random dice;
  private final Set<String> names = new HashSet<>();
  private final List<EnumType> enums = new ArrayList<>();

  private RandomSchema(Random dice) {
    this.dice = dice;
  }

  static Schema of(Random dice) {
    return new RandomSchema(dice).schema();
  }

  private Schema schema() {
    for (String name : some(ENUMS)) {
      enums.add(new EnumType(name, atLeastOne(List.of("red", "blue", "tall", "tiny", "odd"))));
    }
    List<TableSchema> tables = new ArrayList<>();
    for (String name : some(TABLES)) {
      tables.add(table(new TableName(chance(10) ? "alt" : null, name)));
    }
    return Schema.of(tables.stream().map(table -> withForeignKeys(table, tables)).toList())
        .withEnums(enums)
        .withViews(views(tables));
  }

  private TableSchema table(TableName name) {
    List<ColumnSchema> columns = new ArrayList<>();
    for (String column : atLeastOne(COLUMNS)) {
      columns.add(column(column, chance(15) ? columns : List.of()));
    }
    TableSchemaBuilder table = TableSchema.builder(name).columns(columns);
    if (chance(70)) {
      table.primaryKey(new PrimaryKey(name("pk", name), atLeastOne(names(columns))));
    }
    for (int i = dice.nextInt(3); i > 0; i--) {
      table.unique(new UniqueKey(name("uq", name), atLeastOne(names(columns)), !chance(10)));
      table.index(index(name, names(columns)));
    }
    for (int i = dice.nextInt(3); i > 0; i--) {
      table.check(new Check(name("ck", name), one(names(columns)) + " > " + dice.nextInt(3)));
    }
    return table
        .comment(chance(20) ? one(List.of("fresh", "dried")) : null)
        .options(chance(10) ? "strict" : null)
        .origin(chance(30) ? Origin.of("shop." + one(TABLES)) : null)
        .build();
  }

  private ColumnSchema column(String name, List<ColumnSchema> base) {
    ColumnSchemaBuilder column = typed(name).nullable(chance(40));
    if (!base.isEmpty()) {
      return column.generated(new Generated(one(names(base)) + " + 1", chance(50))).build();
    }
    if (chance(20)) {
      column.defaultValue(one(List.of("0", "1 + 1", "'x'")));
    }
    if (chance(10)) {
      column.identity(
          chance(50) ? Identity.DEFAULT : new Identity(5L, null, null, null, false, true));
    }
    return column
        .comment(chance(10) ? "tasty" : null)
        .collation(chance(10) ? "nocase" : null)
        .origin(chance(30) ? Origin.of("shop." + one(TABLES), one(COLUMNS)) : null)
        .build();
  }

  private ColumnSchemaBuilder typed(String name) {
    return switch (dice.nextInt(8)) {
      case 0 -> ColumnSchema.builder(name, ColumnTypes.VARCHAR).length(10 + dice.nextInt(3));
      case 1 -> ColumnSchema.builder(name, ColumnTypes.DECIMAL).precision(9).scale(dice.nextInt(3));
      case 2 -> ColumnSchema.builder(name, ColumnTypes.TIMESTAMP).precision(5 + dice.nextInt(3));
      case 3 -> ColumnSchema.builder(name, ColumnTypes.ARRAY).element(ColumnTypes.TEXT);
      case 4 -> ColumnSchema.builder(name, ColumnTypes.ENUM).values(List.of("x", "y", "z"));
      case 5 ->
          enums.isEmpty()
              ? ColumnSchema.builder(name, ColumnTypes.TEXT)
              : ColumnSchema.builder(name, ColumnTypes.ENUM).enumType(one(enums).name());
      case 6 -> ColumnSchema.builder(name, ColumnTypes.TEXT).sqlType(chance(20) ? "citext" : null);
      default -> ColumnSchema.builder(name, one(List.of(ColumnTypes.INTEGER, ColumnTypes.BIGINT)));
    };
  }

  private Index index(TableName table, List<String> columns) {
    List<IndexColumn> parts =
        new ArrayList<>(atLeastOne(columns).stream().map(IndexColumn::of).toList());
    if (chance(20)) {
      parts.add(IndexColumn.ofExpression("abs(" + one(columns) + ")").desc());
    }
    return new Index(
        name("ix", table),
        parts,
        chance(30),
        chance(20) ? one(columns) + " > 0" : null,
        chance(10) ? List.of(one(columns)) : List.of());
  }

  private TableSchema withForeignKeys(TableSchema table, List<TableSchema> tables) {
    List<ForeignKey> keys = new ArrayList<>();
    for (int i = dice.nextInt(3); i > 0; i--) {
      TableSchema target = one(tables);
      List<List<String>> targets = new ArrayList<>();
      if (target.primaryKey() != null) {
        targets.add(target.primaryKey().columns());
      }
      target.uniques().forEach(unique -> targets.add(unique.columns()));
      if (!targets.isEmpty()) {
        List<String> columns = one(targets);
        List<String> own =
            Stream.generate(() -> one(names(table.columns()))).limit(columns.size()).toList();
        ForeignKey key = ForeignKey.of(name("fk", table.name()), own, target.name(), columns);
        keys.add(
            chance(30)
                ? key.withActions(
                    one(List.of(ReferentialAction.values())), ReferentialAction.CASCADE)
                : key);
      }
    }
    return table.with(t -> t.foreignKeys(keys));
  }

  private List<ViewSchema> views(List<TableSchema> tables) {
    List<ViewSchema> views = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    tables.forEach(table -> sources.add(table.name().toString()));
    for (String name : some(List.of("fruit", "green", "ripe"))) {
      if (!sources.isEmpty()) {
        String query =
            "select " + dice.nextInt(2) + " as n" + (chance(60) ? " from " + one(sources) : "");
        views.add(new ViewSchema(TableName.of(name), query, List.of(), null));
        sources.add(name);
      }
    }
    return views;
  }

  /** Mostly derived from the table; sometimes a name that another table may have another day. */
  private String name(String prefix, TableName table) {
    String name = chance(20) ? prefix + "_shared" : prefix + "_" + table.name();
    while (!names.add(name)) {
      name += "_" + dice.nextInt(3);
    }
    return name;
  }

  private boolean chance(int percent) {
    return dice.nextInt(100) < percent;
  }

  private <T> T one(List<T> items) {
    return items.get(dice.nextInt(items.size()));
  }

  private <T> List<T> some(List<T> items) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, dice);
    return shuffled.subList(0, dice.nextInt(items.size() + 1));
  }

  private <T> List<T> atLeastOne(List<T> items) {
    List<T> some = some(items);
    return some.isEmpty() ? List.of(one(items)) : List.copyOf(some);
  }

  private static List<String> names(List<ColumnSchema> columns) {
    return columns.stream().map(ColumnSchema::name).toList();
  }
}
