package dev.plinth.migration;

import dev.plinth.error.MigrationInputException;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.diff.DiffHints;
import java.util.List;

/**
 * What people have decided about a difference, in the words of the command line.
 *
 * @param renames {@code table=new}, {@code table.column=new}, {@code table.column.value=new} for an
 *     enum kept as text, or {@code type.value=new}; the table under its new name
 * @param notRenames likewise, for what only looks like a rename
 * @param backfills {@code table.column=SQL} for existing rows
 * @param allowedDrops tables that may go when more than one does
 * @param hints further decisions, as data
 */
public record Answers(
    List<String> renames,
    List<String> notRenames,
    List<String> backfills,
    List<String> allowedDrops,
    DiffHints hints) {

  /** Nothing is decided. */
  public static final Answers NONE =
      new Answers(List.of(), List.of(), List.of(), List.of(), DiffHints.NONE);

  /** Copies the lists. */
  public Answers {
    renames = List.copyOf(renames);
    notRenames = List.copyOf(notRenames);
    backfills = List.copyOf(backfills);
    allowedDrops = List.copyOf(allowedDrops);
  }

  /** These and one more. */
  public Answers plus(DiffHints more) {
    return new Answers(renames, notRenames, backfills, allowedDrops, hints.plus(more));
  }

  /**
   * All decisions as data.
   *
   * @throws MigrationInputException if one is not of the form above
   */
  DiffHints toHints(Change<Schema> schema) {
    DiffHints all = hints;
    RenameOption option = new RenameOption(schema);
    for (String rename : renames) {
      all = all.plus(DiffHints.ofRename(option.parse("--rename", rename)));
    }
    for (String rename : notRenames) {
      all = all.plus(DiffHints.ofNotRename(option.parse("--not-rename", rename)));
    }
    for (String backfill : backfills) {
      all = all.plus(backfill(backfill));
    }
    for (String table : allowedDrops) {
      all = all.plus(DiffHints.ofAllowDrop(TableName.parse(table)));
    }
    return all;
  }

  private static DiffHints backfill(String text) {
    int sign = text.indexOf('=');
    int dot = text.lastIndexOf('.', Math.max(sign, 0));
    if (sign < 0 || dot < 1 || dot + 1 == sign || text.substring(sign + 1).isBlank()) {
      throw new MigrationInputException(
          "--backfill " + text + ": write table.column=SQL, as --backfill user.score=0");
    }
    return DiffHints.ofBackfill(
        TableName.parse(text.substring(0, dot)),
        text.substring(dot + 1, sign),
        text.substring(sign + 1).strip());
  }
}
