package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.Change;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Index;
import dev.plinth.schema.Schema;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enum types, and how one is made anew where {@code alter type} can't change it. */
final class EnumTypes {
  private static final String OLD = "plinth_old_";

  private final PostgresqlDdl ddl;
  private final Change<Schema> schema;

  EnumTypes(PostgresqlDdl ddl, Change<Schema> schema) {
    this.ddl = ddl;
    this.schema = schema;
  }

  /** {@code create type t as enum ('A', 'B')}. */
  static String create(EnumType type) {
    return "create type "
        + Identifiers.quote(type.name())
        + type.values().stream()
            .map(TextLiteral::of)
            .collect(Collectors.joining(", ", " as enum (", ")"));
  }

  /**
   * The old type makes room, the columns move over, the old type goes. Checks and indexes with an
   * expression speak of the old type, so they go before and come again.
   */
  List<String> recreate(String name) {
    String type = Identifiers.quote(name);
    String old = Identifiers.quote(OLD + name);
    List<String> statements = new ArrayList<>();
    statements.add("alter type " + type + " rename to " + old);
    statements.add(create(schema.after().enumType(name).orElseThrow()));
    for (TableSchema table : schema.after().tables()) {
      List<ColumnSchema> columns =
          table.columns().stream().filter(column -> name.equals(column.enumType())).toList();
      if (!columns.isEmpty()) {
        move(statements, table, columns);
      }
    }
    statements.add("drop type " + old);
    return statements;
  }

  private void move(List<String> statements, TableSchema table, List<ColumnSchema> columns) {
    String alter = "alter table " + ddl.table(table.name()) + " ";
    List<Check> checks =
        table.checks().stream().filter(check -> names(check.expression(), columns)).toList();
    List<Index> indexes = table.indexes().stream().filter(index -> names(index, columns)).toList();
    checks.forEach(check -> statements.add(alter + "drop constraint " + ddl.quote(check.name())));
    indexes.forEach(
        index -> statements.add("drop index " + ddl.table(table.name().sibling(index.name()))));
    columns.forEach(column -> move(statements, alter, column));
    indexes.forEach(index -> statements.add(ddl.createIndex(table.name(), index)));
    checks.forEach(check -> statements.add(alter + "add " + ddl.check(check)));
  }

  private void move(List<String> statements, String alter, ColumnSchema column) {
    String name = ddl.quote(column.name());
    String type = ddl.type(column);
    String text = type.endsWith("[]") ? "::text[]::" : "::text::";
    String value = ddl.defaultOf(column);
    if (value != null) {
      statements.add(alter + "alter column " + name + " drop default");
    }
    statements.add(
        alter + "alter column " + name + " set data type " + type + " using " + name + text + type);
    if (value != null) {
      statements.add(alter + "alter column " + name + " set default " + value);
    }
  }

  private static boolean names(Index index, List<ColumnSchema> columns) {
    Stream<String> expressions =
        Stream.concat(
            Stream.ofNullable(index.where()),
            index.columns().stream().flatMap(part -> Stream.ofNullable(part.expression())));
    return expressions.anyMatch(sql -> names(sql, columns));
  }

  private static boolean names(String sql, List<ColumnSchema> columns) {
    return columns.stream().anyMatch(column -> SqlText.columns(sql).contains(column.name()));
  }
}
