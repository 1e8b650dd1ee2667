package dev.plinth.cli.command;

import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.option.Settings;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.error.MigrationInputException;
import dev.plinth.migration.InitReport;
import dev.plinth.migration.ReportJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plinth init}. */
@Command(
    name = "init",
    description = "Make a folder for revisions, and plinth.properties. Keeps what is there.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plinth init",
      "  plinth init --migrations src/main/resources/db-migrations --module shop"
    })
final class InitCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private FormatOption format;

  InitCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    InitReport report = folder.open(environment).init();
    List<String> written = new ArrayList<>(report.written());
    Path properties = environment.directory().resolve(Settings.FILE);
    if (!Files.exists(properties)) {
      write(properties);
      written.add(properties.toString());
    }
    InitReport whole = new InitReport(report.folder(), written);
    format.report(environment).print(() -> ReportJson.json(whole), out -> text(whole, out));
    return ExitCode.OK;
  }

  private void write(Path properties) {
    try {
      Files.writeString(properties, PropertiesFile.text(folder.migrations(), folder.module()));
    } catch (IOException e) {
      throw new MigrationInputException(properties + " can't be written: " + e, e);
    }
  }

  private static void text(InitReport report, PrintWriter out) {
    if (report.written().isEmpty()) {
      out.println("Nothing to do: " + report.folder() + " is ready.");
      return;
    }
    report.written().forEach(file -> out.println("Wrote " + file));
    out.println();
    out.println("Next: set url in plinth.properties, compile, then run");
    out.println("  plinth revision --autogenerate -m \"initial\"");
  }
}
