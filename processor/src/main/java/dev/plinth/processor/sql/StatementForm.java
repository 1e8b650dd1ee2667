package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Delete;
import dev.plinth.processor.sql.syntax.Insert;
import dev.plinth.processor.sql.syntax.Merge;
import dev.plinth.processor.sql.syntax.Query;
import dev.plinth.processor.sql.syntax.Statement;
import dev.plinth.processor.sql.syntax.Update;
import dev.plinth.schema.fragment.StatementKind;

/**
 * What a statement does as a whole.
 *
 * @param returnsRows whether it is a query, or has a {@code returning}
 */
record StatementForm(StatementKind kind, boolean returnsRows) {

  static StatementForm of(Statement statement) {
    return statement.accept(
        new Statement.Visitor<StatementForm>() {
          @Override
          public StatementForm query(Query query) {
            return new StatementForm(StatementKind.SELECT, true);
          }

          @Override
          public StatementForm insert(Insert insert) {
            return new StatementForm(StatementKind.INSERT, insert.returns());
          }

          @Override
          public StatementForm update(Update update) {
            return new StatementForm(StatementKind.UPDATE, update.returns());
          }

          @Override
          public StatementForm delete(Delete delete) {
            return new StatementForm(StatementKind.DELETE, delete.returns());
          }

          @Override
          public StatementForm merge(Merge merge) {
            return new StatementForm(StatementKind.MERGE, merge.returns());
          }

          @Override
          public StatementForm other(Statement.Other other) {
            return new StatementForm(StatementKind.OTHER, false);
          }
        });
  }
}
