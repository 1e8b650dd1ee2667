package dev.plinth.dialect.sqlite;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A URL of SQLite's driver, taken apart: {@code jdbc:sqlite:path?parameter=value&…}, where the path
 * may be {@code :memory:}, empty, or a {@code file:} name.
 */
public final class SqliteUrl {

  private static final String PREFIX = "jdbc:sqlite:";

  private final String path;
  private final Set<String> parameters;

  private SqliteUrl(String path, Set<String> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  /** The parts of the URL; nothing if it leads to another database. */
  public static Optional<SqliteUrl> of(String url) {
    if (!url.startsWith(PREFIX)) {
      return Optional.empty();
    }
    String rest = url.substring(PREFIX.length());
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String parameters = query < 0 ? "" : rest.substring(query + 1);
    return Optional.of(
        new SqliteUrl(
            path.startsWith("file:") ? path.substring("file:".length()) : path,
            Arrays.stream(parameters.split("&")).collect(Collectors.toUnmodifiableSet())));
  }

  /** Whether the database is in memory, so that each connection would have its own. */
  public boolean isInMemory() {
    return path.isEmpty() || path.startsWith(":memory:") || parameters.contains("mode=memory");
  }

  /** Whether the driver is told to open the file for reading only, which it can't change later. */
  public boolean isReadOnly() {
    return parameters.contains("open_mode=1");
  }

  /** Whether the URL sets this parameter itself, as {@code journal_mode}. */
  public boolean sets(String parameter) {
    return parameters.stream().anyMatch(set -> set.startsWith(parameter + "="));
  }

  /** The file of the database; nothing if it is in memory, or inside of a jar. */
  public Optional<Path> file() {
    if (isInMemory() || path.startsWith(":")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
