package dev.plinth.dao;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entities whose one-to-one property waits for the entity that refers to them. */
final class InverseEntities<E, T> {

  private final InverseOne<E, T> relation;
  private final List<E> wanted = new ArrayList<>();

  InverseEntities(InverseOne<E, T> relation) {
    this.relation = relation;
  }

  InverseOne<E, T> relation() {
    return relation;
  }

  void want(E owner) {
    wanted.add(owner);
  }

  boolean areWanted() {
    return !wanted.isEmpty();
  }

  List<E> wanted() {
    return wanted;
  }

  /** Reads the entities that are not among those that are known. */
  void load(LoadingSource source, Loading loading, RelatedEntities<T> known) {
    Map<Object, T> byOwner = byOwner(known);
    Set<Object> missing = new LinkedHashSet<>();
    for (E owner : wanted) {
      Object key = key(owner);
      if (!byOwner.containsKey(key)) {
        missing.add(key);
      }
    }
    EntityMapping<T> target = relation.target();
    SelectIn.byReference(target, relation.mappedBy())
        .run(
            sql -> source.prepare(sql, loading),
            relation.mappedBy().referenced(),
            List.copyOf(missing),
            select -> select.rows(row -> loading.later(target, row)));
  }

  /** Sets the properties; what was read is known by now. */
  void set(RelatedEntities<T> known) {
    Map<Object, T> byOwner = byOwner(known);
    wanted.forEach(owner -> relation.set(owner, byOwner.get(key(owner))));
    wanted.clear();
  }

  private Object key(E owner) {
    return Keys.referenced(relation.mappedBy(), owner);
  }

  private Map<Object, T> byOwner(RelatedEntities<T> known) {
    Map<Object, T> byOwner = new HashMap<>();
    for (T one : known.known()) {
      Object owner = relation.mappedBy().key(relation.mappedBy().value(one));
      if (owner != null) {
        byOwner.put(owner, one);
      }
    }
    return byOwner;
  }
}
