package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.Origin;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import dev.plinth.schema.operation.RenameTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out which table is which, asks where nobody knows, and renames. */
final class TableRenames implements Matching.Evidence<TableName> {

  private final Change<Schema> schema;
  private final DiffHints hints;
  private final Set<RenameHint> denied;

  TableRenames(Change<Schema> schema, DiffHints hints) {
    this.schema = schema;
    this.hints = hints;
    this.denied = Set.copyOf(hints.notRenames());
  }

  /** Adds renames and questions to {@code plan} and says how tables are called meanwhile. */
  RenamedTables apply(Plan plan) {
    List<TableName> before = names(schema.before());
    List<TableName> after = names(schema.after());
    Matching<TableName> matching = Matching.of(before, after, told(before, plan), this);
    ask(matching, plan);
    Schema renamed = schema.before();
    List<TableName> wanted = schema.after().views().stream().map(ViewSchema::name).toList();
    RenameSequence<TableName> sequence =
        new RenameSequence<>(
            before, after, name -> name.sibling(ConstraintNames.shortened("tmp_" + name.name())));
    for (RenameSequence.Step<TableName> step : sequence.order(matching.renamed(), wanted)) {
      RenameTable rename = new RenameTable(step.from(), step.to());
      plan.add(rename);
      renamed = rename.applyTo(renamed);
    }
    List<TableName> vanished = matching.vanished().stream().map(sequence::finalName).toList();
    Map<TableName, TableName> oldNames = new TreeMap<>();
    before.forEach(name -> oldNames.put(sequence.finalName(name), name));
    return new RenamedTables(
        renamed, matching.beforeByAfter(), vanished, matching.added(), oldNames);
  }

  @Override
  public @Nullable Object before(TableName name) {
    return evidence(table(schema.before(), name));
  }

  @Override
  public @Nullable Object after(TableName name) {
    return evidence(table(schema.after(), name));
  }

  @Override
  public boolean isDenied(TableName before, TableName after) {
    return denied.contains(RenameHint.ofTable(before, after));
  }

  /** The same class with the same columns. */
  private static @Nullable Object evidence(TableSchema table) {
    Origin origin = table.origin();
    if (origin == null) {
      return null;
    }
    Set<ColumnSchema> columns =
        table.columns().stream()
            .map(column -> column.with(c -> c.origin(null)))
            .collect(Collectors.toSet());
    return List.of(origin.type(), columns);
  }

  private Map<TableName, TableName> told(List<TableName> before, Plan plan) {
    Map<TableName, TableName> hinted = new TreeMap<>();
    for (RenameHint hint : hints.renames()) {
      if (hint.kind() == RenameKind.TABLE) {
        hinted.put(TableName.parse(hint.to()), TableName.parse(hint.from()));
      }
    }
    Map<TableName, TableName> annotated = new TreeMap<>();
    for (TableSchema table : schema.after().tables()) {
      Origin origin = table.origin();
      if (origin != null && origin.renamedFrom() != null) {
        annotated.put(table.name(), old(table.name(), origin.renamedFrom()));
      }
    }
    ToldRenames<TableName> told =
        new ToldRenames<>(new TreeSet<>(before), hinted).annotations(annotated, this::hasMoved);
    told.conflicts()
        .forEach(
            conflict ->
                plan.error(
                    DiffErrorCode.RENAMED_TWICE.at(
                        conflict.second(),
                        null,
                        "tables " + conflict.first(),
                        conflict.second(),
                        conflict.old())));
    return told.oldByNew();
  }

  private static TableName old(TableName table, String renamedFrom) {
    TableName old = TableName.parse(renamedFrom);
    return old.schema() == null ? table.sibling(old.name()) : old;
  }

  private boolean hasMoved(TableName old, TableName to) {
    Origin now = table(schema.after(), to).origin();
    return now != null
        && now.isSame(table(schema.before(), old).origin())
        && !now.isSame(table(schema.before(), to).origin());
  }

  private void ask(Matching<TableName> matching, Plan plan) {
    if (matching.vanished().isEmpty() || matching.added().isEmpty()) {
      return;
    }
    TableLikeness likeness =
        new TableLikeness(
            matching.added().stream().map(name -> table(schema.after(), name)).toList());
    for (TableName from : matching.vanished()) {
      TableSchema vanished = table(schema.before(), from);
      for (TableSchema to : likeness.plausible(vanished, table -> isDenied(from, table.name()))) {
        plan.ask(new RenameTableQuestion(from, to.name(), to.origin()));
      }
    }
  }

  private static List<TableName> names(Schema schema) {
    return schema.tables().stream().map(TableSchema::name).toList();
  }

  private static TableSchema table(Schema schema, TableName name) {
    return schema.table(name).orElseThrow();
  }
}
