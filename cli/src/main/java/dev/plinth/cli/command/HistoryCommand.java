package dev.plinth.cli.command;

import dev.plinth.cli.option.DatabaseOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.ExitCode;
import dev.plinth.migration.HistoryReport;
import dev.plinth.migration.Migrations;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.RevisionSummary;
import dev.plinth.migration.runner.RevisionState;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plinth history}. */
@Command(
    name = "history",
    description = "List all revisions, newest first.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  plinth history",
      "  plinth history --indicate-current --url jdbc:sqlite:example.db",
      "  plinth history --format json"
    })
final class HistoryCommand extends PlinthCommand {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Mixin private FolderOptions folder;
  @Mixin private DatabaseOptions database;
  @Mixin private FormatOption format;

  @Option(
      names = {"-i", "--indicate-current"},
      description = "Ask the database which ones it has.")
  private boolean indicateCurrent;

  HistoryCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    Migrations migrations = folder.open(environment);
    HistoryReport report =
        indicateCurrent
            ? migrations.history(database.open(environment).history())
            : migrations.history();
    format.report(environment).print(() -> ReportJson.json(report), out -> text(report, out));
    return ExitCode.OK;
  }

  private void text(HistoryReport report, PrintWriter out) {
    if (report.revisions().isEmpty()) {
      out.println("There are no revisions yet: run plinth revision --autogenerate -m \"initial\"");
    }
    for (RevisionSummary revision : report.revisions()) {
      RevisionState state = report.states().get(revision.id());
      String shown = state == null ? "" : state.word();
      String mark = indicateCurrent ? String.format("%-9s ", shown) : "";
      out.println(
          mark
              + revision.id()
              + "  "
              + TIME.format(revision.created())
              + "  "
              + revision.message()
              + links(revision));
    }
  }

  private static String links(RevisionSummary revision) {
    List<String> parents = revision.parents();
    String from = parents.isEmpty() ? "first" : "after " + String.join(", ", parents);
    String needs =
        revision.dependsOn().isEmpty() ? "" : ", needs " + String.join(", ", revision.dependsOn());
    String labels =
        revision.labels().isEmpty() ? "" : ", label " + String.join(", ", revision.labels());
    return "  (" + from + needs + labels + (revision.head() ? ", head)" : ")");
  }
}
