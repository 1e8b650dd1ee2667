package dev.plinth.benchmark.contender;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** All contenders: a new one is a class and a line here. The first is the baseline. */
public enum Contenders {
  JDBC("JDBC", log -> new JdbcContender(log, new JdkTimeText())),
  JDBC_OWN_TIME("JDBC, own time parser", log -> new JdbcContender(log, new FixedTimeText())),
  PLINTH("Plinth", PlinthContender::new),
  PLINTH_SESSION("Plinth session", PlinthSessionContender::new),
  JDBI("Jdbi", JdbiContender::new),
  JDBI_SQL_OBJECT("Jdbi SqlObject", SqlObjectContender::new),
  SPRING("Spring JDBC", SpringContender::new);

  private final String title;
  private final Opening opening;

  Contenders(String title, Opening opening) {
    this.title = title;
    this.opening = opening;
  }

  /** How tables name it. */
  public String title() {
    return title;
  }

  /** Opens it on a database of its own. */
  public Contender open() throws SQLException {
    return opening.open(null);
  }

  /** Opens it so that every statement is reported to {@code log}. */
  public Contender open(StatementLog log) throws SQLException {
    return opening.open(log);
  }

  /** Opens a contender; reports to the log if there is one. */
  @FunctionalInterface
  private interface Opening {
    Contender open(@Nullable StatementLog log) throws SQLException;
  }
}
