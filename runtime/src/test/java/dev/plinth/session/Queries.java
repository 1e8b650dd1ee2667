package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Execution;
import dev.plinth.dao.SqlStatement;
import dev.plinth.session.model.Child;
import dev.plinth.session.model.Family;
import dev.plinth.session.model.Parent;
import java.util.List;

/** Runs queries as generated data access objects do. */
final class Queries {

  private static final Family FAMILY = Family.nullable(children -> children);

  private Queries() {}

  /** All parents, or all children. */
  @SuppressWarnings("unchecked") // the mapping of that class
  static <E> List<E> all(Session session, Class<E> type) {
    EntityMapping<?> mapping = type == Parent.class ? FAMILY.parent : FAMILY.child;
    if (type != Parent.class && type != Child.class) {
      throw new IllegalArgumentException(type.getName());
    }
    return where(session, (EntityMapping<E>) mapping, "");
  }

  /** The rows with a condition. */
  static <E> List<E> where(Session session, EntityMapping<E> mapping, String condition) {
    SqlStatement sql = SqlStatement.of("test", mapping.selectAll().text() + condition);
    try (Execution select = session.prepare(sql)) {
      return select.list(mapping);
    }
  }
}
