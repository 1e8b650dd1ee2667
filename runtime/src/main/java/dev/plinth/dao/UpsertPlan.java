package dev.plinth.dao;

import dev.plinth.error.UniqueViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of one table are upserted on one kind of database.
 *
 * @param keyed whether the key of a row is known from it only
 * @param returned the columns that are read back of a row
 * @param reads reads them, where the database does not give them back at once
 */
record UpsertPlan<E>(
    UpsertColumns<E> columns,
    UpsertStyle style,
    UpsertStatement<E> write,
    boolean keyed,
    List<TableColumn<E, ?>> returned,
    @Nullable SqlStatement reads) {

  static <E> UpsertPlan<E> of(
      UpsertStyle style,
      UpsertColumns<E> columns,
      boolean withKey,
      boolean byPrimaryKey,
      Predicate<SqlStatement> givesBack) {
    EntityMapping<E> mapping = columns.mapping();
    List<TableColumn<E, ?>> returned =
        new ArrayList<>(byPrimaryKey ? List.of() : mapping.keyColumns());
    returned.addAll(columns.returned());
    UpsertStatement<E> write = UpsertStatement.of(style, columns, withKey);
    UpsertStatement<E> returning = write.returning(returned);
    boolean reads = !returned.isEmpty() && !(style.returns() && givesBack.test(returning.sql()));
    return new UpsertPlan<>(
        columns,
        style,
        reads ? write : returning,
        !byPrimaryKey,
        returned,
        reads ? select(columns, returned) : null);
  }

  private static <E> SqlStatement select(
      UpsertColumns<E> columns, List<TableColumn<E, ?>> returned) {
    return SqlStatement.of(
        columns.mapping().entityType().getSimpleName() + ".selectUpserted",
        "select "
            + String.join(", ", SelectIn.names(returned))
            + " from "
            + columns.table()
            + " where "
            + columns.condition());
  }

  /** Whether one statement does all, and gives nothing back. */
  boolean isWriteOnly() {
    return returned.isEmpty() && style != UpsertStyle.TWO_STATEMENTS;
  }

  E run(StatementSource source, E entity) {
    return reads == null && style != UpsertStyle.TWO_STATEMENTS
        ? write(source, entity)
        : source.inTransaction(() -> writeAndRead(source, entity));
  }

  private E writeAndRead(StatementSource source, E entity) {
    E written =
        style == UpsertStyle.TWO_STATEMENTS
            ? updateOrInsert(source, entity)
            : write(source, entity);
    return reads == null ? written : read(source, reads, written);
  }

  private E write(StatementSource source, E entity) {
    try (Execution execution = source.prepare(write.sql())) {
      write.bind(execution, entity);
      if (write.sql().returning().isEmpty()) {
        execution.update();
        return entity;
      }
      return execution.rows(row -> taken(entity, row)).get(0);
    }
  }

  /** Another transaction may insert the row between the two; then it is there to be updated. */
  private E updateOrInsert(StatementSource source, E entity) {
    if (update(source, entity)) {
      return entity;
    }
    try {
      return Inserts.insertRow(source, columns.mapping(), entity);
    } catch (UniqueViolationException e) {
      if (update(source, entity)) {
        return entity;
      }
      throw e;
    }
  }

  private boolean update(StatementSource source, E entity) {
    try (Execution update = source.prepare(write.sql())) {
      write.bind(update, entity);
      return update.update() > 0;
    }
  }

  private E read(StatementSource source, SqlStatement select, E entity) {
    try (Execution read = source.prepare(select)) {
      int at = 1;
      for (int column : columns.found().toArray()) {
        columns.mapping().bindColumn(read, at++, column, entity);
      }
      return read.rows(row -> taken(entity, row)).get(0);
    }
  }

  /** The entity with what its row has. */
  private E taken(E entity, Row row) {
    EntityMapping<E> mapping = columns.mapping();
    if (!keyed) {
      return mapping.withUpserted(entity, row, 1);
    }
    E withKey = mapping.withKey(entity, mapping.readKey(row, 1));
    return mapping.withUpserted(withKey, row, 1 + mapping.keyColumns().size());
  }
}
