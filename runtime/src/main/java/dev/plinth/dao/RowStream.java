package dev.plinth.dao;

import dev.plinth.error.UnclosedStreamException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
  private final LoadingSource source;
  private final ResultSet result;
  private final Supplier<Supplier<E>> row;
  private final int chunk;
  private final List<Supplier<E>> rows = new ArrayList<>();
  private final List<E> read = new ArrayList<>();
  private int given;
  private boolean exhausted;
  private boolean closed;

  /**
   * The rows.
   *
   * @param row reads the current one; what it gives is asked when all of the chunk are read
   */
  private RowStream(
      ReadingExecution execution, ResultSet result, Supplier<Supplier<E>> row, int chunk) {
    super(Long.MAX_VALUE, Spliterator.ORDERED);
    this.execution = execution;
    this.source = execution.source();
    this.result = result;
    this.row = row;
    this.chunk = chunk;
  }

  static <E> Stream<E> of(ReadingExecution execution, ResultSet result, EntityMapping<E> mapping) {
    boolean isAlone = mapping.toOnes().isEmpty() && mapping.inverseOnes().isEmpty();
    return of(
        new RowStream<>(execution, result, () -> execution.later(mapping), isAlone ? 1 : CHUNK));
  }

  static <R> Stream<R> of(ReadingExecution execution, ResultSet result, Supplier<R> reader) {
    return of(
        new RowStream<R>(
            execution,
            result,
            () -> {
              R value = reader.get();
              return () -> value;
            },
            1));
  }

  private static <E> Stream<E> of(RowStream<E> rows) {
    rows.source.opened(rows);
    return StreamSupport.stream(rows, false).onClose(rows::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    if (closed && !exhausted) {
      throw new UnclosedStreamException(
          "the rows of "
              + name()
              + " can't be read any more, because their stream was closed, or"
              + " its transaction or connection ended: read them before");
    }
    if (given == read.size() && !closed) {
      readChunkOrClose();
    }
    if (given == read.size()) {
      exhausted = true;
      close();
      return false;
    }
    action.accept(read.get(given++));
    return true;
  }

  private void readChunkOrClose() {
    try {
      readChunk();
    } catch (RuntimeException e) {
      closeBehind(e);
      throw e;
    }
  }

  private void readChunk() {
    read.clear();
    given = 0;
    try {
      while (rows.size() < chunk && result.next()) {
        rows.add(row.get());
      }
    } catch (SQLException e) {
      throw execution.failure(e);
    }
    execution.complete();
    rows.forEach(each -> read.add(each.get()));
    rows.clear();
  }

  /** The name of the statement. */
  String name() {
    return execution.sql().name();
  }

  void close() {
    if (end()) {
      execution.close();
    }
  }

  private void closeBehind(RuntimeException failure) {
    if (end()) {
      execution.closeBehind(failure);
    }
  }

  /** The execution is another's after it is closed, so a second call must not reach it. */
  private boolean end() {
    if (closed) {
      return false;
    }
    closed = true;
    source.closed(this);
    execution.finish(result);
    return true;
  }
}
