package dev.plinth.schema.fragment;

import java.util.Optional;

/** Where a module's files stand in a class folder or jar. */
public final class SnapshotFiles {
  static final String ROOT = "META-INF/plinth/";

  private SnapshotFiles() {}

  /** The fragment of one entity. */
  public static String entity(String module, String binaryName) {
    return ROOT + module + "/entities/" + binaryName + ".json";
  }

  /** The names of all entities that have a fragment, as an {@link EntityIndex}. */
  public static String index(String module) {
    return ROOT + module + "/entities.idx";
  }

  /** The snapshot of the module. */
  public static String schema(String module) {
    return ROOT + module + "/schema.json";
  }

  /** The statements that create the module's tables. */
  public static String ddl(String module, String dialect) {
    return ROOT + module + "/ddl/" + dialect + ".sql";
  }

  /** The class file of a type. */
  public static String classFile(String binaryName) {
    return binaryName.replace('.', '/') + ".class";
  }

  /** The module whose snapshot or index of entities {@code path} is, or nothing. */
  static Optional<String> moduleOf(String path) {
    int end = path.startsWith(ROOT) ? path.indexOf('/', ROOT.length()) : -1;
    if (end < 0) {
      return Optional.empty();
    }
    String module = path.substring(ROOT.length(), end);
    return path.equals(schema(module)) || path.equals(index(module))
        ? Optional.of(module)
        : Optional.empty();
  }
}
