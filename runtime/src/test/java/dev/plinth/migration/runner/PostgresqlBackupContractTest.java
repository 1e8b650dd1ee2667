package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.contract.TestedDatabases;
import dev.plinth.testdatabase.RestartableServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a whole PostgreSQL server that was taken while a revision was running on it. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PostgresqlBackupContractTest {

  private static final Steps STEPS =
      Steps.of(
          "create table t (a integer);\ninsert into t values (1);",
          """
          insert into t values (2);
          create index concurrently ix_t_a on t (a);
          insert into t values (3);
          create table u (b integer);
          """);

  @TempDir private Path folder;

  @Test
  void goesOnWhereItStoppedAndIsRefusedAsAStandby() throws Exception {
    Path copy = folder.resolve("copy");
    List<String> wanted;
    try (RestartableServer server = RestartableServer.postgresql()) {
      RunListener copying =
          new RunListener() {
            @Override
            public void statement(String sql) {
              if (sql.startsWith("create index concurrently")) {
                try {
                  backUp(server.url(), copy.resolve("data"));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            }
          };
      runner(server).run(STEPS, copying);
      wanted = content(server);
    }
    Path standby = folder.resolve("standby");
    copyOf(copy, standby);
    Files.createFile(standby.resolve("data/standby.signal"));
    try (RestartableServer server = RestartableServer.postgresqlIn(standby)) {
      assertThatThrownBy(() -> runner(server).run(STEPS, RunListener.NONE))
          .hasMessageStartingWith(
              "nothing was run: the server is a standby, which takes no writes. The database is"
                  + " read-only here: name the server that takes writes");
      assertThat(runner(server).history().appliedIds("main")).containsExactly("r1");
    }
    try (RestartableServer server = RestartableServer.postgresqlIn(copy)) {
      AppliedRevision row = runner(server).history().find("main", "r2").orElseThrow();
      assertThat(row.state()).isEqualTo(RevisionState.RUNNING);
      assertThat(row.stepDone()).isEqualTo(1);

      runner(server).run(STEPS, RunListener.NONE);
      assertThat(content(server)).isEqualTo(wanted);
    }
  }

  private static MigrationRunner runner(RestartableServer server) {
    return MigrationRunner.open(server.url(), null, null);
  }

  private static List<String> content(RestartableServer server) {
    List<String> content = new ArrayList<>();
    content.addAll(TestedDatabases.POSTGRESQL.structure(server.url()));
    content.addAll(TestedDatabases.POSTGRESQL.rows(server.url(), "select a from t order by a"));
    content.addAll(
        TestedDatabases.POSTGRESQL.rows(
            server.url(), "select id, state, step_done from plinth_revision order by id"));
    return content;
  }

  /** As the manual says under "Making a base backup using the low level API". */
  private static void backUp(String url, Path to) throws IOException {
    Jdbi.create(url)
        .useHandle(
            handle -> {
              Path data =
                  Path.of(handle.createQuery("show data_directory").mapTo(String.class).one());
              handle
                  .createQuery("select pg_backup_start('test', true)::text")
                  .mapTo(String.class)
                  .one();
              copyOf(data, to);
              String label =
                  handle
                      .createQuery("select labelfile from pg_backup_stop(false)")
                      .mapTo(String.class)
                      .one();
              copyOf(data.resolve("pg_wal"), to.resolve("pg_wal"));
              Files.writeString(to.resolve("backup_label"), label);
              Files.deleteIfExists(to.resolve("postmaster.pid"));
            });
  }

  private static void copyOf(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes)
              throws IOException {
            Path made = Files.createDirectories(to.resolve(from.relativize(at).toString()));
            Files.setPosixFilePermissions(made, Files.getPosixFilePermissions(at));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path at, BasicFileAttributes attributes)
              throws IOException {
            try {
              Files.copy(
                  at,
                  to.resolve(from.relativize(at).toString()),
                  StandardCopyOption.REPLACE_EXISTING,
                  StandardCopyOption.COPY_ATTRIBUTES);
            } catch (NoSuchFileException e) {
              // The server deletes files while it works.
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
