package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.operation.SetComment;
import dev.plinth.schema.operation.SetOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Finds the operations that lead from one schema to another; knows no database, guesses nothing.
 */
public final class SchemaDiffer {

  private final Change<Schema> schema;
  private final DiffHints hints;
  private final Plan plan = new Plan();
  private final ConstraintRenames renames = new ConstraintRenames();

  private SchemaDiffer(Change<Schema> schema, DiffHints hints) {
    this.schema = schema;
    this.hints = hints;
  }

  /**
   * The difference between two schemas; tables of other modules are left alone.
   *
   * @param hints what people have decided
   */
  public static SchemaDiff diff(Change<Schema> schema, DiffHints hints) {
    List<DiffError> errors = new ArrayList<>(SchemaChecks.ambiguities(schema.before()));
    errors.addAll(SchemaChecks.errors(schema.after()));
    errors.addAll(HintChecks.errors(schema.after(), hints));
    return errors.isEmpty()
        ? new SchemaDiffer(schema.map(SchemaDiffer::own), hints).diff()
        : SchemaDiff.ofErrors(errors);
  }

  private SchemaDiff diff() {
    RenamedTables tables = new TableRenames(schema, hints).apply(plan);
    Map<TableName, Map<String, String>> newColumns = new HashMap<>();
    Schema renamed = renameColumns(tables, newColumns);
    List<TablePair> pairs = pairs(tables, renamed, newColumns);
    Map<TableName, TableComparison> kept = new TreeMap<>();
    pairs.forEach(pair -> kept.put(pair.name(), TableComparison.of(pair)));
    new EnumDiffer(schema, hints, plan).diff();
    BackfillOrder.of(kept, hints).forEach(table -> table(table, kept));
    new CreatedTables(get(schema.after(), tables.added()), kept, plan).diff();
    new DroppedTables(
            get(renamed, tables.vanished()),
            tables.oldNames(),
            kept,
            schema.after(),
            hints,
            renames,
            plan)
        .diff();
    renames.addTo(plan);
    new ViewDiffer(schema, tables.oldNames(), plan).diff();
    if (!plan.isEmpty()) {
      pairs.forEach(pair -> OriginDiffer.diff(pair, plan));
    }
    return plan.diff();
  }

  private void table(TableComparison table, Map<TableName, TableComparison> kept) {
    TablePair pair = table.pair();
    new ColumnDiffer(table, hints, plan).diff();
    new ConstraintDiffer(table, kept, renames, plan).diff();
    String comment = pair.before().comment();
    if (!Objects.equals(comment, pair.after().comment())) {
      plan.add(new SetComment(pair.name(), comment, pair.after().comment()));
    }
    String options = pair.before().options();
    if (!Objects.equals(options, pair.after().options())) {
      plan.add(new SetOptions(pair.name(), options, pair.after().options()));
    }
  }

  /** Renames columns table by table; each may change foreign keys of all others. */
  private Schema renameColumns(
      RenamedTables tables, Map<TableName, Map<String, String>> newColumns) {
    Schema renamed = tables.before();
    for (TableName name : tables.oldByNew().keySet()) {
      Change<TableSchema> table =
          new Change<>(get(tables.before(), name), get(schema.after(), name));
      Map<String, String> newByOld = new HashMap<>();
      renamed = new ColumnRenames(table, hints).apply(renamed, plan, newByOld);
      newColumns.put(name, newByOld);
    }
    return renamed;
  }

  private List<TablePair> pairs(
      RenamedTables tables, Schema renamed, Map<TableName, Map<String, String>> newColumns) {
    List<TablePair> pairs = new ArrayList<>();
    tables
        .oldByNew()
        .forEach(
            (name, oldName) ->
                pairs.add(
                    new TablePair(
                        oldName,
                        newColumns.getOrDefault(name, Map.of()),
                        get(renamed, name),
                        get(schema.after(), name))));
    return pairs;
  }

  private static List<TableSchema> get(Schema schema, List<TableName> names) {
    return names.stream().map(name -> get(schema, name)).toList();
  }

  private static Schema own(Schema schema) {
    return schema.tables().stream().anyMatch(TableSchema::external)
        ? schema.withTables(schema.tables().stream().filter(t -> !t.external()).toList())
        : schema;
  }

  private static TableSchema get(Schema schema, TableName name) {
    return schema.table(name).orElseThrow();
  }
}
