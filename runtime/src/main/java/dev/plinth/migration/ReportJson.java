package dev.plinth.migration;

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

  /** {@code {"file":…,"changes":[…]}}. */
  public static JsonMap json(IndexReport report) {
    return new JsonMap().put("file", report.file()).put("changes", report.changes());
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

  /** {@code {"module":…,"current":[…],"pending":[…],"unknown":[…],"upToDate":…}}. */
  public static JsonMap json(CurrentReport report) {
    return new JsonMap()
        .put("module", report.module())
        .put("current", all(report.current()))
        .put("pending", all(report.pending()))
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
