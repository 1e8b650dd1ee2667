package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.Inserts;
import dev.plinth.dao.Overwrites;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StatementSource;
import dev.plinth.dao.Updates;
import dev.plinth.error.StaleRowException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the steps of a flush, each as one batch, and checks what they did. */
final class FlushRunner implements RowChangeVisitor {

  private static final Logger LOG = LoggerFactory.getLogger(FlushRunner.class);

  private final StatementSource source;
  private final IdentityMap map;
  private final UndoLog log;
  private FlushStep step = new FlushStep(List.of());

  private FlushRunner(StatementSource source, IdentityMap map, UndoLog log) {
    this.source = source;
    this.map = map;
    this.log = log;
  }

  static void run(FlushPlan plan, StatementSource source, IdentityMap map, UndoLog log) {
    FlushRunner runner = new FlushRunner(source, map, log);
    log.markWritten();
    PairWriter pairs = new PairWriter(source, plan.pairs());
    pairs.delete();
    for (FlushStep step : plan.steps()) {
      runner.step = step;
      step.first().accept(runner);
    }
    pairs.insert();
  }

  @Override
  public <E> void insert(InsertRow<E> first) {
    EntityMapping<E> mapping = first.entry().type().mapping();
    List<E> entities = new ArrayList<>(step.rows().size());
    List<Deferral<E>> deferrals = new ArrayList<>();
    for (InsertRow<E> row : this.<E, InsertRow<E>>rows()) {
      entities.add(row.entry().entity());
      row.deferred()
          .forEach(reference -> deferrals.add(Deferral.of(row.entry().entity(), reference)));
    }
    if (!first.hasKey()) {
      this.<E, InsertRow<E>>rows().forEach(row -> log.add(() -> giveKeyBack(row.entry())));
    }
    List<StampUndo<E>> undos = undos(first.entry().type(), entities);
    try {
      Inserts.insertRows(source, mapping, entities);
    } finally {
      deferrals.forEach(Deferral::end);
    }
    undos.forEach(StampUndo::inserted);
    undos.forEach(undo -> log.add(undo::undo));
    this.<E, InsertRow<E>>rows().forEach(row -> takeKey(row.entry()));
  }

  private static <E> List<StampUndo<E>> undos(EntityType<E> type, List<E> entities) {
    EntityMapping<E> mapping = type.mapping();
    boolean needsNone =
        mapping.isImmutable()
            || (!mapping.isStamped() && mapping.insertWithKey().returning().isEmpty());
    return needsNone
        ? List.of()
        : entities.stream().map(entity -> new StampUndo<>(mapping, entity)).toList();
  }

  /** The key that the row has now; one of the application may have changed since it was added. */
  private <E> void takeKey(EntityEntry<E> entry) {
    Object key = entry.type().mapping().key(entry.entity());
    if (!Objects.equals(key, entry.key())) {
      map.removeKey(entry);
      entry.setKey(key);
      map.addKey(entry);
    }
  }

  private <E> void giveKeyBack(EntityEntry<E> entry) {
    map.removeKey(entry);
    entry.setKey(null);
    if (entry.type().mapping().keyIsGenerated()) {
      entry.type().mapping().withoutKey(entry.entity());
    }
  }

  @Override
  public <E> void update(UpdateRow<E> first) {
    List<UpdateRow<E>> rows = this.rows();
    if (first.overwrites()) {
      overwrite(first.entry().type(), rows);
    } else {
      update(first.entry().type(), rows);
    }
  }

  /** As an insert, it gives the entities what they lose again if the transaction is undone. */
  private <E> void overwrite(EntityType<E> type, List<UpdateRow<E>> rows) {
    List<StampUndo<E>> undos = undos(type, rows.stream().map(row -> row.entry().entity()).toList());
    undos.forEach(undo -> log.add(undo::undo));
    SqlStatement overwrite = type.mapping().overwriteByKey();
    try {
      if (overwrite == null) {
        update(type, rows);
      } else {
        stamp(type, rows);
        rows.forEach(row -> overwrite(overwrite, row));
      }
    } finally {
      undos.forEach(StampUndo::inserted);
    }
  }

  private <E> void overwrite(SqlStatement overwrite, UpdateRow<E> row) {
    EntityEntry<E> entry = row.entry();
    boolean isFound =
        Overwrites.overwrite(
            source, entry.type().mapping(), overwrite, entry.entity(), LoadedVersion.of(entry));
    checkFound(row, isFound ? 1 : 0);
  }

  private <E> void update(EntityType<E> type, List<UpdateRow<E>> rows) {
    stamp(type, rows);
    try (Execution update = source.prepare(type.updates().of(rows.get(0).columns()))) {
      if (type.computedColumns().isEmpty()) {
        int[] counts = send(update, rows, (execution, row) -> bind(execution, row));
        for (int i = 0; i < counts.length; i++) {
          checkFound(rows.get(i), counts[i]);
        }
      } else {
        rows.forEach(row -> updateComputed(update, row));
      }
    }
  }

