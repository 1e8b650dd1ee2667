package dev.plinth.session.mapping;

import dev.plinth.dao.Column;
import dev.plinth.dao.Container;
import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.InverseOne;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.Sql;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of an entity of a test: does what generated code does, but from a list of properties.
 * The first property is the key.
 */
public final class LambdaMapping<E> implements EntityMapping<E> {

  private final Class<E> type;
  private final String table;
  private final Supplier<E> constructor;
  private final List<Property<E, ?>> properties;
  private final List<ToMany<E, ?>> toManys;
  private final List<InverseOne<E, ?>> inverseOnes;
  private final List<List<Column<E, ?>>> uniqueKeys;
  private final boolean generatedKey;

  LambdaMapping(LambdaMappingBuilder<E> builder) {
    this.type = builder.type;
    this.table = builder.table;
    this.constructor = builder.constructor;
    this.properties = List.copyOf(builder.properties);
    this.toManys = List.copyOf(builder.toManys);
    this.inverseOnes = List.copyOf(builder.inverseOnes);
    this.uniqueKeys = List.copyOf(builder.uniqueKeys);
    this.generatedKey = builder.generatedKey;
  }

  /** Starts a mapping. */
  public static <E> LambdaMappingBuilder<E> of(
      Class<E> type, String table, Supplier<E> constructor) {
    return new LambdaMappingBuilder<>(type, table, constructor);
  }

  /** The statement that creates the table on SQLite. */
  public String createTable() {
    List<String> lines = new ArrayList<>();
    for (Property<E, ?> property : properties) {
      boolean isKey = property == key();
      String definition =
          isKey && generatedKey
              ? "integer primary key autoincrement"
              : property.definition() + (isKey ? " primary key" : "");
      lines.add(property.column.sql() + " " + definition);
    }
    for (List<Column<E, ?>> unique : uniqueKeys) {
      lines.add("unique (" + names(unique, ", ", "") + ")");
    }
    return "create table " + table + " (" + String.join(", ", lines) + ")";
  }

  private Property<E, ?> key() {
    return properties.get(0);
  }

  @Override
  public Class<E> entityType() {
    return type;
  }

  @Override
  public String tableName() {
    return table;
  }

  @Override
  public List<Column<E, ?>> columns() {
    return properties.stream().<Column<E, ?>>map(property -> property.column).toList();
  }

  @Override
  public List<Column<E, ?>> keyColumns() {
    return List.of(key().column);
  }

  @Override
  public List<List<Column<E, ?>>> uniqueKeys() {
    return uniqueKeys;
  }

  @Override
  public List<ToOne<E, ?>> toOnes() {
    List<ToOne<E, ?>> toOnes = new ArrayList<>();
    for (Property<E, ?> property : properties) {
      ToOne<E, ?> toOne = property.toOne();
      if (toOne != null) {
        toOnes.add(toOne);
      }
    }
    return toOnes;
  }

  @Override
  public List<ToMany<E, ?>> toManys() {
    return toManys;
  }

  @Override
  public List<InverseOne<E, ?>> inverseOnes() {
    return inverseOnes;
  }

  @Override
  public boolean keyIsGenerated() {
    return generatedKey;
  }

  @Override
  public Sql selectAll() {
    return sql("selectAll", "select " + names(columns(), ", ", "") + " from " + table);
  }

  @Override
  public Sql selectByKey() {
    return sql("selectByKey", selectAll().text() + whereKey());
  }

  @Override
  public Sql insert() {
    return generatedKey
        ? insert("insert", columns().subList(1, columns().size())).returning(key().column.name())
        : insertWithKey();
  }

  @Override
  public Sql insertWithKey() {
    return insert("insertWithKey", columns());
  }

  private Sql insert(String name, List<Column<E, ?>> columns) {
    String values = String.join(", ", Collections.nCopies(columns.size(), "?"));
    return sql(
        name,
        "insert into " + table + " (" + names(columns, ", ", "") + ") values (" + values + ")");
  }

