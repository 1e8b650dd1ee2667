package dev.plinth.migration;

import dev.plinth.error.MigrationInputException;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.RenameHint;
import java.util.Optional;
import java.util.stream.Stream;

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
    TableName table = TableName.parse(from);
    return schema.before().table(table).isPresent() || table.schema() == null
        ? RenameHint.ofTable(table, renamed(table, to))
        : inside(from, to);
  }

  /** A part of a table or of a named enum type: the longest start that is one decides. */
  private RenameHint inside(String from, String to) {
    String owner = from.substring(0, from.lastIndexOf('.'));
    String name = last(from);
    if (schema.after().table(TableName.parse(owner)).isPresent()) {
      return RenameHint.ofColumn(TableName.parse(owner), name, last(to));
    }
    Optional<TableName> table =
        Optional.of(owner)
            .filter(path -> path.indexOf('.') > 0)
            .map(path -> TableName.parse(path.substring(0, path.lastIndexOf('.'))))
            .filter(path -> schema.after().table(path).isPresent());
    if (table.isPresent()) {
      return RenameHint.ofValue(table.get(), last(owner), name, last(to));
    }
    if (schema.after().enumType(owner).isPresent()) {
      return RenameHint.ofValue(null, owner, name, last(to));
    }
    TableName gone = TableName.parse(from);
    return isSchema(owner) || schema.after().table(renamed(gone, to)).isPresent()
        ? RenameHint.ofTable(gone, renamed(gone, to))
        : RenameHint.ofColumn(TableName.parse(owner), name, last(to));
  }

  private boolean isSchema(String name) {
    return Stream.of(schema.before(), schema.after())
        .flatMap(each -> each.tables().stream())
        .anyMatch(table -> name.equals(table.name().schema()));
  }

  /** Without a schema it is in the old one, unless only the default one has it. */
  private TableName renamed(TableName from, String to) {
    TableName named = TableName.parse(to);
    TableName sibling = from.sibling(to);
    boolean isElsewhere =
        schema.after().table(sibling).isEmpty() && schema.after().table(named).isPresent();
    return named.schema() != null || isElsewhere ? named : sibling;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
