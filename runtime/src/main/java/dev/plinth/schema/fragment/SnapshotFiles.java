package dev.plinth.schema.fragment;

import dev.plinth.schema.TableName;
import java.util.Locale;
import java.util.Optional;

/** Where a module's files stand in a class folder or jar. */
public final class SnapshotFiles {
  static final String ROOT = "META-INF/plinth/";
  private static final String TABLES = "plinth_tables/";

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

  /**
   * The fragment of the entity that owns a table or view, for compilers of other modules: they know
   * the name in a statement only, can't list files, and see no folder of a jar whose name is none
   * of a package. Each has a folder of its own, for Java modules must not share packages.
   */
  public static String table(TableName table) {
    StringBuilder folder = new StringBuilder();
    String name = table.toString().toLowerCase(Locale.ROOT);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean stays = c == '_' || (i == 0 ? Character.isLetter(c) : Character.isLetterOrDigit(c));
      folder.append(stays ? String.valueOf(c) : "$" + Integer.toHexString(c));
    }
    return TABLES + folder + "/entity.json";
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
