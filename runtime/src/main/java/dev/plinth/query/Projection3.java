package dev.plinth.query;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A projection of three values, which become a tuple, or what {@link #into} makes. */
public final class Projection3<
        A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
    extends Projection<Tuple3<A, B, C>> {

  private final Selectable<A> first;
  private final Selectable<B> second;
  private final Selectable<C> third;

  Projection3(
      @Nullable QuerySource source,
      Selectable<A> first,
      Selectable<B> second,
      Selectable<C> third) {
    super(source, selection(first, second, third, Tuple3::new));
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /** Makes something of the values of each row, as {@code UserRow::new} does. */
  public <R extends @Nullable Object> Projection<R> into(
      Mapper<? super A, ? super B, ? super C, ? extends R> mapper) {
    return new Projection<>(source(), selection(first, second, third, mapper));
  }

  private static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          R extends @Nullable Object>
      Selection<R> selection(
          Selectable<A> e1,
          Selectable<B> e2,
          Selectable<C> e3,
          Mapper<? super A, ? super B, ? super C, ? extends R> mapper) {
    SelectedValues values = new SelectedValues();
    SelectedValue<A> first = values.add(e1);
    SelectedValue<B> second = values.add(e2);
    SelectedValue<C> third = values.add(e3);
    return values.read(
        row -> mapper.map(first.read(row), second.read(row), third.read(row)),
        row -> {
          Supplier<A> v1 = first.later(row);
          Supplier<B> v2 = second.later(row);
          Supplier<C> v3 = third.later(row);
          return () -> mapper.map(v1.get(), v2.get(), v3.get());
        });
  }

  /** Makes one value of the values of a row. */
  @FunctionalInterface
  public interface Mapper<
      A extends @Nullable Object,
      B extends @Nullable Object,
      C extends @Nullable Object,
      R extends @Nullable Object> {
    R map(A first, B second, C third);
  }
}
