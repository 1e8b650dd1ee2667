package dev.plinth.migration;

import dev.plinth.error.MigrationInputException;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.RenameHint;
import java.util.Optional;

/**
 * Reads {@code old=new} behind {@code --rename} and {@code --not-rename}; what a dotted name means
 * depends on the two schemas.
 */
final class RenameOption {

  private final Change<Schema> schema;

  RenameOption(Change<Schema> schema) {
    this.schema = schema;
  }

  RenameHint parse(String option, String text) {
    int sign = text.indexOf('=');
    String from = sign < 0 ? "" : text.substring(0, sign).strip();
    String to = text.substring(sign + 1).strip();
    if (from.isEmpty() || to.isEmpty() || from.startsWith(".") || from.endsWith(".")) {
      throw new MigrationInputException(
          option + " " + text + ": write old=new, as " + option + " user.mail=email for a column");
    }
    if (schema.before().table(TableName.parse(from)).isPresent() || from.indexOf('.') < 0) {
      return RenameHint.ofTable(TableName.parse(from), sibling(from, to));
    }
    return inside(from, last(to));
  }

  /** A part of a table or of a named enum type: the longest start that is one decides. */
  private RenameHint inside(String from, String to) {
    String owner = from.substring(0, from.lastIndexOf('.'));
    String name = last(from);
    if (schema.after().table(TableName.parse(owner)).isPresent()) {
      return RenameHint.ofColumn(TableName.parse(owner), name, to);
    }
    Optional<TableName> table =
        Optional.of(owner)
            .filter(path -> path.indexOf('.') > 0)
            .map(path -> TableName.parse(path.substring(0, path.lastIndexOf('.'))))
            .filter(path -> schema.after().table(path).isPresent());
    if (table.isPresent()) {
      return RenameHint.ofValue(table.get(), last(owner), name, to);
    }
    return schema.after().enumType(owner).isPresent()
        ? RenameHint.ofValue(null, owner, name, to)
        : RenameHint.ofColumn(TableName.parse(owner), name, to);
  }

  private static TableName sibling(String from, String to) {
    return to.indexOf('.') < 0 ? TableName.parse(from).sibling(to) : TableName.parse(to);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
