package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Origin;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.RenameColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out which column of a table is which, asks where nobody knows, and renames. */
final class ColumnRenames implements Matching.Evidence<String> {

  private final Change<TableSchema> table;
  private final DiffHints hints;
  private final Map<String, ColumnSchema> before;
  private final Map<String, ColumnSchema> after;

  /**
   * @param table under its new name before and after
   */
  ColumnRenames(Change<TableSchema> table, DiffHints hints) {
    this.table = table;
    this.hints = hints;
    this.before = byName(table.before());
    this.after = byName(table.after());
  }

  /**
   * Adds renames and questions to {@code plan}.
   *
   * @param renamed where tables have their new names already
   * @param newByOld is told the new names
   */
  Schema apply(Schema renamed, Plan plan, Map<String, String> newByOld) {
    List<String> old = names(table.before());
    List<String> wanted = names(table.after());
    if (old.equals(wanted) && hasNoneTold()) {
      return renamed;
    }
    Matching<String> matching = Matching.of(old, wanted, told(plan), this);
    ask(matching, plan);
    Schema schema = renamed;
    RenameSequence<String> sequence =
        new RenameSequence<>(old, wanted, name -> ConstraintNames.shortened("tmp_" + name));
    for (RenameSequence.Step<String> step : sequence.order(matching.renamed(), List.of())) {
      RenameColumn rename = new RenameColumn(name(), step.from(), step.to());
      plan.add(rename);
      schema = rename.applyTo(schema);
    }
    newByOld.putAll(matching.renamed());
    return schema;
  }

  @Override
  public @Nullable Object before(String name) {
    return evidence(table.before(), before.get(name));
  }

  @Override
  public @Nullable Object after(String name) {
    return evidence(table.after(), after.get(name));
  }

  @Override
  public boolean isDenied(String from, String to) {
    return hints.notRenames().contains(RenameHint.ofColumn(name(), from, to));
  }

  private TableName name() {
    return table.after().name();
  }

  private boolean hasNoneTold() {
    return table.after().columns().stream().allMatch(c -> renamedFrom(c) == null)
        && hints.renames().stream().noneMatch(hint -> name().equals(hint.table()));
  }

  /** The same property with the same type and facets. */
  private static @Nullable Object evidence(TableSchema table, @Nullable ColumnSchema column) {
    if (column == null || column.origin() == null) {
      return null;
    }
    return List.of(property(table, column.origin()), column.with(c -> c.name("").origin(null)));
  }

  /** A property of the table's own class stays the same when the class is renamed. */
  private static String property(TableSchema table, Origin origin) {
    boolean own = table.origin() != null && table.origin().type().equals(origin.type());
    return (own ? "" : origin.type()) + "." + origin.member();
  }

  private Map<String, String> told(Plan plan) {
    Map<String, String> hinted = new TreeMap<>();
    for (RenameHint hint : hints.renames()) {
      if (hint.kind() == RenameKind.COLUMN && name().equals(hint.table())) {
        hinted.put(hint.to(), hint.from());
      }
    }
    Map<String, String> annotated = new TreeMap<>();
    for (ColumnSchema column : table.after().columns()) {
      String old = renamedFrom(column);
      if (old != null) {
        annotated.put(column.name(), old);
      }
    }
    ToldRenames<String> told =
        new ToldRenames<>(new TreeSet<>(before.keySet()), hinted)
            .annotations(annotated, this::hasMoved);
    told.conflicts()
        .forEach(
            conflict ->
                plan.error(
                    DiffErrorCode.RENAMED_TWICE.at(
                        name(),
                        conflict.second(),
                        "columns " + conflict.first(),
                        conflict.second() + " of table " + name(),
                        conflict.old())));
    return told.oldByNew();
  }

  private boolean hasMoved(String old, String to) {
    Object now = memberOf(table.after(), after.get(to));
    return now != null
        && now.equals(memberOf(table.before(), before.get(old)))
        && !now.equals(memberOf(table.before(), before.get(to)));
  }

  private static @Nullable Object memberOf(TableSchema table, @Nullable ColumnSchema column) {
    return column == null || column.origin() == null ? null : property(table, column.origin());
  }

  private static @Nullable String renamedFrom(ColumnSchema column) {
    return column.origin() == null ? null : column.origin().renamedFrom();
  }

  private void ask(Matching<String> matching, Plan plan) {
    ColumnLikeness likeness = new ColumnLikeness(table);
    for (ColumnSchema from : columns(table.before(), matching.vanished())) {
      for (ColumnSchema to : columns(table.after(), matching.added())) {
        if (!isDenied(from.name(), to.name()) && likeness.isPlausible(from, to)) {
          plan.ask(new RenameColumnQuestion(name(), from.name(), to.name(), to.origin()));
        }
      }
    }
  }

  private static List<ColumnSchema> columns(TableSchema table, List<String> names) {
    return table.columns().stream().filter(column -> names.contains(column.name())).toList();
  }

  private static List<String> names(TableSchema table) {
    return table.columns().stream().map(ColumnSchema::name).toList();
  }

  private static Map<String, ColumnSchema> byName(TableSchema table) {
    return new HashMap<>(
        table.columns().stream()
            .collect(Collectors.toMap(ColumnSchema::name, Function.identity())));
  }
}
