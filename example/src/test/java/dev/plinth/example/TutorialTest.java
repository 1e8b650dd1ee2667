package dev.plinth.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tutorial leaves the same database behind, however often it runs. */
final class TutorialTest {

  @Test
  void endsWithTheSameUsersAddressesAndRevisionsEachTime() throws Exception {
    Tutorial.main(new String[0]);
    Tutorial.main(new String[0]);

    try (Database db = Database.open("jdbc:sqlite:example.db")) {
      assertThat(column(db, "select name || ' ' || fullname from user_account order by id"))
          .containsExactly(
              "spongebob Spongebob Squarepants", "sandy Sandy Cheeks", "patrick Patrick Star");
      assertThat(
              column(
                  db,
                  """
                  select u.name || ' ' || a.email_address
                  from address a join user_account u on u.id = a.user_id
                  order by a.id
                  """))
          .containsExactly(
              "spongebob spongebob@sqlalchemy.org",
              "sandy sandy@sqlalchemy.org",
              "sandy sandy@squirrelpower.org");
      assertThat(column(db, "select state from plinth_revision")).containsExactly("done", "done");
    }
  }

  private static List<String> column(Database db, String sql) {
    return db.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }
}
