package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.shop.Shop;
import dev.plinth.error.RevisionException;
import dev.plinth.migration.revision.MemoryDirectory;
import dev.plinth.migration.revision.RevisionLinks;
import dev.plinth.migration.revision.Samples;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application whose modules were merged into one jar, as the shade plugin of Maven does. */
final class MergedJarTest {

  private static final String INDEX = "db-migrations/INDEX";

  private static final MemoryDirectory ZOO = module("zoo", "cccc3333", List.of());
  private static final MemoryDirectory APP = module("app", "aaaa1111", List.of("zoo:cccc3333"));

  @TempDir private Path folder;

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @AfterEach
  void restoreClassPath() {
    Thread.currentThread().setContextClassLoader(before);
  }

  private static MemoryDirectory module(String module, String id, List<String> dependsOn) {
    MemoryDirectory directory = Samples.line();
    Samples.add(directory, new RevisionLinks(id, List.of(), dependsOn, List.of()), module);
    return directory;
  }

  @Test
  void appendedIndexesAreReadAsTheFilesTheyWere() throws IOException {
    classPathHas(true, APP, ZOO);
    try (Database db = withoutEntities()) {
      db.migrate();
      assertThat(applied(db)).containsExactly("zoo cccc3333", "app aaaa1111");
      db.validate();
      db.migrate();
    }
  }

  @Test
  void anAppendedIndexThatIsDamagedIsRefused() throws IOException {
    MemoryDirectory damaged = module("app", "aaaa1111", List.of());
    damaged.write("INDEX", damaged.read("INDEX").orElseThrow().replace("app ", "other "));
    classPathHas(true, ZOO, damaged);
    try (Database db = withoutEntities()) {
      assertThatThrownBy(db::migrate)
          .isInstanceOf(RevisionException.class)
          .hasMessageContaining("the lines above are not what Plinth wrote");
    }
  }

  /** Without a word to the shade plugin the first file of a name stays, and the others are lost. */
  @Test
  void aLostIndexOfADependencyIsMissed() throws IOException {
    classPathHas(false, APP, ZOO);
    try (Database db = withoutEntities()) {
      assertThatThrownBy(db::migrate)
          .isInstanceOf(RevisionException.class)
          .hasMessage(
              "revision aaaa1111 depends on zoo:cccc3333, which is not on the class path: add the"
                  + " module that has it; if jars were merged into one, let the tool append their files"
                  + " db-migrations/INDEX to each other");
    }
  }

  @Test
  void aLostIndexOfEntitiesIsMissed() throws IOException {
    classPathHas(false, ZOO, APP);
    try (Database db = Shop.builder().url(url()).open()) {
      assertThatThrownBy(db::migrate)
          .isInstanceOf(RevisionException.class)
          .hasMessage(
              "table user_account of module dao-shop is not in the database, and the class path has no"
                  + " revisions of that module, only of zoo: run \"plinth revision --autogenerate"
                  + " --module dao-shop\"; if jars were merged into one, let the tool append their files"
                  + " db-migrations/INDEX to each other");
      assertThatThrownBy(db::validate)
          .hasMessageStartingWith("table user_account of module dao-shop");
    }
  }

  private static List<String> applied(Database db) {
    return db.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select module || ' ' || id from plinth_revision order by rowid")
                    .mapTo(String.class)
                    .list());
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("shop.db");
  }

  private Database withoutEntities() {
    return Database.builder().entities().url(url()).open();
  }

  private void classPathHas(boolean areAppended, MemoryDirectory... modules) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (MemoryDirectory module : modules) {
      module
          .all()
          .forEach(
              (path, text) ->
                  files.merge(
                      "db-migrations/" + path,
                      text,
                      (first, second) -> areAppended ? first + "\n" + second : first));
    }
    Path jar = folder.resolve("merged.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        out.putNextEntry(new JarEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(files.get(INDEX)).contains("plinth-index 1");
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(new URL[] {jar.toUri().toURL()}, before));
  }
}
