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
import java.util.Comparator;
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
  private final List<StructureLine> lines = new ArrayList<>();

  private Structure(boolean hasNames) {
    this.hasNames = hasNames;
  }

  /** The lines of the database behind a handle; Plinth's own tables are left out. */
  public static List<StructureLine> of(Inspector inspector, Handle handle) {
    Structure structure = new Structure(!inspector.forgets().contains(Forgotten.CONSTRAINT_NAMES));
    structure.add(inspector.inspect(handle));
    inspector.others(handle).forEach(line -> structure.add(line, line));
    return structure.lines.stream().sorted(Comparator.comparing(StructureLine::text)).toList();
  }

  private void add(String subject, String text) {
    lines.add(new StructureLine(subject, text));
  }

  private void add(Schema schema) {
    schema.tables().forEach(this::add);
    for (EnumType type : schema.enums()) {
      String subject = "enum type " + type.name();
      add(subject, subject + " (" + String.join(", ", type.values()) + ")");
    }
    for (ViewSchema view : schema.views()) {
      String subject = "view " + view.name();
      add(subject, subject + " as " + view.query());
    }
  }

  private void add(TableSchema table) {
    String subject = "table " + table.name();
    String of = " of " + table.name();
    add(subject, subject + optional(" ", table.options()) + optional(" comment ", table.comment()));
    table
        .columns()
        .forEach(column -> add(subject, "column " + column.name() + of + ColumnWords.of(column)));
    PrimaryKey primaryKey = table.primaryKey();
    if (primaryKey != null) {
      add(subject, "primary key" + name(primaryKey) + of + names(primaryKey.columns()));
    }
    for (UniqueKey key : table.uniques()) {
      String nulls = key.nullsDistinct() ? "" : " nulls not distinct";
      add(subject, "unique key" + name(key) + of + names(key.columns()) + nulls);
    }
    for (Check check : table.checks()) {
      add(subject, "check" + name(check) + of + " (" + check.expression() + ")");
    }
    table.indexes().forEach(index -> add("index " + index.name() + of, index(index, of)));
    table.foreignKeys().forEach(key -> add(subject, foreignKey(key, of)));
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
