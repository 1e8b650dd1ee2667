package dev.plinth.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.runner.MigrationRunner;
import dev.plinth.migration.runner.RunListener;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions as a user makes them: from one build to the next, on files and a real database. */
final class RevisionStoryTest {

  private static final Schema FIRST =
      SchemaJson.read(
          """
          {"dialects":["sqlite"],"tables":[
          {"name":"address","columns":[
          {"name":"id","type":"bigint","nullable":false,"identity":true},
          {"name":"email","type":"text","nullable":false},
          {"name":"user_id","type":"bigint","nullable":false}],
          "primaryKey":{"name":"pk_address","columns":["id"]},
          "foreignKeys":[{"name":"fk_address_user","columns":["user_id"],
          "references":{"table":"user_account","columns":["id"]},"onDelete":"cascade"}]},
          {"name":"user_account","columns":[
          {"name":"id","type":"bigint","nullable":false,"identity":true},
          {"name":"name","type":"varchar","length":30,"nullable":false}],
          "primaryKey":{"name":"pk_user_account","columns":["id"]}}]}
          """);

  /** Users get a nick of their own that every row must have. */
  private static final Schema SECOND =
      SchemaJson.read(
          """
          {"dialects":["sqlite"],"tables":[
          {"name":"address","columns":[
          {"name":"id","type":"bigint","nullable":false,"identity":true},
          {"name":"email","type":"text","nullable":false},
          {"name":"user_id","type":"bigint","nullable":false}],
          "primaryKey":{"name":"pk_address","columns":["id"]},
          "foreignKeys":[{"name":"fk_address_user","columns":["user_id"],
          "references":{"table":"user_account","columns":["id"]},"onDelete":"cascade"}]},
          {"name":"user_account","columns":[
          {"name":"id","type":"bigint","nullable":false,"identity":true},
          {"name":"name","type":"varchar","length":30,"nullable":false},
          {"name":"nick","type":"text","nullable":false}],
          "primaryKey":{"name":"pk_user_account","columns":["id"]},
          "uniques":[{"name":"uq_user_account_nick","columns":["nick"]}]}]}
          """);

  @TempDir private Path temp;
  private Path folder;
  private String url;
  private Migrations migrations;

  @BeforeEach
  void newFolder() {
    folder = temp.resolve("db-migrations");
    url = "jdbc:sqlite:" + temp.resolve("app.db") + "?foreign_keys=true";
    Instant clock = Instant.parse("2026-09-22T10:15:30Z");
    migrations = Migrations.in(folder, "main").with(() -> clock, new Random(1));
    migrations.init();
  }

  @Test
  void fromTheFirstBuildToTheSecondAndBackNoChildIsLost() {
    revision("initial", FIRST, Answers.NONE);
    upgrade("head");
    run(
        "insert into user_account (id, name) values (1, 'Ann'), (2, 'Bob')",
        "insert into address (email, user_id) values ('a@x', 1), ('b@x', 2)");

    revision("nicks", SECOND, backfill("user_account.nick=lower(name)"));
    assertThat(upgrade("head").notes()).isEmpty();
    assertThat(
            rows("select nick || ' ' || email from user_account u, address where user_id = u.id"))
        .containsExactly("ann a@x", "bob b@x");

    migrations.downgrade(runner(), "-1", RunListener.NONE);
    assertThat(
            rows("select name || ' ' || email from user_account u, address where user_id = u.id"))
        .containsExactly("Ann a@x", "Bob b@x");
    assertThat(rows("select name from pragma_table_info('user_account')"))
        .containsExactly("id", "name");

    migrations.downgrade(runner(), "base", RunListener.NONE);
    assertThat(rows("select name from sqlite_schema where name in ('user_account', 'address')"))
        .isEmpty();
    upgrade("head");
    assertThat(migrations.current(runner().history()).isUpToDate()).isTrue();
  }

