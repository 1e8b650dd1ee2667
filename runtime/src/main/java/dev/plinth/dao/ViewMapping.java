package dev.plinth.dao;

import dev.plinth.error.EntityStateException;
import org.jspecify.annotations.Nullable;

/**
 * All that the runtime knows about one entity whose rows are those of a view. What would write a
 * row throws {@link EntityStateException}; so does what needs a key where there is none.
 *
 * @param <E> the entity
 */
public abstract class ViewMapping<E> extends TableMapping<E> {

  /** For generated code. */
  protected ViewMapping() {}

  /** Under this name, unquoted. */
  protected ViewMapping(String alias) {
    super(alias);
  }

  @Override
  public final boolean isView() {
    return true;
  }

  @Override
  public SqlStatement selectByKey() {
    throw keyless();
  }

  @Override
  public final SqlStatement insert() {
    throw readOnly();
  }

  @Override
  public final SqlStatement insertWithKey() {
    throw readOnly();
  }

  @Override
  public final SqlStatement updateByKey() {
    throw readOnly();
  }

  @Override
  public final SqlStatement deleteByKey() {
    throw readOnly();
  }

  @Override
  public Object readKey(Row row, int at) {
    throw keyless();
  }

  /** Without a key each row is itself only. */
  @Override
  public Object rowKey(Row row) {
    return keyColumns().isEmpty() ? new Object() : super.rowKey(row);
  }

  @Override
  public @Nullable Object key(E entity) {
    return null;
  }

  @Override
  public final E withKey(E entity, Object key) {
    throw readOnly();
  }

  @Override
  public final E withoutKey(E entity) {
    throw readOnly();
  }

  @Override
  public void bindKey(Parameters parameters, int at, Object key) {
    throw keyless();
  }

  @Override
  public final void bindInsert(Parameters parameters, int at, E entity) {
    throw readOnly();
  }

  @Override
  public final void bindInsertWithKey(Parameters parameters, int at, E entity) {
    throw readOnly();
  }

  @Override
  public final void bindUpdate(Parameters parameters, E entity) {
    throw readOnly();
  }

  @Override
  public final void bindColumn(Parameters parameters, int at, int column, E entity) {
    throw readOnly();
  }

  /** What to throw where a row would be written. */
  private EntityStateException readOnly() {
    return Views.readOnly(this);
  }

  private EntityStateException keyless() {
    return new EntityStateException(
        entityType().getSimpleName() + " is a view without @Id, so no key finds one of its rows");
  }
}
