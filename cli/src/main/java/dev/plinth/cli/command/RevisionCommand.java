package dev.plinth.cli.command;

import dev.plinth.cli.option.AnswerOptions;
import dev.plinth.cli.option.BuildOptions;
import dev.plinth.cli.option.FolderOptions;
import dev.plinth.cli.option.FormatOption;
import dev.plinth.cli.option.PlaceOptions;
import dev.plinth.cli.terminal.DiffText;
import dev.plinth.cli.terminal.Environment;
import dev.plinth.cli.terminal.Interview;
import dev.plinth.cli.terminal.Report;
import dev.plinth.cli.terminal.Words;
import dev.plinth.error.PlinthException;
import dev.plinth.migration.Answers;
import dev.plinth.migration.Migrations;
import dev.plinth.migration.ReportJson;
import dev.plinth.migration.RevisionReport;
import dev.plinth.migration.RevisionRequest;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plinth revision}. */
@Command(
    name = "revision",
    description = {
      "Write a revision to review: what changed in the entities, or an empty one for SQL by hand.",
      "Nothing is written if nothing changed, or if something has to be decided first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plinth revision --autogenerate -m \"add orders\"",
      "  plinth revision --autogenerate -m \"rename mail\" --rename user_account.mail=email",
      "  plinth revision --autogenerate -m \"score\" --backfill user_account.score=0",
      "  plinth revision --autogenerate --online -m \"index of busy table\"",
      "  plinth revision -m \"fill in countries\""
    })
final class RevisionCommand extends PlinthCommand {

  @Mixin private FolderOptions folder;
  @Mixin private BuildOptions build;
  @Mixin private AnswerOptions answers;
  @Mixin private FormatOption format;

  @Option(names = "--autogenerate", description = "Take the operations from the entities.")
  private boolean autogenerate;

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      required = true,
      description = "What the revision is called.")
  private String message;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = {
        "The kind of database to write SQL for, if neither entities nor earlier revisions tell.",
        "Nothing is opened."
      })
  private @Nullable String url;

  @Option(
      names = "--online",
      description = {
        "Write SQL that lets others read and write the tables meanwhile, in more steps: for busy",
        "databases of PostgreSQL, MariaDB and MySQL."
      })
  private boolean isOnline;

  @Mixin private PlaceOptions place;

  RevisionCommand(Environment environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    Report output = format.report(environment);
    Migrations migrations = folder.open(environment);
    Answers given = answers.answers(environment);
    RevisionRequest request =
        (autogenerate ? RevisionRequest.autogenerate(message, schema()) : empty())
            .withAnswers(given)
            .withPlace(place.place())
            .withOnline(isOnline);
    RevisionReport report = write(migrations, request, output);
    output.print(() -> ReportJson.json(report), out -> text(report, out));
    return DiffText.exitCode(report.diff());
  }

  private Schema schema() {
    Path classes = environment.directory().resolve(build.classes());
    new CompiledCheck(environment, classes, build).requireFresh(folder.module());
    return Migrations.schemaOf(classes, folder.module());
  }

  /** For the databases of the compiled entities, if there are any, or else that of the URL. */
  private RevisionRequest empty() {
    RevisionRequest request = RevisionRequest.empty(message);
    Path classes = environment.directory().resolve(build.classes());
    try {
      return request.withDialects(Migrations.schemaOf(classes, folder.module()).dialects());
    } catch (PlinthException noEntities) {
      return url == null ? request : request.withDialectOf(url);
    }
  }

  /** Asks as long as there are questions, somebody to ask, and answers. */
  private RevisionReport write(Migrations migrations, RevisionRequest request, Report output) {
    RevisionReport report = migrations.revision(request);
    if (report.diff().isDecided() || !report.diff().errors().isEmpty() || !output.isText()) {
      return report;
    }
    Optional<DiffHints> more =
        environment
            .prompt()
            .flatMap(prompt -> new Interview(prompt).ask(report.diff().questions()));
    return more.isPresent()
        ? write(migrations, request.withAnswers(request.answers().plus(more.get())), output)
        : report;
  }

  private void text(RevisionReport report, PrintWriter out) {
    DiffText diff = new DiffText(out);
    if (report.created().isEmpty()) {
      if (report.diff().isEmpty()) {
        out.println("Nothing to do: the entities are what the newest revision leads to.");
      } else {
        diff.print(report.diff());
        out.println("Nothing was written.");
      }
      return;
    }
    out.println("Revision " + Words.of(report.created().get()));
    diff.operations(report.diff().operations());
    report.files().forEach(file -> out.println("Wrote " + file));
    report.notes().forEach(note -> out.println("Note: " + note));
    out.println();
    out.println(
        autogenerate
            ? "Next: read the SQL, then"
            : "Next: write the SQL, then run plinth index and");
    out.println("  plinth upgrade head");
  }
}
