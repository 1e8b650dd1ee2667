package dev.plinth.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.session.model.Account;
import dev.plinth.session.model.Node;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order the rows of one table are written, which SQLite tells by the numbers of rows. */
final class SqliteRowOrderTest {

  @TempDir Path folder;

  @Test
  void case08_rowsWithHandSetKeysKeepTheOrderOfAdd() {
    TestDatabase db = new TestDatabase(folder, List.of(Node.ASSIGNED));
    try (Session session = db.open()) {
      session.addAll(new Node(3, "three"), new Node(1, "one"), new Node(2, "two"));
      session.commit();
    }
    assertThat(db.rows("select rowid, id, name from node order by rowid"))
        .isEqualTo("1 3 three\n2 1 one\n3 2 two\n");
  }

  @Test
  void case40_updatesAndDeletesRunInTheOrderOfTheKeyAndInsertsInTheOrderOfAdd() {
    TestDatabase db = new TestDatabase(folder, List.of(Account.ACCOUNT));
    db.execute("insert into account values (1, 'x@a', 'x'), (2, 'y@a', 'y'), (3, 'z@a', null)");
    db.execute("create table journal (line text)");
    db.execute(
        "create trigger u after update on account begin"
            + " insert into journal values ('update ' || old.id); end");
    db.execute(
        "create trigger d after delete on account begin"
            + " insert into journal values ('delete ' || old.id); end");
    try (Session session = db.open()) {
      for (long id : List.of(3L, 1L, 2L)) {
        session.get(Account.class, id).email = "changed" + id;
      }
      session.flush();
      for (long id : List.of(2L, 3L, 1L)) {
        session.delete(session.get(Account.class, id));
      }
      session.addAll(new Account("second"), new Account("first"));
      session.commit();
    }
    assertThat(db.rows("select line from journal"))
        .isEqualTo("update 1\nupdate 2\nupdate 3\ndelete 1\ndelete 2\ndelete 3\n");
    assertThat(db.rows("select email from account order by id")).isEqualTo("second\nfirst\n");
  }
}
