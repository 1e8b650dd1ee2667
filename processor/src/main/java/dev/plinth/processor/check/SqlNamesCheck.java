package dev.plinth.processor.check;

import dev.plinth.annotation.Index;
import dev.plinth.annotation.Unique;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SourceRef;
import dev.plinth.schema.TableName;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables, columns, keys and indexes have names that every database takes. */
final class SqlNamesCheck implements EntityCheck {
  /** PostgreSQL cuts longer names off. */
  private static final int MOST_BYTES = 63;

  private static final String RESERVED = "plinth_";

  /** SQLite refuses tables and indexes of such names. */
  private static final String RESERVED_BY_SQLITE = "sqlite_";

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    checkTable(entity, problems);
    for (StoredColumn column : entity.columns()) {
      check(
          column.column().name(),
          "the column of " + entity.shown(column.path()),
          ColumnPlaces.name(entity, column),
          problems);
    }
    written(entity)
        .forEach(
            annotation ->
                annotation
                    .text("name")
                    .ifPresent(
                        name ->
                            checkObject(
                                name,
                                "an index or key of " + entity.shown(),
                                annotation.at("name"),
                                problems)));
  }

  private static void checkTable(ResolvedEntity entity, Problems problems) {
    SourceRef place = entity.tableAt("name");
    TableName table = entity.table();
    checkObject(table.name(), "the table of " + entity.shown(), place, problems);
    if (startsWith(table.name(), RESERVED)) {
      problems.add(ColumnCode.TABLE_NAME_RESERVED, place, table.name(), entity.shown());
    }
    if (table.schema() != null) {
      check(table.schema(), "the schema of " + entity.shown(), entity.tableAt("schema"), problems);
    }
  }

  private static Stream<AnnotationDeclaration> written(ResolvedEntity entity) {
    return Stream.concat(
            Stream.of(entity.declaration().annotations()),
            entity.types().stream().flatMap(StoredFields::of).map(FieldDeclaration::annotations))
        .flatMap(
            annotations ->
                Stream.concat(
                    annotations.each(Index.class).stream(),
                    annotations.each(Unique.class).stream()));
  }

  /** Tables and indexes are objects of the database; columns are not. */
  private static void checkObject(String name, String what, SourceRef place, Problems problems) {
    check(name, what, place, problems);
    if (startsWith(name, RESERVED_BY_SQLITE)) {
      problems.add(
          ColumnCode.SQL_NAME_INVALID,
          place,
          name,
          what,
          "Choose one that does not start with sqlite_, which SQLite keeps for itself");
    }
  }

  private static boolean startsWith(String name, String prefix) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix);
  }

  private static void check(String name, String what, SourceRef place, Problems problems) {
    fix(name)
        .ifPresent(
            fix -> problems.add(ColumnCode.SQL_NAME_INVALID, place, name.strip(), what, fix));
  }

  private static Optional<String> fix(String name) {
    if (!name.equals(name.strip()) || name.isBlank()) {
      return Optional.of("Leave out blanks at its ends");
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      return Optional.of("Leave out control characters");
    }
    return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
        ? Optional.of("Choose one of at most " + MOST_BYTES + " bytes")
        : Optional.empty();
  }
}
