package dev.plinth.query;

import dev.plinth.dialect.Capability;
import dev.plinth.error.InvalidQueryException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the clauses of statements that write. */
final class WriteText {

  private final QueryText text;
  private final ExpressionText expressions;

  WriteText(QueryText text) {
    this.text = text;
    this.expressions = new ExpressionText(text);
  }

  void update(TableRef table, Assignments set, @Nullable Node where) {
    text.append("update ").table(target(table)).append(" set ");
    text.within(
        List.of(new TableSource(table)),
        () -> {
          assignments(set);
          where(where);
        });
  }

  void delete(TableRef table, @Nullable Node where) {
    text.append("delete from ").table(target(table));
    text.within(List.of(new TableSource(table)), () -> where(where));
  }

  void insert(TableRef table, List<String> columns, Runnable rows) {
    text.append("insert into ").table(target(table)).append(" (");
    text.list(columns, ", ", text::name).append(") ");
    rows.run();
  }

  void values(Assignments set) {
    text.append("values (");
    text.list(set.list(), ", ", each -> each.value().accept(expressions)).append(")");
  }

  /** What becomes of a row that is there already. */
  void conflict(TableRef table, Conflict conflict) {
    if (text.can(Capability.ON_DUPLICATE_KEY)) {
      duplicate(table, conflict);
      return;
    }
    if (!text.can(Capability.ON_CONFLICT)) {
      throw new InvalidQueryException(
          text.dialectName()
              + " knows no \"on conflict\": upsert through the data access object, which finds "
              + "another way");
    }
    text.append(" on conflict (").list(conflict.columns(), ", ", text::name);
    if (conflict.update().list().isEmpty()) {
      text.append(") do nothing");
      return;
    }
    text.append(") do update set ");
    text.within(List.of(new TableSource(table)), () -> assignments(conflict.update()));
  }

  /** Which unique key is met can't be said; setting a column to itself leaves the row alone. */
  private void duplicate(TableRef table, Conflict conflict) {
    text.append(" on duplicate key update ");
    if (conflict.update().list().isEmpty()) {
      String column = conflict.columns().get(0);
      text.name(column).append(" = ").table(table).append(".").name(column);
    } else {
      text.within(List.of(new TableSource(table)), () -> assignments(conflict.update()));
    }
  }

  private static TableRef target(TableRef table) {
    if (table.alias() != null) {
      throw new InvalidQueryException(
          table.table()
              + " is written under its own name: take the mapping without as(\""
              + table.alias()
              + "\")");
    }
    return table;
  }

  private void assignments(Assignments set) {
    text.list(
        set.list(),
        ", ",
        each -> {
          text.name(each.name()).append(" = ");
          each.value().accept(expressions);
        });
  }

  private void where(@Nullable Node where) {
    if (where != null) {
      text.append(" where ");
      where.accept(expressions);
    }
  }
}
