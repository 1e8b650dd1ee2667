package dev.plinth.benchmark.contender;

import java.sql.Connection;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Makes Hibernate's session factories: the entities are mapped by XML, as they are Plinth's. */
final class HibernateSessions {

  private static final int BATCH = 1_000;

  static {
    System.setProperty("org.jboss.logging.provider", "slf4j"); // else it tells its settings
  }

  private HibernateSessions() {}

  /**
   * Sessions on one connection.
   *
   * @param mapping the name of a file beside this class, without its ending
   */
  static SessionFactory open(
      Databases database, Connection connection, String mapping, @Nullable StatementLog log) {
    Configuration configuration = new Configuration();
    configuration
        .getProperties()
        .put(
            AvailableSettings.JAKARTA_NON_JTA_DATASOURCE,
            new SingleConnectionDataSource(connection, true));
    configuration
        .setProperty(AvailableSettings.DIALECT, dialect(database))
        .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH)
        .setProperty(AvailableSettings.ORDER_INSERTS, true)
        .setProperty(AvailableSettings.ALLOW_UPDATE_OUTSIDE_TRANSACTION, true)
        .setProperty(AvailableSettings.JDBC_TIME_ZONE, "UTC")
        .addResource(resource(mapping));
    HibernateValues.register(database, configuration);
    if (log != null) {
      configuration.setStatementInspector(inspector(log));
    }
    return configuration.buildSessionFactory();
  }

  private static String dialect(Databases database) {
    return switch (database) {
      case SQLITE -> "org.hibernate.community.dialect.SQLiteDialect";
      case H2 -> "org.hibernate.dialect.H2Dialect";
    };
  }

  private static String resource(String mapping) {
    String folder = HibernateSessions.class.getPackageName().replace('.', '/');
    return String.format(Locale.ROOT, "%s/%s.orm.xml", folder, mapping);
  }

  /** Hibernate tells the text of a statement before it runs, and no time. */
  private static StatementInspector inspector(StatementLog log) {
    return sql -> {
      log.add(sql, 0);
      return sql;
    };
  }
}
