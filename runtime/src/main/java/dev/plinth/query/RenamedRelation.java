package dev.plinth.query;

import dev.plinth.dao.EntityMapping;

/** A relation to a table that has another name in the query. */
record RenamedRelation<T>(Relation<T> relation, EntityMapping<T> target) implements Relation<T> {

  @Override
  public Link link(TableRef to) {
    return relation.link(to);
  }
}
