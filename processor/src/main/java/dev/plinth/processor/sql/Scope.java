package dev.plinth.processor.sql;

import dev.plinth.processor.sql.syntax.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that an expression can use: those of its query, then those of the queries around. */
final class Scope {
  private final @Nullable Scope parent;
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, Relation> commonTables = new LinkedHashMap<>();
  private final Map<String, Value> merged = new LinkedHashMap<>();
  private List<RelationColumn> labels = List.of();
  private List<Relation> hidden = List.of();
  private List<String> windows = List.of();
  private boolean grouped;

  private Scope(@Nullable Scope parent) {
    this.parent = parent;
  }

  static Scope root() {
    return new Scope(null);
  }

  Scope child() {
    return new Scope(this);
  }

  /** The names that a query in {@code from} can use, without those that stand beside it. */
  Scope withoutSiblings() {
    Scope around = new Scope(parent);
    around.commonTables.putAll(commonTables);
    around.hidden = List.copyOf(relations);
    return around;
  }

  /** Whether it is called so here, but can't be used, because it stands beside. */
  boolean hides(Identifier name) {
    return hidden.stream().anyMatch(relation -> name.names(relation.name()));
  }

  void add(Relation relation) {
    relations.add(relation);
  }

  List<Relation> relations() {
    return relations;
  }

  /** What rows are left out by joins from now on. */
  void makeOuter(int from, int to) {
    for (int i = from; i < to; i++) {
      relations.set(i, relations.get(i).outer());
    }
  }

  void addCommonTable(Relation relation) {
    commonTables.put(relation.name().toLowerCase(Locale.ROOT), relation);
  }

  Optional<Relation> commonTable(Identifier name) {
    for (Scope scope = this; scope != null; scope = scope.parent) {
      Relation found = scope.commonTables.get(name.name().toLowerCase(Locale.ROOT));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  Set<String> commonTableNames() {
    Set<String> names = new TreeSet<>();
    for (Scope scope = this; scope != null; scope = scope.parent) {
      scope.commonTables.values().forEach(relation -> names.add(relation.name()));
    }
    return names;
  }

  /** Columns that a join by name has made one. */
  void merge(String column, Value value) {
    merged.put(column.toLowerCase(Locale.ROOT), value);
  }

  Map<String, Value> merged() {
    return merged;
  }

  boolean isMerged(String column) {
    return merged.containsKey(column.toLowerCase(Locale.ROOT));
  }

  @Nullable Value merged(Identifier name) {
    return merged.get(name.name().toLowerCase(Locale.ROOT));
  }

  void setLabels(List<RelationColumn> columns) {
    labels = columns;
  }

  Optional<RelationColumn> label(Identifier name) {
    return labels.stream().filter(label -> label.is(name)).findFirst();
  }

  List<RelationColumn> labels() {
    return labels;
  }

  /** The windows that functions of this query can name. */
  void setWindows(List<Identifier> names) {
    windows = names.stream().map(Identifier::name).toList();
  }

  List<String> windows() {
    return windows;
  }

  boolean hasWindow(Identifier name) {
    return windows.stream().anyMatch(name::names);
  }

  void setGrouped() {
    grouped = true;
  }

  /** Whether aggregates are of groups, which always have a row. */
  boolean isGrouped() {
    return grouped;
  }

  @Nullable Scope parent() {
    return parent;
  }

  /** The relation that is called {@code name} here, not further out. */
  Optional<Relation> relation(Identifier name) {
    return relations.stream().filter(relation -> name.names(relation.name())).findFirst();
  }

  /** A column is known to be not NULL in every row from here on. */
  void present(Identifier name, @Nullable Identifier qualifier) {
    for (int i = 0; i < relations.size(); i++) {
      Relation relation = relations.get(i);
      if (qualifier == null || qualifier.names(relation.name())) {
        Optional<RelationColumn> column = relation.column(name);
        if (column.isPresent()) {
          relations.set(i, relation.where(column.get()));
        }
      }
    }
  }

  /** The names of all that has a name, from here outwards. */
  Set<String> relationNames() {
    Set<String> names = new TreeSet<>();
    for (Scope scope = this; scope != null; scope = scope.parent) {
      scope.relations.forEach(relation -> names.add(relation.name()));
    }
    return names;
  }
}
