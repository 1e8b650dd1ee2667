package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.Inserts;
import dev.plinth.dao.StatementSource;
import dev.plinth.error.StaleRowException;
import java.util.ArrayList;
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
    List<Deferral<E, ?>> deferrals = new ArrayList<>();
    for (InsertRow<E> row : this.<E, InsertRow<E>>rows()) {
      entities.add(row.entry().entity());
      row.deferred().forEach(toOne -> deferrals.add(Deferral.of(row.entry().entity(), toOne)));
    }
    if (!first.hasKey()) {
      this.<E, InsertRow<E>>rows().forEach(row -> log.add(() -> giveKeyBack(row.entry())));
    }
    try {
      Inserts.insertRows(source, mapping, entities);
    } finally {
      deferrals.forEach(Deferral::end);
    }
    this.<E, InsertRow<E>>rows().forEach(row -> takeKey(row.entry()));
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
    EntityType<E> type = first.entry().type();
    try (Execution update = source.prepare(type.updates().of(first.columns()))) {
      int[] counts = send(update, rows, (execution, row) -> bind(execution, row));
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] == 0) {
          throw new StaleRowException(type.mapping().tableName(), rows.get(i).entry().presentKey());
        }
      }
    }
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
  }

  @Override
  public <E> void delete(DeleteRow<E> first) {
    EntityMapping<E> mapping = first.entry().type().mapping();
    List<DeleteRow<E>> rows = this.rows();
    try (Execution delete = source.prepare(mapping.deleteByKey())) {
      int[] counts =
          send(delete, rows, (e, row) -> mapping.bindKey(e, 1, row.entry().presentKey()));
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] == 0) {
          LOG.warn("{} was already deleted by another transaction", rows.get(i).entry());
        }
      }
    }
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
  private record Deferral<E, T>(E entity, ToOneRelation<E, T> toOne, @Nullable Object target) {

    static <E, T> Deferral<E, T> of(E entity, ToOneRelation<E, T> toOne) {
      Deferral<E, T> deferral = new Deferral<>(entity, toOne, toOne.value(entity));
      toOne.setValue(entity, null);
      return deferral;
    }

    void end() {
      toOne.setValue(entity, target);
    }
  }
}
