package dev.plinth.processor.sql;

import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.ViewReader;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.ViewCode;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The queries of views give their columns on an SQLite in memory that has the schema. */
public final class ViewQueryCheck {
  private static final Pattern MISSING_TABLE = Pattern.compile("no such table: (?:main\\.)?(.+)");
  private static final Pattern MISSING_COLUMN =
      Pattern.compile("no such column: (?:.+\\.)?([^.]+)");

  private final Schema schema;
  private final ScratchDatabase scratch;

  private ViewQueryCheck(Schema schema, ScratchDatabase scratch) {
    this.schema = schema;
    this.scratch = scratch;
  }

  /**
   * Checks views of one module.
   *
   * @param schema all tables and views that are known
   */
  public static void check(List<ResolvedEntity> views, Schema schema, Problems problems) {
    try (ScratchDatabase scratch = new ScratchDatabase()) {
      ViewQueryCheck check = new ViewQueryCheck(schema, scratch);
      scratch.create(schema); // one that is refused is told where it stands
      views.forEach(
          view ->
              ViewReader.annotation(view.declaration())
                  .ifPresent(annotation -> check.check(view, annotation, problems)));
    }
  }

  private void check(ResolvedEntity view, AnnotationDeclaration annotation, Problems problems) {
    ScratchDatabase.Prepared query = scratch.prepare(annotation.text("query").orElse(""));
    if (!query.columns().isEmpty()) {
      view.columns().forEach(column -> check(column, query.columns(), view, problems));
    }
    query
        .complaint()
        .flatMap(this::explained)
        .ifPresent(
            complaint ->
                problems.add(
                    ViewCode.VIEW_REFUSED, annotation.at("query"), view.shown(), complaint));
  }

  private static void check(
      StoredColumn column, List<String> given, ResolvedEntity view, Problems problems) {
    String name = column.column().name();
    if (given.stream().noneMatch(name::equalsIgnoreCase)) {
      problems.add(
          ViewCode.VIEW_COLUMN_MISSING,
          column.column().source(),
          name,
          view.shown(),
          view.shown(column.path()),
          NearestName.hint(name, given));
    }
  }

  /** A table that no entity has may be there all the same, unless its name is nearly one. */
  private Optional<String> explained(String complaint) {
    Matcher table = MISSING_TABLE.matcher(complaint);
    if (table.matches()) {
      return NearestName.find(table.group(1), tables())
          .map(nearest -> complaint + ". Did you mean \"" + nearest + "\"?");
    }
    Matcher column = MISSING_COLUMN.matcher(complaint);
    return Optional.of(
        complaint
            + (column.matches()
                ? NearestName.find(column.group(1), columnsBut(column.group(1)))
                    .map(nearest -> ". Did you mean \"" + nearest + "\"?")
                    .orElse(".")
                : "."));
  }

  private List<String> tables() {
    return Stream.concat(
            schema.tables().stream().map(table -> table.name().name()),
            schema.views().stream().map(view -> view.name().name()))
        .toList();
  }

  /** A view of that column is what is wrong, and no other one. */
  private List<String> columnsBut(String missing) {
    return columns().stream().filter(name -> !name.equalsIgnoreCase(missing)).toList();
  }

  private List<String> columns() {
    return Stream.concat(
            schema.tables().stream().map(TableSchema::columns),
            schema.views().stream().map(ViewSchema::columns))
        .flatMap(columns -> columns.stream())
        .map(column -> column.name())
        .distinct()
        .toList();
  }
}
