package dev.plinth.dao;

import dev.plinth.dialect.Identifiers;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the runtime knows about one entity and its table; generated, and found with {@code
 * ServiceLoader}. Stateless and thread-safe.
 *
 * @param <E> the entity
 */
public interface EntityMapping<E> {

  /** The version of what generated code and runtime expect of each other. */
  int API = RuntimeApi.VERSION;

  /** The entity. */
  Class<E> entityType();

  /** The classes of the instances, where a sealed type shares its table among several. */
  default List<Class<? extends E>> variants() {
    return List.of();
  }

  /** Whether its rows are those of a view, and so never written. */
  default boolean isView() {
    return false;
  }

  /** The table's name, unquoted. */
  String tableName();

  /** The schema of the database that holds the table, unquoted; null for the default one. */
  default @Nullable String schemaName() {
    return null;
  }

  /** The table as SQL names it: {@code app."order"}. */
  default String tableSql() {
    return Identifiers.qualified(schemaName(), tableName());
  }

  /** The name that the table has within a query, unquoted; null if that is its own. */
  default @Nullable String alias() {
    return null;
  }

  /**
   * The module that declares the entity, as the processor's option {@code plinth.module} names it.
   */
  default String module() {
    return "main";
  }

  /** All columns, in declared order. */
  List<TableColumn<E, ?>> columns();

  /** The columns of the primary key. */
  List<TableColumn<E, ?>> keyColumns();

  /**
   * The columns of each unique key and unique index besides the primary key, without those that
   * have a condition or an expression. A session orders its statements by them.
   */
  default List<List<TableColumn<E, ?>>> uniqueKeys() {
    return List.of();
  }

  /** The columns that hold keys of other entities as plain values. A session orders by them. */
  default List<ForeignKeyColumn<E, ?>> foreignKeys() {
    return List.of();
  }

  /** The constraints of the table, so that a refused row can be told by its properties. */
  default List<Constraint<E>> constraints() {
    return List.of();
  }

  /** The properties that refer to one row of another table. */
  List<ToOne<E, ?>> toOnes();

  /** The properties that hold rows of another table. */
  List<ToMany<E, ?>> toManys();

  /** The properties that hold the one row of another table that refers to this one. */
  default List<InverseOne<E, ?>> inverseOnes() {
    return List.of();
  }

  /** A new key that Plinth makes, where the key says so; null where it makes none. */
  default @Nullable Object newKey() {
    return null;
  }

  /** Whether Plinth gives the entity values of its own: keys, times, versions. */
  default boolean isStamped() {
    return false;
  }

  /** The columns that every update writes: the version and the time of the update. */
  default List<TableColumn<E, ?>> stampedColumns() {
    return List.of();
  }

  /** The columns that an insert writes and nothing after it: the time of the insert. */
  default List<TableColumn<E, ?>> createdColumns() {
    return List.of();
  }

  /** The index of the version in {@link #columns()}; -1 where there is none. */
  default int versionColumn() {
    return -1;
  }

  /** Whether the database generates the key. */
  boolean keyIsGenerated();

  /** {@code select id, name from user_account}. */
  SqlStatement selectAll();

  /** {@code select id, name from user_account where id = ?}. */
  SqlStatement selectByKey();

  /**
   * The insert without the generated key, {@link SqlStatement#returning} it where one is generated,
   * and then the other columns that the database fills.
   */
  SqlStatement insert();

  /**
   * The insert of all columns but those that the database computes, {@link SqlStatement#returning}
   * the ones that it fills; equal to {@link #insert()} where no key is generated.
   */
  SqlStatement insertWithKey();

  /**
   * {@code update user_account set name = ? where id = ?}: all columns but the key and those that
   * the database computes, which it is {@link SqlStatement#returning}; {@code … and version = ?}
   * where there is a version.
   */
  SqlStatement updateByKey();

  /**
   * {@code update user_account set id = ?, state = coalesce(?, 'NEW') where id = ?}: the columns of
   * {@link #insertWithKey()}, which null leaves to their defaults, for a row whose key another
   * entity had; {@link SqlStatement#returning} the same; {@code … and version = ?} where there is a
   * version. Null where no column has a default, so that an update of all columns does it.
   */
  default @Nullable SqlStatement overwriteByKey() {
    return null;
  }

  /** {@code delete from user_account where id = ?}. */
  SqlStatement deleteByKey();

  /** Likewise, {@code … and version = ?} where there is a version. */
  default SqlStatement delete() {
    return deleteByKey();
  }

