package dev.plinth.query;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A projection of seven values, which become a tuple, or what {@link #into} makes. */
public final class Projection7<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        D extends @Nullable Object,
        E extends @Nullable Object,
        F extends @Nullable Object,
        G extends @Nullable Object>
    extends Projection<Tuple7<A, B, C, D, E, F, G>> {

  private final Selectable<A> first;
  private final Selectable<B> second;
  private final Selectable<C> third;
  private final Selectable<D> fourth;
  private final Selectable<E> fifth;
  private final Selectable<F> sixth;
  private final Selectable<G> seventh;

  Projection7(
      @Nullable QuerySource source,
      Selectable<A> first,
      Selectable<B> second,
      Selectable<C> third,
      Selectable<D> fourth,
      Selectable<E> fifth,
      Selectable<F> sixth,
      Selectable<G> seventh) {
    super(source, selection(first, second, third, fourth, fifth, sixth, seventh, Tuple7::new));
    this.first = first;
    this.second = second;
    this.third = third;
    this.fourth = fourth;
    this.fifth = fifth;
    this.sixth = sixth;
    this.seventh = seventh;
  }

  /** Makes something of the values of each row, as {@code UserRow::new} does. */
  public <R extends @Nullable Object> Projection<R> into(
      Mapper<
              ? super A,
              ? super B,
              ? super C,
              ? super D,
              ? super E,
              ? super F,
              ? super G,
              ? extends R>
          mapper) {
    return new Projection<>(
        source(), selection(first, second, third, fourth, fifth, sixth, seventh, mapper));
  }

  private static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          R extends @Nullable Object>
      Selection<R> selection(
          Selectable<A> e1,
          Selectable<B> e2,
          Selectable<C> e3,
          Selectable<D> e4,
          Selectable<E> e5,
          Selectable<F> e6,
          Selectable<G> e7,
          Mapper<
                  ? super A,
                  ? super B,
                  ? super C,
                  ? super D,
                  ? super E,
                  ? super F,
                  ? super G,
                  ? extends R>
              mapper) {
    SelectedValues values = new SelectedValues();
    SelectedValue<A> first = values.add(e1);
    SelectedValue<B> second = values.add(e2);
    SelectedValue<C> third = values.add(e3);
    SelectedValue<D> fourth = values.add(e4);
    SelectedValue<E> fifth = values.add(e5);
    SelectedValue<F> sixth = values.add(e6);
    SelectedValue<G> seventh = values.add(e7);
    return values.read(
        row ->
            mapper.map(
                first.read(row),
                second.read(row),
                third.read(row),
                fourth.read(row),
                fifth.read(row),
                sixth.read(row),
                seventh.read(row)),
        row -> {
          Supplier<A> v1 = first.later(row);
          Supplier<B> v2 = second.later(row);
          Supplier<C> v3 = third.later(row);
          Supplier<D> v4 = fourth.later(row);
          Supplier<E> v5 = fifth.later(row);
          Supplier<F> v6 = sixth.later(row);
          Supplier<G> v7 = seventh.later(row);
          return () ->
              mapper.map(v1.get(), v2.get(), v3.get(), v4.get(), v5.get(), v6.get(), v7.get());
        });
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
      G extends @Nullable Object,
      R extends @Nullable Object> {
    R map(A first, B second, C third, D fourth, E fifth, F sixth, G seventh);
  }
}
