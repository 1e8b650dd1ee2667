package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Delete;
import dev.plinth.processor.sql.syntax.Insert;
import dev.plinth.processor.sql.syntax.Merge;
import dev.plinth.processor.sql.syntax.Query;
import dev.plinth.processor.sql.syntax.Statement;
import dev.plinth.processor.sql.syntax.Update;
import java.util.List;

/** Binds a statement of any kind to the rows that it gives back. */
final class StatementBinder {
  private final Binding binding;

  StatementBinder(Binding binding) {
    this.binding = binding;
  }

  Relation rows(Statement statement, Scope scope) {
    return statement.accept(
        new Statement.Visitor<Relation>() {
          @Override
          public Relation query(Query query) {
            return binding.queries.bind(query, scope);
          }

          @Override
          public Relation insert(Insert insert) {
            return binding.inserts.bind(insert, scope);
          }

          @Override
          public Relation update(Update update) {
            return binding.updates.bind(update, scope);
          }

          @Override
          public Relation delete(Delete delete) {
            return binding.deletes.bind(delete, scope);
          }

          @Override
          public Relation merge(Merge merge) {
            return binding.merges.bind(merge, scope);
          }

          @Override
          public Relation other(Statement.Other other) {
            return Relation.of("", List.of(), true);
          }
        });
  }
}
