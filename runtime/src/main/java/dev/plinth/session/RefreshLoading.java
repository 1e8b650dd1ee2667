package dev.plinth.session;

import dev.plinth.dao.Assembly;
import dev.plinth.dao.Container;
import dev.plinth.dao.Deferred;
import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.InverseOne;
import dev.plinth.dao.Loading;
import dev.plinth.dao.Ref;
import dev.plinth.dao.Row;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a row into a copy, whose column values an entity of the session takes over. */
final class RefreshLoading implements Loading {

  private final SessionLoading references;

  RefreshLoading(SessionLoading references) {
    this.references = references;
  }

  @Override
  public <E> E entity(EntityMapping<E> mapping, Row row) {
    return mapping.read(row);
  }

  @Override
  public <E> Supplier<E> later(EntityMapping<E> mapping, Row row) {
    if (!mapping.isAssembled()) {
      return Loading.super.later(mapping, row);
    }
    Assembly<E> assembly = mapping.assemble(row);
    return Deferred.of(() -> assembly.make(this));
  }

  @Override
  public <E, T> void await(ToOne<E, T> relation, Object key) {
    references.await(relation, key);
  }

  @Override
  public <E, T> @Nullable T related(ToOne<E, T> relation, @Nullable Object key) {
    return references.related(relation, key);
  }

  @Override
  public <E, T> Collection<T> elements(ToMany<E, T> relation, E owner) {
    return relation.container() == Container.SET ? new LinkedHashSet<>() : new ArrayList<>();
  }

  @Override
  public <E, T> Collection<T> elementsFor(Class<E> owner, ToMany<E, T> relation) {
    return relation.container() == Container.SET ? new LinkedHashSet<>() : new ArrayList<>();
  }

  @Override
  public <E, T> Ref<T> ref(ToOne<E, T> relation, Object key) {
    return references.ref(relation, key);
  }

  @Override
  public <E, T> void inverse(InverseOne<E, T> relation, E owner) {}

  @Override
  public <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key) {
    references.refer(relation, owner, key);
  }

  @Override
  public void complete() {}
}
