package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.JoinTable;
import dev.plinth.dao.ReferencedKey;
import dev.plinth.dao.SelectIn;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.ToMany;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection of one entity type whose elements a join table pairs with their owner. */
final class JoinedRelation<E, T> extends CollectionRelation<E, T> {

  private static final String ELEMENT = "t.";
  private static final String PAIR = "j.";

  private final JoinTable table;
  private final SelectIn elements;
  private final SqlStatement insert;
  private final SqlStatement delete;
  private final SqlStatement deleteAll;
  private final SqlStatement deleteAllOfElement;
  private @Nullable JoinedRelation<T, E> inverse;

  JoinedRelation(EntityType<E> owner, EntityType<T> target, ToMany<E, T> toMany, int index) {
    super(owner, target, toMany, index);
    this.table = toMany.joinTable();
    String name = owner.name() + "." + toMany.property();
    EntityMapping<T> mapping = target.mapping();
    List<String> order =
        toMany.order().isEmpty() ? SelectIn.names(mapping.keyColumns()) : toMany.order();
    this.elements =
        SelectIn.of(
            name, select(target), prefixed(PAIR, table.ownerColumns()), prefixed(ELEMENT, order));
    List<String> both = new ArrayList<>(table.ownerColumns());
    both.addAll(table.targetColumns());
    String values = String.join(", ", Collections.nCopies(both.size(), "?"));
    this.insert =
        SqlStatement.of(
            name + ".insert",
            "insert into "
                + table.sql()
                + " ("
                + String.join(", ", both)
                + ") values ("
                + values
                + ")");
    this.delete = SqlStatement.of(name + ".delete", deleteWhere(both));
    this.deleteAll = SqlStatement.of(name + ".deleteAll", deleteWhere(table.ownerColumns()));
    this.deleteAllOfElement =
        SqlStatement.of(name + ".deleteAllOfElement", deleteWhere(table.targetColumns()));
  }

  private String deleteWhere(List<String> columns) {
    return "delete from "
        + table.sql()
        + " where "
        + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
  }

  private String select(EntityType<T> target) {
    Stream<String> columns =
        Stream.concat(
            prefixed(ELEMENT, SelectIn.names(target.mapping().columns())).stream(),
            prefixed(PAIR, table.ownerColumns()).stream());
    List<String> keys = prefixed(ELEMENT, SelectIn.names(target.mapping().keyColumns()));
    List<String> references = prefixed(PAIR, table.targetColumns());
    List<String> equal = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      equal.add(references.get(i) + " = " + keys.get(i));
    }
    return "select "
        + columns.collect(Collectors.joining(", "))
        + " from "
        + target.mapping().tableSql()
        + " t join "
        + table.sql()
        + " j on "
        + String.join(" and ", equal);
  }

  private static List<String> prefixed(String prefix, List<String> columns) {
    return columns.stream().map(prefix::concat).toList();
  }

  /** Whether this side declares the join table. */
  boolean isOwning() {
    return toMany().owningSide() == null;
  }

  /** Takes note of the other side. */
  void setInverse(JoinedRelation<T, E> other) {
    inverse = other;
  }

  /** The other side, if it is a property. */
  @Nullable JoinedRelation<T, E> inverse() {
    return inverse;
  }

  /** Writes a pair: the owner's key, then the element's. */
  SqlStatement insert() {
    return insert;
  }

  /** Deletes a pair: the owner's key, then the element's. */
  SqlStatement delete() {
    return delete;
  }

  /** Deletes all pairs of an owner. */
  SqlStatement deleteAll() {
    return deleteAll;
  }

  /** Deletes all pairs of an element. */
  SqlStatement deleteAllOfElement() {
    return deleteAllOfElement;
  }

  /** The join table, as SQL writes it. */
  String table() {
    return table.name();
  }

  @Override
  SelectIn elements() {
    return elements;
  }

  @Override
  ReferencedKey<E> ownerKey() {
    return ReferencedKey.primary(owner().mapping());
  }

  @Override
  int ownerPosition() {
    return target().mapping().columns().size() + 1;
  }

  @Override
  boolean isHere(E owner, T element) {
    return true;
  }

  @Override
  String otherSide() {
    return String.valueOf(inverse);
  }
}
