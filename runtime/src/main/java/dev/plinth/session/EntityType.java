package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.ForeignKeyColumn;
import dev.plinth.dao.InverseOne;
import dev.plinth.dao.SelectIn;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What sessions know about one kind of entity: its mapping, its relations with both ends resolved,
 * and its place in the order of a flush. Made once per database; immutable after {@link
 * #linkToManys}.
 */
final class EntityType<E> {

  private final EntityMapping<E> mapping;
  private final List<ToOneRelation<E, ?>> toOnes = new ArrayList<>();
  private final List<KeyReference<E>> keyReferences = new ArrayList<>();
  private final List<CollectionRelation<E, ?>> collections = new ArrayList<>();
  private final List<ToManyRelation<E, ?>> toManys = new ArrayList<>();
  private final List<JoinedRelation<E, ?>> joins = new ArrayList<>();
  private final List<JoinedRelation<?, E>> joiners = new ArrayList<>();
  private final List<ToOneRelation<?, E>> referrers = new ArrayList<>();
  private final @Nullable SelectIn byKeys;
  private final UpdateStatements updates;
  private final BitSet keyColumns = new BitSet();
  private final BitSet stampedColumns = new BitSet();
  private final BitSet computedColumns = new BitSet();
  private int rank;
  private boolean cyclic;

  EntityType(EntityMapping<E> mapping) {
    this.mapping = mapping;
    this.byKeys = mapping.keyColumns().isEmpty() ? null : SelectIn.byKey(mapping);
    this.updates = new UpdateStatements(mapping);
    mapping.keyColumns().forEach(column -> keyColumns.set(column(column)));
    mapping.stampedColumns().forEach(column -> stampedColumns.set(column(column)));
    if (!mapping.isView()) {
      mapping.updateByKey().returning().forEach(each -> computedColumns.set(column(each)));
    }
  }

  /**
   * Resolves the foreign keys of this type; to be done for all types before {@link #linkToManys}.
   */
  void linkToOnes(EntityTypes types) {
    for (ToOne<E, ?> toOne : mapping.toOnes()) {
      toOnes.add(linked(types, toOne));
    }
    for (ForeignKeyColumn<E, ?> foreignKey : mapping.foreignKeys()) {
      keyReferences.add(new KeyReference<>(this, types.of(foreignKey.target()), foreignKey));
    }
  }

  private <T> ToOneRelation<E, T> linked(EntityTypes types, ToOne<E, T> toOne) {
    EntityType<T> target = types.of(toOne.target());
    ToOneRelation<E, T> relation = new ToOneRelation<>(this, target, toOne);
    target.referrers.add(relation);
    return relation;
  }

  /** Resolves the collections of this type that foreign keys of their elements make. */
  void linkToManys(EntityTypes types) {
    for (ToMany<E, ?> toMany : mapping.toManys()) {
      if (toMany.isJoined()) {
        add(joined(types, toMany));
      } else {
        add(linked(types, toMany));
      }
    }
    for (InverseOne<E, ?> inverse : mapping.inverseOnes()) {
      add(linked(types, inverse.collected()));
    }
  }

  private <T> void add(ToManyRelation<E, T> relation) {
    collections.add(relation);
    toManys.add(relation);
    relation.mappedBy().addInverse(relation);
  }

  private <T> void add(JoinedRelation<E, T> relation) {
    collections.add(relation);
    joins.add(relation);
  }

  private <T> ToManyRelation<E, T> linked(EntityTypes types, ToMany<E, T> toMany) {
    ToOneRelation<T, E> mappedBy = types.of(toMany.target()).toOne(toMany.mappedBy());
    return new ToManyRelation<>(this, mappedBy, toMany, collections.size());
  }

  private <T> JoinedRelation<E, T> joined(EntityTypes types, ToMany<E, T> toMany) {
    return new JoinedRelation<>(this, types.of(toMany.target()), toMany, collections.size());
  }

  /** Lets both sides of a join table know each other; to be done after {@link #linkToManys}. */
  void linkJoins() {
    for (JoinedRelation<E, ?> join : joins) {
      pair(join);
    }
  }

  private <T> void pair(JoinedRelation<E, T> join) {
    ToMany<T, E> owning = join.toMany().owningSide();
    if (owning == null) {
      join.target().joiners.add(join);
    } else {
      JoinedRelation<T, E> other = join.target().join(owning);
      join.setInverse(other);
      other.setInverse(join);
    }
  }

  @SuppressWarnings("unchecked") // a property has one type
  private <T> JoinedRelation<E, T> join(ToMany<E, T> toMany) {
    for (JoinedRelation<E, ?> join : joins) {
      if (join.property().equals(toMany.property())) {
        return (JoinedRelation<E, T>) join;
      }
    }
    throw new IllegalStateException(toMany + " is not among the relations of " + name());
  }

  /** Sets the place in the order of a flush. */
  void order(int newRank, boolean isCyclic) {
    this.rank = newRank;
    this.cyclic = isCyclic;
  }

  EntityMapping<E> mapping() {
    return mapping;
  }

  List<ToOneRelation<E, ?>> toOnes() {
    return toOnes;
  }

  /** The foreign keys that are plain values. */
  List<KeyReference<E>> keyReferences() {
    return keyReferences;
  }

  /** All foreign keys. */
  Stream<Reference<E>> references() {
    return Stream.concat(toOnes.stream(), keyReferences.stream());
  }

  /** All collections, in the order of their {@link CollectionRelation#index}. */
  List<CollectionRelation<E, ?>> collections() {
    return collections;
  }

  /** The collections that foreign keys of their elements make. */
  List<ToManyRelation<E, ?>> toManys() {
    return toManys;
  }

  /** The collections that join tables make, on either side. */
  List<JoinedRelation<E, ?>> joins() {
    return joins;
  }

  /** The collections of others, and of its own, that own a join table with this type. */
  List<JoinedRelation<?, E>> joiners() {
    return joiners;
  }

  /** Whether a join table refers to rows of this type. */
  boolean isJoined() {
    return !joins.isEmpty() || !joiners.isEmpty();
  }

  /** The foreign keys that refer to this type. */
  List<ToOneRelation<?, E>> referrers() {
    return referrers;
  }

  /** The relation of this type that has the property of {@code toOne}. */
  @SuppressWarnings("unchecked") // a property has one type
  <T> ToOneRelation<E, T> toOne(ToOne<E, T> toOne) {
    for (ToOneRelation<E, ?> relation : toOnes) {
      if (relation.property().equals(toOne.property())) {
        return (ToOneRelation<E, T>) relation;
      }
    }
    throw new IllegalStateException(toOne + " is not among the relations of " + name());
  }

  /** The relation of this type that has the property of {@code toMany}. */
  @SuppressWarnings("unchecked") // a property has one type
  <T> CollectionRelation<E, T> toMany(ToMany<E, T> toMany) {
    for (CollectionRelation<E, ?> relation : collections) {
      if (relation.property().equals(toMany.property())) {
        return (CollectionRelation<E, T>) relation;
      }
    }
    throw new IllegalStateException(toMany + " is not among the relations of " + name());
  }

  /** The foreign key that stands in the column with this index; null for a plain value. */
  @Nullable ToOneRelation<E, ?> toOneAt(int column) {
    for (ToOneRelation<E, ?> relation : toOnes) {
      if (relation.columns().get(column)) {
        return relation;
      }
    }
    return null;
  }

  /** The index of a column. */
  final int column(TableColumn<?, ?> wanted) {
    return column(wanted.name());
  }

  private int column(String wanted) {
    List<TableColumn<E, ?>> columns = mapping.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(wanted)) {
        return i;
      }
    }
    throw new IllegalStateException(wanted + " is not among the columns of " + name());
  }

  /** The indexes of the columns of the key. */
  BitSet keyColumns() {
    return keyColumns;
  }

  /** The indexes of the columns that each update of a row writes. */
  BitSet stampedColumns() {
    return stampedColumns;
  }

  /** The indexes of the columns that the database computes, so that nobody writes them. */
  BitSet computedColumns() {
    return computedColumns;
  }

  /**
   * Whether an insert gives the entity values: a key, a time, a version, what the database fills.
   */
  boolean isChangedByInsert() {
    return mapping.keyIsGenerated()
        || mapping.isStamped()
        || !mapping.insertWithKey().returning().isEmpty();
  }

  /** The unique keys besides the primary one. */
  List<List<TableColumn<E, ?>>> uniqueKeys() {
    return mapping.uniqueKeys();
  }

  /** Selects rows by their keys; never asked of a view without one. */
  SelectIn byKeys() {
    return Objects.requireNonNull(byKeys);
  }

  /** The updates of some columns. */
  UpdateStatements updates() {
    return updates;
  }

  /** The place in the order of a flush: rows that are referred to have the lower one. */
  int rank() {
    return rank;
  }

  /** Whether its rows may refer to each other, directly or through other tables. */
  boolean isCyclic() {
    return cyclic;
  }

  /** An entry of this type, as one. */
  @SuppressWarnings("unchecked") // checked by the type of the entry
  EntityEntry<E> cast(EntityEntry<?> entry) {
    if (entry.type() != this) {
      throw new IllegalArgumentException(entry + " is no " + name());
    }
    return (EntityEntry<E>) entry;
  }

  /** The simple name of the class, for messages. */
  String name() {
    return mapping.entityType().getSimpleName();
  }

  /** The entity as messages name it: {@code User 7}, or {@code a new User}. */
  String describe(E entity) {
    Object key = mapping.key(entity);
    return key == null ? "a new " + name() : name() + " " + key;
  }

  @Override
  public String toString() {
    return name();
  }
}
