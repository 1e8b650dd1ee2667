package dev.plinth.processor.sql;

import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.syntax.Expression;
import dev.plinth.processor.sql.syntax.Expression.Column;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Insert;
import dev.plinth.processor.sql.syntax.Join;
import dev.plinth.processor.sql.syntax.Query;
import dev.plinth.processor.sql.syntax.Source;
import dev.plinth.processor.sql.syntax.Statement.Assignment;
import dev.plinth.schema.ColumnSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Binds inserts. */
final class InsertBinder {
  private final Binding binding;

  InsertBinder(Binding binding) {
    this.binding = binding;
  }

  Relation bind(Insert insert, Scope outer) {
    binding.findings.writes(insert.target().span());
    Scope scope = outer.child();
    binding.queries.commonTables(insert.commonTables(), scope);
    Relation target = binding.sources.named(insert.target(), scope);
    List<RelationColumn> columns =
        insert.assignments().isEmpty() ? columns(insert.columns(), target) : List.of();
    if (insert.rows() != null) {
      rows(insert.rows(), columns, insert.columns().isEmpty() ? target : null, scope);
    }
    binding.assignments.bind(insert.assignments(), List.of(target), scope.child());
    if (columns.stream().allMatch(column -> column.value().place() != null)) {
      complete(insert, target);
    }
    conflicts(insert, target, columns, scope);
    Scope returned = Versions.INSERTED.of(target, scope).child();
    returned.add(target);
    return binding.selects.items(insert.returning(), returned);
  }

  /** The columns that are listed, or else all of the table. */
  List<RelationColumn> columns(List<Identifier> listed, Relation target) {
    if (listed.isEmpty()) {
      target.columns().forEach(column -> write(target, column.name()));
      return target.columns();
    }
    List<RelationColumn> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Identifier name : listed) {
      Value value =
          binding.assignments.written(new Column(List.of(name), name.span()), List.of(target));
      columns.add(new RelationColumn(name.name(), value, name.span()));
      if (!seen.add(name.folded())) {
        binding.findings.problem(SqlCode.SQL_COLUMN_TWICE, name.span(), name.name());
      }
    }
    return columns;
  }

  private void write(Relation target, String column) {
    if (target.table() != null) {
      binding.findings.write(target.table(), column);
    }
  }

  /**
   * Binds what is inserted to the columns that it goes to.
   *
   * @param whole the table, where no columns are listed
   */
  void rows(Query query, List<RelationColumn> columns, @Nullable Relation whole, Scope scope) {
    if (query.body() instanceof Query.Values values && !values.rows().isEmpty()) {
      for (List<Expression> row : values.rows()) {
        row(row, columns, whole, scope);
      }
      return;
    }
    Relation rows = binding.queries.bind(query, scope);
    boolean isSure = !rows.open() && (whole == null || !whole.open());
    if (isSure && rows.columns().size() != columns.size()) {
      binding.findings.problem(
          SqlCode.SQL_COLUMN_COUNT,
          query.span(),
          "The query",
          ColumnCount.has(rows.columns().size()),
          ColumnCount.needs(columns.size()));
    }
    if (query.body() instanceof Query.Select select) {
      for (int i = 0; i < Math.min(select.items().size(), columns.size()); i++) {
        binding.parameters.beside(select.items().get(i).value(), columns.get(i).value());
      }
    }
  }

  void row(
      List<Expression> row, List<RelationColumn> columns, @Nullable Relation whole, Scope scope) {
    binding.bindAll(row, scope.child());
    boolean isSure = whole == null || !whole.open();
    if (isSure && row.size() != columns.size()) {
      rowSize(row, columns.size());
    }
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      binding.assignments.notNull(row.get(i), columns.get(i).value());
      binding.parameters.beside(row.get(i), columns.get(i).value());
      binding.decimals.written(row.get(i), columns.get(i).value());
    }
  }

  /** Reports a row of another size; one without any value has those of the database. */
  void rowSize(List<Expression> row, int wanted) {
    if (!row.isEmpty()) {
      binding.findings.problem(
          SqlCode.SQL_COLUMN_COUNT,
          row.get(0).span().to(row.get(row.size() - 1).span()),
          "The row",
          ColumnCount.has(row.size()),
          ColumnCount.needs(wanted));
    }
  }

  /** Every column that must have a value gets one. */
  private void complete(Insert insert, Relation target) {
    boolean listsColumns = !insert.columns().isEmpty() || !insert.assignments().isEmpty();
    if (target.table() == null || !listsColumns) {
      return;
    }
    Set<String> given = new HashSet<>();
    insert.columns().forEach(name -> given.add(name.folded()));
    for (Assignment assignment : insert.assignments()) {
      assignment.targets().forEach(column -> given.add(column.name().folded()));
    }
    String missing =
        target.columns().stream()
            .filter(column -> isNeeded(column.value()))
            .map(RelationColumn::name)
            .filter(name -> given.stream().noneMatch(name::equalsIgnoreCase))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      binding.findings.problem(
          SqlCode.SQL_COLUMN_MISSING, insert.target().span(), missing, target.table());
    }
  }

  private static boolean isNeeded(Value value) {
    ColumnSchema column = value.place() == null ? null : value.place().column();
    return column != null && !column.nullable() && !column.fillsItself();
  }

  private void conflicts(
      Insert insert, Relation target, List<RelationColumn> columns, Scope outer) {
    Scope scope = outer.child();
    scope.add(target);
    for (Insert.Conflict conflict : insert.conflicts()) {
      binding.bindAll(conflict.target(), scope);
      Scope both = both(insert, target, columns, outer);
      binding.assignments.bind(conflict.assignments(), List.of(target), both);
      binding.bindAll(conflict.conditions(), both);
    }
  }

  /** The row that is there by its table, the new one as {@code excluded} or its alias. */
  private static Scope both(
      Insert insert, Relation target, List<RelationColumn> columns, Scope outer) {
    Scope further = outer.child();
    further.add(target.named("excluded"));
    if (insert.rowAlias() != null) {
      Relation row = Relation.of("", columns, target.open()).withNames(insert.rowColumns());
      further.add(row.named(insert.rowAlias()));
    }
    if (insert.rows() != null && insert.rows().body() instanceof Query.Select select) {
      for (Join join : select.from()) {
        if (join.source() instanceof Source.Table table) {
          Identifier name = table.alias() == null ? table.name() : table.alias();
          further.add(Relation.unknown(name.name()));
        }
      }
    }
    Scope scope = further.child();
    scope.add(target);
    return scope;
  }
}
