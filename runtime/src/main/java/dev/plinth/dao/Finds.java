package dev.plinth.dao;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds entities by their key. */
public final class Finds {

  private Finds() {}

  /** The entity with this key. */
  public static <E> Optional<E> find(StatementSource source, EntityMapping<E> mapping, Object key) {
    try (Execution find = source.prepare(mapping.selectByKey())) {
      mapping.bindKey(find, 1, key);
      return find.optional(mapping);
    }
  }

  /**
   * The entity with this key.
   *
   * @throws dev.plinth.error.NoSuchEntityException if there is no such row
   */
  public static <E> E get(StatementSource source, EntityMapping<E> mapping, Object key) {
    return find(source, mapping, key).orElseThrow(() -> Missing.row(mapping, key));
  }

  /**
   * The entities with these keys, in as few statements as the database takes.
   *
   * @return each once, in the order of its key; keys without a row are left out
   */
  public static <E> List<E> findAll(
      StatementSource source, EntityMapping<E> mapping, Iterable<?> keys) {
    Map<Object, E> byKey = new LinkedHashMap<>();
    Set<Object> wanted = new LinkedHashSet<>(Given.list(keys));
    SelectIn.byKey(mapping)
        .run(
            source::prepare,
            mapping,
            List.copyOf(wanted),
            part ->
                part.list(mapping).forEach(entity -> byKey.put(Keys.of(mapping, entity), entity)));
    List<E> found = new ArrayList<>(byKey.size());
    for (Object key : wanted) {
      E entity = byKey.remove(key);
      if (entity != null) {
        found.add(entity);
      }
    }
    found.addAll(byKey.values()); // of a key that is equal to the database only, as by collation
    return found;
  }
}
