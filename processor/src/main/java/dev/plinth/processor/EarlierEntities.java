package dev.plinth.processor;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import dev.plinth.processor.writer.Output;
import dev.plinth.processor.writer.ResourceFiles;
import dev.plinth.schema.fragment.EntityFragment;
import dev.plinth.schema.fragment.EntityIndex;
import dev.plinth.schema.fragment.SnapshotFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The entities of a module that are not compiled now, from what earlier compilations have left. */
final class EarlierEntities {
  private final ResourceFiles files;
  private final String module;

  EarlierEntities(Output output) {
    this.files = output.files();
    this.module = output.module();
  }

  /**
   * Reads the fragments of those that still exist.
   *
   * @param types binary names of all types that are compiled now; these decide for themselves
   * @param unchanged entities that the compiler looks at without compiling them
   * @throws SchemaFileException if a file is damaged, or missing although the class is there
   */
  List<EntityFragment> read(Set<String> types, Set<String> unchanged) {
    Set<String> alive = new TreeSet<>(unchanged);
    index().entities().stream()
        .filter(entity -> !types.contains(entity))
        .filter(entity -> files.exists(SnapshotFiles.classFile(entity)))
        .forEach(alive::add);
    return alive.stream().map(this::fragment).toList();
  }

  private EntityIndex index() {
    String path = SnapshotFiles.index(module);
    return files
        .read(path)
        .map(text -> EntityIndex.read(text, path))
        .orElseGet(() -> EntityIndex.of(List.of()));
  }

  private EntityFragment fragment(String entity) {
    String path = SnapshotFiles.entity(module, entity);
    Optional<String> text = files.read(path);
    return EntityFragment.read(
        text.orElseThrow(() -> SchemaFileProblem.MISSING_FRAGMENT.in(path)), path);
  }
}
