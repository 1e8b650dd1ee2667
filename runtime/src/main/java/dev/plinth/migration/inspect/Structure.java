package dev.plinth.migration.inspect;

import dev.plinth.dialect.Identifiers;
import dev.plinth.schema.Check;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.Named;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.ReferentialAction;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import dev.plinth.schema.ViewSchema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What a live database is made of, as sorted lines, to compare it with another one of the same
 * kind: equal lines mean that nobody can tell them apart, but for the order of columns. Names of
 * constraints are left out where the database never asks for them.
 */
public final class Structure {

  private final boolean hasNames;
  private final List<String> lines = new ArrayList<>();

  private Structure(boolean hasNames) {
    this.hasNames = hasNames;
  }

  /** The lines of the database behind a handle; Plinth's own tables are left out. */
  public static List<String> of(Inspector inspector, Handle handle) {
    Structure structure = new Structure(!inspector.forgets().contains(Forgotten.CONSTRAINT_NAMES));
    structure.add(inspector.inspect(handle));
    structure.lines.addAll(inspector.others(handle));
    Collections.sort(structure.lines);
    return List.copyOf(structure.lines);
  }

  private void add(Schema schema) {
    schema.tables().forEach(this::add);
    for (EnumType type : schema.enums()) {
      lines.add("enum type " + type.name() + " (" + String.join(", ", type.values()) + ")");
    }
    for (ViewSchema view : schema.views()) {
      lines.add("view " + view.name() + " as " + view.query());
    }
  }

  private void add(TableSchema table) {
    String of = " of " + table.name();
    lines.add(
        "table "
            + table.name()
            + optional(" ", table.options())
            + optional(" comment ", table.comment()));
    table
        .columns()
        .forEach(column -> lines.add("column " + column.name() + of + ColumnWords.of(column)));
    PrimaryKey primaryKey = table.primaryKey();
    if (primaryKey != null) {
      lines.add("primary key" + name(primaryKey) + of + names(primaryKey.columns()));
    }
    for (UniqueKey key : table.uniques()) {
      String nulls = key.nullsDistinct() ? "" : " nulls not distinct";
      lines.add("unique key" + name(key) + of + names(key.columns()) + nulls);
    }
    for (Check check : table.checks()) {
      lines.add("check" + name(check) + of + " (" + check.expression() + ")");
    }
    table.indexes().forEach(index -> lines.add(index(index, of)));
    table.foreignKeys().forEach(key -> lines.add(foreignKey(key, of)));
  }

  private static String index(Index index, String of) {
    String parts =
        index.columns().stream().map(Structure::part).collect(Collectors.joining(", ", " (", ")"));
    return (index.unique() ? "unique index " : "index ")
        + index.name()
        + of
        + parts
        + (index.include().isEmpty() ? "" : " include" + names(index.include()))
        + optional(" where ", index.where());
  }

  private static String part(IndexColumn part) {
    String name = part.name();
    return (name == null ? "(" + part.expression() + ")" : Identifiers.quote(name))
        + (part.descending() ? " desc" : "");
  }

  private String foreignKey(ForeignKey key, String of) {
    return "foreign key"
        + name(key)
        + of
        + names(key.columns())
        + " references "
        + key.references().table()
        + names(key.references().columns())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + (key.deferrable() ? " deferrable" : "")
        + (key.initiallyDeferred() ? " initially deferred" : "");
  }

  private static String action(String words, ReferentialAction action) {
    return action == ReferentialAction.NO_ACTION ? "" : words + action.words();
  }

  private String name(Named named) {
    return hasNames ? " " + named.name() : "";
  }

  private static String names(List<String> names) {
    return names.stream().map(Identifiers::quote).collect(Collectors.joining(", ", " (", ")"));
  }

  private static String optional(String words, @Nullable String text) {
    return text == null ? "" : words + text;
  }
}
