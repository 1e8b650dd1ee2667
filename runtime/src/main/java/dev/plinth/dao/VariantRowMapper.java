package dev.plinth.dao;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Maps rows to one variant of a sealed entity; a row of another variant is refused, because null
 * would be taken for a column that is NULL.
 *
 * @param mapper the one of the sealed type
 */
record VariantRowMapper<V>(Class<V> variant, RowMapper<?> mapper) implements RowMapper<V> {

  @Override
  public V map(ResultSet result, StatementContext context) throws SQLException {
    return cast(mapper.map(result, context));
  }

  @Override
  public RowMapper<V> specialize(ResultSet result, StatementContext context) throws SQLException {
    RowMapper<?> specialized = mapper.specialize(result, context);
    return (row, current) -> cast(specialized.map(row, current));
  }

  private V cast(Object entity) {
    if (!variant.isInstance(entity)) {
      throw new IllegalStateException(
          "the row is a "
              + entity.getClass().getSimpleName()
              + " and no "
              + variant.getSimpleName()
              + ": select the rows of this variant only, or map to the type that all extend");
    }
    return variant.cast(entity);
  }
}
