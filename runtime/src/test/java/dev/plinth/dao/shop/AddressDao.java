package dev.plinth.dao.shop;

import static dev.plinth.dao.shop.AddressTable.ADDRESS;

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

/** Reads and writes {@link Address}. */
public final class AddressDao implements Crud<Address, Long> {

  private static final SqlStatement FIND_BY_USER =
      SqlStatement.of(
          "AddressDao.findByUser",
          "select id, email_address, user_id from address where user_id = ? order by id");

  private static final SqlStatement FIND_ALL =
      SqlStatement.of(
          "AddressDao.findAll", "select id, email_address, user_id from address order by id");

  private static final SqlStatement COUNT =
      SqlStatement.of("AddressDao.count", "select count(*) from address");

  private static final SqlStatement EXISTS =
      SqlStatement.of("AddressDao.exists", "select 1 from address where id = ?");

  private static final Upsert<Address> UPSERT = Upsert.byKey(ADDRESS);

  private final StatementSource source;

  public AddressDao(StatementSource source) {
    this.source = source;
  }

  public AddressDao(Jdbi jdbi) {
    this(StatementSource.of(jdbi));
  }

  public AddressDao(Handle handle) {
    this(StatementSource.of(handle));
  }

  public List<Address> findByUser(User user) {
    try (Execution find = source.prepare(FIND_BY_USER)) {
      find.setReference(1, ADDRESS.user, user);
      return find.list(ADDRESS);
    }
  }

  @Override
  public Address insert(Address address) {
    return Inserts.insert(source, ADDRESS, address);
  }

  @Override
  public List<Address> insertAll(Iterable<? extends Address> all) {
    return Inserts.insertAll(source, ADDRESS, all);
  }

  @Override
  public Address update(Address address) {
    return Updates.update(source, ADDRESS, address);
  }

  @Override
  public List<Address> updateAll(Iterable<? extends Address> all) {
    return Updates.updateAll(source, ADDRESS, all);
  }

  @Override
  public Address upsert(Address entity) {
    return UPSERT.run(source, entity);
  }

  @Override
  public List<Address> upsertAll(Iterable<? extends Address> all) {
    return UPSERT.runAll(source, all);
  }

  @Override
  public int deleteAll(Iterable<? extends Address> all) {
    return Deletes.deleteAll(source, ADDRESS, all);
  }

  @Override
  public int deleteAllById(Iterable<? extends Long> ids) {
    return Deletes.deleteAllByKey(source, ADDRESS, ids);
  }

  @Override
  public List<Address> findAllById(Iterable<? extends Long> ids) {
    return Finds.findAll(source, ADDRESS, ids);
  }

  @Override
  public boolean delete(Address address) {
    return Updates.delete(source, ADDRESS, address);
  }

  @Override
  public boolean deleteById(Long id) {
    return Updates.deleteByKey(source, ADDRESS, id);
  }

  @Override
  public Optional<Address> find(Long id) {
    try (Execution find = source.prepare(ADDRESS.selectByKey())) {
      ADDRESS.bindKey(find, 1, id);
      return find.optional(ADDRESS);
    }
  }

  @Override
  public Address get(Long id) {
    return Finds.get(source, ADDRESS, id);
  }

  @Override
  public List<Address> findAll() {
    try (Execution find = source.prepare(FIND_ALL)) {
      return find.list(ADDRESS);
    }
  }

  @Override
  public Page<Address> page(Paging<Address> paging) {
    return Pages.page(source, paging);
  }

  @Override
  public KeysetPage<Address> pageAfter(Paging<Address> paging, @Nullable String cursor) {
    return Pages.after(source, paging, cursor);
  }

  @Override
  public KeysetPage<Address> pageBefore(Paging<Address> paging, @Nullable String cursor) {
    return Pages.before(source, paging, cursor);
  }

  @Override
  public Stream<Address> stream() {
    return source.prepare(FIND_ALL).stream(ADDRESS);
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
      ADDRESS.bindKey(exists, 1, id);
      return exists.any();
    }
  }
}
