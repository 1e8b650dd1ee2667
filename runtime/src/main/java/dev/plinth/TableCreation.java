package dev.plinth;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Scripts;
import dev.plinth.dao.StatementPlan;
import dev.plinth.dialect.SqlScript;
import dev.plinth.error.UnavailableDatabaseException;
import dev.plinth.migration.runner.DatabaseTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Creates the tables of all entities in an empty database. */
final class TableCreation {

  private static final String HISTORY = "plinth_revision";

  private final List<EntityMapping<?>> mappings;

  TableCreation(List<EntityMapping<?>> mappings) {
    this.mappings = mappings;
  }

  void run(Jdbi jdbi) {
    if (mappings.isEmpty()) {
      throw new IllegalStateException(
          "there are no entities on the class path: is the annotation processor on in the build of"
              + " the module that declares them?");
    }
    StatementPlan plan = jdbi.getConfig(StatementPlan.class);
    jdbi.useTransaction(
        handle -> {
          checkEmpty(tables(handle.getConnection()));
          for (String script : new CompiledDdl(mappings).scripts(plan.dialect(handle))) {
            create(handle, script);
          }
          mappings.stream()
              .filter(EntityMapping::isView)
              .forEach(view -> checkReadable(handle, plan.text(handle, view.selectAll()), view));
        });
    plan.schemaChanged();
  }

  private static void create(Handle handle, String script) {
    Scripts.run(handle, "Database.createTables", SqlScript.parse(script).statements());
  }

  /** Some databases look at the query of a view only when it is read. */
  private static void checkReadable(Handle handle, String selectAll, EntityMapping<?> view) {
    try (PreparedStatement select =
            handle.getConnection().prepareStatement(selectAll + " where 1 = 0");
        ResultSet rows = select.executeQuery()) {
      rows.next();
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the view "
              + view.tableName()
              + " can't be read: "
              + e.getMessage()
              + ": mend the query of @View on "
              + view.entityType().getName()
              + ", or its properties",
          e);
    }
  }

  private static void checkEmpty(List<String> tables) {
    if (tables.stream().anyMatch(HISTORY::equalsIgnoreCase)) {
      throw new IllegalStateException(
          "createTables is for databases without migrations, and this one has a history of them ("
              + HISTORY
              + "): use migrate, or plinth upgrade head");
    }
    if (!tables.isEmpty()) {
      throw new IllegalStateException(
          "createTables needs an empty database, and this one has the tables "
              + String.join(", ", tables)
              + ": take a new one, or let revisions and migrate change this one");
    }
  }

  private static List<String> tables(Connection connection) {
    try {
      return DatabaseTables.all(connection);
    } catch (SQLException e) {
      throw new UnavailableDatabaseException("can't list the tables: " + e.getMessage(), e);
    }
  }
}
