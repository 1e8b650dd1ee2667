package dev.plinth.dao;

import dev.plinth.dialect.Dialect;
import dev.plinth.error.UniqueViolationException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes entities whose rows may be there already: inserts the row, or overwrites the one that has
 * the same key, whatever its version. Kept in a constant; thread-safe.
 *
 * <p>Of a row that is there, the time of its insert stays, its version goes up by one, and a value
 * that is absent and has a default in the database stays. The entity then has what the row has.
 *
 * @param <E> the entity
 */
public final class Upsert<E> {

  private final EntityMapping<E> mapping;
  private final UpsertColumns<E> columns;
  private final boolean byPrimaryKey;
  private final Map<Choice, UpsertPlan<E>> plans = new ConcurrentHashMap<>();

  private Upsert(EntityMapping<E> mapping, List<TableColumn<E, ?>> key, boolean byPrimaryKey) {
    this.mapping = mapping;
    this.columns = new UpsertColumns<>(mapping, key);
    this.byPrimaryKey = byPrimaryKey;
  }

  /** Finds rows by the primary key. */
  public static <E> Upsert<E> byKey(EntityMapping<E> mapping) {
    return new Upsert<>(mapping, mapping.keyColumns(), true);
  }

  /**
   * Finds rows by a unique key.
   *
   * @param key all columns of the key
   */
  public static <E> Upsert<E> by(EntityMapping<E> mapping, List<TableColumn<E, ?>> key) {
    return new Upsert<>(mapping, key, false);
  }

  /**
   * Writes one row. An entity without a value in a column of the key is inserted.
   *
   * @return the entity as its row is now; a new instance for records that get values
   * @throws dev.plinth.error.NotStoredException if a to-many property holds an element without a
   *     key, or a to-one property refers to one: nothing cascades
   * @throws UniqueViolationException if the row has the value of another unique key
   */
  public E run(StatementSource source, E entity) {
    Given.check(entity, mapping);
    Inserts.checkElements(mapping, entity);
    if (!hasKey(entity)) {
      return Inserts.insert(source, mapping, entity);
    }
    StampedRows<E> stamped = new StampedRows<>(mapping);
    try {
      E written = stamped.forUpsert(entity, Instant.now());
      return plan(source, written).run(source, written);
    } catch (RuntimeException e) {
      stamped.restore();
      throw e;
    }
  }

  /** Writes many rows in one transaction. Returns the entities in the given order. */
  public List<E> runAll(StatementSource source, Iterable<? extends E> entities) {
    List<E> all = Given.list(entities);
    if (all.isEmpty()) {
      return all;
    }
    StampedRows<E> before = new StampedRows<>(mapping);
    FailedRow rows =
        new FailedRow(
            source, all.size(), i -> runOne(source, all, i), i -> mapping.key(all.get(i)));
    try {
      return rows.run(
          () -> {
            if (sendsBatches(source, all)) {
              runBatches(source, all);
            } else {
              all.forEach(before::remember);
              rows.runEach();
            }
            return all;
          });
    } catch (RuntimeException e) {
      before.restore();
      throw e;
    }
  }

  private void runOne(StatementSource source, List<E> all, int row) {
    all.set(row, run(source, all.get(row)));
  }

  private void runBatches(StatementSource source, List<E> all) {
    all.forEach(entity -> Inserts.checkElements(mapping, entity));
    UpsertStatement<E> write = plan(source, all.get(0)).write();
    Batches.run(source, write.sql(), all.size(), (row, i) -> write.bind(row, all.get(i)));
  }

  /** Whether nothing has to be known of any row but that it was written. */
  private boolean sendsBatches(StatementSource source, List<E> all) {
    return byPrimaryKey
        && !mapping.isStamped()
        && all.stream().allMatch(this::hasKey)
        && plan(source, all.get(0)).isWriteOnly();
  }

  private boolean hasKey(E entity) {
    if (byPrimaryKey) {
      return mapping.key(entity) != null;
    }
    @Nullable Object[] state = mapping.state(entity);
    return columns.found().mapToObj(i -> state[i]).allMatch(Objects::nonNull);
  }

  private UpsertPlan<E> plan(StatementSource source, E entity) {
    Dialect dialect = source.dialect();
    boolean withKey = !Inserts.needsKey(mapping, entity);
    boolean onlyKey =
        byPrimaryKey
            ? mapping.uniqueKeys().isEmpty()
            : !withKey && mapping.uniqueKeys().size() == 1;
    return plans.computeIfAbsent(
        new Choice(dialect.name(), withKey),
        unseen -> {
          UpsertStyle style = UpsertStyle.of(dialect.capabilities(), onlyKey);
          return UpsertPlan.of(
              style, columns, withKey, byPrimaryKey, sql -> givesBack(source, sql));
        });
  }

  private static boolean givesBack(StatementSource source, SqlStatement sql) {
    try (Execution probe = source.prepare(sql)) {
      return probe.givesBack();
    }
  }

  /** What the plan depends on. */
  private record Choice(String dialect, boolean withKey) {}
}
