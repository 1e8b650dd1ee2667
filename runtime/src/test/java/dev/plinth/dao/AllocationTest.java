package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.plinth.Database;
import dev.plinth.dao.shop.Note;
import dev.plinth.dao.shop.NoteTable;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dao.shop.User;
import dev.plinth.dao.shop.UserDao;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A data access object allocates no more than JDBC written by hand with statements that are kept
 * prepared. Bytes are exact where times are not; the slack is for the interpreter, which allocates
 * what compiled code does not.
 */
final class AllocationTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 20_000;
  private static final int RUNS = 2_000;
  private static final double SLACK = 1.1;

  private final Database db = Shop.inMemory();
  private Handle handle;
  private Connection connection;

  @BeforeEach
  void insertUsers() {
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      users.add(new User("user" + i, "Full Name " + i));
    }
    new UserDao(db).insertAll(users);
    handle = db.jdbi().open().begin();
    connection = handle.getConnection();
  }

  @AfterEach
  void close() {
    handle.rollback();
    handle.close();
    db.close();
  }

  @Test
  void find() throws SQLException {
    UserDao users = new UserDao(handle);
    String sql = "select id, name, fullname from user_account where id = ?";
    try (PreparedStatement find = connection.prepareStatement(sql)) {
      assertNoMore(
          () -> users.find(500L),
          () -> {
            find.setLong(1, 500L);
            try (ResultSet rows = find.executeQuery()) {
              return rows.next() ? user(rows) : null;
            }
          });
    }
  }

  @Test
  void insert() throws SQLException {
    StatementSource source = StatementSource.of(handle);
    String sql = "insert into note (text) values (?)";
    try (PreparedStatement insert =
        connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      assertNoMore(
          () -> Inserts.insert(source, NoteTable.NOTE, new Note(null, "text")),
          () -> {
            insert.setString(1, "text");
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
              keys.next();
              return new Note(keys.getLong(1), "text");
            }
          });
    }
  }

  @Test
  void update() throws SQLException {
    UserDao users = new UserDao(handle);
    User user = users.get(500L);
    String sql = "update user_account set name = ?, fullname = ? where id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      assertNoMore(
          () -> {
            users.update(user);
            return user;
          },
          () -> {
            update.setString(1, user.name);
            update.setString(2, user.fullname);
            update.setLong(3, 500L);
            return update.executeUpdate();
          });
    }
  }

  @Test
  void list() throws SQLException {
    UserDao users = new UserDao(handle);
    String sql = "select id, name, fullname from user_account order by id";
    try (PreparedStatement find = connection.prepareStatement(sql)) {
      assertNoMore(
          100,
          () -> users.findAll(),
          () -> {
            List<User> read = new ArrayList<>();
            try (ResultSet rows = find.executeQuery()) {
              while (rows.next()) {
                read.add(user(rows));
              }
            }
            return read;
          });
    }
  }

  @Test
  void aUnitOfWorkAddsLittle() throws SQLException {
    UserDao users = new UserDao(db);
    handle.commit();
    handle.close();
    handle = db.jdbi().open();
    long direct = allocated(RUNS, () -> db.inTransaction(() -> users.find(500L)));
    String sql = "select id, name, fullname from user_account where id = ?";
    try (PreparedStatement find = connection.prepareStatement(sql)) {
      long jdbc =
          allocated(
              RUNS,
              () -> {
                connection.setAutoCommit(false);
                find.setLong(1, 500L);
                try (ResultSet rows = find.executeQuery()) {
                  return rows.next() ? user(rows) : null;
                } finally {
                  connection.commit();
                  connection.setAutoCommit(true);
                }
              });
      assertThat(direct).isLessThan(jdbc + 2_500);
    }
    handle.begin();
  }

  private static User user(ResultSet rows) throws SQLException {
    User user = new User(rows.getString(2), rows.getString(3));
    user.id = rows.getLong(1);
    return user;
  }

  private static void assertNoMore(Work dao, Work jdbc) throws SQLException {
    assertNoMore(RUNS, dao, jdbc);
  }

  private static void assertNoMore(int runs, Work dao, Work jdbc) throws SQLException {
    long ofJdbc = allocated(runs, jdbc);
    long ofDao = allocated(runs, dao);
    assertThat(ofDao).as("bytes per run").isLessThanOrEqualTo((long) (ofJdbc * SLACK));
  }

  private static long allocated(int runs, Work work) throws SQLException {
    for (int i = 0; i < WARM_UP * runs / RUNS; i++) {
      work.run();
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < runs; i++) {
      work.run();
    }
    return (THREADS.getCurrentThreadAllocatedBytes() - before) / runs;
  }

  /** Something that is done over and over. */
  private interface Work {
    Object run() throws SQLException;
  }
}
