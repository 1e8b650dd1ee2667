package dev.plinth.migration.revision;

import static dev.plinth.error.RevisionProblem.FOLDER_EXISTS;
import static dev.plinth.error.RevisionProblem.UNREADABLE;
import static dev.plinth.error.RevisionProblem.UNWRITABLE;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder of the file system. */
public final class FileSystemDirectory implements RevisionDirectory {

  private static final String UNFINISHED = ".unfinished-";

  private final Path root;

  /** The folder {@code root}, which need not be there. */
  public FileSystemDirectory(Path root) {
    this.root = root;
  }

  @Override
  public boolean exists() {
    return Files.isDirectory(root);
  }

  @Override
  public Optional<String> read(String path) {
    try {
      return Optional.of(Files.readString(root.resolve(path)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw UNREADABLE.because(e, nameOf(path), "it is not UTF-8");
    } catch (IOException e) {
      throw UNREADABLE.because(e, nameOf(path), reason(e));
    }
  }

  @Override
  public String nameOf(String path) {
    return path.isEmpty() ? root.toString() : root.resolve(path).toString();
  }

  @Override
  public List<String> folders() {
    return list(root, Files::isDirectory);
  }

  @Override
  public List<String> files(String folder) {
    return list(root.resolve(folder), Files::isRegularFile);
  }

  @Override
  public void create(String folder, Map<String, String> files) {
    Path target = root.resolve(folder);
    if (Files.exists(target)) {
      throw FOLDER_EXISTS.about(target);
    }
    Path unfinished = root.resolve(UNFINISHED + folder);
    try {
      Files.createDirectories(unfinished);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(unfinished.resolve(file.getKey()), file.getValue());
      }
      Files.move(unfinished, target);
    } catch (IOException e) {
      throw UNWRITABLE.because(e, target, reason(e));
    }
  }

  @Override
  public void write(String path, String text) {
    Path target = root.resolve(path);
    Path unfinished = target.resolveSibling(UNFINISHED + target.getFileName());
    try {
      Files.createDirectories(root);
      Files.writeString(unfinished, text);
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw UNWRITABLE.because(e, target, reason(e));
    }
  }

  @Override
  public void replace(Map<String, String> files) {
    try {
      new FilesAsOne(root).write(files);
    } catch (IOException e) {
      throw UNWRITABLE.because(e, root, reason(e));
    }
  }

  @Override
  public void finish() {
    try {
      new FilesAsOne(root).finish();
    } catch (IOException e) {
      throw UNWRITABLE.because(e, root, reason(e));
    }
  }

  private static List<String> list(Path folder, Predicate<Path> kind) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(kind)
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw UNREADABLE.because(e, folder, reason(e));
    }
  }

  /** What the system said, without the path again. */
  private static String reason(IOException e) {
    String system = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    if (system != null) {
      return system.toLowerCase(Locale.ROOT);
    }
    return e instanceof AccessDeniedException ? "access is denied" : e.toString();
  }
}
