package dev.plinth.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** SQLite: a file per database, so that several connections see the same tables. */
final class SqliteServer implements TestServer {

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public EmptyDatabase create() {
    Path folder = JvmFolder.get().subfolder("sqlite").resolve("" + count.incrementAndGet());
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EmptyDatabase(
        "jdbc:sqlite:" + folder.resolve("test.db"), () -> FileTree.delete(folder));
  }
}
