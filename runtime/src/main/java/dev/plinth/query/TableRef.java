package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import org.jspecify.annotations.Nullable;

/**
 * A table as a query names it, unquoted.
 *
 * @param schema that holds it; null for the default one
 * @param alias its name within the query; null if that is its own
 */
record TableRef(@Nullable String schema, String table, @Nullable String alias) {

  static TableRef of(EntityMapping<?> mapping) {
    return new TableRef(mapping.schemaName(), mapping.tableName(), mapping.alias());
  }

  /** The name by which columns are qualified. */
  String name() {
    return alias == null ? table : alias;
  }
}
