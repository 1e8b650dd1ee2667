package dev.plinth.dao;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of an execution as a stream. Entities with relations are read in chunks, so that related
 * rows take one statement per chunk and not one per row.
 */
final class RowStream<E> extends Spliterators.AbstractSpliterator<E> {

  private static final int CHUNK = 256;

  private final ReadingExecution execution;
  private final ResultSet result;
  private final EntityMapping<E> mapping;
  private final int chunk;
  private final List<Supplier<E>> rows = new ArrayList<>();
  private final Queue<E> read = new ArrayDeque<>();
  private boolean closed;

  private RowStream(ReadingExecution execution, ResultSet result, EntityMapping<E> mapping) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.execution = execution;
    this.result = result;
    this.mapping = mapping;
    this.chunk = mapping.toOnes().isEmpty() && mapping.inverseOnes().isEmpty() ? 1 : CHUNK;
  }

  static <E> Stream<E> of(ReadingExecution execution, ResultSet result, EntityMapping<E> mapping) {
    RowStream<E> rows = new RowStream<>(execution, result, mapping);
    return StreamSupport.stream(rows, false).onClose(rows::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    if (read.isEmpty() && !closed) {
      readChunkOrClose();
    }
    E next = read.poll();
    if (next == null) {
      close();
      return false;
    }
    action.accept(next);
    return true;
  }

  private void readChunkOrClose() {
    try {
      readChunk();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void readChunk() {
    try {
      while (rows.size() < chunk && result.next()) {
        rows.add(execution.later(mapping));
      }
    } catch (SQLException e) {
      throw execution.failure(e);
    }
    execution.complete();
    rows.forEach(row -> read.add(row.get()));
    rows.clear();
  }

  /** The execution is another's after this, so a second call must not reach it. */
  private void close() {
    if (!closed) {
      closed = true;
      execution.finish(result);
      execution.close();
    }
  }
}
