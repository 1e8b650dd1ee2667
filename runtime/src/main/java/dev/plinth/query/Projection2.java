package dev.plinth.query;

import dev.plinth.dao.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A projection of two expressions, which become a tuple, or what {@link #into} makes. */
public final class Projection2<A extends @Nullable Object, B extends @Nullable Object>
    extends Projection<Tuple2<A, B>> {

  private final Expression<A> first;
  private final Expression<B> second;

  Projection2(@Nullable QuerySource source, Expression<A> first, Expression<B> second) {
    super(source, selection(first, second, Tuple2::new));
    this.first = first;
    this.second = second;
  }

  /** Makes something of the values of each row, as {@code UserRow::new} does. */
  public <R extends @Nullable Object> Projection<R> into(
      Mapper<? super A, ? super B, ? extends R> mapper) {
    return new Projection<>(source(), selection(first, second, mapper));
  }

  private static <
          A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object>
      RowSelection<R> selection(
          Expression<A> e1, Expression<B> e2, Mapper<? super A, ? super B, ? extends R> mapper) {
    RowReader<A> first = RowSelection.value(e1, 1);
    RowReader<B> second = RowSelection.value(e2, 2);
    return new RowSelection<>(
        List.of(e1, e2), row -> mapper.map(first.read(row), second.read(row)));
  }

  /** Makes one value of the values of a row. */
  @FunctionalInterface
  public interface Mapper<
      A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> {
    R map(A first, B second);
  }
}
