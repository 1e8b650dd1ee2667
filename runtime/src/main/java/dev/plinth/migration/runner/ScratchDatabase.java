package dev.plinth.migration.runner;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.migration.inspect.SqliteStructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** An empty database to prove something on; gone when it is closed. */
public final class ScratchDatabase implements AutoCloseable {

  private final Path file;
  private final String url;

  private ScratchDatabase(Path file) {
    this.file = file;
    this.url = "jdbc:sqlite:" + file;
  }

  /**
   * A new one; nothing if this machine can make none of this kind.
   *
   * @throws MigrationFailedException if there is no place for its file
   */
  public static Optional<ScratchDatabase> of(Dialect dialect) {
    if (!dialect.name().equals(Dialects.SQLITE.name())) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ScratchDatabase(Files.createTempFile("plinth-verify-", ".db")));
    } catch (IOException e) {
      throw new MigrationFailedException(
          "no scratch database can be made in the folder for temporary files: " + e.getMessage(),
          e);
    }
  }

  /** Runs revisions on it. */
  public MigrationRunner runner() {
    return MigrationRunner.open(url, null, null);
  }

  /** What it is made of, as sorted lines that can be compared with those of another one. */
  public List<String> structure() {
    return Jdbi.create(url).withHandle(SqliteStructure::of);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
