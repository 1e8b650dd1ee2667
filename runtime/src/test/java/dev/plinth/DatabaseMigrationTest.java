package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.dao.shop.Shop;
import dev.plinth.error.MigrationException;
import dev.plinth.migration.revision.MemoryDirectory;
import dev.plinth.migration.revision.Samples;
import dev.plinth.schema.json.SchemaJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application does at its start, with the revisions on its class path, on SQLite. */
final class DatabaseMigrationTest {

  @TempDir Path folder;

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @AfterEach
  void restoreClassPath() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void migrateBringsAFileToTheNewestRevision() {
    classPathHas("aaaa1111", "bbbb2222");
    try (Database db = file()) {
      assertThat(db.migrate()).isSameAs(db);
      assertThat(tables(db)).contains("aaaa1111", "bbbb2222");
      db.validate();
    }
  }

  @Test
  void migrateWritesNothingWhenThereIsNothingToDo() {
    classPathHas("aaaa1111");
    try (Database db = file();
        Handle observer = Jdbi.create(url()).open()) {
      db.migrate();
      int version = dataVersion(observer);
      db.migrate();
      assertThat(dataVersion(observer)).isEqualTo(version);
    }
  }

  @Test
  void migrateCarriesOnWhereTheLastBuildStopped() {
    classPathHas("aaaa1111");
    try (Database db = file()) {
      db.migrate().jdbi().useHandle(handle -> handle.execute("insert into aaaa1111 values (7)"));
    }
    classPathHas("aaaa1111", "bbbb2222");
    try (Database db = file()) {
      assertThatThrownBy(db::validate)
          .isInstanceOf(MigrationException.class)
          .hasMessage(
              "the database is behind the code by 1 (bbbb2222): run \"plinth upgrade head\"");
      db.migrate().validate();
      assertThat(number(db, "select id from aaaa1111")).isEqualTo(7);
    }
  }

  @Test
  void aDatabaseInMemoryMigratesAsWell() {
    classPathHas("aaaa1111");
    try (Database db = Database.builder().entities().url("jdbc:sqlite::memory:").open()) {
      db.migrate().validate();
      assertThat(number(db, "select count(*) from aaaa1111")).isZero();
    }
  }

  @Test
  void startingTogetherOneMigratesAndTheOthersWait() throws Exception {
    classPathHas("aaaa1111", "bbbb2222", "cccc3333");
    ExecutorService processes = Executors.newFixedThreadPool(4);
    List<Future<?>> starts = new ArrayList<>();
    ClassLoader revisions = Thread.currentThread().getContextClassLoader();
    for (int i = 0; i < 4; i++) {
      starts.add(
          processes.submit(
              () -> {
                Thread.currentThread().setContextClassLoader(revisions);
                try (Database db = file()) {
                  db.migrate().validate();
                }
              }));
    }
    for (Future<?> start : starts) {
      start.get();
    }
    processes.shutdown();
    try (Database db = file()) {
      assertThat(number(db, "select count(*) from plinth_revision")).isEqualTo(3);
    }
  }

  @Test
  void validateNeitherCreatesAFileNorWritesToOne() {
    classPathHas("aaaa1111");
    try (Database db = file()) {
      assertThatThrownBy(db::validate)
          .hasMessage(
              "the database is behind the code by 1 (aaaa1111): run \"plinth upgrade head\"");
      assertThat(tables(db)).isEmpty();
    }
  }

  @Test
  void validateComparesTheCompiledEntities() throws IOException {
    classPathHas("aaaa1111");
    Path snapshot = folder.resolve("classes/META-INF/plinth/main/schema.json");
    Files.createDirectories(snapshot.getParent());
    Files.writeString(snapshot, SchemaJson.write(Samples.schemaOf("bbbb2222")));
    try (Database db = file().migrate()) {
      assertThatThrownBy(db::validate)
          .isInstanceOf(MigrationException.class)
          .hasMessage(
              "the entities of module main differ from its newest revision: run \"plinth revision"
                  + " --autogenerate\"");
    }
  }

  @Test
  void migrateAndCreateTablesDoNotMix() {
    classPathHas("aaaa1111");
    try (Database db = Shop.builder().url(url()).open().createTables()) {
      assertThatThrownBy(db::migrate)
          .isInstanceOf(MigrationException.class)
          .hasMessageStartingWith("the database has tables (address, country, employee,")
          .hasMessageContaining("but no history of revisions");
    }
    Database.builder().entities().url(url() + "2").open().migrate().close();
    try (Database db = Shop.builder().url(url() + "2").open()) {
      assertThatThrownBy(db::createTables)
          .hasMessageContaining("use migrate, or plinth upgrade head");
    }
  }

  @Test
  void aClassPathWithoutRevisionsIsRefused() {
    classPathHas();
    try (Database db = file()) {
      assertThatThrownBy(db::migrate)
          .isInstanceOf(MigrationException.class)
          .hasMessageStartingWith("there are no revisions on the class path");
    }
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("shop.db");
  }

  private Database file() {
    return Database.builder().entities().url(url()).open();
  }

  /** Before that of the tests, which has no revisions. */
  private void classPathHas(String... revisions) {
    Path classes = folder.resolve("classes");
    MemoryDirectory line = revisions.length == 0 ? new MemoryDirectory() : Samples.line(revisions);
    line.all().forEach((name, text) -> write(classes.resolve("db-migrations/" + name), text));
    try {
      Files.createDirectories(classes);
      URL[] urls = {classes.toUri().toURL()};
      Thread.currentThread().setContextClassLoader(new URLClassLoader(urls, before));
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> tables(Database db) {
    return db.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select name from sqlite_master where type = 'table'")
                    .mapTo(String.class)
                    .list());
  }

  private static int number(Database db, String sql) {
    return db.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(int.class).one());
  }

  /** Changes whenever another connection has written. */
  private static int dataVersion(Handle observer) {
    return observer.createQuery("pragma data_version").mapTo(int.class).one();
  }
}
