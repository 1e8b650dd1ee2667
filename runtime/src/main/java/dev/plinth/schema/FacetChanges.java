package dev.plinth.schema;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What differs between two definitions of one column, in the order of the facets.
 *
 * @param byFacet the value before and after; null means absent
 */
public record FacetChanges(Map<ColumnFacet, FacetChange> byFacet) {

  public FacetChanges {
    Map<ColumnFacet, FacetChange> ordered = new EnumMap<>(ColumnFacet.class);
    ordered.putAll(byFacet);
    byFacet = Collections.unmodifiableMap(ordered);
  }

  /** Every facet in which the two columns differ; name and origin are none. */
  public static FacetChanges between(Change<ColumnSchema> column) {
    Map<ColumnFacet, FacetChange> changes = new EnumMap<>(ColumnFacet.class);
    for (ColumnFacet facet : ColumnFacet.values()) {
      FacetChange change = new FacetChange(facet.get(column.before()), facet.get(column.after()));
      if (!change.isNone()) {
        changes.put(facet, change);
      }
    }
    return new FacetChanges(changes);
  }

  public boolean isEmpty() {
    return byFacet.isEmpty();
  }

  public boolean has(ColumnFacet facet) {
    return byFacet.containsKey(facet);
  }

  /** Only the change of one facet. */
  public FacetChanges only(ColumnFacet facet) {
    Map<ColumnFacet, FacetChange> changes = new EnumMap<>(ColumnFacet.class);
    changes.putAll(byFacet);
    changes.keySet().retainAll(Set.of(facet));
    return new FacetChanges(changes);
  }

  /** All changes but that of one facet. */
  public FacetChanges without(ColumnFacet facet) {
    Map<ColumnFacet, FacetChange> changes = new EnumMap<>(ColumnFacet.class);
    changes.putAll(byFacet);
    changes.remove(facet);
    return new FacetChanges(changes);
  }

  /** The same with another change of one facet. */
  public FacetChanges with(ColumnFacet facet, FacetChange change) {
    Map<ColumnFacet, FacetChange> changes = new EnumMap<>(ColumnFacet.class);
    changes.putAll(byFacet);
    changes.put(facet, change);
    return new FacetChanges(changes);
  }

  /** Whether the column stops accepting null. */
  public boolean becomesNotNull() {
    FacetChange change = byFacet.get(ColumnFacet.NULLABLE);
    return change != null && Boolean.FALSE.equals(change.to());
  }

  /** The changes that undo these. */
  public FacetChanges reversed() {
    Map<ColumnFacet, FacetChange> changes = new EnumMap<>(ColumnFacet.class);
    byFacet.forEach((facet, change) -> changes.put(facet, change.reversed()));
    return new FacetChanges(changes);
  }

  /** Whether {@code column} is as these changes expect it before. */
  public boolean fit(ColumnSchema column) {
    return byFacet.entrySet().stream()
        .allMatch(entry -> Objects.equals(entry.getKey().get(column), entry.getValue().from()));
  }

  /** The column after these changes. */
  public ColumnSchema applyTo(ColumnSchema column) {
    ColumnSchemaBuilder builder = column.toBuilder();
    byFacet.forEach((facet, change) -> facet.set(builder, change.to()));
    return builder.build();
  }
}
