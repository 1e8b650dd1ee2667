package dev.plinth.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A project on disk: sources in {@code src}, what is compiled from them in {@code out}, generated
 * sources in {@code gen}. Compiles with a real compiler and both processors.
 */
final class Workspace {
  private final Path root;
  private final JavaCompiler compiler;

  Workspace(Path root) {
    this(root, ToolProvider.getSystemJavaCompiler());
  }

  Workspace(Path root, JavaCompiler compiler) {
    this.root = root;
    this.compiler = compiler;
    directory(src());
    directory(out());
    directory(gen());
  }

  Path src() {
    return root.resolve("src");
  }

  Path out() {
    return root.resolve("out");
  }

  Path gen() {
    return root.resolve("gen");
  }

  /** Writes a source. */
  Workspace write(String file, String text) {
    Path path = src().resolve(file);
    directory(path.getParent());
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Workspace writeAll(Map<String, String> files) {
    files.forEach(this::write);
    return this;
  }

  Workspace delete(String file) {
    try {
      Files.delete(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Compiles everything, without warnings. */
  void compile() {
    run(files(src()).keySet().toArray(String[]::new)).mustSucceed();
  }

  /** Likewise, for one dialect. */
  void compileFor(String dialect) {
    run(files(src()).keySet().toArray(String[]::new))
        .option("-Aplinth.dialects=" + dialect)
        .mustSucceed();
  }

  /** A compilation of some of the sources, with the output of earlier ones on the class path. */
  Run run(String... sources) {
    return new Run(List.of(sources));
  }

  /** What was compiled, as a jar. */
  Path jar() {
    Path jar = root.resolve("classes.jar");
    try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(out())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        stream.putNextEntry(new JarEntry(out().relativize(file).toString().replace('\\', '/')));
        Files.copy(file, stream);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }

  /** The text of a file that has to be there. */
  String text(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder that are text, by their path in it. */
  static Map<String, String> files(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.endsWith(".class")) {
          files.put(name, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static void deleteAll(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void directory(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One compilation, with every lint; mustSucceed or mustFail starts it. */
  final class Run {
    private final List<String> sources;
    private final List<String> classes = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> classPath = new ArrayList<>();

    private Run(List<String> sources) {
      this.sources = sources;
      classPath.add(System.getProperty("java.class.path"));
      classPath.add(out().toString());
    }

    /** Types that come by their name, as class files. */
    Run classes(String... names) {
      classes.addAll(List.of(names));
      return this;
    }

    Run option(String... words) {
      options.addAll(List.of(words));
      return this;
    }

    Run classPath(Path more) {
      classPath.add(more.toString());
      return this;
    }

    Run outputOnClassPath(boolean visible) {
      if (!visible) {
        classPath.remove(out().toString());
      }
      return this;
    }

    /** No error and no warning. */
    void mustSucceed() {
      assertThat(start()).isEmpty();
    }

    void mustFail(String message) {
      assertThat(start()).anyMatch(each -> each.contains(message));
    }

    /** What the compiler has to say. */
    private List<String> start() {
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      StringWriter output = new StringWriter();
      try (StandardJavaFileManager files =
          compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
        JavaCompiler.CompilationTask task =
            compiler.getTask(
                output,
                files,
                diagnostics,
                arguments(),
                classes,
                files.getJavaFileObjectsFromPaths(sources.stream().map(src()::resolve).toList()));
        task.setProcessors(List.of(new AggregateProcessor(), new EntityProcessor()));
        boolean success = task.call();
        List<String> messages = new ArrayList<>();
        diagnostics.getDiagnostics().forEach(each -> messages.add(each.toString()));
        output.toString().lines().forEach(messages::add);
        assertThat(success).isEqualTo(messages.isEmpty());
        return messages;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private List<String> arguments() {
      List<String> arguments = new ArrayList<>(List.of("--release", "17"));
      if (!(compiler instanceof EclipseCompiler)) {
        arguments.addAll(List.of("-Werror", "-Xlint:all,-processing"));
      }
      arguments.addAll(List.of("-d", out().toString(), "-s", gen().toString()));
      arguments.addAll(List.of("-cp", String.join(File.pathSeparator, classPath)));
      arguments.addAll(options);
      return arguments;
    }
  }
}
