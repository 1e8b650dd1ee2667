package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Scripts;
import dev.plinth.dialect.SqlScript;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jdbi.v3.core.Jdbi;

/** Compiled entities, and a database with the tables that their compiled DDL makes. */
final class RunningProject {
  private static final String SERVICES = "out/META-INF/services/dev.plinth.dao.EntityMapping";
  private final Workspace workspace;
  private final Jdbi jdbi;

  /**
   * A project on SQLite.
   *
   * @param temp an empty folder
   * @param sources by their path, entities and code that uses them
   */
  RunningProject(Path temp, List<Map<String, String>> sources) {
    this(temp, sources, "sqlite", "jdbc:sqlite:" + temp.resolve("test.db") + "?foreign_keys=on");
  }

  /**
   * A project on an empty database.
   *
   * @param temp an empty folder
   * @param sources by their path, entities and code that uses them
   */
  RunningProject(Path temp, List<Map<String, String>> sources, String dialect, String url) {
    this.workspace = new Workspace(temp.resolve("project"));
    sources.forEach(workspace::writeAll);
    workspace.compileFor(dialect);
    this.jdbi = Jdbi.create(url);
    String ddl = workspace.text("out/META-INF/plinth/main/ddl/" + dialect + ".sql");
    jdbi.useHandle(
        handle -> Scripts.run(handle, "createTables", SqlScript.parse(ddl).statements()));
  }

  Jdbi jdbi() {
    return jdbi;
  }

  /**
   * Runs a scenario, where all mappings are found as they are by a program.
   *
   * @param source its path among the sources
   */
  void run(String source) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {workspace.out().toUri().toURL()})) {
      assertThat(ServiceLoader.load(EntityMapping.class, loader).stream())
          .hasSameSizeAs(workspace.text(SERVICES).lines().toList());
      Scenario scenario =
          (Scenario)
              loader
                  .loadClass(source.replace(".java", "").replace('/', '.'))
                  .getDeclaredConstructor()
                  .newInstance();
      scenario.run(jdbi);
    }
  }
}
