package dev.plinth.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of this JVM, where its servers keep their data. It is named after the process and its
 * start, so that a later JVM can tell that its owner was killed: it then ends the servers that
 * still work in it and deletes it.
 */
final class JvmFolder {

  /** Two processes may read the start of a third one a little differently. */
  private static final long CLOCK_SECONDS = 10;

  private static final JvmFolder INSTANCE = open();

  private final Path folder;

  private JvmFolder(Path folder) {
    this.folder = folder;
  }

  static JvmFolder get() {
    return INSTANCE;
  }

  /** A folder for one server; it exists. */
  Path subfolder(String name) {
    return created(folder.resolve(name));
  }

  private static JvmFolder open() {
    Path root = created(Path.of(System.getProperty("java.io.tmpdir"), "plinth-test-databases"));
    abandoned(root).forEach(JvmFolder::sweep);
    ProcessHandle current = ProcessHandle.current();
    Path own = created(root.resolve(current.pid() + "-" + startOf(current)));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> sweep(own)));
    return new JvmFolder(own);
  }

  private static List<Path> abandoned(Path root) {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(folder -> !isOwned(folder.getFileName().toString())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOwned(String name) {
    String[] owner = name.split("-", 2);
    return ProcessHandle.of(Long.parseLong(owner[0]))
        .filter(process -> Math.abs(startOf(process) - Long.parseLong(owner[1])) < CLOCK_SECONDS)
        .isPresent();
  }

  private static long startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
  }

  private static void sweep(Path folder) {
    ProcessHandle.allProcesses()
        .filter(process -> !process.equals(ProcessHandle.current()))
        .filter(process -> worksIn(folder, process))
        .forEach(ProcessHandle::destroyForcibly);
    FileTree.delete(folder);
  }

  /** A server names its data folder among its arguments. */
  private static boolean worksIn(Path folder, ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(folder.toString());
  }

  private static Path created(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
