package dev.plinth.dao;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made once, by the first who asks for it. */
public final class Deferred<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T value;

  private Deferred(Supplier<T> maker) {
    this.maker = maker;
  }

  /** A value that {@code maker} makes. */
  public static <T> Deferred<T> of(Supplier<T> maker) {
    return new Deferred<>(maker);
  }

  /** Makes the value, if nobody has. */
  public void make() {
    if (value == null) {
      value = maker.get();
    }
  }

  @Override
  public T get() {
    make();
    return Objects.requireNonNull(value);
  }
}
