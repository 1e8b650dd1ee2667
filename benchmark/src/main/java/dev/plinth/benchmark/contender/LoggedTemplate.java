package dev.plinth.benchmark.contender;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.SqlProvider;

/** Reports queries to the log, since Spring has no observer of its own: it is a subclass. */
final class LoggedTemplate extends JdbcTemplate {

  private final StatementLog log;

  LoggedTemplate(DataSource source, StatementLog log) {
    super(source);
    this.log = log;
  }

  @Override
  public <T> T query(
      PreparedStatementCreator creator,
      PreparedStatementSetter setter,
      ResultSetExtractor<T> extractor) {
    long start = System.nanoTime();
    T result = super.query(creator, setter, extractor);
    String sql = creator instanceof SqlProvider known ? known.getSql() : "";
    log.add(sql == null ? "" : sql, System.nanoTime() - start);
    return result;
  }
}
