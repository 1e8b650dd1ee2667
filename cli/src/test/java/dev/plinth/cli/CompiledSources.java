package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources of a project that real javac compiles with the processor. */
final class CompiledSources {

  private static final Path PROJECTS = Path.of("src", "test", "resources", "projects");

  private final Project project;
  private final Path sources;
  private final Path classes;

  CompiledSources(Project project) {
    this.project = project;
    this.sources = project.folder.resolve("src/main/java");
    this.classes = project.folder.resolve("target/classes");
  }

  /** Puts the sources of {@code name} in place of those there are, and compiles them anew. */
  void compile(String name) {
    if (Files.exists(sources)) {
      project.delete("src/main/java");
      project.delete("target/classes");
    }
    Path from = PROJECTS.resolve(name);
    for (Path file : files(from)) {
      project.write("src/main/java/" + slashed(from.relativize(file)), text(file));
    }
    StringWriter messages = new StringWriter();
    assertThat(javac(messages)).as("%s", messages).isTrue();
  }

  private boolean javac(StringWriter messages) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String classPath = System.getProperty("java.class.path");
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Files.createDirectories(classes);
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-cp",
              classPath,
              "--processor-path",
              classPath,
              "-Aplinth.dialects=" + project.dialect);
      return compiler
          .getTask(
              messages,
              manager,
              null,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(files(sources)))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Packs the classes into a jar of the project's folder. */
  void jar(String name) {
    try (OutputStream file = Files.newOutputStream(project.folder.resolve(name));
        ZipOutputStream jar = new ZipOutputStream(file)) {
      for (Path each : files(classes)) {
        jar.putNextEntry(new ZipEntry(slashed(classes.relativize(each))));
        Files.copy(each, jar);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
