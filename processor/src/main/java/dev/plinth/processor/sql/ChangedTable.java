package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Delete;
import dev.plinth.processor.sql.syntax.Insert;
import dev.plinth.processor.sql.syntax.Join;
import dev.plinth.processor.sql.syntax.Merge;
import dev.plinth.processor.sql.syntax.Query;
import dev.plinth.processor.sql.syntax.Source;
import dev.plinth.processor.sql.syntax.Statement;
import dev.plinth.processor.sql.syntax.Update;
import java.util.List;
import java.util.Optional;

/** Finds the table whose rows a statement writes. */
final class ChangedTable implements Statement.Visitor<Optional<Source.Table>> {

  private ChangedTable() {}

  static Optional<Source.Table> of(Statement statement) {
    return statement.accept(new ChangedTable());
  }

  @Override
  public Optional<Source.Table> query(Query query) {
    return Optional.empty();
  }

  @Override
  public Optional<Source.Table> insert(Insert insert) {
    return Optional.of(insert.target());
  }

  @Override
  public Optional<Source.Table> update(Update update) {
    return first(update.targets());
  }

  @Override
  public Optional<Source.Table> delete(Delete delete) {
    return first(delete.from());
  }

  @Override
  public Optional<Source.Table> merge(Merge merge) {
    return Optional.of(merge.target());
  }

  @Override
  public Optional<Source.Table> other(Statement.Other other) {
    return Optional.empty();
  }

  private static Optional<Source.Table> first(List<Join> joins) {
    return joins.stream()
        .map(Join::source)
        .filter(Source.Table.class::isInstance)
        .map(Source.Table.class::cast)
        .findFirst();
  }
}
