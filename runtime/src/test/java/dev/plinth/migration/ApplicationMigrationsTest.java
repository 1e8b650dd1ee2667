package dev.plinth.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.migration.revision.MemoryDirectory;
import dev.plinth.migration.revision.RevisionLinks;
import dev.plinth.migration.revision.Samples;
import dev.plinth.migration.runner.RevisionStep;
import dev.plinth.migration.runner.RunListener;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Start-up with revisions from class folders and jars. */
final class ApplicationMigrationsTest {

  @TempDir private Path temp;

  @Test
  void revisionsOfAClassFolderRunOnce() {
    SqliteFile database = SqliteFile.in(temp);
    ApplicationMigrations application = on(folder("app", Samples.line("aaaa1111", "bbbb2222")));
    assertThat(upgrade(application, database)).containsExactly("aaaa1111", "bbbb2222");
    assertThat(upgrade(application, database)).isEmpty();
    assertThat(database.tables()).containsExactly("aaaa1111", "bbbb2222");
  }

  @Test
  void modulesOfSeveralJarsRunWithReferencedOnesFirst() {
    MemoryDirectory app = module("app", "aaaa1111", List.of("zoo:cccc3333"));
    MemoryDirectory zoo = module("zoo", "cccc3333", List.of());
    ApplicationMigrations application = on(jar("app.jar", app), jar("zoo.jar", zoo));
    assertThat(application.modules()).containsExactly("zoo", "app");
    assertThat(upgrade(application, SqliteFile.in(temp))).containsExactly("cccc3333", "aaaa1111");
  }

  @Test
  void theSameRevisionsTwiceOnTheClassPathCountOnce() {
    MemoryDirectory line = Samples.line("aaaa1111");
    assertThat(on(jar("a.jar", line), folder("b", line)).modules()).containsExactly("main");
  }

  @Test
  void twoJarsThatClaimOneModuleAreRefused() {
    assertThatThrownBy(
            () ->
                on(jar("a.jar", Samples.line("aaaa1111")), jar("b.jar", Samples.line("bbbb2222"))))
        .hasMessageContaining("module main has revisions in two places, ")
        .hasMessageContaining("a.jar")
        .hasMessageContaining("b.jar")
        .hasMessageEndingWith("give each module its own name with -Aplinth.module");
  }

  @Test
  void aDependencyThatIsNotThereIsNamed() {
    MemoryDirectory app = module("app", "aaaa1111", List.of("zoo:cccc3333"));
    assertThatThrownBy(() -> on(jar("app.jar", app)))
        .hasMessageStartingWith(
            "revision aaaa1111 depends on zoo:cccc3333, which is not on the class path: add the"
                + " module that has it");
  }

  @Test
  void modulesThatNeedEachOtherAreRefused() {
    MemoryDirectory app = module("app", "aaaa1111", List.of("zoo:cccc3333"));
    MemoryDirectory zoo = module("zoo", "cccc3333", List.of("app:aaaa1111"));
    assertThatThrownBy(() -> on(jar("app.jar", app), jar("zoo.jar", zoo)))
        .hasMessage(
            "modules depend on each other in a cycle, app -> zoo -> app: remove one \"dependsOn\"");
  }

  @Test
  void aClassPathWithoutRevisionsSaysWhatToRun() {
    assertThatThrownBy(() -> on())
        .hasMessage(
            "there are no revisions on the class path (db-migrations/INDEX): run \"plinth revision"
                + " --autogenerate\"");
  }

