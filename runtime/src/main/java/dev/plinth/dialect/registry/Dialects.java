package dev.plinth.dialect.registry;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.h2.H2Dialect;
import dev.plinth.dialect.mariadb.MariadbDialect;
import dev.plinth.dialect.mysql.MysqlDialect;
import dev.plinth.dialect.postgresql.PostgresqlDialect;
import dev.plinth.dialect.sqlite.SqliteDialect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one list of dialects. */
public final class Dialects {
  /** SQLite. */
  public static final Dialect SQLITE = new SqliteDialect();

  /** PostgreSQL. */
  public static final Dialect POSTGRESQL = new PostgresqlDialect();

  /** MariaDB. */
  public static final Dialect MARIADB = new MariadbDialect();

  /** MySQL. */
  public static final Dialect MYSQL = new MysqlDialect();

  /** H2. */
  public static final Dialect H2 = new H2Dialect();

  /** Every dialect, by name. */
  public static final List<Dialect> ALL = List.of(SQLITE, POSTGRESQL, MARIADB, MYSQL, H2);

  private Dialects() {}

  /** The dialect of this name, if there is one. */
  public static Optional<Dialect> find(String name) {
    return ALL.stream().filter(dialect -> dialect.name().equals(name)).findFirst();
  }

  /**
   * The dialect of this name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those that exist
   */
  public static Dialect named(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no dialect named \"" + name + "\"; there are " + names() + "."));
  }

  /** The dialect of the database behind a JDBC URL, if it is one of ours. */
  public static Optional<Dialect> ofUrl(String jdbcUrl) {
    return ALL.stream().filter(dialect -> dialect.accepts(jdbcUrl)).findFirst();
  }

  /** The names of all dialects, for messages. */
  public static String names() {
    return ALL.stream().map(Dialect::name).collect(Collectors.joining(", "));
  }
}
