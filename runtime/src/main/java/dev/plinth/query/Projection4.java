package dev.plinth.query;

import dev.plinth.dao.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A projection of four expressions, which become a tuple, or what {@link #into} makes. */
public final class Projection4<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        D extends @Nullable Object>
    extends Projection<Tuple4<A, B, C, D>> {

  private final Expression<A> first;
  private final Expression<B> second;
  private final Expression<C> third;
  private final Expression<D> fourth;

  Projection4(
      @Nullable QuerySource source,
      Expression<A> first,
      Expression<B> second,
      Expression<C> third,
      Expression<D> fourth) {
    super(source, selection(first, second, third, fourth, Tuple4::new));
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
  }

  /** Makes something of the values of each row, as {@code UserRow::new} does. */
  public <R extends @Nullable Object> Projection<R> into(
      Mapper<? super A, ? super B, ? super C, ? super D, ? extends R> mapper) {
    return new Projection<>(source(), selection(first, second, third, fourth, mapper));
  }

  private static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          R extends @Nullable Object>
      RowSelection<R> selection(
          Expression<A> e1,
          Expression<B> e2,
          Expression<C> e3,
          Expression<D> e4,
          Mapper<? super A, ? super B, ? super C, ? super D, ? extends R> mapper) {
    RowReader<A> first = RowSelection.value(e1, 1);
    RowReader<B> second = RowSelection.value(e2, 2);
    RowReader<C> third = RowSelection.value(e3, 3);
    RowReader<D> fourth = RowSelection.value(e4, 4);
    return new RowSelection<>(
        List.of(e1, e2, e3, e4),
        row -> mapper.map(first.read(row), second.read(row), third.read(row), fourth.read(row)));
  }

  /** Makes one value of the values of a row. */
  @FunctionalInterface
  public interface Mapper<
      A extends @Nullable Object,
      B extends @Nullable Object,
      C extends @Nullable Object,
      D extends @Nullable Object,
      R extends @Nullable Object> {
    R map(A first, B second, C third, D fourth);
  }
}
