package dev.plinth.schema.diff;

import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A schema under other names, all of them changed at once: chains, swaps and rings included.
 *
 * @param after the schema under the new names
 * @param hints what was renamed
 */
record RandomRenames(Schema after, DiffHints hints) {

  private static final Pattern WORD = Pattern.compile("[a-z_]+(?!\\()");
  private static final List<String> NEW_NAMES = List.of("fig", "grape", "kiwi");

  static RandomRenames of(Schema before, Random dice) {
    Schema plain = before.withViews(List.of());
    List<RenameHint> hints = new ArrayList<>();
    List<TableName> old = plain.tables().stream().map(TableSchema::name).toList();
    Map<TableName, TableName> tables = permuted(old, dice, TableName::of);
    Map<TableName, Map<String, String>> columns = new HashMap<>();
    for (TableSchema table : plain.tables()) {
      TableName name = tables.get(table.name());
      if (!name.equals(table.name())) {
        hints.add(RenameHint.ofTable(table.name(), name));
      }
      Map<String, String> renamed =
          permuted(
              table.columns().stream().map(ColumnSchema::name).toList(), dice, Function.identity());
      renamed.forEach(
          (from, to) -> {
            if (!from.equals(to)) {
              hints.add(RenameHint.ofColumn(name, from, to));
            }
          });
      columns.put(table.name(), renamed);
    }
    List<TableSchema> after =
        plain.tables().stream().map(table -> renamed(table, tables, columns)).toList();
    return new RandomRenames(
        plain.withTables(after), new DiffHints(hints, List.of(), Map.of(), Set.of()));
  }

  /** Renames between two schemas that have nothing to do with each other. */
  static DiffHints between(Schema before, Schema after, Random dice) {
    List<RenameHint> hints = new ArrayList<>();
    List<TableName> from =
        new ArrayList<>(before.tables().stream().map(TableSchema::name).toList());
    List<TableName> to = new ArrayList<>(after.tables().stream().map(TableSchema::name).toList());
    Collections.shuffle(from, dice);
    Collections.shuffle(to, dice);
    for (int i = 0; i < Math.min(from.size(), to.size()) / 2; i++) {
      hints.add(RenameHint.ofTable(from.get(i), to.get(i)));
    }
    for (TableSchema table : after.tables()) {
      List<ColumnSchema> columns = new ArrayList<>(table.columns());
      Collections.shuffle(columns, dice);
      for (int i = 0; i + 1 < columns.size(); i += 2) {
        hints.add(
            RenameHint.ofColumn(table.name(), columns.get(i).name(), columns.get(i + 1).name()));
      }
    }
    return new DiffHints(hints, List.of(), Map.of(), Set.of());
  }

  private static <N> Map<N, N> permuted(List<N> old, Random dice, Function<String, N> name) {
    List<N> pool = new ArrayList<>(old);
    NEW_NAMES.forEach(each -> pool.add(name.apply(each)));
    Collections.shuffle(pool, dice);
    Map<N, N> permuted = new HashMap<>();
    old.forEach(each -> permuted.put(each, pool.get(permuted.size())));
    return permuted;
  }

  private static TableSchema renamed(
      TableSchema table,
      Map<TableName, TableName> tables,
      Map<TableName, Map<String, String>> columns) {
    Map<String, String> own = columns.get(table.name());
    PrimaryKey key = table.primaryKey();
    return TableSchema.builder(tables.get(table.name()))
        .columns(table.columns().stream().map(column -> renamed(column, own)).toList())
        .primaryKey(key == null ? null : new PrimaryKey(key.name(), names(key.columns(), own)))
        .uniques(
            table.uniques().stream()
                .map(u -> new UniqueKey(u.name(), names(u.columns(), own), u.nullsDistinct()))
                .toList())
        .checks(
            table.checks().stream()
                .map(check -> new Check(check.name(), sql(check.expression(), own)))
                .toList())
        .indexes(table.indexes().stream().map(index -> renamed(index, own)).toList())
        .foreignKeys(
            table.foreignKeys().stream()
                .map(foreignKey -> renamed(foreignKey, own, tables, columns))
                .toList())
        .comment(table.comment())
        .options(table.options())
        .origin(table.origin())
        .build();
  }

  private static ColumnSchema renamed(ColumnSchema column, Map<String, String> own) {
    Generated old = column.generated();
    Generated generated =
        old == null ? null : new Generated(sql(old.expression(), own), old.stored());
    return column.with(c -> c.name(own.get(column.name())).generated(generated));
  }

  private static Index renamed(Index index, Map<String, String> own) {
    List<IndexColumn> parts =
        index.columns().stream()
            .map(
                part ->
                    part.name() == null
                        ? new IndexColumn(null, sql(part.expression(), own), part.descending())
                        : new IndexColumn(own.get(part.name()), null, part.descending()))
            .toList();
    return new Index(
        index.name(), parts, index.unique(), sql(index.where(), own), names(index.include(), own));
  }

  private static ForeignKey renamed(
      ForeignKey key,
      Map<String, String> own,
      Map<TableName, TableName> tables,
      Map<TableName, Map<String, String>> columns) {
    TableName target = key.references().table();
    return key.withColumns(names(key.columns(), own))
        .withReferences(
            new ForeignKey.Reference(
                tables.get(target), names(key.references().columns(), columns.get(target))));
  }

  private static List<String> names(List<String> columns, Map<String, String> own) {
    return columns.stream().map(own::get).toList();
  }

  private static @Nullable String sql(@Nullable String sql, Map<String, String> own) {
    return sql == null
        ? null
        : WORD.matcher(sql).replaceAll(word -> own.getOrDefault(word.group(), word.group()));
  }
}
