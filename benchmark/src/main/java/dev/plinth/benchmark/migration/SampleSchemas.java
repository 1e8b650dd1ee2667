package dev.plinth.benchmark.migration;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Identity;
import dev.plinth.schema.Index;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.TableSchemaBuilder;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;

/** Schemas of as many tables as wanted, of ten columns, an index and a foreign key each. */
final class SampleSchemas {

  private static final int TEXTS = 7;
  private static final int LENGTH = 40;
  private static final int CHILDREN = 10;
  private static final int CHANGED = 100;

  private SampleSchemas() {}

  /** The schema as the last revision left it. */
  static Schema before(int tables) {
    return Schema.of(tables(0, tables, false));
  }

  /** Four in a hundred tables changed, each in another way, and one in a hundred is new. */
  static Schema changed(int tables) {
    return Schema.of(tables(0, tables + tables / CHANGED, true));
  }

  /** Likewise, and one in a hundred is gone. */
  static Schema replaced(int tables) {
    List<TableSchema> all = tables(0, tables - tables / CHANGED, true);
    all.addAll(tables(tables, tables + tables / CHANGED, true));
    return Schema.of(all);
  }

  private static List<TableSchema> tables(int from, int to, boolean isChanged) {
    List<TableSchema> tables = new ArrayList<>();
    for (int i = from; i < to; i++) {
      tables.add(table(i, isChanged ? i % CHANGED : 0));
    }
    return tables;
  }

  private static TableSchema table(int number, int change) {
    String name = name(number);
    TableSchemaBuilder table =
        TableSchema.builder(name)
            .column(
                ColumnSchema.builder("id", ColumnTypes.BIGINT).identity(Identity.DEFAULT).build())
            .primaryKey(new PrimaryKey("pk_" + name, List.of("id")));
    for (int i = 0; i < TEXTS; i++) {
      table.column(text("text_" + i, change == 1 && i == 0 ? LENGTH * 2 : LENGTH));
    }
    table.column(
        ColumnSchema.builder("amount", ColumnTypes.DECIMAL).precision(12).scale(2).build());
    table.column(ColumnSchema.builder("parent_id", ColumnTypes.BIGINT).nullable().build());
    table.foreignKey(parent(name, number));
    if (change != 2) {
      table.index(Index.of("ix_" + name + "_parent_id", "parent_id"));
    }
    if (change == 3) {
      table.column(ColumnSchema.builder("added", ColumnTypes.DATE).nullable().build());
    }
    if (change == 4) {
      table.index(Index.of("ix_" + name + "_text_1", "text_1"));
    }
    return table.build();
  }

  private static ForeignKey parent(String name, int number) {
    TableName parent = TableName.of(name(number / CHILDREN));
    return ForeignKey.of("fk_" + name + "_parent_id", List.of("parent_id"), parent, List.of("id"));
  }

  private static ColumnSchema text(String name, int length) {
    return ColumnSchema.builder(name, ColumnTypes.VARCHAR).length(length).build();
  }

  private static String name(int number) {
    return "table_" + number;
  }
}