  /** What the database computes comes back with each row. */
  private <E> void updateComputed(Execution update, UpdateRow<E> row) {
    EntityMapping<E> mapping = row.entry().type().mapping();
    bind(update, row);
    boolean isFound =
        Updates.run(source, update, mapping, row.entry().entity(), row.entry().presentKey())
            .isPresent();
    checkFound(row, isFound ? 1 : 0);
  }

  private static void checkFound(UpdateRow<?> row, int count) {
    if (count == 0) {
      EntityEntry<?> entry = row.entry();
      EntityMapping<?> mapping = entry.type().mapping();
      Object version = LoadedVersion.of(entry);
      throw version != null && LoadedVersion.isNamed(mapping, row.columns())
          ? LoadedVersion.stale(entry, version)
          : new StaleRowException(mapping.tableName(), entry.presentKey());
    }
  }

  /** The part of a change that writes times and version gives them to the entity. */
  private static <E> void stamp(EntityType<E> type, List<UpdateRow<E>> rows) {
    BitSet columns = rows.get(0).columns();
    if (type.mapping().isStamped()
        && !type.mapping().isImmutable()
        && columns.intersects(type.stampedColumns())) {
      Instant now = Instant.now();
      rows.forEach(row -> stamp(row.entry(), now));
    }
  }

  private static <E> void stamp(EntityEntry<E> entry, Instant now) {
    EntityMapping<E> mapping = entry.type().mapping();
    Object version = LoadedVersion.of(entry);
    if (entry.isPending()) {
      mapping.stampInsert(entry.entity(), now);
      if (version != null) {
        @Nullable Object[] state = mapping.state(entry.entity());
        state[mapping.versionColumn()] = version;
        mapping.restore(entry.entity(), state);
      }
    }
    mapping.stampUpdate(entry.entity(), now);
  }

  private static <E> void bind(Execution update, UpdateRow<E> row) {
    EntityMapping<E> mapping = row.entry().type().mapping();
    int at = 1;
    for (int column = row.columns().nextSetBit(0);
        column >= 0;
        column = row.columns().nextSetBit(column + 1)) {
      if (row.cleared().get(column)) {
        ClearedValue.bind(update, at++, mapping.columns().get(column));
      } else {
        mapping.bindColumn(update, at++, column, row.entry().entity());
      }
    }
    mapping.bindKey(update, at, row.entry().presentKey());
    Object version = LoadedVersion.of(row.entry());
    if (version != null && LoadedVersion.isNamed(mapping, row.columns())) {
      mapping.bindVersion(update, at + mapping.keyColumns().size(), version);
    }
  }

  @Override
  public <E> void delete(DeleteRow<E> first) {
    EntityMapping<E> mapping = first.entry().type().mapping();
    List<DeleteRow<E>> rows = this.rows();
    try (Execution delete = source.prepare(mapping.delete())) {
      int[] counts = send(delete, rows, (execution, row) -> bind(execution, row.entry()));
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] == 0) {
          missing(rows.get(i).entry());
        }
      }
    }
  }

  private static <E> void bind(Execution delete, EntityEntry<E> entry) {
    EntityMapping<E> mapping = entry.type().mapping();
    mapping.bindKey(delete, 1, entry.presentKey());
    Object version = LoadedVersion.of(entry);
    if (version != null) {
      mapping.bindVersion(delete, 1 + mapping.keyColumns().size(), version);
    }
  }

  private static void missing(EntityEntry<?> deleted) {
    Object version = LoadedVersion.of(deleted);
    if (version != null) {
      throw LoadedVersion.stale(deleted, version);
    }
    LOG.warn("{} was already deleted by another transaction", deleted);
  }

  static <R> int[] send(Execution execution, List<R> rows, Binder<R> binder) {
    if (rows.size() == 1) {
      binder.bind(execution, rows.get(0));
      return new int[] {execution.update()};
    }
    for (R row : rows) {
      binder.bind(execution, row);
      execution.addBatch();
    }
    return execution.updateBatch();
  }

  @SuppressWarnings("unchecked") // a step holds rows of one shape
  private <E, R extends RowChange<E>> List<R> rows() {
    return (List<R>) step.rows();
  }

  /** Binds the values of one row. */
  interface Binder<R> {
    void bind(Execution execution, R row);
  }

  /** A reference that is absent while its row is inserted. */
  private record Deferral<E>(E entity, Reference<E> reference, @Nullable Object target) {

    static <E> Deferral<E> of(E entity, Reference<E> reference) {
      Deferral<E> deferral = new Deferral<>(entity, reference, reference.value(entity));
      reference.setValue(entity, null);
      return deferral;
    }

    void end() {
      reference.setValue(entity, target);
    }
  }
}
