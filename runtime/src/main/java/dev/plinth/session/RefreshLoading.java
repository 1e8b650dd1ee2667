package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Loading;
import dev.plinth.dao.Row;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import java.util.ArrayList;
import java.util.List;
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
  public <E, T> List<T> list(ToMany<E, T> relation, E owner) {
    return new ArrayList<>();
  }

  @Override
  public <E, T> void refer(ToOne<E, T> relation, E owner, @Nullable Object key) {
    references.refer(relation, owner, key);
  }

  @Override
  public void complete() {}
}
