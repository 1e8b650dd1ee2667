package dev.plinth.schema.fragment;

import java.util.Optional;

/**
 * Where a module keeps what it was compiled to, inside of a class folder or jar.
 *
 * @param module the name of the module
 */
public record FragmentPaths(String module) {

  static final String ROOT = "META-INF/plinth/";

  /** The snapshot of the whole module. */
  public String schema() {
    return ROOT + module + "/schema.json";
  }

  /** The statements that create the schema on a database. */
  public String ddl(String dialect) {
    return ROOT + module + "/ddl/" + dialect + ".sql";
  }

  /** The list of types that have a fragment. */
  public String index(FragmentKind kind) {
    return ROOT + module + "/" + kind.folder() + ".idx";
  }

  /** The fragment of one type. */
  public String fragment(FragmentKind kind, String binaryName) {
    return ROOT + module + "/" + kind.folder() + "/" + binaryName + ".json";
  }

  /** The class file of a type. */
  public static String classFile(String binaryName) {
    return binaryName.replace('.', '/') + ".class";
  }

  /** The module whose snapshot or index of entities {@code path} is, or nothing. */
  static Optional<String> moduleOf(String path) {
    if (!path.startsWith(ROOT)) {
      return Optional.empty();
    }
    int end = path.indexOf('/', ROOT.length());
    if (end < 0) {
      return Optional.empty();
    }
    FragmentPaths paths = new FragmentPaths(path.substring(ROOT.length(), end));
    return path.equals(paths.schema()) || path.equals(paths.index(FragmentKind.ENTITIES))
        ? Optional.of(paths.module())
        : Optional.empty();
  }
}
