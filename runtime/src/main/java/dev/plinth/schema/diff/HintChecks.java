package dev.plinth.schema.diff;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hint about something that the new schema does not have is a slip; old names may be long gone.
 */
final class HintChecks {

  private final Schema after;
  private final List<DiffError> errors = new ArrayList<>();

  private HintChecks(Schema after) {
    this.after = after;
  }

  static List<DiffError> errors(Schema after, DiffHints hints) {
    HintChecks checks = new HintChecks(after);
    hints.renames().forEach(checks::rename);
    hints.backfill().keySet().forEach(checks::backfill);
    return checks.errors;
  }

  private void rename(RenameHint hint) {
    String words = "\"" + hint.from() + "=" + hint.to() + "\"";
    switch (hint.kind()) {
      case TABLE -> {
        TableName to = TableName.parse(hint.to());
        if (after.table(to).isEmpty()) {
          error(to, null, words, "there is no table " + to);
        }
      }
      case COLUMN -> column(hint, hint.to(), words);
      case ENUM_VALUE -> {
        int dot = hint.to().indexOf('.');
        String owner = dot < 0 ? hint.to() : hint.to().substring(0, dot);
        if (hint.table() != null) {
          column(hint, owner, words);
        } else if (after.enumType(owner).isEmpty()) {
          error(null, owner, words, "there is no enum type " + owner);
        }
        values(hint, owner, words);
      }
    }
  }

  private void column(RenameHint hint, String column, String words) {
    TableName name = hint.table();
    Optional<TableSchema> table = name == null ? Optional.empty() : after.table(name);
    if (table.isEmpty()) {
      error(name, column, words, "there is no table " + name);
    } else if (table.get().column(column).isEmpty()) {
      error(name, column, words, "table " + name + " has no column " + column);
    }
  }

  /** Values can't swap their names: nobody could tell the rows before from those after. */
  private void values(RenameHint hint, String owner, String words) {
    List<String> values = valuesOf(hint.table(), owner);
    String from = hint.from().substring(hint.from().indexOf('.') + 1);
    if (values.contains(from)) {
      error(hint.table(), owner, words, "the value " + from + " of " + owner + " is still there");
    }
  }

  private List<String> valuesOf(@Nullable TableName table, String owner) {
    return table == null
        ? after.enumType(owner).map(EnumType::values).orElse(List.of())
        : after
            .table(table)
            .flatMap(found -> found.column(owner))
            .map(ColumnSchema::values)
            .orElse(List.of());
  }

  private void backfill(String path) {
    int dot = path.lastIndexOf('.');
    Optional<ColumnSchema> column =
        dot < 0
            ? Optional.empty()
            : after
                .table(TableName.parse(path.substring(0, dot)))
                .flatMap(table -> table.column(path.substring(dot + 1)));
    if (column.isEmpty()) {
      error(null, path, "to backfill " + path, "there is no such column");
    }
  }

  private void error(@Nullable TableName table, @Nullable String name, String hint, String reason) {
    errors.add(DiffErrorCode.HINT_UNMATCHED.at(table, name, hint, reason));
  }
}
