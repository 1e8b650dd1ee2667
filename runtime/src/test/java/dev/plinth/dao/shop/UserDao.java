package dev.plinth.dao.shop;

import static dev.plinth.dao.shop.UserTable.USER;

import dev.plinth.dao.Crud;
import dev.plinth.dao.Deletes;
import dev.plinth.dao.Execution;
import dev.plinth.dao.Finds;
import dev.plinth.dao.Inserts;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Page;
import dev.plinth.dao.Pages;
import dev.plinth.dao.Paging;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StatementSource;
import dev.plinth.dao.Updates;
import dev.plinth.dao.Upsert;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link User}. */
public final class UserDao implements Crud<User, Long> {

  private static final SqlStatement FIND_BY_NAME =
      SqlStatement.of(
          "UserDao.findByName",
          "select id, name, fullname from user_account where name = ? order by id");

  private static final SqlStatement FIND_ALL =
      SqlStatement.of("UserDao.findAll", "select id, name, fullname from user_account order by id");

  private static final SqlStatement COUNT =
      SqlStatement.of("UserDao.count", "select count(*) from user_account");

  private static final SqlStatement EXISTS =
      SqlStatement.of("UserDao.exists", "select 1 from user_account where id = ?");

  private static final Upsert<User> UPSERT = Upsert.byKey(USER);

  private final StatementSource source;

  public UserDao(StatementSource source) {
    this.source = source;
  }

  public UserDao(Jdbi jdbi) {
    this(StatementSource.of(jdbi));
  }

  public UserDao(Handle handle) {
    this(StatementSource.of(handle));
  }

  public List<User> findByName(String name) {
    try (Execution find = source.prepare(FIND_BY_NAME)) {
      find.setString(1, USER.name, name);
      return find.list(USER);
    }
  }

  @Override
  public User insert(User user) {
    return Inserts.insert(source, USER, user);
  }

  @Override
  public List<User> insertAll(Iterable<? extends User> all) {
    return Inserts.insertAll(source, USER, all);
  }

  @Override
  public User update(User user) {
    return Updates.update(source, USER, user);
  }

  @Override
  public List<User> updateAll(Iterable<? extends User> all) {
    return Updates.updateAll(source, USER, all);
  }

  @Override
  public User upsert(User entity) {
    return UPSERT.run(source, entity);
  }

  @Override
  public List<User> upsertAll(Iterable<? extends User> all) {
    return UPSERT.runAll(source, all);
  }

  @Override
  public int deleteAll(Iterable<? extends User> all) {
    return Deletes.deleteAll(source, USER, all);
  }

  @Override
  public int deleteAllById(Iterable<? extends Long> ids) {
    return Deletes.deleteAllByKey(source, USER, ids);
  }

  @Override
  public List<User> findAllById(Iterable<? extends Long> ids) {
    return Finds.findAll(source, USER, ids);
  }

  @Override
  public boolean delete(User user) {
    return Updates.delete(source, USER, user);
  }

  @Override
  public boolean deleteById(Long id) {
    return Updates.deleteByKey(source, USER, id);
  }

  @Override
  public Optional<User> find(Long id) {
    try (Execution find = source.prepare(USER.selectByKey())) {
      USER.bindKey(find, 1, id);
      return find.optional(USER);
    }
  }

  @Override
  public User get(Long id) {
    return Finds.get(source, USER, id);
  }

  @Override
  public List<User> findAll() {
    try (Execution find = source.prepare(FIND_ALL)) {
      return find.list(USER);
    }
  }

  @Override
  public Page<User> page(Paging<User> paging) {
    return Pages.page(source, paging);
  }

  @Override
  public KeysetPage<User> pageAfter(Paging<User> paging, @Nullable String cursor) {
    return Pages.after(source, paging, cursor);
  }

  @Override
  public KeysetPage<User> pageBefore(Paging<User> paging, @Nullable String cursor) {
    return Pages.before(source, paging, cursor);
  }

  @Override
  public Stream<User> stream() {
    return source.prepare(FIND_ALL).stream(USER);
  }

  @Override
  public long count() {
    try (Execution count = source.prepare(COUNT)) {
      return count.scalarLong();
    }
  }

  @Override
  public boolean exists(Long id) {
    try (Execution exists = source.prepare(EXISTS)) {
      USER.bindKey(exists, 1, id);
      return exists.any();
    }
  }
}
