package dev.plinth.dialect.h2;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A URL of H2's driver: {@code jdbc:h2:path;SETTING=value}, where the path may be in memory. */
public final class H2Url {

  private static final String PREFIX = "jdbc:h2:";
  private static final String LOWER = "DATABASE_TO_LOWER";

  private final String url;

  private H2Url(String url) {
    this.url = url;
  }

  /** The URL; nothing if it leads to another database. */
  public static Optional<H2Url> of(String url) {
    return url.startsWith(PREFIX) ? Optional.of(new H2Url(url)) : Optional.empty();
  }

  /** The URL of a driver's connection to names in lower case, unless it says how it wants them. */
  public String inLowerCase() {
    String settings = url.toUpperCase(Locale.ROOT);
    boolean isSaid = settings.contains(LOWER) || settings.contains("DATABASE_TO_UPPER");
    return isSaid ? url : url + ";" + LOWER + "=TRUE";
  }

  /** Whether the database is in the memory of this process. */
  public boolean isInMemory() {
    return path().toLowerCase(Locale.ROOT).startsWith("mem:");
  }

  /** The file that the database is in; nothing if it is in memory, on a server or in an archive. */
  public Optional<Path> file() {
    String path = path();
    String scheme = path.replaceFirst("^([A-Za-z][A-Za-z]+):.*", "$1");
    if (!scheme.equals(path) && !scheme.equals("file")) {
      return Optional.empty();
    }
    String file =
        path.replaceFirst("^file:", "")
            .replaceFirst("^~", System.getProperty("user.home").replace("\\", "/"));
    try {
      return Optional.of(Path.of(file + ".mv.db"));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private String path() {
    return url.substring(PREFIX.length()).replaceFirst(";.*", "");
  }
}
