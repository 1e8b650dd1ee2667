package dev.plinth.example;

import static dev.plinth.example.AddressTable.ADDRESS;
import static dev.plinth.example.UserTable.USER;
import static java.util.stream.Collectors.joining;

import dev.plinth.Database;
import dev.plinth.query.Tuple2;
import dev.plinth.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The tutorial: entities become a database, a session saves a graph, DAOs and a session read it.
 */
public final class Tutorial {
  private static final Path FILE = Path.of("example.db");

  private Tutorial() {}

  /** Starts with an empty database in the working directory and runs every step in order. */
  public static void main(String[] args) throws IOException {
    deleteDatabase();
    try (Database db = Database.open("jdbc:sqlite:" + FILE)) {
      migrate(db);
      db.echo(); // from here on every statement is printed, with its parameters and time
      save(db);
      readWithDaos(db);
      ask(db);
      changeWithSession(db);
      countAtTheEnd(db);
    }
  }

  private static void deleteDatabase() throws IOException {
    for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(Path.of(FILE + suffix));
    }
  }

  private static void migrate(Database db) {
    title("1. Migrate: the committed revisions make the tables, like `plinth upgrade head`.");
    db.migrate();
    say("revisions applied: " + revisions(db));
  }

  /** By hand-written SQL: what Plinth does not write for you, Jdbi runs. */
  private static List<String> revisions(Database db) {
    return db.jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select id from plinth_revision order by started_at")
                    .mapTo(String.class)
                    .list());
  }

  private static void save(Database db) {
    title("2. Save: the session inserts users, then their addresses with the new keys.");
    try (Session session = db.openSession()) {
      session.addAll(
          new User("spongebob", "Spongebob Squarepants", "spongebob@sqlalchemy.org"),
          new User("sandy", "Sandy Cheeks", "sandy@sqlalchemy.org", "sandy@squirrelpower.org"),
          new User("patrick", "Patrick Star"));
      session.commit();
    }
  }

  private static void readWithDaos(Database db) {
    title("3. Read: UserDao and AddressDao were written by the compiler.");
    UserDao users = new UserDao(db);
    AddressDao addresses = new AddressDao(db);
    User sandy = users.findByName("sandy").get(0);
    say("users.findByName(\"sandy\")     -> " + sandy);
    say("addresses.findByUser(sandy)   -> " + addresses.findByUser(sandy));
    say("users.find(4L)                -> " + users.find(4L));
  }

  private static void ask(Database db) {
    title("4. Ask: queries over typed columns, checked by the compiler.");
    List<User> some =
        db.from(USER)
            .where(USER.addresses.any(ADDRESS.emailAddress.like("%@sqlalchemy.org")))
            .orderBy(USER.name)
            .list();
    say("users at sqlalchemy.org       -> " + some);
    List<Tuple2<String, Long>> numbers =
        db.select(USER.name, ADDRESS.id.count())
            .from(USER)
            .leftJoin(USER.addresses)
            .groupBy(USER.name)
            .orderBy(USER.name)
            .list();
    numbers.forEach(each -> say("addresses of " + each.first() + ": " + each.second()));
  }

  private static void changeWithSession(Database db) {
    title("5. Change: lists load when touched, only changed columns are written.");
    try (Session session = db.openSession()) {
      User sandy = session.get(User.class, 2L);
      say("before the first touch        -> " + sandy.addresses);
      say("all addresses of sandy        -> " + emails(sandy));
      sandy.fullname = "Sandra Cheeks";
      session.flush();
      session.rollback();
      say("after a rollback              -> " + sandy);
    }
  }

  private static void countAtTheEnd(Database db) {
    title("6. What is there now:");
    say(new UserDao(db).count() + " users, " + new AddressDao(db).count() + " addresses.");
  }

  private static String emails(User user) {
    return user.addresses.stream().map(address -> address.emailAddress).collect(joining(", "));
  }

  private static void title(String text) {
    System.out.printf("%n%s%n", text);
  }

  private static void say(String text) {
    System.out.println("  " + text);
  }
}
