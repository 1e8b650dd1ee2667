package dev.plinth.migration;

import dev.plinth.migration.merge.MergeConflict;
import dev.plinth.migration.runner.AppliedRevision;
import dev.plinth.migration.runner.Resolution;
import dev.plinth.migration.runner.RevisionState;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.json.DiffJson;
import dev.plinth.schema.json.JsonMap;
import dev.plinth.schema.json.OperationJson;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reports as JSON, for machines; what a revision is looks the same in all of them. */
public final class ReportJson {

  private ReportJson() {}

  /** {@code {"folder":…,"written":[…]}}. */
  public static JsonMap json(InitReport report) {
    return new JsonMap().put("folder", report.folder()).put("written", report.written());
  }

  /** {@code {"module":…,"revision":…,"files":[…],"merged":[…],"conflicts":[…]}}. */
  public static JsonMap json(MergeReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put("revision", report.created().map(ReportJson::json).orElse(null))
        .put("files", report.files())
        .put("merged", all(report.merged()))
        .put("conflicts", report.conflicts().stream().map(ReportJson::json).toList());
  }

  /** {@code {"module":…,"branches":[…]}}, each a revision with those that build on it. */
  public static JsonMap json(BranchesReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put(
            "branches",
            report.forks().stream()
                .map(fork -> json(fork.revision()).put("children", all(fork.branches())))
                .toList());
  }

  /** {@code {"module":…,"revisions":[…],"notes":[…]}}. */
  public static JsonMap json(RewriteReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put("revisions", all(report.revisions()))
        .put("notes", report.notes());
  }

  /** {@code {"module":…,"errors":[{"code":…,"message":…}]}}. */
  public static JsonMap json(CheckReport report) {
    return new JsonMap().put("module", report.module()).put("errors", findings(report.findings()));
  }

  /** {@code {"module":…,"dialects":[…],"revisions":2,"errors":[…],"recorded":[…],"notes":[…]}}. */
  public static JsonMap json(VerifyReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put("dialects", report.dialects())
        .put("revisions", report.revisions())
        .put("errors", findings(report.findings()))
        .put("recorded", report.recorded())
        .put("notes", report.notes());
  }

  /** {@code {"module":…,"unfinished":[…],"resolved":…}}. */
  public static JsonMap json(ResolveReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put("unfinished", unfinished(report.unfinished()))
        .put("resolved", report.resolved().map(Resolution::word).orElse(null));
  }

  private static List<JsonMap> unfinished(List<AppliedRevision> rows) {
    return rows.stream()
        .map(
            row ->
                new JsonMap()
                    .put("id", row.id())
                    .put("state", row.state().word())
                    .put("stepDone", row.stepDone())
                    .put("stepTotal", row.stepTotal())
                    .putIfPresent("error", row.error()))
        .toList();
  }

  private static List<JsonMap> findings(List<CheckReport.Finding> findings) {
    return findings.stream()
        .map(finding -> new JsonMap().put("code", finding.code()).put("message", finding.message()))
        .toList();
  }

  private static JsonMap json(MergeConflict conflict) {
    return new JsonMap()
        .put("on", conflict.subject())
        .put("reason", conflict.reason())
        .put("left", conflict.left())
        .put("right", conflict.right());
  }

  /** {@code {"file":…,"changes":[…],"heads":[…]}}. */
  public static JsonMap json(IndexReport report) {
    return new JsonMap()
        .put("file", report.file())
        .put("changes", report.changes())
        .put("heads", report.heads());
  }

  /** {@code {"module":…,"heads":[…]}}. */
  public static JsonMap json(HeadsReport report) {
    return new JsonMap().put("module", report.module()).put("heads", all(report.heads()));
  }

  /**
   * {@code {"module":…,"revisions":[…]}}, newest first; with a state where a database was asked.
   */
  public static JsonMap json(HistoryReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put(
            "revisions",
            report.revisions().stream()
                .map(revision -> json(revision, report.states().get(revision.id())))
                .toList());
  }

  /**
   * {@code {"module":…,"current":[…],"pending":[…],"unfinished":[…],"unknown":[…],"upToDate":…}}.
   */
  public static JsonMap json(CurrentReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put("current", all(report.current()))
        .put("pending", all(report.pending()))
        .put("unfinished", unfinished(report.unfinished()))
        .put("unknown", report.unknown())
        .put("upToDate", report.isUpToDate());
  }

  /** {@code {"revisions":[…]}}, each with schema hash, operations and files. */
  public static JsonMap json(List<ShowReport> reports) {
    return new JsonMap().put("revisions", reports.stream().map(ReportJson::json).toList());
  }

  /** {@code {"module":…,"direction":…,"revisions":[…],"current":[…],"notes":[…]}}. */
  public static JsonMap json(MigrationReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put("direction", report.direction().name().toLowerCase(Locale.ROOT))
        .put("revisions", all(report.revisions()))
        .put("current", all(report.current()))
        .put("notes", report.notes());
  }

  /**
   * {@code {"steps":[{"revision":…,"direction":…}],"current":[…],"notes":[…]}}: what would run, in
   * order, and where the database would stand.
   */
  public static JsonMap plan(MigrationReport report) {
    String direction = report.direction().name().toLowerCase(Locale.ROOT);
    return new JsonMap()
        .put(
            "steps",
            report.revisions().stream()
                .map(step -> new JsonMap().put("revision", step.id()).put("direction", direction))
                .toList())
        .put("current", all(report.current()))
        .put("notes", report.notes());
  }

  /** {@code {"module":…,"applied":[…],"undone":[…],"current":[…]}}. */
  public static JsonMap json(StampReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put("applied", all(report.applied()))
        .put("undone", all(report.undone()))
        .put("current", all(report.current()));
  }

  /**
   * {@code {"revision":…,"files":[…],"operations":[…],"questions":[…],"errors":[…],"notes":[…]}}.
   */
  public static JsonMap json(RevisionReport report) {
    return new JsonMap()
        .put("revision", report.created().map(ReportJson::json).orElse(null))
        .put("files", report.files())
        .putAll(json(report.diff()))
        .put("notes", report.notes());
  }

  /** {@code {"operations":[…],"questions":[…],"errors":[…]}}. */
  public static JsonMap json(SchemaDiff diff) {
    return DiffJson.json(diff);
  }

  private static JsonMap json(ShowReport report) {
    return json(report.revision())
        .put("schema", report.schemaHash())
        .put("operations", report.operations().stream().map(OperationJson::json).toList())
        .put("files", report.scripts());
  }

  private static List<JsonMap> all(List<RevisionSummary> revisions) {
    return revisions.stream().map(ReportJson::json).toList();
  }

  private static JsonMap json(RevisionSummary revision, @Nullable RevisionState state) {
    return json(revision).putIfPresent("state", state == null ? null : state.word());
  }

  private static JsonMap json(RevisionSummary revision) {
    return new JsonMap()
        .put("id", revision.id())
        .put("parents", revision.parents())
        .putIfPresent("dependsOn", revision.dependsOn())
        .putIfPresent("labels", revision.labels())
        .put("message", revision.message())
        .put("created", revision.created().toString())
        .put("folder", revision.folder())
        .put("head", revision.head());
  }
}
