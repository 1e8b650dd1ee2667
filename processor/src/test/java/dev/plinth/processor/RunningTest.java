package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dialect.SqlScript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder in {@code running} holds a scenario over the entities of the golden folder of the
 * same name. Both are compiled, the compiled DDL makes the tables on SQLite, and the scenario runs.
 */
final class RunningTest {
  private static final Path ROOT = Path.of("src/test/resources/running");

  @ParameterizedTest
  @MethodSource("scenarios")
  void runs(String name, @TempDir Path temp) throws Exception {
    Workspace project =
        new Workspace(temp.resolve("project"))
            .writeAll(GoldenFolder.named(name).sources())
            .writeAll(Workspace.files(ROOT.resolve(name)));
    project.compile();
    Jdbi jdbi = Jdbi.create("jdbc:sqlite:" + temp.resolve("test.db") + "?foreign_keys=on");
    String ddl = project.text("out/META-INF/plinth/main/ddl/sqlite.sql");
    jdbi.useHandle(handle -> SqlScript.parse(ddl).statements().forEach(handle::execute));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {project.out().toUri().toURL()})) {
      assertThat(ServiceLoader.load(EntityMapping.class, loader).stream())
          .hasSameSizeAs(
              project.text("out/META-INF/services/dev.plinth.dao.EntityMapping").lines().toList());
      scenario(name, loader).run(jdbi);
    }
  }

  static Stream<String> scenarios() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Scenario scenario(String name, ClassLoader loader) throws Exception {
    String file = Workspace.files(ROOT.resolve(name)).keySet().iterator().next();
    return (Scenario)
        loader
            .loadClass(file.replace(".java", "").replace('/', '.'))
            .getDeclaredConstructor()
            .newInstance();
  }
}
