package dev.plinth.dialect.h2;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A table goes to another schema, which H2 can't do but by a copy. */
final class H2TableMove {
  private final H2Ddl ddl;
  private final Schema after;
  private final TableName from;
  private final TableSchema table;

  H2TableMove(H2Ddl ddl, Schema after, Change<TableName> name) {
    this.ddl = ddl;
    this.after = after;
    this.from = name.before();
    this.table = after.table(name.after()).orElseThrow();
  }

  /** References from other tables go before, and come again when the old table is gone. */
  List<String> statements() {
    List<String> statements = new ArrayList<>();
    statements.addAll(references((owner, key) -> "drop constraint " + ddl.quote(key.name())));
    statements.add(ddl.createTable(table));
    statements.add(copy());
    table.columns().stream()
        .filter(column -> column.identity() != null)
        .forEach(column -> statements.add(restart(column.name())));
    statements.add("drop table " + ddl.table(from));
    table.indexes().forEach(index -> statements.add(ddl.createIndex(table.name(), index)));
    statements.addAll(
        references((owner, key) -> "add " + ddl.foreignKey(ddl.qualified(owner.name(), key))));
    return statements;
  }

  private String copy() {
    List<String> columns =
        table.columns().stream()
            .filter(column -> column.generated() == null)
            .map(ColumnSchema::name)
            .toList();
    String names = ddl.names(columns);
    return "insert into "
        + ddl.table(table.name())
        + " ("
        + names
        + ") overriding system value select "
        + names
        + " from "
        + ddl.table(from);
  }

  private String restart(String column) {
    return "alter table "
        + ddl.table(table.name())
        + " alter column "
        + ddl.quote(column)
        + " restart with "
        + ddl.freeNumber(table.name(), column);
  }

  private List<String> references(BiFunction<TableSchema, ForeignKey, String> change) {
    return after.tables().stream()
        .filter(owner -> !owner.equals(table))
        .flatMap(
            owner ->
                owner.foreignKeys().stream()
                    .filter(key -> key.references().table().equals(table.name()))
                    .map(
                        key ->
                            "alter table "
                                + ddl.table(owner.name())
                                + " "
                                + change.apply(owner, key)))
        .toList();
  }
}
