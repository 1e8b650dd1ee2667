package dev.plinth;

import static dev.plinth.error.RevisionProblem.ENTITIES_WITHOUT_REVISIONS;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.StatementPlan;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.ApplicationMigrations;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RunSettings;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings a database to the revisions on the class path, or compares it with them. */
final class StartUp {

  private final Jdbi jdbi;
  private final List<EntityMapping<?>> mappings;

  StartUp(Jdbi jdbi, List<EntityMapping<?>> mappings) {
    this.jdbi = jdbi;
    this.mappings = mappings;
  }

  void migrate(RunSettings settings) {
    ApplicationMigrations migrations = migrations();
    MigrationRunner runner = runner().with(settings);
    migrations.upgrade(runner, new MigrationLog());
    jdbi.getConfig(StatementPlan.class).schemaChanged();
    refuseWithoutRevisions(migrations.modules(), runner);
  }

  void validate() {
    ApplicationMigrations migrations = migrations();
    MigrationRunner runner = runner();
    migrations.validate(runner.history());
    refuseWithoutRevisions(migrations.modules(), runner);
  }

  /**
   * Refuses entities of a module without revisions whose tables are not there: nobody would ever
   * make them. Afterwards, because revisions of other modules might have made them.
   */
  private void refuseWithoutRevisions(List<String> modules, MigrationRunner runner) {
    List<EntityMapping<?>> others =
        mappings.stream()
            .filter(mapping -> !mapping.isView() && mapping.schemaName() == null)
            .filter(mapping -> !modules.contains(mapping.module()))
            .toList();
    if (others.isEmpty()) {
      return;
    }
    List<String> tables = runner.tables();
    for (EntityMapping<?> mapping : others) {
      if (tables.stream().noneMatch(mapping.tableName()::equalsIgnoreCase)) {
        throw ENTITIES_WITHOUT_REVISIONS.about(
            mapping.tableName(), mapping.module(), String.join(", ", modules));
      }
    }
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
