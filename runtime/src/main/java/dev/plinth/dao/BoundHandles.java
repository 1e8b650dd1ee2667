package dev.plinth.dao;

import org.jdbi.v3.core.HandleScope;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The handle that Jdbi binds to a thread while a callback runs, and with it what Plinth keeps for
 * that handle.
 */
final class BoundHandles implements HandleScope {

  /** One per Jdbi, as Jdbi's own; cleared when the callback ends. */
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Binding> bindings = new ThreadLocal<>();

  @Override
  public @Nullable HandleSupplier get() {
    Binding binding = bindings.get();
    return binding == null ? null : binding.supplier;
  }

  @Override
  public void set(HandleSupplier supplier) {
    bindings.set(new Binding(supplier));
  }

  /** Leaves an empty place to the thread: one that is removed is made again by the next look. */
  @Override
  public void clear() {
    bindings.set(null);
  }

  /** Runs statements on the handle that is bound to this thread; null if there is none. */
  @Nullable HandleSource source(StatementPlan plan) {
    Binding binding = bindings.get();
    return binding == null ? null : binding.source(plan);
  }

  /** A handle and what runs on it. */
  private static final class Binding {

    private final HandleSupplier supplier;
    private @Nullable HandleSource source;

    Binding(HandleSupplier supplier) {
      this.supplier = supplier;
    }

    HandleSource source(StatementPlan plan) {
      HandleSource known = source;
      if (known == null) {
        known = HandleSource.shared(supplier.getHandle(), plan);
        source = known;
      }
      return known;
    }
  }
}
