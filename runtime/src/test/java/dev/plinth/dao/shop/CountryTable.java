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

/** Table {@code country} of {@link Country}. */
public final class CountryTable implements EntityMapping<Country> {

  public static final CountryTable COUNTRY = new CountryTable("dao-shop");

  private final String module;

  /** A table of this module. */
  public CountryTable(String module) {
    this.module = module;
  }

  public final TableColumn<Country, String> code =
      TableColumn.<Country, String>of("country", "code", "code", ColumnTypes.TEXT);

  public final TableColumn<Country, String> name =
      TableColumn.<Country, String>of("country", "name", "name", ColumnTypes.VARCHAR).length(80);

  public final TableColumn<Country, Integer> population =
      TableColumn.<Country, Integer>of("country", "population", "population", ColumnTypes.INTEGER)
          .nullable();

  private static final SqlStatement SELECT_ALL =
      SqlStatement.of("Country.select_all", "select code, name, population from country");

  private static final SqlStatement SELECT_BY_KEY =
      SqlStatement.of(
          "Country.select_by_key", "select code, name, population from country where code = ?");

  private static final SqlStatement INSERT =
      SqlStatement.of(
          "Country.insert", "insert into country (code, name, population) values (?, ?, ?)");

  private static final SqlStatement INSERT_WITH_KEY =
      SqlStatement.of(
          "Country.insert_with_key",
          "insert into country (code, name, population) values (?, ?, ?)");

  private static final SqlStatement UPDATE_BY_KEY =
      SqlStatement.of(
          "Country.update_by_key", "update country set name = ?, population = ? where code = ?");

  private static final SqlStatement DELETE_BY_KEY =
      SqlStatement.of("Country.delete_by_key", "delete from country where code = ?");

  @Override
  public Class<Country> entityType() {
    return Country.class;
  }

  @Override
  public String module() {
    return module;
  }

  @Override
  public String tableName() {
    return "country";
  }

  private final List<TableColumn<Country, ?>> columns = List.of(code, name, population);
  private final List<TableColumn<Country, ?>> keyColumns = List.of(code);
  private final List<ToOne<Country, ?>> toOnes = List.of();
  private final List<ToMany<Country, ?>> toManys = List.of();

  @Override
  public List<TableColumn<Country, ?>> columns() {
    return columns;
  }

  @Override
  public List<TableColumn<Country, ?>> keyColumns() {
    return keyColumns;
  }

  @Override
  public List<ToOne<Country, ?>> toOnes() {
    return toOnes;
  }

  @Override
  public List<ToMany<Country, ?>> toManys() {
    return toManys;
  }

  @Override
  public boolean keyIsGenerated() {
    return false;
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
  public Country read(Row row) {
    return new Country(
        row.getString(1, code), row.getString(2, name), row.getIntOrNull(3, population));
  }

  @Override
  public Object readKey(Row row, int at) {
    return row.getString(at, code);
  }

  @Override
  public @Nullable Object key(Country country) {
    return country.code();
  }

  @Override
  public Country withKey(Country country, Object key) {
    return country;
  }

  @Override
  public Country withoutKey(Country country) {
    return country;
  }

  @Override
  public void bindKey(Parameters p, int at, Object key) {
    p.setString(at, code, (String) key);
  }

  @Override
  public void bindInsert(Parameters p, int at, Country country) {
    p.setString(at, code, country.code());
    p.setString(at + 1, name, country.name());
    p.setInt(at + 2, population, country.population());
  }

  @Override
  public void bindInsertWithKey(Parameters p, int at, Country country) {
    p.setString(at, code, country.code());
    p.setString(at + 1, name, country.name());
    p.setInt(at + 2, population, country.population());
  }

  @Override
  public void bindUpdate(Parameters p, Country country) {
    p.setString(1, name, country.name());
    p.setInt(2, population, country.population());
    p.setString(3, code, country.code());
  }

  @Override
  public void bindColumn(Parameters p, int at, int column, Country country) {
    switch (column) {
      case 0 -> p.setString(at, code, country.code());
      case 1 -> p.setString(at, name, country.name());
      case 2 -> p.setInt(at, population, country.population());
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public @Nullable Object[] state(Country country) {
    return new @Nullable Object[] {country.code(), country.name(), country.population()};
  }

  @Override
  public @Nullable BitSet changes(Country country, @Nullable Object[] state) {
    BitSet changed = new BitSet();
    if (!StateValues.same(country.code(), state[0])) {
      changed.set(0);
    }
    if (!StateValues.same(country.name(), state[1])) {
      changed.set(1);
    }
    if (!StateValues.same(country.population(), state[2])) {
      changed.set(2);
    }
    return changed.isEmpty() ? null : changed;
  }

  @Override
  @SuppressWarnings("NullAway") // the state of not-null properties
  public void restore(Country country, @Nullable Object[] state) {
    throw new UnsupportedOperationException("a record");
  }

  @Override
  public boolean isImmutable() {
    return true;
  }
}
