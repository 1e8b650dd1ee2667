package dev.plinth.migration.runner;

import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What a database of a test is made of. */
final class SqliteStructure {

  private SqliteStructure() {}

  static List<String> of(Sqlite db) {
    return Jdbi.create(db.url())
        .withHandle(new dev.plinth.migration.inspect.SqliteStructure()::lines);
  }
}
