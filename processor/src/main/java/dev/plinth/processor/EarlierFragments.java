package dev.plinth.processor;

import dev.plinth.error.SchemaFileException;
import dev.plinth.error.SchemaFileProblem;
import dev.plinth.processor.writer.Output;
import dev.plinth.processor.writer.Outputs;
import dev.plinth.processor.writer.ResourceFiles;
import dev.plinth.schema.fragment.FragmentIndex;
import dev.plinth.schema.fragment.FragmentKind;
import dev.plinth.schema.fragment.SnapshotFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the types of a module that are not compiled now have left in earlier compilations.
 *
 * @param <F> what a fragment says
 */
final class EarlierFragments<F> {
  private final FragmentKind<F> kind;
  private final ResourceFiles files;
  private final String module;
  private final boolean ofModule;

  private EarlierFragments(FragmentKind<F> kind, Output output, boolean ofModule) {
    this.kind = kind;
    this.files = output.files();
    this.module = output.module();
    this.ofModule = ofModule;
  }

  static <F> EarlierFragments<F> of(FragmentKind<F> kind, Outputs outputs, Output output) {
    return new EarlierFragments<>(kind, output, outputs.isOfModule(output));
  }

  /**
   * Reads the fragments of those that still exist.
   *
   * @param types binary names of all types that are compiled now; these decide for themselves
   * @param unchanged those that the compiler looks at without compiling them
   * @throws SchemaFileException if a file is damaged, or missing although the class is there
   */
  List<F> read(Set<String> types, Set<String> unchanged) {
    Set<String> alive = new TreeSet<>();
    unchanged.stream().filter(this::isHere).forEach(alive::add);
    index().types().stream()
        .filter(type -> !types.contains(type))
        .filter(type -> files.exists(SnapshotFiles.classFile(type)))
        .forEach(alive::add);
    return alive.stream().map(this::fragment).toList();
  }

  /** Whether any type of the module has ever left one. */
  boolean exist() {
    return files.exists(kind.index(module));
  }

  /** Build tools that hand over class files compile one module at a time. */
  private boolean isHere(String type) {
    return !ofModule || files.exists(kind.file(module, type));
  }

  private FragmentIndex index() {
    String path = kind.index(module);
    return files
        .read(path)
        .map(text -> FragmentIndex.read(text, path))
        .orElseGet(() -> FragmentIndex.of(List.of()));
  }

  private F fragment(String type) {
    String path = kind.file(module, type);
    Optional<String> text = files.read(path);
    return kind.read(text.orElseThrow(() -> SchemaFileProblem.MISSING_FRAGMENT.in(path)), path);
  }
}
