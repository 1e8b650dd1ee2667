package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code plinth_revision} and {@code plinth_format}. */
final class HistoryTables {
  static final String REVISION = "plinth_revision";
  static final String FORMAT = "plinth_format";

  /** No id has spaces. */
  private static final String SEPARATOR = " ";

  private static final String CREATE_FORMAT =
      """
      create table plinth_format (
        version integer not null,
        writer varchar(40)
      )""";

  private static final String INSERT_FORMAT =
      "insert into plinth_format (version) values (" + History.FORMAT + ")";

  private static final String CREATE_REVISION =
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
        direction varchar(10),
        step_probe varchar(64),
        steps_hash varchar(64),
        depends_on varchar(2000),
        constraint pk_plinth_revision primary key (module, id)
      )""";

  private static final String COLUMNS =
      "module, id, state, step_done, step_total, file_hash, operations_hash, schema_hash, dialect,"
          + " tool_version, host, session, started_at, finished_at, error,"
          + " data_step, position, direction, step_probe, steps_hash, depends_on";

  private final Statements connection;
  private final MigrationDatabase database;
  private final String mark;
  private boolean isMarked;

  HistoryTables(Statements connection, MigrationDatabase database) {
    this(connection, database, UUID.randomUUID().toString());
  }

  private HistoryTables(Statements connection, MigrationDatabase database, String mark) {
    this.connection = connection;
    this.database = database;
    this.mark = mark;
  }

  /** For statements that somebody runs by hand. */
  static HistoryTables printed(Statements connection, MigrationDatabase database) {
    return new HistoryTables(connection, database, "by hand");
  }

  /**
   * Whether nobody but this object has written since it did, so that nothing has to be read again;
   * called under the lock, when the history has been read before.
   */
  boolean isUnchanged() {
    isMarked =
        isMarked
            && connection
                .handle()
                .createQuery("select count(*) from plinth_format where writer = ?")
                .bind(0, mark)
                .mapTo(Boolean.class)
                .one();
    return isMarked;
  }

  private void mark(Statements statements) {
    if (!isMarked) {
      statements.run("update plinth_format set writer = ?", mark);
      isMarked = true;
    }
  }

  /** What is there; a database without the tables has no history. */
  History read() {
    Handle handle = connection.handle();
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

  /** Creates what is missing, as after a run that was cut off; called under the lock. */
  void createIfMissing(Statements statements) {
    Handle handle = connection.handle();
    if (isMarked || database.hasTable(handle, REVISION)) {
      return;
    }
    if (!database.hasTable(handle, FORMAT)) {
      createTable(statements, CREATE_FORMAT);
    }
    if (handle.createQuery("select count(*) from plinth_format").mapTo(Integer.class).one() == 0) {
      statements.run(INSERT_FORMAT);
    }
    // The last one: the history counts as there when this table is.
    createTable(statements, CREATE_REVISION);
  }

  /** Creates the tables of a database that has none. */
  void create(Statements statements) {
    createTable(statements, CREATE_FORMAT);
    statements.run(INSERT_FORMAT);
    createTable(statements, CREATE_REVISION);
  }

  private void createTable(Statements statements, String sql) {
    statements.run(sql + database.historyText().tableOptions());
  }

  /** Writes that a revision begins, over what an earlier run left. */
  void start(
      Statements statements, RevisionStep step, String dialect, int steps, RunSettings settings) {
    mark(statements);
    statements.run(
        "delete from plinth_revision where module = ? and id = ?", step.module(), step.revision());
    statements.run(
        "insert into plinth_revision ("
            + COLUMNS
            + ") values (?, ?, 'running', 0, ?, ?, ?, ?, ?, ?, ?, ?, "
            + database.historyText().clock()
            + ", null, null, null, null, null, null, null, ?)",
        step.module(),
        step.revision(),
        steps,
        step.fileHash(),
        step.operationsHash(),
        step.schemaHash(),
        dialect,
        settings.toolVersion(),
        Host.NAME,
        Host.PROCESS,
        joined(step.dependsOn()));
  }

  private static @Nullable String joined(List<String> references) {
    return references.isEmpty() ? null : String.join(SEPARATOR, references);
  }

  private static List<String> split(@Nullable String references) {
    return references == null ? List.of() : List.of(references.split(SEPARATOR, -1));
  }

  /** Writes that all SQL of a revision took effect, and where its data steps are. */
  void dataStep(Statements statements, RevisionStep step, String id, @Nullable String position) {
    update(
        statements,
        step,
        "state = 'running', step_done = step_total, error = null, step_probe = null,"
            + " data_step = ?, position = ?",
        id,
        position);
  }

  /** Writes why a data step stopped. */
  void fail(Statements statements, RevisionStep step, String error) {
    update(statements, step, "state = 'failed', error = ?", error);
  }

  /** Writes these columns of a revision. */
  void update(
      Statements statements, RevisionStep step, String assignments, @Nullable Object... values) {
    update(statements, step.module(), step.revision(), assignments, values);
  }

  /** Likewise, by the names of module and revision. */
  void update(
      Statements statements,
      String module,
      String id,
      String assignments,
      @Nullable Object... values) {
    mark(statements);
    List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
    all.add(module);
    all.add(id);
    statements.run(
        "update plinth_revision set " + assignments + " where module = ? and id = ?",
        all.toArray());
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
    update(
        statements,
        step,
        "state = ?, step_done = step_total, error = null, step_probe = null, finished_at = "
            + database.historyText().clock(),
        state.word());
  }

  /** Writes what a person says of a revision that stopped halfway. */
  void resolve(Statements statements, String module, String id, RevisionState state) {
    update(
        statements,
        module,
        id,
        "state = ?, step_probe = null, finished_at = " + database.historyText().clock(),
        state.word());
  }

  private static RevisionState state(RowView row) {
    String word = row.getColumn("state", String.class);
    return RevisionState.find(word)
        .orElseThrow(
            () ->
                new MigrationFailedException(
                    "the history says that revision "
                        + row.getColumn("id", String.class)
                        + " is \""
                        + word
                        + "\", which is none of "
                        + RevisionState.words()
                        + ": correct its state in "
                        + REVISION
                        + "."));
  }

  private static AppliedRevision row(RowView row) {
    String direction = row.getColumn("direction", String.class);
    return new AppliedRevision(
        row.getColumn("module", String.class),
        row.getColumn("id", String.class),
        state(row),
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
        row.getColumn("position", String.class),
        new JournalEntry(
            direction == null ? null : Direction.of(direction),
            row.getColumn("step_probe", String.class),
            row.getColumn("steps_hash", String.class)),
        split(row.getColumn("depends_on", String.class)));
  }
}
