package dev.plinth.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes, and gives back something of each row that it wrote; made by {@code
 * returning}. Immutable.
 *
 * @param <R> what each row becomes
 */
public final class Returning<R extends @Nullable Object> {

  private final Writing writing;
  private final Selection<R> selection;

  Returning(Writing writing, Selection<R> selection) {
    this.writing = writing;
    this.selection = selection;
  }

  /** Runs the statement; what it gives back, in no order that one may rely on. */
  public List<R> list() {
    return writing.list(selection);
  }
}
