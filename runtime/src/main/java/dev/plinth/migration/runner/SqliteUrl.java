package dev.plinth.migration.runner;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the URLs of sqlite-jdbc. */
final class SqliteUrl {
  private static final String PREFIX = "jdbc:sqlite:";

  private SqliteUrl() {}

  /** The file of a database; nothing for one in memory, in a resource, or of another kind. */
  static Optional<Path> file(String url) {
    if (!url.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String name = url.substring(PREFIX.length());
    int query = name.indexOf('?');
    String parameters = query < 0 ? "" : name.substring(query + 1);
    String path = query < 0 ? name : name.substring(0, query);
    if (path.startsWith("file:")) {
      path = path.substring("file:".length());
    }
    boolean noFile = path.isEmpty() || path.startsWith(":") || parameters.contains("mode=memory");
    try {
      return noFile ? Optional.empty() : Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
