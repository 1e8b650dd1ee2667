package dev.plinth.cli.option;

import dev.plinth.cli.terminal.Environment;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.Answers;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.json.HintsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Decisions about a difference. */
public final class AnswerOptions {

  @Option(
      names = "--rename",
      paramLabel = "OLD=NEW",
      description = {
        "Something got another name: table=new, table.column=new, or table.column.value=new.",
        "The table under its new name. Like @RenamedFrom. Repeatable."
      })
  private List<String> renames = List.of();

  @Option(
      names = "--not-rename",
      paramLabel = "OLD=NEW",
      description = "Something went and something else came, though it looks alike. Repeatable.")
  private List<String> notRenames = List.of();

  @Option(
      names = "--backfill",
      paramLabel = "TABLE.COLUMN=SQL",
      description = "Value or expression for existing rows that have none. Repeatable.")
  private List<String> backfills = List.of();

  @Option(
      names = "--allow-drop",
      paramLabel = "TABLE",
      description = "A table that may go with its rows, when more than one does. Repeatable.")
  private List<String> allowedDrops = List.of();

  @Option(
      names = "--hints",
      paramLabel = "FILE",
      description = "The same answers as JSON: renames, not_renames, backfill, allow_drop.")
  private @Nullable Path hints;

  /** The answers given. */
  public Answers answers(Environment environment) {
    return new Answers(renames, notRenames, backfills, allowedDrops, hints(environment));
  }

  private DiffHints hints(Environment environment) {
    if (hints == null) {
      return DiffHints.NONE;
    }
    Path file = environment.directory().resolve(hints);
    if (!Files.exists(file)) {
      throw new MigrationInputException("--hints " + hints + " is not there");
    }
    try {
      return HintsJson.read(Files.readString(file), hints.toString());
    } catch (IOException e) {
      throw new MigrationInputException("--hints " + hints + " can't be read: " + e, e);
    }
  }
}
