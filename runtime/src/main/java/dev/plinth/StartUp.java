package dev.plinth;

import dev.plinth.dao.StatementPlan;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.ApplicationMigrations;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RunSettings;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings a database to the revisions on the class path, or compares it with them. */
final class StartUp {

  private final Jdbi jdbi;

  StartUp(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void migrate(RunSettings settings) {
    migrations().upgrade(runner().with(settings), new MigrationLog());
    jdbi.getConfig(StatementPlan.class).schemaChanged();
  }

  void validate() {
    migrations().validate(runner().history());
  }

  private static ApplicationMigrations migrations() {
    return ApplicationMigrations.on(
        Optional.ofNullable(Thread.currentThread().getContextClassLoader())
            .orElseGet(ClassLoader::getSystemClassLoader));
  }

  private MigrationRunner runner() {
    try (Handle handle = jdbi.open()) {
      String dialect = jdbi.getConfig(StatementPlan.class).dialect(handle);
      return MigrationRunner.of(jdbi, Dialects.named(dialect));
    }
  }
}
