package dev.plinth.migration;

import dev.plinth.migration.runner.MigrationRunner;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** A SQLite database for one test. */
record SqliteFile(Path file) {

  static SqliteFile in(Path folder) {
    return new SqliteFile(folder.resolve("test.db"));
  }

  MigrationRunner runner() {
    return MigrationRunner.open(url(), null, null);
  }

  /** The tables that are not Plinth's own. */
  List<String> tables() {
    return Jdbi.create(url())
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select name from sqlite_schema where type = 'table'"
                            + " and name not like 'plinth%' and name not like 'sqlite%' order by 1")
                    .mapTo(String.class)
                    .list());
  }

  void run(String... statements) {
    Jdbi.create(url()).useHandle(handle -> List.of(statements).forEach(handle::execute));
  }

  private String url() {
    return "jdbc:sqlite:" + file;
  }
}
