package dev.plinth.processor.mapping;

import static java.util.stream.Collectors.joining;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.Stamp;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.snapshot.ColumnSnapshot;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The SQL over one entity's table, with positional parameters. */
public final class EntitySql {
  private final EntityModel entity;
  private final Dialect dialect;
  private final String table;

  /**
   * The SQL.
   *
   * @param dialect in whose words it is written, with the quotes of the standard
   */
  EntitySql(EntityModel entity, Dialect dialect) {
    this.entity = entity;
    this.dialect = dialect;
    this.table = Identifiers.quoted(entity.table());
  }

  public String selectAll() {
    return "select " + list(entity.columns(), EntitySql::quoted) + " from " + table;
  }

  public String selectByKey() {
    return selectAll() + " where " + keyIsParameter();
  }

  /** All rows that meet {@code condition}, which may be empty, in the order of the key. */
  public String selectOrdered(String condition) {
    return entity.hasKey()
        ? selectWhere(condition) + " order by " + list(entity.key().columns(), EntitySql::quoted)
        : selectWhere(condition);
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
    return insert(insertedWithKey());
  }

  /**
   * All columns but the key. Where there are no others the key is set to itself, so that the
   * statement still tells whether the row is there.
   */
  public String updateByKey() {
    List<StoredColumn> updated = updated();
    List<StoredColumn> key = entity.key().columns();
    String assignments =
        updated.isEmpty()
            ? list(key, column -> quoted(column) + " = " + quoted(column))
            : list(updated, column -> quoted(column) + " = ?");
    return "update " + table + " set " + assignments + " where " + keyIsParameter() + andVersion();
  }

  /** What {@link #insertWithKey()} stores, in a row that is there. */
  public String overwriteByKey() {
    return "update "
        + table
        + " set "
        + list(insertedWithKey(), column -> quoted(column) + " = " + parameter(column))
        + " where "
        + keyIsParameter()
        + andVersion();
  }

  /** By the key of this name or columns; for people to read, as most databases write it. */
  public String upsert(List<StoredColumn> key) {
    return insertWithKey()
        + " on conflict ("
        + list(key, EntitySql::quoted)
        + ") do update set ...";
  }

  public String deleteByKey() {
    return "delete from " + table + " where " + keyIsParameter();
  }

  /** Of many keys; for people to read. */
  public String selectByKeys() {
    return selectAll() + " where " + keyIsOneOfMany();
  }

  /** Of many keys; for people to read. */
  public String deleteByKeys() {
    return "delete from " + table + " where " + keyIsOneOfMany();
  }

  /** Of many entities; for people to read. */
  public String deleteMany() {
    return entity.version().isPresent() ? delete() : deleteByKeys();
  }

  private String keyIsOneOfMany() {
    return entity.key().columns().size() == 1
        ? list(entity.key().columns(), EntitySql::quoted) + " in (?, ...)"
        : "(" + keyIsParameter() + ") or ...";
  }

  /** Likewise, of the version that was read. */
  public String delete() {
    return deleteByKey() + andVersion();
  }

  /** What {@link #insert()} stores, in order. */
  List<StoredColumn> inserted() {
    return only(column -> !column.column().identity() && !column.column().isComputed());
  }

  /** What {@link #insertWithKey()} stores, in order. */
  List<StoredColumn> insertedWithKey() {
    return only(column -> !column.column().isComputed());
  }

  /** What the database fills at an insert besides the key, in order. */
  List<StoredColumn> filled() {
    return only(column -> column.column().isComputed() || column.column().isDefaulted());
  }

  /** What the database computes whenever it writes the row, in order. */
  List<StoredColumn> computed() {
    return only(column -> column.column().isComputed());
  }

  /** What only the database knows after an upsert besides the key, in order. */
  List<StoredColumn> upserted() {
    return only(
        column ->
            filled().contains(column)
                || column.column().is(Stamp.VERSION)
                || column.column().is(Stamp.CREATED));
  }

  /** What {@link #updateByKey()} sets, in order. */
  List<StoredColumn> updated() {
    return only(
        column -> !column.column().isComputed() && !entity.key().columns().contains(column));
  }

  /** The name of a column as it stands in SQL. */
  public static String quoted(StoredColumn column) {
    return Identifiers.quote(column.column().name());
  }

  private String insert(List<StoredColumn> filled) {
    return filled.isEmpty()
        ? "insert into " + table + " " + dialect.emptyRow()
        : "insert into "
            + table
            + " ("
            + list(filled, EntitySql::quoted)
            + ") values ("
            + list(filled, this::parameter)
            + ")";
  }

  /** A parameter that is null takes the default of the database. */
  private String parameter(StoredColumn column) {
    return column.column().isDefaulted()
        ? "coalesce(?, "
            + dialect.defaultValue(ColumnSnapshot.of(column, entity.binaryName()))
            + ")"
        : "?";
  }

  private String andVersion() {
    return entity.version().map(version -> " and " + quoted(version) + " = ?").orElse("");
  }

  private String keyIsParameter() {
    return entity.key().columns().stream()
        .map(column -> quoted(column) + " = ?")
        .collect(joining(" and "));
  }

  private List<StoredColumn> only(Predicate<StoredColumn> wanted) {
    return entity.columns().stream().filter(wanted).toList();
  }

  private static String list(List<StoredColumn> columns, Function<StoredColumn, String> part) {
    return columns.stream().map(part).collect(joining(", "));
  }
}
