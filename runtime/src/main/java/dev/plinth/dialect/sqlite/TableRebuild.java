package dev.plinth.dialect.sqlite;

import dev.plinth.dialect.RenamedValues;
import dev.plinth.dialect.ScriptText;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.SqlText;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.DropColumn;
import dev.plinth.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rebuild of one table: collects what its columns are made from, then writes the new table, the
 * copy of the rows, and the swap.
 */
final class TableRebuild {
  private static final String PREFIX = "plinth_new_";

  private final SqliteDdl ddl = new SqliteDdl();
  private final List<String> reasons = new ArrayList<>();
  private final Set<String> stored = new HashSet<>();
  private final Set<String> indexes = new HashSet<>();

  /** Added columns that are not null and for which nobody gave a value. */
  private final Set<String> madeUp = new HashSet<>();

  /** Column of the new table to the expression over the old one; null = left to the default. */
  private final Map<String, @Nullable String> sources = new LinkedHashMap<>();

  /** Starts from the table as it stands in the database. */
  TableRebuild(TableSchema table) {
    table.indexes().forEach(index -> indexes.add(index.name()));
    table
        .columns()
        .forEach(
            column -> {
              stored.add(column.name());
              sources.put(column.name(), ddl.names(List.of(column.name())));
            });
  }

  /** Takes in one operation, and the table in the model before and after it. */
  void add(Operation operation, Change<TableSchema> table) {
    explain(operation);
    if (operation instanceof AddColumn add) {
      String name = add.column().name();
      sources.put(name, filling(table.after().column(name).orElseThrow(), add.backfill()));
    } else if (operation instanceof DropColumn drop) {
      sources.remove(drop.column());
      madeUp.remove(drop.column());
    } else if (operation instanceof AlterColumn alter) {
      alter(alter, table.map(side -> side.column(alter.column()).orElseThrow()));
    }
  }

  private @Nullable String filling(ColumnSchema column, @Nullable String backfill) {
    if (backfill != null) {
      return SqliteDefaults.value(backfill);
    }
    if (column.defaultValue() != null) {
      // Written out: a later operation may give the column another default, or none.
      return SqliteDefaults.of(column);
    }
    if (column.nullable() || column.fillsItself()) {
      return null;
    }
    madeUp.add(column.name());
    return ZeroValue.of(column);
  }

  private void alter(AlterColumn alter, Change<ColumnSchema> column) {
    String value = sources.get(alter.column());
    String backfill = alter.backfill();
    if (value == null) {
      // Added just now and still empty.
      sources.put(alter.column(), backfill == null ? null : SqliteDefaults.value(backfill));
      return;
    }
    String renamed = RenamedValues.in(value, alter.renamedValues());
    String converted = SqliteConversions.convert(column, renamed);
    sources.put(
        alter.column(),
        backfill == null
            ? converted
            : "coalesce(" + converted + ", " + SqliteDefaults.value(backfill) + ")");
  }

  /** Values that the column holds change their names. */
  void renameValues(String column, Map<String, String> names) {
    String value = sources.get(column);
    if (value != null) {
      sources.put(column, RenamedValues.in(value, names));
    }
  }

  /** The rebuild is for this operation as well. */
  void explain(Operation operation) {
    reasons.add(operation.describe());
  }

  /** Whether the database has this index; from here on it has not. */
  boolean forgetIndex(String index) {
    return indexes.remove(index);
  }

  /** Whether the database itself has a column of this name now. */
  boolean isStored(String column) {
    return stored.contains(column);
  }

  /** The column has another name from here on; {@code inDatabase} = there as well. */
  void renamed(String from, String to, boolean inDatabase) {
    Map<String, @Nullable String> old = new LinkedHashMap<>(sources);
    sources.clear();
    old.forEach(
        (column, value) ->
            sources.put(
                column.equals(from) ? to : column,
                inDatabase && value != null ? SqlText.renameColumn(value, from, to) : value));
    if (madeUp.remove(from)) {
      madeUp.add(to);
    }
    if (inDatabase) {
      stored.remove(from);
      stored.add(to);
    }
  }

  /** Writes everything, up to the table as the model has it. */
  void write(ScriptText script, TableSchema table) {
    TableName name = table.name();
    TableName fresh = name.sibling(PREFIX + name.name());
    script.mark("rebuild", name.toString());
    reasons.forEach(script::comment);
    script.statement(ddl.createTable(table, fresh));
    script.statement(copy(table, fresh));
    script.statement("drop table " + ddl.table(name));
    script.statement("alter table " + ddl.table(fresh) + " rename to " + ddl.table(name));
    table.indexes().forEach(index -> script.statement(ddl.createIndex(name, index)));
    script.endMark("end");
  }

  private @Nullable String source(TableSchema table, String column) {
    boolean distinct = madeUp.contains(column) && isKey(table, column);
    return distinct ? "rowid" : sources.get(column);
  }

  /** Whether one value for all rows would break a key of the table. */
  private static boolean isKey(TableSchema table, String column) {
    PrimaryKey key = table.primaryKey();
    List<String> alone = List.of(column);
    return (key != null && key.columns().equals(alone))
        || table.uniques().stream().anyMatch(unique -> unique.columns().equals(alone));
  }

  private String copy(TableSchema table, TableName fresh) {
    Map<String, String> copied = new LinkedHashMap<>();
    for (ColumnSchema column : table.columns()) {
      String source = column.generated() == null ? source(table, column.name()) : null;
      if (source != null) {
        copied.put(column.name(), source);
      }
    }
    if (copied.isEmpty()) {
      // Nothing stays: a row is still a row.
      ColumnSchema any =
          table.columns().stream().filter(c -> c.generated() == null).findFirst().orElseThrow();
      String value = SqliteDefaults.of(any);
      copied.put(any.name(), value == null ? "null" : value);
    }
    return "insert into "
        + ddl.table(fresh)
        + " ("
        + ddl.names(List.copyOf(copied.keySet()))
        + ")\nselect "
        + String.join(", ", copied.values())
        + "\nfrom "
        + ddl.table(table.name());
  }
}
