package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.MigrationFailedException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What survives the rebuild of a table, with foreign keys on and children that cascade. */
class RebuildFrameTest {
  private static final String REBUILD =
      """
      -- plinth: rebuild parent
      create table plinth_new_parent (
        id integer constraint pk_parent primary key autoincrement,
        name text not null
      );
      insert into plinth_new_parent (id, name) select id, coalesce(name, 'none') from parent;
      drop table parent;
      alter table plinth_new_parent rename to parent;
      -- plinth: end
      """;

  @TempDir private Path folder;
  private Sqlite db;

  @BeforeEach
  void parentWithChildren() {
    db = new Sqlite(folder.resolve("test.db"));
    db.run(
        "create table parent (id integer primary key autoincrement, name text, gone text)",
        "create table child (id integer primary key, parent_id integer references parent(id)"
            + " on delete cascade)",
        "create table log (text text)",
        "insert into parent values (1, 'a', 'x'), (2, null, 'y'), (3, 'c', 'z')",
        "insert into child values (10, 1), (20, 2)",
        "delete from parent where id = 3");
  }

  private RunReport rebuild() {
    return db.enforcingRunner().run(Steps.of(REBUILD), RunListener.NONE);
  }

  @Test
  void noChildIsLostAndTheRowsAreCopied() {
    rebuild();

    assertThat(db.query("select id || parent_id from child")).containsExactly("101", "202");
    assertThat(db.query("select name from parent order by id")).containsExactly("a", "none");
  }

  @Test
  void theNextNumberGoesOn() {
    rebuild();
    db.run("insert into parent (name) values ('new')");

    assertThat(db.query("select max(id) from parent")).containsExactly("4");
  }

  @Test
  void theNextNumberGoesOnAfterAllRowsAreGone() {
    db.run("delete from child", "delete from parent");
    rebuild();
    db.run("insert into parent (name) values ('new')");

    assertThat(db.query("select max(id) from parent")).containsExactly("4");
  }

  @Test
  void viewsTriggersAndIndexesComeBack() {
    db.run(
        "create view names as select name from parent",
        "create view upper_names as select upper(name) as name from names",
        "create trigger own after insert on parent begin insert into log values (new.name); end",
        "create trigger foreign_one after insert on child"
            + " begin insert into log select name from parent; end",
        "create trigger of_view instead of insert on names"
            + " begin insert into parent (name) values (new.name); end",
        "create index by_hand on parent (name)");
    List<String> before =
        db.query("select sql from sqlite_schema where type <> 'table' and sql is not null");

    rebuild();

    assertThat(db.query("select sql from sqlite_schema where type <> 'table' and sql is not null"))
        .containsExactlyInAnyOrderElementsOf(before);
    db.run("insert into names values ('through view')");
    assertThat(db.query("select text from log")).containsExactly("through view");
    assertThat(db.query("select name from upper_names")).contains("THROUGH VIEW");
  }

  @Test
  void whatNoLongerCompilesStopsTheRevision() {
    db.run("create view v as select gone from parent");
    assertUndone("the view v does not fit the rebuilt table parent (");

    db.run("drop view v", "create index ix on parent (gone)");
    assertUndone("the index ix does not fit the rebuilt table parent (");

    db.run(
        "drop index ix",
        "create trigger tr after update of name on parent"
            + " begin insert into log values (new.gone); end");
    assertUndone("the trigger tr does not fit the rebuilt table parent (");
  }

  @Test
  void aViewThatWasBrokenBeforeStaysAsItWas() {
    db.run("create view broken as select nonsense from parent");

    rebuild();

    assertThat(db.query("select name from sqlite_schema where type = 'view'"))
        .containsExactly("broken");
  }

  @Test
  void aLeftoverOfACutOffRunIsDropped() {
    db.run("create table plinth_new_parent (id integer)");

    assertThat(rebuild().notes())
        .containsExactly("dropped plinth_new_parent, left by a run that was cut off.");
    assertThat(db.query("select count(*) from parent")).containsExactly("2");
  }

  @Test
  void aHalfRebuiltTableIsNotTouched() {
    db.run("alter table parent rename to plinth_new_parent");

    assertThatThrownBy(this::rebuild)
        .isInstanceOf(MigrationFailedException.class)
        .hasMessage(
            "the table parent is to be rebuilt and does not exist; plinth_new_parent is there and"
                + " may hold its rows: rename it to parent first.");
    assertThat(db.query("select count(*) from plinth_new_parent")).containsExactly("2");
  }

  @Test
  void aLostRowStopsTheRevision() {
    Steps lossy = Steps.of(REBUILD.replace("from parent;", "from parent where id > 1;"));

    assertThatThrownBy(() -> db.enforcingRunner().run(lossy, RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith("parent had 2 rows before its rebuild and has 1 after it");
    assertThat(db.query("select count(*) from parent")).containsExactly("2");
  }

  @Test
  void newOrphansStopTheRevision() {
    Steps orphans = Steps.of("delete from parent where id = 1;\n" + REBUILD);

    assertThatThrownBy(() -> db.enforcingRunner().run(orphans, RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith(
            "1 rows of child point to no row of parent; the revision was undone");
    assertThat(db.query("select count(*) from child")).containsExactly("2");
  }

  @Test
  void orphansFromBeforeAreNotTheRevisionsDoing() {
    db.run("insert into child values (30, 99)");

    rebuild();

    assertThat(db.query("select count(*) from child")).containsExactly("3");
  }

  @Test
  void aDroppedParentTakesNoChildAlong() {
    assertThatThrownBy(
            () -> db.enforcingRunner().run(Steps.of("drop table parent;"), RunListener.NONE))
        .isInstanceOf(MigrationFailedException.class);
    assertThat(db.query("select count(*) from child")).containsExactly("2");
  }

  private void assertUndone(String message) {
    List<String> before = db.query("select sql from sqlite_schema");
    assertThatThrownBy(this::rebuild)
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith(message);
    assertThat(db.query("select sql from sqlite_schema")).isEqualTo(before);
    assertThat(db.query("select count(*) from child")).containsExactly("2");
  }
}
