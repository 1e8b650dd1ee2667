package dev.plinth.schema.fragment;

import dev.plinth.error.SchemaFileProblem;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A class folder or jar on disk. */
final class CompiledFiles implements AutoCloseable {

  private static final int DEPTH_OF_INDEX = 2;

  private final Path classes;
  private final Path root;
  private final @Nullable FileSystem jar;

  private CompiledFiles(Path classes, Path root, @Nullable FileSystem jar) {
    this.classes = classes;
    this.root = root;
    this.jar = jar;
  }

  static CompiledFiles open(Path classes) {
    if (Files.isDirectory(classes)) {
      return new CompiledFiles(classes, classes, null);
    }
    if (!Files.exists(classes)) {
      throw SchemaFileProblem.UNREADABLE.in(classes.toString(), "there is no such folder or jar");
    }
    try {
      FileSystem jar = FileSystems.newFileSystem(classes);
      return new CompiledFiles(classes, jar.getPath("/"), jar);
    } catch (IOException | RuntimeException e) {
      throw SchemaFileProblem.UNREADABLE.in(classes.toString(), "it is neither a folder nor a jar");
    }
  }

  /** The modules that have left a snapshot or an index of entities. */
  NavigableSet<String> modules() {
    Path folder = root.resolve(SnapshotFiles.ROOT);
    if (!Files.isDirectory(folder)) {
      return new TreeSet<>();
    }
    NavigableSet<String> modules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder, DEPTH_OF_INDEX)) {
      files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .flatMap(path -> SnapshotFiles.moduleOf(path).stream())
          .forEach(modules::add);
    } catch (IOException e) {
      throw unreadable(SnapshotFiles.ROOT, e);
    }
    return modules;
  }

  /** The text of the file at {@code path}, or nothing if there is no such file. */
  Optional<String> read(String path) {
    try {
      return contains(path) ? Optional.of(Files.readString(root.resolve(path))) : Optional.empty();
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  /** Whether there is a file at {@code path}. */
  boolean contains(String path) {
    return Files.isRegularFile(root.resolve(path));
  }

  /** What messages call the file at {@code path}. */
  String describe(String path) {
    return classes + (jar == null ? "/" : "!/") + path;
  }

  @Override
  public void close() {
    if (jar != null) {
      try {
        jar.close();
      } catch (IOException e) {
        throw unreadable("", e);
      }
    }
  }

  private RuntimeException unreadable(String path, IOException e) {
    return SchemaFileProblem.UNREADABLE.in(describe(path), String.valueOf(e.getMessage()));
  }
}
