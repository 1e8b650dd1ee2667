package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaJson;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a class folder or jar was compiled to.
 *
 * <p>The schema is assembled again from fragments and class files: an entity whose class file was
 * deleted since the last compilation is not part of it any more.
 */
public final class Fragments {

  private Fragments() {}

  /**
   * The names of the modules in a class folder or jar, sorted.
   *
   * @throws SchemaFileException if it can't be read
   */
  public static NavigableSet<String> modules(Path classes) {
    return open(classes, CompiledFiles::modules);
  }

  /**
   * The schema of the only module in a class folder or jar.
   *
   * @throws SchemaFileException if it can't be read, or holds no module or several
   */
  public static Schema schema(Path classes) {
    return open(
        classes,
        files -> {
          NavigableSet<String> modules = files.modules();
          if (modules.size() > 1) {
            throw SchemaFileProblem.SEVERAL_MODULES.in(
                classes.toString(), String.join(", ", modules));
          }
          return schema(classes, files, modules.isEmpty() ? "" : modules.first());
        });
  }

  /**
   * The schema of one module in a class folder or jar.
   *
   * @throws SchemaFileException if it can't be read or does not hold the module
   */
  public static Schema schema(Path classes, String module) {
    return open(classes, files -> schema(classes, files, module));
  }

  /**
   * The statements of the DAOs of one module in a class folder or jar; none where it has no DAOs.
   *
   * @throws SchemaFileException if it can't be read or does not hold the module
   */
  public static ModuleQueries queries(Path classes, String module) {
    return open(
        classes,
        files -> {
          if (!files.modules().contains(module)) {
            throw missing(classes, files, module);
          }
          return new ModuleQueries(
              module, living(FragmentKind.DAOS, files, module).orElse(List.of()));
        });
  }

  private static Schema schema(Path classes, CompiledFiles files, String module) {
    String path = SnapshotFiles.schema(module);
    Optional<Schema> snapshot =
        files.read(path).map(text -> SchemaJson.read(text, files.describe(path)));
    List<String> dialects = snapshot.map(Schema::dialects).orElse(List.of());
    return living(FragmentKind.ENTITIES, files, module)
        .map(entities -> ModuleSnapshot.of(module, dialects, entities))
        .or(() -> snapshot)
        .orElseThrow(() -> missing(classes, files, module));
  }

  private static SchemaFileException missing(Path classes, CompiledFiles files, String module) {
    NavigableSet<String> others = files.modules();
    return others.isEmpty()
        ? SchemaFileProblem.NO_SNAPSHOT.in(classes.toString())
        : SchemaFileProblem.OTHER_MODULE.in(classes.toString(), module, String.join(", ", others));
  }

  /** What the types have left whose class file is still there; nothing without an index. */
  private static <F> Optional<List<F>> living(
      FragmentKind<F> kind, CompiledFiles files, String module) {
    String index = kind.index(module);
    return files
        .read(index)
        .map(
            text ->
                FragmentIndex.read(text, files.describe(index)).types().stream()
                    .filter(type -> files.contains(SnapshotFiles.classFile(type)))
                    .map(type -> fragment(kind, files, kind.file(module, type)))
                    .toList());
  }

  private static <F> F fragment(FragmentKind<F> kind, CompiledFiles files, String path) {
    String file = files.describe(path);
    return files
        .read(path)
        .map(text -> kind.read(text, file))
        .orElseThrow(() -> SchemaFileProblem.MISSING_FRAGMENT.in(file));
  }

  private static <R> R open(Path classes, Function<CompiledFiles, R> work) {
    try (CompiledFiles files = CompiledFiles.open(classes)) {
      return work.apply(files);
    }
  }
}
