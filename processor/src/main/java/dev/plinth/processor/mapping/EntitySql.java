package dev.plinth.processor.mapping;

import static java.util.stream.Collectors.joining;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.StoredProperty;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The SQL over one entity's table, with positional parameters. */
public final class EntitySql {
  private final EntityModel entity;
  private final String table;

  public EntitySql(EntityModel entity) {
    this.entity = entity;
    this.table = Identifiers.quote(entity.table());
  }

  public String selectAll() {
    return "select " + list(entity.stored(), EntitySql::quoted) + " from " + table;
  }

  public String selectByKey() {
    return selectAll() + " where " + keyIsParameter();
  }

  /** All rows that meet {@code condition}, which may be empty, in the order of the key. */
  public String selectOrdered(String condition) {
    return selectWhere(condition) + " order by " + quoted(key());
  }

  /** The rows that meet {@code condition}, which may be empty. */
  public String selectWhere(String condition) {
    return condition.isEmpty() ? selectAll() : selectAll() + " where " + condition;
  }

  public String count() {
    return "select count(*) from " + table;
  }

  public String exists() {
    return "select 1 from " + table + " where " + keyIsParameter();
  }

  /** Without the columns that the database fills. */
  public String insert() {
    return insert(inserted());
  }

  public String insertWithKey() {
    return insert(entity.stored());
  }

  /**
   * All columns but the key. Where there are no others the key is set to itself, so that the
   * statement still tells whether the row is there.
   */
  public String updateByKey() {
    List<StoredProperty> updated = updated();
    String assignments =
        updated.isEmpty()
            ? quoted(key()) + " = " + quoted(key())
            : list(updated, column -> quoted(column) + " = ?");
    return "update " + table + " set " + assignments + " where " + keyIsParameter();
  }

  public String deleteByKey() {
    return "delete from " + table + " where " + keyIsParameter();
  }

  /** What {@link #insert()} stores, in order. */
  List<StoredProperty> inserted() {
    return only(property -> !property.column().identity());
  }

  /** What {@link #updateByKey()} sets, in order. */
  List<StoredProperty> updated() {
    return only(property -> !property.equals(entity.key().property()));
  }

  /** The name of its column as it stands in SQL. */
  public static String quoted(StoredProperty property) {
    return Identifiers.quote(property.column().name());
  }

  private String insert(List<StoredProperty> filled) {
    return filled.isEmpty()
        ? "insert into " + table + " default values"
        : "insert into "
            + table
            + " ("
            + list(filled, EntitySql::quoted)
            + ") values ("
            + list(filled, column -> "?")
            + ")";
  }

  private String keyIsParameter() {
    return quoted(key()) + " = ?";
  }

  private StoredProperty key() {
    return entity.key().property();
  }

  private List<StoredProperty> only(Predicate<StoredProperty> wanted) {
    return entity.stored().stream().filter(wanted).toList();
  }

  private static String list(
      List<StoredProperty> properties, Function<StoredProperty, String> part) {
    return properties.stream().map(part).collect(joining(", "));
  }
}
