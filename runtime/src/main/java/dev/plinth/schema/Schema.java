package dev.plinth.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All tables of a module, sorted by name.
 *
 * @param module the module, {@code main} unless said otherwise
 * @param dialects the databases it is compiled for; empty means all
 */
public record Schema(
    String module,
    List<String> dialects,
    List<EnumType> enums,
    List<TableSchema> tables,
    List<ViewSchema> views) {

  /** The module of a build that names none. */
  public static final String DEFAULT_MODULE = "main";

  /** A schema with nothing in it. */
  public static final Schema EMPTY = of(List.of());

  public Schema {
    dialects = List.copyOf(dialects);
    enums = sorted(enums, EnumType::name);
    tables = sorted(tables, TableSchema::name);
    views = sorted(views, ViewSchema::name);
  }

  /** A schema of tables only, for the default module and all databases. */
  public static Schema of(List<TableSchema> tables) {
    return new Schema(DEFAULT_MODULE, List.of(), List.of(), tables, List.of());
  }

  public Schema withModule(String other) {
    return new Schema(other, dialects, enums, tables, views);
  }

  public Schema withDialects(List<String> other) {
    return new Schema(module, other, enums, tables, views);
  }

  public Schema withEnums(List<EnumType> other) {
    return new Schema(module, dialects, other, tables, views);
  }

  public Schema withTables(List<TableSchema> other) {
    return new Schema(module, dialects, enums, other, views);
  }

  public Schema withViews(List<ViewSchema> other) {
    return new Schema(module, dialects, enums, tables, other);
  }

  /** The same with {@code table} instead of the one of that name, or besides the others. */
  public Schema withTable(TableSchema table) {
    return withTables(sorted(tables, TableSchema::name).with(table));
  }

  public Schema withoutTable(TableName name) {
    return withTables(sorted(tables, TableSchema::name).without(name));
  }

  /** The same with {@code view} instead of the one of that name, or besides the others. */
  public Schema withView(ViewSchema view) {
    return withViews(sorted(views, ViewSchema::name).with(view));
  }

  public Schema withoutView(TableName name) {
    return withViews(sorted(views, ViewSchema::name).without(name));
  }

  /** The table called {@code name}, or nothing. */
  public Optional<TableSchema> table(TableName name) {
    return sorted(tables, TableSchema::name).find(name);
  }

  /** The view called {@code name}, or nothing. */
  public Optional<ViewSchema> view(TableName name) {
    return sorted(views, ViewSchema::name).find(name);
  }

  /** The named enum type called {@code name}, or nothing. */
  public Optional<EnumType> enumType(String name) {
    return sorted(enums, EnumType::name).find(name);
  }

  /** Its own lists are taken as they are. */
  @SuppressWarnings("unchecked") // a list of T is only ever sorted by the name of T
  private static <T, K extends Comparable<K>> SortedList<T, K> sorted(
      List<T> items, Function<T, K> name) {
    return items instanceof SortedList<?, ?> list
        ? (SortedList<T, K>) list
        : SortedList.of(items, name);
  }
}
