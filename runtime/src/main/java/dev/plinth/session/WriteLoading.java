package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.InverseOne;
import dev.plinth.dao.Loading;
import dev.plinth.dao.Ref;
import dev.plinth.dao.Row;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** For the statements of a flush, which read keys at most. */
enum WriteLoading implements Loading {
  INSTANCE;

  @Override
  public <E> E entity(EntityMapping<E> mapping, Row row) {
    throw new IllegalStateException("a flush reads no entities");
  }

  @Override
  public <E, T> void await(ToOne<E, T> relation, Object key) {
    throw new IllegalStateException("a flush reads no entities");
  }

  @Override
  public <E, T> @Nullable T related(ToOne<E, T> relation, @Nullable Object key) {
    throw new IllegalStateException("a flush reads no entities");
  }

  @Override
  public <E, T> Collection<T> elements(ToMany<E, T> relation, E owner) {
    throw new IllegalStateException("a flush reads no entities");
  }

  @Override
  public <E, T> Collection<T> elementsFor(Class<E> owner, ToMany<E, T> relation) {
    throw new IllegalStateException("a flush reads no entities");
  }

  @Override
  public <E, T> Ref<T> ref(ToOne<E, T> relation, Object key) {
    throw new IllegalStateException("a flush reads no entities");
  }

  @Override
  public <E, T> void inverse(InverseOne<E, T> relation, E owner) {
    throw new IllegalStateException("a flush reads no entities");
  }

  @Override
  public <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key) {
    throw new IllegalStateException("a flush reads no entities");
  }

  @Override
  public void complete() {}
}
