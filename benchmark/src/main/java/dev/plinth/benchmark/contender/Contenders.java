package dev.plinth.benchmark.contender;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All contenders: a new one is a class and a line here. The first is the baseline. */
public enum Contenders {
  JDBC("JDBC", (on, log) -> new JdbcContender(on, on.stored(), log)),
  JDBC_OWN_TIME(
      "JDBC, own time parser",
      EnumSet.of(Databases.SQLITE), // elsewhere times are no text
      (on, log) -> new JdbcContender(on, new SqliteValues(new FixedTimeText()), log)),
  PLINTH("Plinth", PlinthContender::new),
  PLINTH_SESSION("Plinth session", PlinthSessionContender::new),
  JDBI("Jdbi", JdbiContender::new),
  JDBI_SQL_OBJECT("Jdbi SqlObject", SqlObjectContender::new),
  JOOQ("jOOQ", JooqContender::new),
  MYBATIS("MyBatis", MybatisContender::new),
  HIBERNATE("Hibernate", HibernateContender::new),
  SPRING("Spring JDBC", SpringContender::new);

  private final String title;
  private final Set<Databases> databases;
  private final Opening opening;

  Contenders(String title, Opening opening) {
    this(title, EnumSet.allOf(Databases.class), opening);
  }

  Contenders(String title, Set<Databases> databases, Opening opening) {
    this.title = title;
    this.databases = databases;
    this.opening = opening;
  }

  /** Those that have something to show on a database. */
  public static List<Contenders> on(Databases database) {
    return Arrays.stream(values()).filter(each -> each.databases.contains(database)).toList();
  }

  /** How tables name it. */
  public String title() {
    return title;
  }

  /** Opens it on a database of its own. */
  public Contender open(Databases database) throws SQLException {
    return opening.open(database, null);
  }

  /** Opens it so that every statement is reported to {@code log}. */
  public Contender open(Databases database, StatementLog log) throws SQLException {
    return opening.open(database, log);
  }

  /** Opens a contender; reports to the log if there is one. */
  @FunctionalInterface
  private interface Opening {
    Contender open(Databases database, @Nullable StatementLog log) throws SQLException;
  }
}
