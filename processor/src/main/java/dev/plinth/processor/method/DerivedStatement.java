package dev.plinth.processor.method;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.processor.sql.SqlPart;
import dev.plinth.schema.TableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the statement that the name of a method stands for. */
final class DerivedStatement {
  private final EntityProperties entities;
  private final EntityOutline entity;
  private final DerivedName name;
  private final List<List<DerivedTerm>> alternatives;
  private final TableName table;
  private final DerivedJoins joins;
  private final DerivedText text = new DerivedText();

  /**
   * @param alternatives the conditions of the name with their parameters
   */
  DerivedStatement(
      EntityProperties entities,
      EntityOutline entity,
      DerivedName name,
      List<List<DerivedTerm>> alternatives) {
    this.entities = entities;
    this.entity = entity;
    this.name = name;
    this.alternatives = alternatives;
    this.table = entity.table();
    this.joins = new DerivedJoins(table);
    if (name.verb() != DerivedVerb.DELETE) {
      name.conditions().stream()
          .map(DerivedCondition::path)
          .filter(path -> !path.isMany())
          .forEach(path -> joins.add(path.crossed()));
      name.orders().forEach(order -> joins.add(order.path().crossed()));
    }
  }

  List<BoundParameter> parameters() {
    return text.parameters();
  }

  /** All columns of the entity, in the order in which its mapping reads them. */
  List<SqlPart> entities(List<BoundParameter> limit) {
    return select(
        entities.columns(entity).stream().map(column -> joins.column(column.name())).toList(),
        limit);
  }

  /** The columns at these paths, of which each has one. */
  List<SqlPart> values(List<DerivedPath> paths, List<BoundParameter> limit) {
    paths.forEach(path -> joins.add(path.crossed()));
    return select(
        paths.stream()
            .map(path -> joins.column(path.crossed(), path.property().column().name()))
            .toList(),
        limit);
  }

  private List<SqlPart> select(List<String> columns, List<BoundParameter> limit) {
    text.add("select " + String.join(", ", columns) + " from " + joins.from());
    where();
    text.add(order());
    if (name.most() > 0) {
      text.add(" limit " + name.most());
    }
    limit.forEach(most -> text.add(" limit ?", most));
    return text.parts();
  }

  List<SqlPart> count() {
    text.add("select count(*) from " + joins.from());
    where();
    return text.parts();
  }

  List<SqlPart> exists() {
    text.add("select exists(select 1 from " + joins.from());
    where();
    text.add(")");
    return text.parts();
  }

  List<SqlPart> delete() {
    text.add("delete from " + Identifiers.quoted(table));
    where();
    return text.parts();
  }

  private void where() {
    boolean encloses = alternatives.size() > 1;
    String before = " where ";
    for (List<DerivedTerm> terms : alternatives) {
      boolean isGroup = encloses && terms.size() > 1;
      text.add(before + (isGroup ? "(" : ""));
      for (int i = 0; i < terms.size(); i++) {
        text.add(i == 0 ? "" : " and ");
        term(terms.get(i));
      }
      text.add(isGroup ? ")" : "");
      before = " or ";
    }
  }

  private void term(DerivedTerm term) {
    DerivedPath path = term.condition().path();
    boolean deletes = name.verb() == DerivedVerb.DELETE;
    if (path.isMany() || (deletes && !path.crossed().isEmpty())) {
      DerivedJoins inner = new DerivedJoins(table);
      inner.add(path.crossed());
      text.add(inner.subquery(path, deletes));
      new DerivedConditionText(text, inner).add(term);
      text.add(")");
    } else {
      new DerivedConditionText(text, joins).add(term);
    }
  }

  /** As asked for, and last by the key, so that the order of all rows is certain. */
  private String order() {
    List<String> terms = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (DerivedOrder order : name.orders()) {
      String column = joins.column(order.path().crossed(), order.path().property().column().name());
      named.add(column);
      terms.add(order.descending() ? column + " desc" : column);
    }
    boolean isDescending =
        !name.orders().isEmpty() && name.orders().get(name.orders().size() - 1).descending();
    for (String key : entities.key(entity)) {
      String column = joins.column(key);
      if (named.add(column)) {
        terms.add(isDescending ? column + " desc" : column);
      }
    }
    return terms.isEmpty() ? "" : " order by " + String.join(", ", terms);
  }
}
