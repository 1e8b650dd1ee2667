package dev.plinth.cli.command;

import dev.plinth.cli.option.BuildOptions;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.error.MigrationFailedException;
import dev.plinth.error.MigrationInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Notices sources that were changed after the classes were compiled. */
final class CompiledCheck {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Set<String> WITHOUT_CLASS = Set.of("package-info.java", "module-info.java");
  private static final String JAVA = ".java";

  private final Environment environment;
  private final Path classes;
  private final BuildOptions build;

  CompiledCheck(Environment environment, Path classes, BuildOptions build) {
    this.environment = environment;
    this.classes = classes;
    this.build = build;
  }

  /** Compiles if it can; stops if sources are newer than the snapshot of {@code module}. */
  void requireFresh(String module) {
    Optional<String> stale = stale(module);
    if (stale.isPresent() && build.compile() != null) {
      compile(build.compile());
      stale = stale(module);
    }
    if (stale.isPresent()) {
      throw new MigrationInputException(
          "compile first: " + stale.get() + (build.compile() == null ? hint() : ""));
    }
  }

  private static String hint() {
    return "; compile=mvn -q compile in plinth.properties does it each time";
  }

  private Optional<String> stale(String module) {
    if (Files.isRegularFile(classes)) {
      return Optional.empty();
    }
    Path snapshot = classes.resolve("META-INF/plinth/" + module + "/schema.json");
    if (!Files.exists(classes)) {
      return Optional.of(shown(classes) + " is not there");
    }
    Path sources = environment.directory().resolve(SOURCES);
    if (!Files.isDirectory(sources)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(JAVA))
          .filter(file -> !WITHOUT_CLASS.contains(String.valueOf(file.getFileName())))
          .filter(file -> isNewer(file, sources, snapshot))
          .sorted()
          .findFirst()
          .map(file -> shown(file) + " is newer than " + shown(classes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source is compared with its class; one without a class of its name, with the snapshot. */
  private boolean isNewer(Path source, Path sources, Path snapshot) {
    String name = sources.relativize(source).toString();
    Path compiled = classes.resolve(name.substring(0, name.length() - JAVA.length()) + ".class");
    Path other = Files.exists(compiled) ? compiled : snapshot;
    try {
      FileTime changed = Files.getLastModifiedTime(source);
      return !Files.exists(other) || changed.compareTo(Files.getLastModifiedTime(other)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compile(String command) {
    boolean windows = environment.properties().getOrDefault("os.name", "").startsWith("Windows");
    ProcessBuilder process =
        windows
            ? new ProcessBuilder("cmd", "/c", command)
            : new ProcessBuilder("sh", "-c", command);
    try {
      Path directory = environment.directory().toAbsolutePath();
      Process running = process.directory(directory.toFile()).redirectErrorStream(true).start();
      running.getOutputStream().close();
      String output = new String(running.getInputStream().readAllBytes(), Charset.defaultCharset());
      int code = running.waitFor();
      environment.err().print(output);
      environment.err().flush();
      if (code != 0) {
        throw new MigrationFailedException("\"" + command + "\" failed with exit code " + code);
      }
    } catch (IOException e) {
      throw new MigrationFailedException("\"" + command + "\" can't be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MigrationFailedException("\"" + command + "\" was interrupted", e);
    }
  }

  private String shown(Path file) {
    Path directory = environment.directory();
    return (file.startsWith(directory) ? directory.relativize(file) : file).toString();
  }
}