  /**
   * Whether an instance is made of the entities that it refers to, as a record is, and so can't be
   * made before they are read: by {@link #assemble}, and never by {@link #read}.
   */
  default boolean isAssembled() {
    return false;
  }

  /** The entity of a row that holds {@link #columns()} in order, from position 1. */
  default E read(Row row) {
    throw new UnsupportedOperationException(tableName() + " is read after what it refers to");
  }

  /** Likewise, as far as the row itself goes; takes note of the entities that are missing. */
  default Assembly<E> assemble(Row row) {
    throw new UnsupportedOperationException(tableName() + " is read at once");
  }

  /** A key that stands in the row from position {@code at}, its columns side by side. */
  Object readKey(Row row, int at);

  /** The key of a row that holds {@link #columns()} in order, from position 1. */
  default Object rowKey(Row row) {
    return readKey(row, 1 + columns().indexOf(keyColumns().get(0)));
  }

  /** The entity's key; null if it is absent, which for a generated key is null or 0. */
  @Nullable Object key(E entity);

  /** Sets the generated key and returns the entity; a new instance for records. */
  E withKey(E entity, Object key);

  /** Makes the generated key absent again and returns the entity; a new instance for records. */
  E withoutKey(E entity);

  /** Sets the times and the version of a new row; a new instance for records. */
  default E stampInsert(E entity, Instant now) {
    return entity;
  }

  /** Sets the time of the update and the next version; a new instance for records. */
  default E stampUpdate(E entity, Instant now) {
    return entity;
  }

  /**
   * Sets the columns that the database has filled at an insert, which stand in the row from
   * position {@code at}; a new instance for records.
   */
  default E withInserted(E entity, Row row, int at) {
    return entity;
  }

  /** Likewise for the columns that it computes, after an update. */
  default E withUpdated(E entity, Row row, int at) {
    return entity;
  }

  /**
   * Sets what only the database knows after an upsert: the version, the {@link #createdColumns()}
   * and the columns that it fills or computes, which stand in the row in declared order from
   * position {@code at}; a new instance for records.
   */
  default E withUpserted(E entity, Row row, int at) {
    return entity;
  }

  /** Binds a version that was read. */
  default void bindVersion(Parameters parameters, int at, Object version) {
    throw new UnsupportedOperationException(tableName() + " has no version");
  }

  /** Binds a key from position {@code at}, its columns side by side. */
  void bindKey(Parameters parameters, int at, Object key);

  /** Binds one column of a key, given by its index in {@link #keyColumns()}. */
  default void bindKeyColumn(Parameters parameters, int at, int column, Object key) {
    bindKey(parameters, at, key);
  }

  /** Binds the columns of {@link #insert()} from position {@code at}. */
  void bindInsert(Parameters parameters, int at, E entity);

  /** Binds the columns of {@link #insertWithKey()} from position {@code at}. */
  void bindInsertWithKey(Parameters parameters, int at, E entity);

  /** Binds the columns of {@link #updateByKey()} from position 1, then the key. */
  void bindUpdate(Parameters parameters, E entity);

  /** Likewise, and then the version that was read. */
  default void bindUpdate(Parameters parameters, E entity, Object version) {
    throw new UnsupportedOperationException(tableName() + " has no version");
  }

  /** Binds one column, given by its index in {@link #columns()}, at position {@code at}. */
  void bindColumn(Parameters parameters, int at, int column, E entity);

  /**
   * The values of {@link #columns()} in order, a to-one as the related entity in the place of each
   * of its columns, a property with a converter as the column holds it.
   */
  @Nullable Object[] state(E entity);

  /**
   * The indexes of the columns that differ from an earlier {@link #state}, null if none does. A
   * to-one differs, with all of its columns, unless it is the same instance or both have the same
   * key; bytes are compared by content.
   */
  @Nullable BitSet changes(E entity, @Nullable Object[] state);

  /** Sets the columns back to an earlier {@link #state}. Never called for {@link #isImmutable}. */
  void restore(E entity, @Nullable Object[] state);

  /** Whether nothing but a key can be changed in place, as in a record. */
  boolean isImmutable();

  /**
   * Whether an entity that can't be changed holds what can: bytes, converted values, embedded ones
   * with setters. A session looks whether it was.
   */
  default boolean holdsMutable() {
    return false;
  }

  /**
   * Whether {@link #withKey} gives the entity its key in place; else it returns another instance,
   * as for a final key.
   */
  default boolean keepsInstance() {
    return !isImmutable();
  }
}
