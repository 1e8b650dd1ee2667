package dev.plinth.schema;

import java.util.ArrayList;
import java.util.Comparator;
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
    return withTables(with(tables, TableSchema::name, table));
  }

  public Schema withoutTable(TableName name) {
    return withTables(without(tables, TableSchema::name, name));
  }

  /** The same with {@code view} instead of the one of that name, or besides the others. */
  public Schema withView(ViewSchema view) {
    return withViews(with(views, ViewSchema::name, view));
  }

  public Schema withoutView(TableName name) {
    return withViews(without(views, ViewSchema::name, name));
  }

  /** The table called {@code name}, or nothing. */
  public Optional<TableSchema> table(TableName name) {
    return find(tables, TableSchema::name, name);
  }

  /** The view called {@code name}, or nothing. */
  public Optional<ViewSchema> view(TableName name) {
    return find(views, ViewSchema::name, name);
  }

  /** The named enum type called {@code name}, or nothing. */
  public Optional<EnumType> enumType(String name) {
    return find(enums, EnumType::name, name);
  }

  private static <T, K extends Comparable<K>> List<T> sorted(List<T> items, Function<T, K> name) {
    for (int i = 1; i < items.size(); i++) {
      if (name.apply(items.get(i - 1)).compareTo(name.apply(items.get(i))) > 0) {
        List<T> copy = new ArrayList<>(items);
        copy.sort(Comparator.comparing(name));
        return List.copyOf(copy);
      }
    }
    return List.copyOf(items);
  }

  private static <T, K extends Comparable<K>> Optional<T> find(
      List<T> items, Function<T, K> name, K wanted) {
    int position = position(items, name, wanted);
    return position < 0 ? Optional.empty() : Optional.of(items.get(position));
  }

  private static <T, K extends Comparable<K>> List<T> with(
      List<T> items, Function<T, K> name, T item) {
    int position = position(items, name, name.apply(item));
    List<T> changed = new ArrayList<>(items);
    if (position < 0) {
      changed.add(-position - 1, item);
    } else {
      changed.set(position, item);
    }
    return changed;
  }

  private static <T, K extends Comparable<K>> List<T> without(
      List<T> items, Function<T, K> name, K unwanted) {
    int position = position(items, name, unwanted);
    List<T> changed = new ArrayList<>(items);
    if (position >= 0) {
      changed.remove(position);
    }
    return changed;
  }

  /** The index of what is called so, or minus the index where it would stand, minus one. */
  private static <T, K extends Comparable<K>> int position(
      List<T> items, Function<T, K> name, K wanted) {
    int low = 0;
    int high = items.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = name.apply(items.get(middle)).compareTo(wanted);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }
}