  @Override
  public Sql updateByKey() {
    String set = names(columns().subList(1, columns().size()), ", ", " = ?");
    return sql("updateByKey", "update " + table + " set " + set + whereKey());
  }

  @Override
  public Sql deleteByKey() {
    return sql("deleteByKey", "delete from " + table + whereKey());
  }

  private String whereKey() {
    return " where " + key().column.sql() + " = ?";
  }

  private Sql sql(String name, String text) {
    return Sql.of(type.getSimpleName() + "." + name, text);
  }

  private static <E> String names(List<Column<E, ?>> columns, String separator, String suffix) {
    return columns.stream()
        .map(column -> column.sql() + suffix)
        .collect(Collectors.joining(separator));
  }

  @Override
  public E read(Row row) {
    E entity = constructor.get();
    for (int i = 0; i < properties.size(); i++) {
      properties.get(i).read(row, i + 1, entity);
    }
    toManys.forEach(toMany -> read(row, toMany, entity));
    inverseOnes.forEach(inverse -> row.inverse(inverse, entity));
    return entity;
  }

  private static <E, T> void read(Row row, ToMany<E, T> toMany, E entity) {
    if (toMany.container() == Container.SET) {
      toMany.set(entity, row.set(toMany, entity));
    } else {
      toMany.set(entity, row.list(toMany, entity));
    }
  }

  @Override
  public Object readKey(Row row, int at) {
    return key() instanceof LongProperty
        ? row.getLong(at, key().column)
        : row.getString(at, key().column);
  }

  @Override
  public @Nullable Object key(E entity) {
    Object key = key().state(entity);
    return generatedKey && Long.valueOf(0).equals(key) ? null : key;
  }

  @Override
  public E withKey(E entity, Object key) {
    key().restore(entity, key);
    return entity;
  }

  @Override
  public E withoutKey(E entity) {
    key().restore(entity, null);
    return entity;
  }

  @Override
  public void bindKey(Parameters parameters, int at, Object key) {
    if (key instanceof Long number) {
      parameters.setLong(at, key().column, number.longValue());
    } else {
      parameters.setString(at, key().column, (String) key);
    }
  }

  @Override
  public void bindInsert(Parameters parameters, int at, E entity) {
    bind(parameters, at, entity, generatedKey ? 1 : 0);
  }

  @Override
  public void bindInsertWithKey(Parameters parameters, int at, E entity) {
    bind(parameters, at, entity, 0);
  }

  @Override
  public void bindUpdate(Parameters parameters, E entity) {
    bind(parameters, 1, entity, 1);
    key().bind(parameters, properties.size(), entity);
  }

  private void bind(Parameters parameters, int at, E entity, int first) {
    for (int i = first; i < properties.size(); i++) {
      properties.get(i).bind(parameters, at + i - first, entity);
    }
  }

  @Override
  public void bindColumn(Parameters parameters, int at, int column, E entity) {
    properties.get(column).bind(parameters, at, entity);
  }

  @Override
  public @Nullable Object[] state(E entity) {
    @Nullable Object[] state = new @Nullable Object[properties.size()];
    for (int i = 0; i < state.length; i++) {
      state[i] = properties.get(i).state(entity);
    }
    return state;
  }

  @Override
  public @Nullable BitSet changes(E entity, @Nullable Object[] state) {
    BitSet changed = new BitSet();
    for (int i = 0; i < state.length; i++) {
      changed.set(i, !properties.get(i).isSame(entity, state[i]));
    }
    return changed.isEmpty() ? null : changed;
  }

  @Override
  public void restore(E entity, @Nullable Object[] state) {
    for (int i = 0; i < state.length; i++) {
      properties.get(i).restore(entity, state[i]);
    }
  }

  @Override
  public boolean isImmutable() {
    return false;
  }
}
