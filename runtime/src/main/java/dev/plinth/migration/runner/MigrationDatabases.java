package dev.plinth.migration.runner;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.inspect.MysqlFamilyInspector;
import java.util.List;

/** The one list of databases that revisions run on. */
final class MigrationDatabases {

  /** Every one, by the name of its dialect. */
  static final List<MigrationDatabase> ALL =
      List.of(
          new SqliteMigrationDatabase(),
          new PostgresqlMigrationDatabase(),
          new MysqlFamilyMigrationDatabase(Dialects.MARIADB.name(), MysqlFamilyInspector.mariadb()),
          new MysqlFamilyMigrationDatabase(Dialects.MYSQL.name(), MysqlFamilyInspector.mysql()),
          new H2MigrationDatabase());

  private MigrationDatabases() {}

  /**
   * The one of a dialect.
   *
   * @throws MigrationInputException if revisions can't run there
   */
  static MigrationDatabase of(Dialect dialect) {
    return ALL.stream()
        .filter(database -> database.dialect().equals(dialect.name()))
        .findFirst()
        .orElseThrow(
            () ->
                new MigrationInputException(
                    "revisions can't run on " + dialect.name() + " with this version of Plinth"));
  }
}
