package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Delete;
import dev.plinth.processor.sql.syntax.Expression.Star;
import dev.plinth.processor.sql.syntax.Insert;
import dev.plinth.processor.sql.syntax.Merge;
import dev.plinth.processor.sql.syntax.Query;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.processor.sql.syntax.Statement;
import dev.plinth.processor.sql.syntax.Update;
import java.util.List;
import java.util.stream.Stream;

/** Finds the stars that make columns of the result; those further in stay as they are. */
final class ResultStars
    implements Statement.Visitor<Stream<Span>>, Query.Body.Visitor<Stream<Span>> {

  private ResultStars() {}

  static List<Span> of(Statement statement) {
    return statement.accept(new ResultStars()).toList();
  }

  private static Stream<Span> in(List<Statement.Item> items) {
    return items.stream()
        .map(Statement.Item::value)
        .filter(value -> value instanceof Star)
        .map(value -> value.span());
  }

  @Override
  public Stream<Span> query(Query query) {
    return query.body().accept(this);
  }

  @Override
  public Stream<Span> insert(Insert insert) {
    return in(insert.returning());
  }

  @Override
  public Stream<Span> update(Update update) {
    return in(update.returning());
  }

  @Override
  public Stream<Span> delete(Delete delete) {
    return in(delete.returning());
  }

  @Override
  public Stream<Span> merge(Merge merge) {
    return in(merge.returning());
  }

  @Override
  public Stream<Span> other(Statement.Other other) {
    return Stream.empty();
  }

  @Override
  public Stream<Span> select(Query.Select select) {
    return in(select.items());
  }

  @Override
  public Stream<Span> combined(Query.Combined combined) {
    return combined.bodies().stream().flatMap(body -> body.accept(this));
  }

  @Override
  public Stream<Span> values(Query.Values values) {
    return Stream.empty();
  }

  @Override
  public Stream<Span> nested(Query.Nested nested) {
    return query(nested.query());
  }

  @Override
  public Stream<Span> table(Query.TableRows table) {
    return Stream.empty();
  }
}
