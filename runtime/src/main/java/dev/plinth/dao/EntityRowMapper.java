package dev.plinth.dao;

import dev.plinth.error.StatementException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Supplier;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Maps the rows of hand-written SQL to an entity. To-many properties stay unloaded; what to-one
 * properties refer to is read as the rows go, once per key and result.
 */
final class EntityRowMapper<E> implements RowMapper<E> {

  private final EntityMapping<E> mapping;

  EntityRowMapper(EntityMapping<E> mapping) {
    this.mapping = mapping;
  }

  @Override
  public E map(ResultSet result, StatementContext context) throws SQLException {
    return specialize(result, context).map(result, context);
  }

  @Override
  public RowMapper<E> specialize(ResultSet result, StatementContext context) throws SQLException {
    Backend backend = context.getConfig(StatementPlan.class).backend(context.getConnection());
    Result rows = new Result(context, backend);
    NamedRow row = NamedRow.of(rows, backend, mapping, result);
    return (current, ignored) -> {
      row.from(current);
      Supplier<E> entity = rows.loading.later(mapping, row);
      rows.loading.complete();
      return entity.get();
    };
  }

  /** One result of hand-written SQL. */
  private static final class Result implements Rows {

    private final SqlStatement sql;
    private final Backend backend;
    private final StatementContext context;
    private final PlainLoading loading;

    Result(StatementContext context, Backend backend) {
      this.sql = SqlStatement.of("SQL", String.valueOf(context.getRawSql()));
      this.backend = backend;
      this.context = context;
      this.loading = new PlainLoading(new ConnectionSource(context, backend));
    }

    @Override
    public StatementException failure(SQLException e) {
      return backend.failure(sql, e, e);
    }

    @Override
    public StatementContext context() {
      return context;
    }

    @Override
    public Loading loading() {
      return loading;
    }

    @Override
    public <E, T> Collection<T> elementsOf(ToMany<E, T> relation, E owner) {
      return relation.unloaded();
    }

    @Override
    public <E, T> Collection<T> elementsFor(Class<E> owner, ToMany<E, T> relation) {
      return relation.unloaded();
    }

    @Override
    public <E, T> Ref<T> refTo(ToOne<E, T> relation, Object key) {
      return Ref.toKey(relation, key);
    }
  }
}
