package dev.plinth.processor.sql;

import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tables and views of a schema, by the names that statements give them. */
final class Catalogue {
  private static final Span NOWHERE = new Span(0, 0);
  private static final List<String> OF_DATABASES = List.of("pg_", "sqlite_", "plinth_");
  private static final Set<String> DEFAULT_SCHEMAS = Set.of("main", "public", "dbo");

  private final Map<TableName, Relation> relations = new LinkedHashMap<>();
  private final Map<TableName, TableSchema> tables = new LinkedHashMap<>();
  private final OtherTables others;
  private final Set<TableName> asked = new HashSet<>();
  private final List<Schema> known = new ArrayList<>();

  Catalogue(Schema schema, OtherTables others) {
    this.others = others;
    add(schema);
  }

  private void add(Schema schema) {
    known.add(schema);
    for (TableSchema table : schema.tables()) {
      TableSchema there = tables.get(table.name());
      if (there == null || there.external()) {
        tables.put(table.name(), table);
        relations.put(table.name(), relation(table.name(), table.columns(), table.external()));
      }
    }
    for (ViewSchema view : schema.views()) {
      relations.putIfAbsent(view.name(), relation(view.name(), view.columns(), false));
    }
  }

  /** Of a table without columns only the name is known, of an external one only its keys. */
  private static Relation relation(TableName table, List<ColumnSchema> columns, boolean external) {
    List<RelationColumn> known =
        columns.stream()
            .map(
                column ->
                    new RelationColumn(
                        column.name(),
                        new Value(
                            column.type(),
                            column.nullable() ? Nullability.POSSIBLE : Nullability.NEVER,
                            new Place(table, column)),
                        NOWHERE))
            .toList();
    return new Relation(
        table.name(),
        Identifiers.quote(table.name()),
        table,
        known,
        external || columns.isEmpty(),
        false);
  }

  /** The rows of what is called so, if it is in the schema or in that of another module. */
  Optional<Relation> find(List<Identifier> path) {
    Optional<Relation> relation = findKnown(path);
    if (relation.isPresent() && !isStub(relation.get())) {
      return relation;
    }
    TableName name = tableName(path);
    if (!asked.add(name)) {
      return relation;
    }
    others.find(name).ifPresent(this::add);
    return findKnown(path);
  }

  /** Whether another module has more of it. */
  private boolean isStub(Relation relation) {
    TableSchema table = relation.table() == null ? null : tables.get(relation.table());
    return table != null && table.external();
  }

  private static TableName tableName(List<Identifier> path) {
    String name = path.get(path.size() - 1).folded();
    String schema = path.size() == 1 ? "" : path.get(path.size() - 2).folded();
    return schema.isEmpty() || DEFAULT_SCHEMAS.contains(schema)
        ? TableName.of(name)
        : new TableName(schema, name);
  }

  /** The schema of the module, and those of others that statements have named so far. */
  List<Schema> known() {
    return known;
  }

  /** The columns of a table or view, in order; none where it is unknown. */
  List<ColumnSchema> columns(TableName table) {
    List<Identifier> path =
        Stream.concat(Stream.ofNullable(table.schema()), Stream.of(table.name()))
            .map(name -> new Identifier(name, true, NOWHERE))
            .toList();
    return find(path).stream()
        .flatMap(relation -> relation.columns().stream())
        .flatMap(column -> Stream.ofNullable(column.value().place()))
        .map(Place::column)
        .toList();
  }

  /** The foreign keys of a table; none where it is unknown. */
  List<ForeignKey> foreignKeys(TableName table) {
    return columns(table).isEmpty()
        ? List.of()
        : table(table).map(TableSchema::foreignKeys).orElse(List.of());
  }

  private Optional<Relation> findKnown(List<Identifier> path) {
    Identifier name = path.get(path.size() - 1);
    return relations.entrySet().stream()
        .filter(entry -> name.names(entry.getKey().name()) && isIn(entry.getKey(), path))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isIn(TableName table, List<Identifier> path) {
    String own = table.schema();
    if (path.size() == 1) {
      return own == null;
    }
    Identifier schema = path.get(path.size() - 2);
    return own == null ? DEFAULT_SCHEMAS.contains(schema.folded()) : schema.names(own);
  }

  /** Whether nothing can be said about it: another schema, or one of the database's own. */
  boolean isForeign(List<Identifier> path) {
    String name = path.get(path.size() - 1).name().toLowerCase(Locale.ROOT);
    if (name.equals("dual") || OF_DATABASES.stream().anyMatch(name::startsWith)) {
      return true;
    }
    if (path.size() == 1) {
      return false;
    }
    Identifier schema = path.get(path.size() - 2);
    return !DEFAULT_SCHEMAS.contains(schema.folded())
        && relations.keySet().stream()
            .noneMatch(table -> table.schema() != null && schema.names(table.schema()));
  }

  Optional<TableSchema> table(TableName name) {
    return Optional.ofNullable(tables.get(name));
  }

  /** What may have been meant: the tables of the schema that is named, else all of them. */
  Set<String> names(List<Identifier> path) {
    Set<String> names = new TreeSet<>();
    for (TableName table : relations.keySet()) {
      if (path.size() == 1) {
        names.add(table.toString());
      } else if (isIn(table, path)) {
        names.add(table.name());
      }
    }
    return names;
  }

  /** The table of this name in a schema that has to be named, and isn't. */
  Optional<TableName> elsewhere(List<Identifier> path) {
    return relations.keySet().stream()
        .filter(table -> path.size() == 1 && path.get(0).names(table.name()))
        .findFirst();
  }
}
