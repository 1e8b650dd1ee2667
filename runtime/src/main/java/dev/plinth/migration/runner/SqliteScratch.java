package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import dev.plinth.migration.inspect.SqliteInspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a SQLite file in the folder for temporary files. */
final class SqliteScratch {

  private SqliteScratch() {}

  static ScratchDatabase file() {
    try {
      Path file = Files.createTempFile("plinth-verify-", ".db");
      return new ScratchDatabase(
          new Connections("jdbc:sqlite:" + file, null, null, null),
          new SqliteInspector(),
          () -> delete(file));
    } catch (IOException e) {
      throw new MigrationFailedException(
          "no scratch database can be made in the folder for temporary files: " + e.getMessage(),
          e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
