package dev.plinth.query;

import dev.plinth.dao.RowReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A projection of six expressions, which become a tuple, or what {@link #into} makes. */
public final class Projection6<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        D extends @Nullable Object,
        E extends @Nullable Object,
        F extends @Nullable Object>
    extends Projection<Tuple6<A, B, C, D, E, F>> {

  private final Expression<A> first;
  private final Expression<B> second;
  private final Expression<C> third;
  private final Expression<D> fourth;
  private final Expression<E> fifth;
  private final Expression<F> sixth;

  Projection6(
      @Nullable QuerySource source,
      Expression<A> first,
      Expression<B> second,
      Expression<C> third,
      Expression<D> fourth,
      Expression<E> fifth,
      Expression<F> sixth) {
    super(source, selection(first, second, third, fourth, fifth, sixth, Tuple6::new));
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
    this.fifth = fifth;
    this.sixth = sixth;
  }

  /** Makes something of the values of each row, as {@code UserRow::new} does. */
  public <R extends @Nullable Object> Projection<R> into(
      Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R>
          mapper) {
    return new Projection<>(
        source(), selection(first, second, third, fourth, fifth, sixth, mapper));
  }

  private static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          R extends @Nullable Object>
      RowSelection<R> selection(
          Expression<A> e1,
          Expression<B> e2,
          Expression<C> e3,
          Expression<D> e4,
          Expression<E> e5,
          Expression<F> e6,
          Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R>
              mapper) {
    RowReader<A> first = RowSelection.value(e1, 1);
    RowReader<B> second = RowSelection.value(e2, 2);
    RowReader<C> third = RowSelection.value(e3, 3);
    RowReader<D> fourth = RowSelection.value(e4, 4);
    RowReader<E> fifth = RowSelection.value(e5, 5);
    RowReader<F> sixth = RowSelection.value(e6, 6);
    return new RowSelection<>(
        List.of(e1, e2, e3, e4, e5, e6),
        row ->
            mapper.map(
                first.read(row),
                second.read(row),
                third.read(row),
                fourth.read(row),
                fifth.read(row),
                sixth.read(row)));
  }

  /** Makes one value of the values of a row. */
  @FunctionalInterface
  public interface Mapper<
      A extends @Nullable Object,
      B extends @Nullable Object,
      C extends @Nullable Object,
      D extends @Nullable Object,
      E extends @Nullable Object,
      F extends @Nullable Object,
      R extends @Nullable Object> {
    R map(A first, B second, C third, D fourth, E fifth, F sixth);
  }
}
