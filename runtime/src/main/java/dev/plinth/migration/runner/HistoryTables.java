package dev.plinth.migration.runner;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code plinth_revision} and {@code plinth_format}. */
final class HistoryTables {
  static final String REVISION = "plinth_revision";
  static final String FORMAT = "plinth_format";

  private static final List<String> DDL =
      List.of(
          """
          create table plinth_format (
            version integer not null
          )""",
          """
          create table plinth_revision (
            module varchar(100) not null,
            id varchar(40) not null,
            state varchar(10) not null,
            step_done integer not null,
            step_total integer not null,
            file_hash varchar(64),
            operations_hash varchar(64),
            schema_hash varchar(64),
            dialect varchar(20),
            tool_version varchar(50),
            host varchar(255),
            session varchar(50),
            started_at varchar(30),
            finished_at varchar(30),
            error varchar(2000),
            data_step varchar(100),
            position varchar(200),
            constraint pk_plinth_revision primary key (module, id)
          )""",
          "insert into plinth_format (version) values (" + History.FORMAT + ")");

  private static final String COLUMNS =
      "module, id, state, step_done, step_total, file_hash, operations_hash, schema_hash, dialect,"
          + " tool_version, host, session, started_at, finished_at, error,"
          + " data_step, position";

  private final Handle handle;
  private final MigrationDatabase database;

  HistoryTables(Handle handle, MigrationDatabase database) {
    this.handle = handle;
    this.database = database;
  }

  /** What is there; a database without the tables has no history. */
  History read() {
    if (!database.hasTable(handle, FORMAT) || !database.hasTable(handle, REVISION)) {
      return History.NONE;
    }
    int format =
        handle.createQuery("select max(version) from plinth_format").mapTo(Integer.class).one();
    List<AppliedRevision> rows =
        handle
            .createQuery(
                "select " + COLUMNS + " from plinth_revision order by started_at, module, id")
            .map(HistoryTables::row)
            .list();
    return new History(format, rows);
  }

  /** Creates the tables; called under the lock. */
  void createIfMissing(Statements statements) {
    if (!database.hasTable(handle, REVISION)) {
      DDL.forEach(sql -> statements.run(sql + options(sql)));
    }
  }

  private String options(String sql) {
    return sql.startsWith("create") ? database.historyText().tableOptions() : "";
  }

  /** Writes that a revision begins, over what an earlier run left. */
  void start(
      Statements statements, RevisionStep step, String dialect, int steps, RunSettings settings) {
    statements.run(
        "delete from plinth_revision where module = ? and id = ?", step.module(), step.revision());
    statements.run(
        "insert into plinth_revision ("
            + COLUMNS
            + ") values (?, ?, 'running', 0, ?, ?, ?, ?, ?, ?, ?, ?, "
            + database.historyText().clock()
            + ", null, null, null, null)",
        step.module(),
        step.revision(),
        steps,
        step.fileHash(),
        step.operationsHash(),
        step.schemaHash(),
        dialect,
        settings.toolVersion(),
        Host.NAME,
        Host.PROCESS);
  }

  /** Writes that all SQL of a revision took effect, and where its data steps are. */
  void dataStep(Statements statements, RevisionStep step, String id, @Nullable String position) {
    statements.run(
        "update plinth_revision set state = 'running', step_done = step_total, error = null,"
            + " data_step = ?, position = ? where module = ? and id = ?",
        id,
        position,
        step.module(),
        step.revision());
  }

  /** Writes why a data step stopped. */
  void fail(Statements statements, RevisionStep step, String error) {
    statements.run(
        "update plinth_revision set state = 'failed', error = ? where module = ? and id = ?",
        error,
        step.module(),
        step.revision());
  }

  /** Writes that all steps of a revision took effect, or that it is undone. */
  void finish(Statements statements, RevisionStep step) {
    finish(
        statements,
        step,
        step.direction() == Direction.UPGRADE ? RevisionState.DONE : RevisionState.UNDONE);
  }

  /** Writes the state that a revision ends in. */
  void finish(Statements statements, RevisionStep step, RevisionState state) {
    statements.run(
        "update plinth_revision set state = ?, step_done = step_total, finished_at = "
            + database.historyText().clock()
            + " where module = ? and id = ?",
        state.word(),
        step.module(),
        step.revision());
  }

  /** Writes what a person says of a revision that stopped halfway. */
  void resolve(Statements statements, String module, String id, RevisionState state) {
    statements.run(
        "update plinth_revision set state = ?, finished_at = "
            + database.historyText().clock()
            + " where module = ? and id = ?",
        state.word(),
        module,
        id);
  }

  private static AppliedRevision row(RowView row) {
    return new AppliedRevision(
        row.getColumn("module", String.class),
        row.getColumn("id", String.class),
        RevisionState.of(row.getColumn("state", String.class)),
        row.getColumn("step_done", Integer.class),
        row.getColumn("step_total", Integer.class),
        row.getColumn("file_hash", String.class),
        row.getColumn("operations_hash", String.class),
        row.getColumn("schema_hash", String.class),
        row.getColumn("dialect", String.class),
        row.getColumn("tool_version", String.class),
        row.getColumn("host", String.class),
        row.getColumn("session", String.class),
        row.getColumn("started_at", String.class),
        row.getColumn("finished_at", String.class),
        row.getColumn("error", String.class),
        row.getColumn("data_step", String.class),
        row.getColumn("position", String.class));
  }
}
