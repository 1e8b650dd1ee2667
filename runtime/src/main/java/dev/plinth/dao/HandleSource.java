package dev.plinth.dao;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Runs statements on a handle. */
final class HandleSource implements StatementSource {

  private final Handle handle;
  private final @Nullable Supplier<? extends Loading> loading;

  HandleSource(Handle handle, @Nullable Supplier<? extends Loading> loading) {
    this.handle = handle;
    this.loading = loading;
  }

  @Override
  public Execution prepare(Sql sql) {
    throw new UnsupportedOperationException(sql + " on " + handle + loading);
  }

  @Override
  public <R> R inTransaction(Supplier<R> work) {
    return handle.inTransaction(ignored -> work.get());
  }
}
