package dev.plinth.migration.runner;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** A SQLite file for one test. */
record Sqlite(Path file) {

  String url() {
    return "jdbc:sqlite:" + file;
  }

  MigrationRunner runner() {
    return MigrationRunner.open(url(), null, null);
  }

  /** A runner whose connections enforce foreign keys, as those of applications do. */
  MigrationRunner enforcingRunner() {
    return MigrationRunner.open(url() + "?foreign_keys=true", null, null);
  }

  void run(String... statements) {
    Jdbi.create(url())
        .useHandle(
            handle -> {
              for (String statement : statements) {
                handle.execute(statement);
              }
            });
  }

  /** The first column of all rows as text. */
  List<String> query(String sql) {
    return Jdbi.create(url())
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
