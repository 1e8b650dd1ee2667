package dev.plinth.testdatabase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The program of the server, unpacked from an archive on the class path. */
final class MysqlBinary {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path folder;
  private @Nullable Process server;

  private MysqlBinary(Path folder) {
    this.folder = folder;
  }

  /**
   * Unpacks the program for this system.
   *
   * @throws ServerStartException if there is none, or if it lacks a library
   */
  static MysqlBinary unpack(Path folder) throws ServerStartException {
    String system =
        System.getProperty("os.name").replace(' ', '_') + "-" + System.getProperty("os.arch");
    String archive = "/mysql-" + system + ".tar.gz";
    try (InputStream packed = MysqlBinary.class.getResourceAsStream(archive)) {
      if (packed == null) {
        throw new ServerStartException("there is no binary for " + system, null);
      }
      unpack(packed, folder);
    } catch (IOException e) {
      throw new ServerStartException(e.toString(), e);
    }
    MysqlBinary binary = new MysqlBinary(folder);
    binary.run(List.of(), "--version");
    return binary;
  }

  private static void unpack(InputStream packed, Path folder) throws IOException {
    try (TarArchiveInputStream archive =
        new TarArchiveInputStream(new GzipCompressorInputStream(packed))) {
      for (TarArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        unpack(archive, entry, folder.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(archive, target);
    if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true)) {
      throw new IOException("can't make " + target + " a program");
    }
  }

  /** Runs the program to its end. */
  void run(List<String> arguments, String argument) throws ServerStartException {
    Process process = launch(arguments, argument);
    try {
      if (process.waitFor() != 0) {
        throw new ServerStartException(lastWords(), null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerStartException("interrupted", e);
    }
  }

  /** Lets the program run. The sweep of the folder ends it with this JVM. */
  void start(List<String> arguments, String... more) throws ServerStartException {
    server = launch(arguments, more);
  }

  /** Asks the program to end, and waits until it has. */
  void stop() {
    if (server != null) {
      server.destroy();
      server.onExit().join();
    }
  }

  private Process launch(List<String> arguments, String... more) throws ServerStartException {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("bin/mysqld").toString());
    command.add("--no-defaults");
    command.add("--basedir=" + folder);
    command.addAll(arguments);
    command.addAll(List.of(more));
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log().toFile())
          .start();
    } catch (IOException e) {
      throw new ServerStartException(e.toString(), e);
    }
  }

  /** Waits until the server takes connections. */
  void await(String url) throws ServerStartException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!accepts(url)) {
      if (server == null || !server.isAlive() || Instant.now().isAfter(end)) {
        throw new ServerStartException(lastWords(), null);
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ServerStartException("interrupted", e);
      }
    }
  }

  private static boolean accepts(String url) {
    try {
      DriverManager.getConnection(url).close();
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private Path log() {
    return folder.resolveSibling("log");
  }

  private String lastWords() {
    try (Stream<String> lines = Files.lines(log())) {
      return lines.filter(line -> !line.isBlank()).reduce((first, last) -> last).orElse("no word");
    } catch (IOException e) {
      return e.toString();
    }
  }
}
