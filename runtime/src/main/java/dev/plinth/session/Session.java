package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.TransactionSettings;
import dev.plinth.dialect.Dialect;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.query.QuerySource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * A unit of work: remembers the entities that it has read or was given, one instance per row, and
 * writes what changed. Belongs to one thread.
 *
 * <p>The transaction begins with the first statement and ends with {@link #commit} or {@link
 * #rollback}; the next statement begins another one. {@link #close} rolls back what was not
 * committed. Data access objects made with a session, {@code new UserDao(session)}, run in its
 * transaction: it writes its changes first, and they return its instances. What they write,
 * entities that the session has already do not show before {@link #refresh}.
 */
public final class Session implements QuerySource, AutoCloseable {

  private final EntityTypes types;
  private final SessionConnection connection;
  private final UnitOfWork work;

  Session(EntityTypes types, Supplier<Handle> handles, boolean readOnly) {
    this.types = types;
    this.connection = new SessionConnection(handles, this::loading, readOnly);
    this.work = new UnitOfWork(types, connection);
  }

  private SessionLoading loading() {
    return work.loading();
  }

  /**
   * Adds a new entity, and what it refers to; {@link #flush} inserts them. An entity that is in the
   * session already stays as it is; one that was marked for deletion stays after all.
   *
   * @throws dev.plinth.error.EntityStateException if another instance with its key is in the
   *     session, if it is in another session of this thread, if it was deleted in this transaction,
   *     or if it is a record whose key the database generates
   * @throws dev.plinth.error.UnknownEntityException if its class is no entity
   */
  public void add(Object entity) {
    work.add(entity);
  }

  /** Adds entities as {@link #add} does, in their order. */
  public void addAll(Object... entities) {
    addAll(Arrays.asList(entities));
  }

  /** Adds entities as {@link #add} does, in their order. */
  public void addAll(Iterable<?> entities) {
    entities.forEach(work::add);
  }

  /**
   * Saves an entity. One that can be changed in place is added as {@link #add} does. A record is
   * flushed for and written at once: inserted if it has no key, or a key of its own without a row;
   * else the columns in which it differs from its row are updated.
   *
   * @return the entity; of a record with a generated key the new instance, and the one that is in
   *     the session already if it differs in nothing
   * @throws NoSuchEntityException if a record has a generated key without a row
   * @throws dev.plinth.error.EntityStateException if the entity has a generated key and is not in
   *     the session, or is marked for deletion
   */
  public <E> E save(E entity) {
    return work.save(entity);
  }

  /**
   * The entity with this key, if it has a row and is not marked for deletion. Runs {@code select …
   * where} key {@code = ?} unless the session knows the entity. Of a variant of a sealed type only
   * a row of this variant is found.
   *
   * @throws dev.plinth.error.ValueRefusedException if the key is not of the type of its property
   */
  public <E> Optional<E> find(Class<E> type, Object key) {
    return work.find(types.of(type), key).filter(type::isInstance);
  }

  /** As {@link #find(Class, Object)}, for the mapping's entity. */
  public <E> Optional<E> find(EntityMapping<E> mapping, Object key) {
    return work.find(types.of(mapping), key);
  }

  /**
   * The entity with this key, as {@link #find(Class, Object)} finds it.
   *
   * @throws NoSuchEntityException if there is none
   */
  public <E> E get(Class<E> type, Object key) {
    return find(type, key)
        .orElseThrow(() -> new NoSuchEntityException(types.of(type).mapping().tableName(), key));
  }

  /** As {@link #get(Class, Object)}, for the mapping's entity. */
  public <E> E get(EntityMapping<E> mapping, Object key) {
    return get(types.of(mapping), key);
  }

  private <E> E get(EntityType<E> type, Object key) {
    return work.find(type, key)
        .orElseThrow(() -> new NoSuchEntityException(type.mapping().tableName(), key));
  }

  /**
   * Marks an entity for deletion; {@link #flush} deletes its row, and those of the elements that go
   * with it. An entity that was added and not flushed just leaves the session.
   *
   * @throws dev.plinth.error.EntityStateException if it is not in this session
   */
  public void delete(Object entity) {
    work.delete(entity);
  }

  /**
   * Reads the row of an entity again, and gives up the changes that were not flushed. Its loaded
   * collections are read again.
   *
   * @throws dev.plinth.error.EntityStateException if it has no row or is not in this session
   * @throws NoSuchEntityException if the row is not there any more
   */
  public void refresh(Object entity) {
    work.refresh(entity);
  }

  /**
   * Lets an entity leave the session; later changes are not written. Nothing cascades.
   *
   * @throws dev.plinth.error.EntityStateException if it is not in this session
   */
  public void detach(Object entity) {
    work.detach(entity);
  }

  /** Where an entity stands in relation to this session. */
  public EntityState state(Object entity) {
    return work.state(entity);
  }

  /** Whether an entity is in this session and not marked for deletion. */
  public boolean contains(Object entity) {
    EntityState state = work.state(entity);
    return state == EntityState.PENDING || state == EntityState.PERSISTENT;
  }

  /**
   * Writes what changed: inserts, updates of changed columns, deletes, in an order that foreign and
   * unique keys allow; rows of one shape as one batch.
   *
   * <p>When relations contradict each other, or no order is possible, that is said before any SQL
   * runs. When a statement fails, the transaction is rolled back; then {@link #rollback} has to be
   * called before anything else.
   *
   * @throws dev.plinth.error.RelationConflictException if relations contradict each other
   * @throws dev.plinth.error.FlushOrderException if rows need each other in a circle
   * @throws dev.plinth.error.StaleRowException if a row to update is not there any more
   */
  public void flush() {
    work.flush();
  }

  /** Flushes and commits. The entities stay in the session, with their values. */
  public void commit() {
    work.commit();
  }

  /**
   * Rolls back. Entities get the column values and collections of the beginning of the transaction
   * back, at once and in place; added ones leave the session and lose generated keys; deleted ones
   * are back.
   */
  public void rollback() {
    work.rollback();
  }

  /** Rolls back what was not committed; all entities become detached. */
  @Override
  public void close() {
    work.close();
  }

  /** For data access objects: flushes, and starts a statement in the transaction. */
  @Override
  public Execution prepare(SqlStatement sql) {
    work.flush();
    if (sql.writes()) {
      connection.checkWrites(sql::name);
      work.othersWrite();
    }
    return connection.source().prepare(sql);
  }

  @Override
  public Dialect dialect() {
    return connection.source().dialect();
  }

  /** For data access objects: true, since the first statement begins the transaction. */
  @Override
  public boolean isInTransaction() {
    return true;
  }

  /** For data access objects: runs in the transaction of the session. */
  @Override
  public <R> R inTransaction(Supplier<R> task) {
    connection.source();
    return task.get();
  }

  /** For data access objects: runs in the transaction of the session. */
  @Override
  public <R> R inTransaction(TransactionSettings settings, Supplier<R> task) {
    return connection.source().inTransaction(settings, task);
  }
}
