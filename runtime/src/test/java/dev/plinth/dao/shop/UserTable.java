package dev.plinth.dao.shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StateValues;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import dev.plinth.type.ColumnTypes;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table {@code user_account} of {@link User}. */
public final class UserTable implements EntityMapping<User> {

  public static final UserTable USER = new UserTable();

  public final TableColumn<User, Long> id =
      TableColumn.<User, Long>of("user_account", "id", "id", ColumnTypes.BIGINT);

  public final TableColumn<User, String> name =
      TableColumn.<User, String>of("user_account", "name", "name", ColumnTypes.VARCHAR).length(30);

  public final TableColumn<User, String> fullname =
      TableColumn.<User, String>of("user_account", "fullname", "fullname", ColumnTypes.TEXT)
          .nullable();

  public final ToMany<User, Address> addresses =
      ToMany.<User, Address>of(
              "addresses",
              () -> AddressTable.ADDRESS,
              () -> AddressTable.ADDRESS.user,
              user -> user.addresses,
              (user, value) -> user.addresses = value)
          .cascade(Cascade.ALL)
          .orphanRemoval();

  private static final SqlStatement SELECT_ALL =
      SqlStatement.of("User.select_all", "select id, name, fullname from user_account");

  private static final SqlStatement SELECT_BY_KEY =
      SqlStatement.of(
          "User.select_by_key", "select id, name, fullname from user_account where id = ?");

  private static final SqlStatement INSERT =
      SqlStatement.of("User.insert", "insert into user_account (name, fullname) values (?, ?)")
          .returning("id");

  private static final SqlStatement INSERT_WITH_KEY =
      SqlStatement.of(
          "User.insert_with_key", "insert into user_account (id, name, fullname) values (?, ?, ?)");

  private static final SqlStatement UPDATE_BY_KEY =
      SqlStatement.of(
          "User.update_by_key", "update user_account set name = ?, fullname = ? where id = ?");

  private static final SqlStatement DELETE_BY_KEY =
      SqlStatement.of("User.delete_by_key", "delete from user_account where id = ?");

  @Override
  public Class<User> entityType() {
    return User.class;
  }

  @Override
  public String module() {
    return "dao-shop";
  }

  @Override
  public String tableName() {
    return "user_account";
  }

  private final List<TableColumn<User, ?>> columns = List.of(id, name, fullname);
  private final List<TableColumn<User, ?>> keyColumns = List.of(id);
  private final List<ToOne<User, ?>> toOnes = List.of();
  private final List<ToMany<User, ?>> toManys = List.of(addresses);

  @Override
  public List<TableColumn<User, ?>> columns() {
    return columns;
  }

  @Override
  public List<TableColumn<User, ?>> keyColumns() {
    return keyColumns;
  }

  @Override
  public List<ToOne<User, ?>> toOnes() {
    return toOnes;
  }

  @Override
  public List<ToMany<User, ?>> toManys() {
    return toManys;
  }

  @Override
  public boolean keyIsGenerated() {
    return true;
  }

  @Override
  public SqlStatement selectAll() {
    return SELECT_ALL;
  }

  @Override
  public SqlStatement selectByKey() {
    return SELECT_BY_KEY;
  }

  @Override
  public SqlStatement insert() {
    return INSERT;
  }

  @Override
  public SqlStatement insertWithKey() {
    return INSERT_WITH_KEY;
  }

  @Override
  public SqlStatement updateByKey() {
    return UPDATE_BY_KEY;
  }

  @Override
  public SqlStatement deleteByKey() {
    return DELETE_BY_KEY;
  }

  @Override
  public User read(Row row) {
    User user = new User();
    user.id = row.getLong(1, id);
    user.name = row.getString(2, name);
    user.fullname = row.getStringOrNull(3, fullname);
    user.addresses = row.list(addresses, user);
    return user;
  }

  @Override
  public Object readKey(Row row, int at) {
    return row.getLong(at, id);
  }

  @Override
  public @Nullable Object key(User user) {
    return user.id == null || user.id == 0 ? null : user.id;
  }

  @Override
  public User withKey(User user, Object key) {
    user.id = (Long) key;
    return user;
  }

  @Override
  public User withoutKey(User user) {
    user.id = null;
    return user;
  }

  @Override
  public void bindKey(Parameters p, int at, Object key) {
    p.setLong(at, id, (Long) key);
  }

  @Override
  public void bindInsert(Parameters p, int at, User user) {
    p.setString(at, name, user.name);
    p.setString(at + 1, fullname, user.fullname);
  }

  @Override
  public void bindInsertWithKey(Parameters p, int at, User user) {
    p.setLong(at, id, user.id);
    p.setString(at + 1, name, user.name);
    p.setString(at + 2, fullname, user.fullname);
  }

  @Override
  public void bindUpdate(Parameters p, User user) {
    p.setString(1, name, user.name);
    p.setString(2, fullname, user.fullname);
    p.setLong(3, id, user.id);
  }

  @Override
  public void bindColumn(Parameters p, int at, int column, User user) {
    switch (column) {
      case 0 -> p.setLong(at, id, user.id);
      case 1 -> p.setString(at, name, user.name);
      case 2 -> p.setString(at, fullname, user.fullname);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public @Nullable Object[] state(User user) {
    return new @Nullable Object[] {user.id, user.name, user.fullname};
  }

  @Override
  public @Nullable BitSet changes(User user, @Nullable Object[] state) {
    BitSet changed = new BitSet();
    if (!StateValues.same(user.id, state[0])) {
      changed.set(0);
    }
    if (!StateValues.same(user.name, state[1])) {
      changed.set(1);
    }
    if (!StateValues.same(user.fullname, state[2])) {
      changed.set(2);
    }
    return changed.isEmpty() ? null : changed;
  }

  @Override
  @SuppressWarnings("NullAway") // the state of not-null properties
  public void restore(User user, @Nullable Object[] state) {
    user.id = (Long) state[0];
    user.name = (String) state[1];
    user.fullname = (String) state[2];
  }

  @Override
  public boolean isImmutable() {
    return false;
  }
}
