package dev.plinth.query;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A projection of two values, which become a tuple, or what {@link #into} makes. */
public final class Projection2<A extends @Nullable Object, B extends @Nullable Object>
    extends Projection<Tuple2<A, B>> {

  private final Selectable<A> first;
  private final Selectable<B> second;

  Projection2(@Nullable QuerySource source, Selectable<A> first, Selectable<B> second) {
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
      Selection<R> selection(
          Selectable<A> e1, Selectable<B> e2, Mapper<? super A, ? super B, ? extends R> mapper) {
    SelectedValues values = new SelectedValues();
    SelectedValue<A> first = values.add(e1);
    SelectedValue<B> second = values.add(e2);
    return values.read(
        row -> mapper.map(first.read(row), second.read(row)),
        row -> {
          Supplier<A> v1 = first.later(row);
          Supplier<B> v2 = second.later(row);
          return () -> mapper.map(v1.get(), v2.get());
        });
  }

  /** Makes one value of the values of a row. */
  @FunctionalInterface
  public interface Mapper<
      A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> {
    R map(A first, B second);
  }
}
