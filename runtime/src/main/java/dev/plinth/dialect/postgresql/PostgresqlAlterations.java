package dev.plinth.dialect.postgresql;

import dev.plinth.dialect.AnsiAlterations;
import dev.plinth.dialect.AnsiColumnChange;
import dev.plinth.dialect.ColumnHolders;
import dev.plinth.dialect.Identifiers;
import dev.plinth.dialect.TextLiteral;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AddEnumValue;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateEnum;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.DropEnum;
import dev.plinth.schema.operation.RecreateEnum;
import dev.plinth.schema.operation.RenameEnumValue;
import dev.plinth.schema.operation.SetComment;
import dev.plinth.schema.operation.SetOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL writes otherwise than the standard: schemas, comments, options, enum types. */
final class PostgresqlAlterations extends AnsiAlterations {
  private final PostgresqlDdl ddl;

  PostgresqlAlterations(PostgresqlDdl ddl, Change<Schema> schema) {
    super(ddl, schema);
    this.ddl = ddl;
  }

  @Override
  public List<String> visitCreateTable(CreateTable operation) {
    TableSchema table = after(operation.table());
    List<String> statements = new ArrayList<>(ddl.createSchema(table.name(), schema().before()));
    statements.addAll(super.visitCreateTable(operation));
    if (table.comment() != null) {
      statements.add(comment(table.name(), table.comment()));
    }
    for (ColumnSchema column : table.columns()) {
      if (column.comment() != null) {
        statements.addAll(commentColumn(table.name(), column));
      }
    }
    return statements;
  }

  @Override
  protected List<String> renameTable(TableName from, TableName to) {
    List<String> statements = new ArrayList<>();
    TableName at = from;
    if (!Objects.equals(from.schema(), to.schema())) {
      String schema = to.schema() == null ? "public" : to.schema();
      statements.addAll(ddl.createSchema(to, schema().before()));
      statements.add(alter(from) + "set schema " + ddl.quote(schema));
      at = to.sibling(from.name());
    }
    if (!at.equals(to)) {
      statements.addAll(super.renameTable(at, to));
    }
    return statements;
  }

  @Override
  protected List<String> alterColumn(
      TableSchema table, Change<ColumnSchema> column, AlterColumn operation) {
    if (AnsiColumnChange.isComputedAnew(column)) {
      return computedAnew(table, column.after());
    }
    List<String> statements =
        new PostgresqlColumnChange(ddl, table, column, operation).statements();
    return column.map(ddl::type).map(PostgresqlAlterations::withoutLength).isNone()
        ? statements
        : ColumnHolders.checks(table, column.after().name()).around(this, statements);
  }

  private static String withoutLength(String type) {
    return type.replaceFirst("\\(.*", "");
  }

  @Override
  protected List<String> commentColumn(TableName table, ColumnSchema column) {
    return List.of(PostgresqlColumnChange.comment(ddl, table, column));
  }

  @Override
  public List<String> visitSetComment(SetComment operation) {
    return List.of(comment(operation.table(), operation.to()));
  }

  private String comment(TableName table, @Nullable String text) {
    String literal = text == null ? "null" : TextLiteral.of(text);
    return "comment on table " + ddl.table(table) + " is " + literal;
  }

  @Override
  public List<String> visitSetOptions(SetOptions operation) {
    return TableOptions.change(alter(operation.table()), operation);
  }

  @Override
  public List<String> visitCreateEnum(CreateEnum operation) {
    return List.of(EnumTypes.create(operation.definition()));
  }

  @Override
  public List<String> visitAddEnumValue(AddEnumValue operation) {
    String before = operation.before();
    return List.of(
        "alter type "
            + Identifiers.quote(operation.name())
            + " add value "
            + TextLiteral.of(operation.value())
            + (before == null ? "" : " before " + TextLiteral.of(before)));
  }

  @Override
  public List<String> visitRenameEnumValue(RenameEnumValue operation) {
    return List.of(
        "alter type "
            + Identifiers.quote(operation.name())
            + " rename value "
            + TextLiteral.of(operation.value())
            + " to "
            + TextLiteral.of(operation.to()));
  }

  @Override
  public List<String> visitRecreateEnum(RecreateEnum operation) {
    return new EnumTypes(ddl, schema()).recreate(operation.name());
  }

  @Override
  public List<String> visitDropEnum(DropEnum operation) {
    return List.of("drop type " + Identifiers.quote(operation.name()));
  }
}
