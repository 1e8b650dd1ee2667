package dev.plinth.cli.command;

import dev.plinth.cli.option.AnswerOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.DiffText;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.migration.Migrations;
import dev.plinth.migration.ReportJson;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.SchemaDiff;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plinth diff}. */
@Command(
    name = "diff",
    description = "Show what changed between two builds. Writes nothing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plinth diff v1.jar target/classes",
      "  plinth diff old/schema.json new/schema.json --format json",
      "  plinth diff v1.jar v2.jar --rename user_account.mail=email"
    })
final class DiffCommand extends PlinthCommand {

  @Mixin private AnswerOptions answers;
  @Mixin private FormatOption format;

  @Option(
      names = "--module",
      paramLabel = "NAME",
      description = "Module to compare, if a build has several.")
  private @Nullable String module;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "A snapshot (schema.json), a folder of classes, or a jar.")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Likewise.")
  private Path after;

  DiffCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    Change<Schema> schema = new Change<>(before, after).map(this::read);
    SchemaDiff diff = Migrations.diff(schema, answers.answers(environment));
    format
        .report(environment)
        .print(() -> ReportJson.json(diff), out -> new DiffText(out).print(diff));
    return DiffText.exitCode(diff);
  }

  private Schema read(Path source) {
    return Migrations.schemaOf(environment.directory().resolve(source), module);
  }
}
