package dev.plinth.dao;

import dev.plinth.error.ConnectionLostException;
import dev.plinth.error.NonUniqueResultException;
import dev.plinth.error.StatementException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a result; how the statement is run and given back, subclasses say. */
abstract class ReadingExecution extends BindingExecution implements Rows {

  private final ResultRow row;
  private @Nullable LoadingSource source;
  private @Nullable Loading loading;
  private boolean streams;
  private @Nullable StreamTransaction streamTransaction;

  ReadingExecution(Backend backend) {
    super(backend);
    this.row = new ResultRow(this, backend);
  }

  /** Starts a run on behalf of this source. */
  final void start(LoadingSource source, @Nullable Loading loading) {
    this.source = source;
    this.loading = loading;
  }

  /** Forgets the run. */
  final void forget() {
    row.from(null);
    source = null;
    loading = null;
  }

  /** The statement. */
  abstract SqlStatement sql();

  @Override
  public final boolean givesBack() {
    return !sql().returning().isEmpty() && backend.givesBack(sql());
  }

  /** Runs the statement as a query. */
  abstract ResultSet query() throws SQLException;

  /** Closes the result of the query, come what may; the statement may be run again. */
  abstract void closeResult(ResultSet result);

  @Override
  public final StatementException failure(SQLException e) {
    return failure(e, e);
  }

  /** The failure as an exception of Plinth with this cause. */
  final StatementException failure(SQLException e, Exception cause) {
    giveUp();
    StatementException failure = backend.failure(sql(), e, cause);
    if (failure instanceof ConnectionLostException) {
      closePhysicalConnection();
    }
    return failure;
  }

  /** Below the pool, which asks whether it is closed; not every driver closes what has broken. */
  private void closePhysicalConnection() {
    Quietly.close(() -> connection().unwrap(Connection.class).close());
  }

  /** Closes this after a failure, which is what its user must know. */
  final void closeBehind(RuntimeException failure) {
    try {
      close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** Lets nobody run the statement again; drivers leave some that failed in a state of no use. */
  abstract void giveUp();

  /** What the rows become; a plain one if nothing else was asked for. */
  @Override
  public final Loading loading() {
    Loading current = loading;
    if (current == null) {
      current = new PlainLoading(source());
      loading = current;
    }
    return current;
  }

  @Override
  public final <E, T> Collection<T> elementsOf(ToMany<E, T> relation, E owner) {
    return loading == null ? relation.unloaded() : loading.elements(relation, owner);
  }

  @Override
  public final <E, T> Collection<T> elementsFor(Class<E> owner, ToMany<E, T> relation) {
    return loading == null ? relation.unloaded() : loading.elementsFor(owner, relation);
  }

  @Override
  public final <E, T> Ref<T> refTo(ToOne<E, T> relation, Object key) {
    return loading == null ? Ref.toKey(relation, key) : loading.ref(relation, key);
  }

  /** Where the run has come from. */
  final LoadingSource source() {
    if (source == null) {
      throw new IllegalStateException("the execution of " + sql().name() + " is closed");
    }
    return source;
  }

  @Override
  public final StatementContext context() {
    return source().context();
  }

  @Override
  public final <E> Optional<E> optional(EntityMapping<E> mapping) {
    Supplier<E> entity = first(mapping, sql().equals(mapping.selectByKey()));
    complete();
    return entity == null ? Optional.empty() : Optional.of(entity.get());
  }

  /** The entity of the first row; a key is known to have no second one. */
  private <E> @Nullable Supplier<E> first(EntityMapping<E> mapping, boolean onlyOne) {
    ResultSet result = open();
    try {
      if (!result.next()) {
        return null;
      }
      Supplier<E> entity = later(mapping);
      if (!onlyOne && result.next()) {
        throw new NonUniqueResultException(sql().name());
      }
      return entity;
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      finish(result);
    }
  }

  @Override
  public final <E> List<E> list(EntityMapping<E> mapping) {
    if (mapping.isAssembled()) {
      return made(rows(current -> loading().later(mapping, current)));
    }
    List<E> entities = new ArrayList<>();
    ResultSet result = open();
    try {
      while (result.next()) {
        entities.add(entity(mapping));
      }
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      finish(result);
    }
    complete();
    return entities;
  }

  private static <E> List<E> made(List<Supplier<E>> read) {
    List<E> entities = new ArrayList<>(read.size());
    read.forEach(each -> entities.add(each.get()));
    return entities;
  }

  @Override
  public final <R> List<R> rows(RowReader<R> reader) {
    List<R> read = new ArrayList<>();
    ResultSet result = open();
    try {
      while (result.next()) {
        read.add(reader.read(row));
      }
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      finish(result);
    }
    complete();
    return read;
  }

  @Override
  public final <E> Stream<E> stream(EntityMapping<E> mapping) {
    try {
      beginStream();
      return RowStream.of(this, open(), mapping);
    } catch (RuntimeException e) {
      closeBehind(e);
      throw e;
    }
  }

  @Override
  public final <R> Stream<R> stream(RowReader<R> reader) {
    try {
      beginStream();
      return RowStream.of(this, open(), () -> reader.read(row));
    } catch (RuntimeException e) {
      closeBehind(e);
      throw e;
    }
  }

  private void beginStream() {
    streams = true;
    try {
      if (backend.streamsInTransaction()) {
        streamTransaction = StreamTransaction.begin(connection());
      }
      fetch(backend.rowsPerFetch());
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Ends the stream if there was one; its rows are closed by then. */
  final void endStream() {
    if (!streams) {
      return;
    }
    StreamTransaction transaction = streamTransaction;
    streams = false;
    streamTransaction = null;
    try {
      fetch(backend.rowsPerFetchAfterStream());
      if (transaction != null) {
        transaction.end();
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** The connection that the statement runs on. */
  abstract Connection connection() throws SQLException;

  /** Tells how many rows the next queries ask for at once; 0 leaves it to the driver. */
  abstract void fetch(int rows) throws SQLException;

  @Override
  public final <E> Object key(EntityMapping<E> mapping) {
    ResultSet result = open();
    try {
      if (!result.next()) {
        throw new IllegalStateException(sql().name() + " gave no key back");
      }
      return mapping.readKey(row, 1);
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      finish(result);
    }
  }

  @Override
  public final long scalarLong() {
    ResultSet result = open();
    try {
      if (!result.next()) {
        throw new IllegalStateException(sql().name() + " gave no row");
      }
      return result.getLong(1);
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      finish(result);
    }
  }

  @Override
  public final boolean any() {
    ResultSet result = open();
    try {
      return result.next();
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      finish(result);
    }
  }

  private ResultSet open() {
    try {
      ResultSet result = query();
      row.from(result);
      return result;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** What gives the entity of the current row after {@link #complete}. */
  final <E> Supplier<E> later(EntityMapping<E> mapping) {
    if (mapping.isAssembled()) {
      return loading().later(mapping, row);
    }
    E entity = entity(mapping);
    return () -> entity;
  }

  /** The entity of the current row. */
  private <E> E entity(EntityMapping<E> mapping) {
    return loading == null && mapping.toOnes().isEmpty() && mapping.inverseOnes().isEmpty()
        ? mapping.read(row)
        : loading().entity(mapping, row);
  }

  /** Gives the result back. All rows are read by now, so a failure here changes nothing. */
  final void finish(ResultSet result) {
    row.from(null);
    closeResult(result);
  }

  /** Lets the relations of what was read be set. */
  final void complete() {
    if (loading != null) {
      loading.complete();
    }
  }
}
