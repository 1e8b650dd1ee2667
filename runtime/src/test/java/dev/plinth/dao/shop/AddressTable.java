package dev.plinth.dao.shop;

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

/** Table {@code address} of {@link Address}. */
public final class AddressTable implements EntityMapping<Address> {

  public static final AddressTable ADDRESS = new AddressTable();

  public final TableColumn<Address, Long> id =
      TableColumn.<Address, Long>of("address", "id", "id", ColumnTypes.BIGINT);

  public final TableColumn<Address, String> emailAddress =
      TableColumn.<Address, String>of("address", "email_address", "emailAddress", ColumnTypes.TEXT);

  public final TableColumn<Address, Long> userId =
      TableColumn.<Address, Long>of("address", "user_id", "user", ColumnTypes.BIGINT);

  @SuppressWarnings("NullAway") // the column takes no NULL
  public final ToOne<Address, User> user =
      ToOne.of(
          "user",
          userId,
          () -> UserTable.USER,
          address -> address.user,
          (address, value) -> address.user = value);

  private static final SqlStatement SELECT_ALL =
      SqlStatement.of("Address.select_all", "select id, email_address, user_id from address");

  private static final SqlStatement SELECT_BY_KEY =
      SqlStatement.of(
          "Address.select_by_key", "select id, email_address, user_id from address where id = ?");

  private static final SqlStatement INSERT =
      SqlStatement.of(
              "Address.insert", "insert into address (email_address, user_id) values (?, ?)")
          .returning("id");

  private static final SqlStatement INSERT_WITH_KEY =
      SqlStatement.of(
          "Address.insert_with_key",
          "insert into address (id, email_address, user_id) values (?, ?, ?)");

  private static final SqlStatement UPDATE_BY_KEY =
      SqlStatement.of(
          "Address.update_by_key",
          "update address set email_address = ?, user_id = ? where id = ?");

  private static final SqlStatement DELETE_BY_KEY =
      SqlStatement.of("Address.delete_by_key", "delete from address where id = ?");

  @Override
  public Class<Address> entityType() {
    return Address.class;
  }

  @Override
  public String module() {
    return "dao-shop";
  }

  @Override
  public String tableName() {
    return "address";
  }

  private final List<TableColumn<Address, ?>> columns = List.of(id, emailAddress, userId);
  private final List<TableColumn<Address, ?>> keyColumns = List.of(id);
  private final List<ToOne<Address, ?>> toOnes = List.of(user);
  private final List<ToMany<Address, ?>> toManys = List.of();

  @Override
  public List<TableColumn<Address, ?>> columns() {
    return columns;
  }

  @Override
  public List<TableColumn<Address, ?>> keyColumns() {
    return keyColumns;
  }

  @Override
  public List<ToOne<Address, ?>> toOnes() {
    return toOnes;
  }

  @Override
  public List<ToMany<Address, ?>> toManys() {
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
  public Address read(Row row) {
    Address address = new Address();
    address.id = row.getLong(1, id);
    address.emailAddress = row.getString(2, emailAddress);
    row.refer(user, address, row.key(3, user));
    return address;
  }

  @Override
  public Object readKey(Row row, int at) {
    return row.getLong(at, id);
  }

  @Override
  public @Nullable Object key(Address address) {
    return address.id == null || address.id == 0 ? null : address.id;
  }

  @Override
  public Address withKey(Address address, Object key) {
    address.id = (Long) key;
    return address;
  }

  @Override
  public Address withoutKey(Address address) {
    address.id = null;
    return address;
  }

  @Override
  public void bindKey(Parameters p, int at, Object key) {
    p.setLong(at, id, (Long) key);
  }

  @Override
  public void bindInsert(Parameters p, int at, Address address) {
    p.setString(at, emailAddress, address.emailAddress);
    p.setReference(at + 1, user, address.user);
  }

  @Override
  public void bindInsertWithKey(Parameters p, int at, Address address) {
    p.setLong(at, id, address.id);
    p.setString(at + 1, emailAddress, address.emailAddress);
    p.setReference(at + 2, user, address.user);
  }

  @Override
  public void bindUpdate(Parameters p, Address address) {
    p.setString(1, emailAddress, address.emailAddress);
    p.setReference(2, user, address.user);
    p.setLong(3, id, address.id);
  }

  @Override
  public void bindColumn(Parameters p, int at, int column, Address address) {
    switch (column) {
      case 0 -> p.setLong(at, id, address.id);
      case 1 -> p.setString(at, emailAddress, address.emailAddress);
      case 2 -> p.setReference(at, user, address.user);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public @Nullable Object[] state(Address address) {
    return new @Nullable Object[] {address.id, address.emailAddress, address.user};
  }

  @Override
  public @Nullable BitSet changes(Address address, @Nullable Object[] state) {
    BitSet changed = new BitSet();
    if (!StateValues.same(address.id, state[0])) {
      changed.set(0);
    }
    if (!StateValues.same(address.emailAddress, state[1])) {
      changed.set(1);
    }
    if (!StateValues.same(user, address.user, state[2])) {
      changed.set(2);
    }
    return changed.isEmpty() ? null : changed;
  }

  @Override
  @SuppressWarnings("NullAway") // the state of not-null properties
  public void restore(Address address, @Nullable Object[] state) {
    address.id = (Long) state[0];
    address.emailAddress = (String) state[1];
    address.user = (User) state[2];
  }

  @Override
  public boolean isImmutable() {
    return false;
  }
}
