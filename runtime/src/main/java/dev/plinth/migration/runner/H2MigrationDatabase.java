package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.h2.H2Url;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.migration.inspect.H2Catalog;
import dev.plinth.migration.inspect.H2Inspector;
import dev.plinth.migration.inspect.Inspector;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** H2: DDL commits by itself, so a revision is kept in the journal statement by statement. */
final class H2MigrationDatabase implements MigrationDatabase {

  private static final int LOCK_TIMEOUT = 50200;
  private static final int DEADLOCK = 40001;
  private static final int ALREADY_OPEN = 90020;
  private static final int NO_DISK_SPACE = 90100;
  private static final int READ_ONLY = 90097;
  private static final int NO_RIGHTS = 90096;
  private static final int NOT_ADMIN = 90040;

  /** What Linux, macOS and Windows say of a disk, a quota and a file that may not grow. */
  private static final Pattern NO_ROOM =
      Pattern.compile("No space left|[Qq]uota|File too large|not enough space");

  private static final LockHolders HOLDERS =
      new LockHolders(
          List.of(
              """
          select 'session ' || s.session_id || ' (user ' || s.user_name || ', since '
              || formatdatetime(s.session_start, 'yyyy-MM-dd HH:mm:ss') || ')',
            'call abort_session(' || s.session_id || ')'
          from information_schema.sessions s
          where s.session_id <> session_id() and s.session_id in (
            select l.session_id from information_schema.locks l
            where lower(l.table_name) in (<names>))
          order by s.session_start"""),
          "");

  private static final CatalogProbe PROBE =
      new NamedRowsProbe(H2Catalog.queries(name -> "lower(" + name + ") in (<names>)"));

  @Override
  public String dialect() {
    return Dialects.H2.name();
  }

  @Override
  public HistoryText historyText() {
    return new HistoryText(
        "formatdatetime(current_timestamp at time zone 'UTC',"
            + " 'yyyy-MM-dd''T''HH:mm:ss.SSS''Z''')",
        "");
  }

  @Override
  public boolean hasTable(Handle handle, String name) {
    return handle
        .createQuery(
            "select count(*) from information_schema.tables where table_schema = current_schema"
                + " and lower(table_name) = ?")
        .bind(0, name.toLowerCase(Locale.ROOT))
        .mapTo(Integer.class)
        .one()
        .equals(1);
  }

  @Override
  public RevisionTransaction transaction(Statements statements, RunSettings settings) {
    return new SessionTransaction(statements, new H2Lock(statements.handle()), settings);
  }

  @Override
  public List<ScriptStep> steps(SqlScript script) {
    return ImplicitCommitSteps.of(script);
  }

  @Override
  public CatalogProbe probe() {
    return PROBE;
  }

  @Override
  public WriteProbe writeProbe() {
    return new H2WriteProbe();
  }

  @Override
  public List<SessionSetting> settings(RunSettings settings) {
    return List.of(
        new SessionSetting(
            "select lock_timeout()",
            "set lock_timeout %s",
            String.valueOf(settings.locks().timeout().toMillis())));
  }

  @Override
  public LockHolders lockHolders() {
    return HOLDERS;
  }

  @Override
  public FailureKind kindOf(SQLException failure) {
    if (isOfFullDisk(failure)) {
      return FailureKind.DISK_FULL; // H2 closes the database, and tells of that
    }
    String state = String.valueOf(failure.getSQLState());
    return switch (failure.getErrorCode()) {
      case LOCK_TIMEOUT, DEADLOCK -> FailureKind.LOCK_TIMEOUT;
      case ALREADY_OPEN -> FailureKind.FILE_IN_USE;
      case NO_DISK_SPACE -> FailureKind.DISK_FULL;
      case READ_ONLY -> FailureKind.READ_ONLY;
      case NO_RIGHTS, NOT_ADMIN -> FailureKind.NO_RIGHTS;
      // 90007 closed object, 90067 broken connection, 90098 closed database, 90121 shut down.
      case 90007, 90067, 90098, 90121 -> FailureKind.CONNECTION_LOST;
      default -> state.startsWith("08") ? FailureKind.CONNECTION_LOST : FailureKind.OTHER;
    };
  }

  private static boolean isOfFullDisk(Throwable failure) {
    for (Throwable at = failure.getCause(); at != null; at = at.getCause()) {
      if (at instanceof IOException && NO_ROOM.matcher(String.valueOf(at.getMessage())).find()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isMissing(String url) {
    return H2Url.of(url).flatMap(H2Url::file).filter(file -> !Files.exists(file)).isPresent();
  }

  @Override
  public RunPrinter printer() {
    return new PlainPrinter(this);
  }

  @Override
  public Inspector inspector() {
    return new H2Inspector();
  }

  @Override
  public Optional<ScratchDatabase> scratch(Optional<Connections> server) {
    return Optional.of(H2Scratch.inMemory());
  }
}
