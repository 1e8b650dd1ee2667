package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The file behind a connection to SQLite. Who puts a backup in its place leaves the connection with
 * a file that nobody finds any more, and SQLite notices that only where a transaction begins to
 * write.
 *
 * @param key what tells it from any other file of that name; nothing where the system has no such
 *     thing, or the database is in memory
 */
record OpenedFile(String name, Optional<Object> key) {

  /** The one that is there now. */
  static OpenedFile of(Handle handle) {
    String name =
        handle
            .createQuery("select file from pragma_database_list where name = 'main'")
            .mapTo(String.class)
            .one();
    return new OpenedFile(name, keyOf(name));
  }

  /** Stops a run whose work is in a file that is gone. */
  void refuseReplaced() {
    if (key.isPresent() && !key.equals(keyOf(name))) {
      throw new MigrationFailedException(
          name
              + " was replaced by another file while this ran, and what ran is in the one that is"
              + " gone. "
              + FailureKind.REPLACED.wayOut(""));
    }
  }

  private static Optional<Object> keyOf(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(
          Files.readAttributes(Path.of(name), BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
