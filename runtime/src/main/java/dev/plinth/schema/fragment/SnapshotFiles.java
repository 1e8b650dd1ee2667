package dev.plinth.schema.fragment;

import java.util.Optional;

/** Where a module's files stand in a class folder or jar. */
public final class SnapshotFiles {
  static final String ROOT = "META-INF/plinth/";

  private SnapshotFiles() {}

  /** The folder of all files of a module, with a slash at its end. */
  static String folder(String module) {
    return ROOT + module + "/";
  }

  /** The snapshot of the module. */
  public static String schema(String module) {
    return folder(module) + "schema.json";
  }

  /** The statements that create the module's tables. */
  public static String ddl(String module, String dialect) {
    return folder(module) + "ddl/" + dialect + ".sql";
  }

  /** The statements of the module's DAOs. */
  public static String queries(String module) {
    return folder(module) + "queries.json";
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
    return path.equals(schema(module)) || path.equals(FragmentKind.ENTITIES.index(module))
        ? Optional.of(module)
        : Optional.empty();
  }
}