  @Test
  void validationNamesTheCommandToRun() {
    SqliteFile database = SqliteFile.in(temp);
    ApplicationMigrations old = on(jar("old.jar", Samples.line("aaaa1111")));
    ApplicationMigrations application = on(jar("new.jar", Samples.line("aaaa1111", "bbbb2222")));
    upgrade(old, database);
    assertThatThrownBy(() -> validate(application, database))
        .hasMessage("the database is behind the code by 1 (bbbb2222): run \"plinth upgrade head\"");
    upgrade(application, database);
    validate(application, database);
    assertThatThrownBy(() -> validate(old, database))
        .hasMessageContaining("unknown here (bbbb2222)");
    assertThatThrownBy(() -> upgrade(old, database))
        .hasMessageContaining("unknown here (bbbb2222)");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void validationComparesTheCompiledSchema(boolean besideTheRevisions) throws IOException {
    SqliteFile database = SqliteFile.in(temp);
    Path classes = folder("classes", Samples.line("aaaa1111"));
    Path others = temp.resolve(besideTheRevisions ? "classes" : "others");
    ApplicationMigrations application = on(classes, others);
    upgrade(application, database);
    compiled(others, Samples.schemaOf("aaaa1111"));
    validate(application, database);
    compiled(others, Samples.schemaOf("bbbb2222"));
    assertThatThrownBy(() -> validate(application, database))
        .hasMessage(
            "the entities of module main differ from its newest revision: run \"plinth revision"
                + " --autogenerate\"");
  }

  @Test
  void aFileThatIsNewerThanIndexIsNotEditedAfterItRan() {
    SqliteFile database = SqliteFile.in(temp);
    MemoryDirectory edited = Samples.line("aaaa1111");
    edited.replace(edited.folders().get(0) + "/up.sqlite.sql", ";", "; -- edited");
    ApplicationMigrations application = on(jar("a.jar", edited));
    assertThat(upgrade(application, database)).containsExactly("aaaa1111");
    assertThat(upgrade(application, database)).isEmpty();
  }

  @Test
  void anAppliedRevisionThatWasEditedIsRefused() {
    SqliteFile database = SqliteFile.in(temp);
    upgrade(on(jar("a.jar", Samples.line("aaaa1111"))), database);
    MemoryDirectory edited = Samples.line("aaaa1111");
    edited.replace(edited.folders().get(0) + "/up.sqlite.sql", ";", "; -- edited");
    Migrations.in(edited, "main").index();
    ApplicationMigrations application = on(jar("b.jar", edited));
    assertThatThrownBy(() -> upgrade(application, database))
        .hasMessageContaining("revision aaaa1111 was edited after it ran here");
  }

  @Test
  void validationWritesNothing() {
    SqliteFile database = SqliteFile.in(temp);
    ApplicationMigrations application = on(jar("a.jar", Samples.line("aaaa1111")));
    assertThatThrownBy(() -> validate(application, database)).hasMessageContaining("behind");
    assertThat(database.file()).doesNotExist();
  }

  private static List<String> upgrade(ApplicationMigrations application, SqliteFile database) {
    return application.upgrade(database.runner(), RunListener.NONE).stream()
        .map(RevisionStep::revision)
        .toList();
  }

  private static void validate(ApplicationMigrations application, SqliteFile database) {
    application.validate(database.runner().history());
  }

  private static void compiled(Path classes, Schema schema) throws IOException {
    Path file = classes.resolve("META-INF/plinth/main/schema.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, SchemaJson.write(schema));
  }

  private static MemoryDirectory module(String module, String id, List<String> dependsOn) {
    MemoryDirectory directory = Samples.line();
    Samples.add(directory, new RevisionLinks(id, List.of(), dependsOn, List.of()), module);
    return directory;
  }

  /** Jars and folders alone: the class path of the tests is not looked at. */
  private static ApplicationMigrations on(Path... places) {
    List<URL> urls = new ArrayList<>();
    try {
      for (Path place : places) {
        // A URL of a folder that is not there yet would be that of a jar.
        Files.createDirectories(place.getParent());
        if (!place.toString().endsWith(".jar")) {
          Files.createDirectories(place);
        }
        urls.add(place.toUri().toURL());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ApplicationMigrations.on(new URLClassLoader(urls.toArray(URL[]::new), null));
  }

  private Path folder(String name, MemoryDirectory directory) {
    try {
      for (Map.Entry<String, String> file : directory.all().entrySet()) {
        Path path = temp.resolve(name).resolve("db-migrations").resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return temp.resolve(name);
  }

  private Path jar(String name, MemoryDirectory directory) {
    Path file = temp.resolve(name);
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : directory.all().entrySet()) {
        jar.putNextEntry(new JarEntry("db-migrations/" + entry.getKey()));
        jar.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