  @Test
  void aDecisionIsAskedForAndNothingIsWrittenBefore() {
    revision("initial", FIRST, Answers.NONE);
    String index = read("INDEX");

    RevisionReport undecided = migrations.revision(RevisionRequest.autogenerate("nicks", SECOND));

    assertThat(undecided.created()).isEmpty();
    assertThat(undecided.diff().questions()).hasSize(1);
    assertThat(undecided.diff().questions().get(0).answers())
        .contains("--backfill user_account.nick=SQL");
    assertThat(read("INDEX")).isEqualTo(index);
  }

  @Test
  void noDifferenceWritesNothing() {
    revision("initial", FIRST, Answers.NONE);

    RevisionReport again = migrations.revision(RevisionRequest.autogenerate("again", FIRST));

    assertThat(again.created()).isEmpty();
    assertThat(again.diff().isEmpty()).isTrue();
  }

  @Test
  void theFolderIsNamedAfterTimeIdAndMessage() {
    RevisionReport report = revision("Add the first Tables!", FIRST, Answers.NONE);

    String id = report.created().orElseThrow().id();
    assertThat(id).matches("[a-z][a-z0-9]{7}");
    assertThat(report.files())
        .extracting(file -> folder.relativize(Path.of(file)).toString())
        .containsExactly(
            "20260922-101530-" + id + "-add-the-first-tables/down.sqlite.sql",
            "20260922-101530-" + id + "-add-the-first-tables/revision.json",
            "20260922-101530-" + id + "-add-the-first-tables/up.sqlite.sql");
  }

  @Test
  void aDroppedTableIsSaidToComeBackEmpty() {
    revision("initial", FIRST, Answers.NONE);
    Schema users = FIRST.withTables(List.of(FIRST.tables().get(1)));

    RevisionReport report = revision("no addresses", users, Answers.NONE);

    assertThat(report.notes()).contains("a downgrade brings table address back empty");
  }

  @Test
  void anEmptyRevisionIsForSqlByHand() throws Exception {
    revision("initial", FIRST, Answers.NONE);
    RevisionReport report = migrations.revision(RevisionRequest.empty("fill in"));
    Path up = Path.of(report.files().get(2));
    Files.writeString(up, "insert into user_account (name) values ('by hand');\n");

    MigrationReport upgraded = upgrade("head");

    assertThat(upgraded.notes()).hasSize(1).first().asString().contains("runs as it is");
    assertThat(rows("select name from user_account")).containsExactly("by hand");
  }

  @Test
  void aMessageIsAsked() {
    assertThatThrownBy(() -> migrations.revision(RevisionRequest.empty(" ")))
        .isInstanceOf(MigrationInputException.class)
        .hasMessage("a revision needs a message: -m \"add orders\"");
  }

  @Test
  void whatIsMadeTwiceFromTheSameIsEqualByteForByte() throws Exception {
    revision("initial", FIRST, Answers.NONE);
    Path other = temp.resolve("other");
    Instant clock = Instant.parse("2026-09-22T10:15:30Z");
    Migrations again = Migrations.in(other, "main").with(() -> clock, new Random(1));
    again.init();
    again.revision(RevisionRequest.autogenerate("initial", FIRST));

    assertThat(contents(other)).isEqualTo(contents(folder));
  }

  private static Map<String, String> contents(Path root) throws Exception {
    try (var files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(file -> root.relativize(file).toString(), RevisionStoryTest::text));
    }
  }

  private RevisionReport revision(String message, Schema schema, Answers answers) {
    RevisionReport report =
        migrations.revision(RevisionRequest.autogenerate(message, schema).withAnswers(answers));
    assertThat(report.created()).as(report.diff().toString()).isPresent();
    return report;
  }

  private static Answers backfill(String answer) {
    return new Answers(List.of(), List.of(), List.of(answer), List.of(), Answers.NONE.hints());
  }

  private MigrationReport upgrade(String target) {
    return migrations.upgrade(runner(), target, RunListener.NONE);
  }

  private MigrationRunner runner() {
    return MigrationRunner.open(url, null, null);
  }

  private void run(String... statements) {
    Jdbi.create(url).useHandle(handle -> List.of(statements).forEach(handle::execute));
  }

  private List<String> rows(String sql) {
    return Jdbi.create(url)
        .withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private String read(String file) {
    return text(folder.resolve(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
