package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.Paging;
import dev.plinth.error.InvalidQueryException;
import java.util.List;
import java.util.stream.Stream;

/** An entity for each row. */
record EntitySelection<E>(EntityMapping<E> mapping) implements Selection<E> {

  @Override
  public List<SelectItem> items() {
    return EntityValue.of(mapping).items();
  }

  /** The joins of a query that begins with the entity may be right ones. */
  @Override
  public void check(From from) {
    EntityValue.of(mapping).check(from);
  }

  @Override
  public void checkPaged(Paging<?> paging) {
    if (!paging.isOf(mapping)) {
      throw new InvalidQueryException(
          "the query gives rows of " + mapping.tableName() + ", which have no " + paging);
    }
  }

  @Override
  public String name() {
    return mapping.entityType().getSimpleName() + ".query";
  }

  @Override
  public List<E> list(Execution execution) {
    return execution.list(mapping);
  }

  @Override
  public Stream<E> stream(Execution execution) {
    return execution.stream(mapping);
  }
}
