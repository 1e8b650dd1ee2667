package dev.plinth.cli.command;

import dev.plinth.cli.option.BuildOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.cli.terminal.Words;
import dev.plinth.migration.CheckReport;
import dev.plinth.migration.Migrations;
import dev.plinth.migration.ReportJson;
import dev.plinth.schema.Schema;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plinth check}. */
@Command(
    name = "check",
    description = {
      "Find what would stop the next release, as part of a build. Writes nothing.",
      "Entities that differ from the newest revision, two heads, files that INDEX doesn't know, edited",
      "files."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  plinth check", "  plinth check --format json"})
final class CheckCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private BuildOptions build;
  @Mixin private FormatOption format;

  CheckCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    Path classes = environment.directory().resolve(build.classes());
    new CompiledCheck(environment, classes, build).requireFresh(folder.module());
    Schema compiled = Migrations.schemaOf(classes, folder.module());
    CheckReport report = folder.open(environment).check(compiled);
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return report.findings().isEmpty() ? ExitCode.OK : ExitCode.FAULT;
  }

  private static void text(CheckReport report, PrintWriter out) {
    report.findings().forEach(finding -> out.println("error: " + finding.message()));
    out.println(
        report.findings().isEmpty()
            ? "All is well."
            : Words.count(report.findings().size(), "fault") + " found.");
  }
}
