package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.dialect.sqlite.SqliteUrl;
import dev.plinth.migration.inspect.Inspector;
import dev.plinth.migration.inspect.SqliteInspector;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** SQLite: a revision is one transaction, which is the lock as well. */
final class SqliteMigrationDatabase implements MigrationDatabase {

  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READ_ONLY = 8;

  /** One of the read-only ones, which the driver tells apart by its words only. */
  private static final String MOVED = "[SQLITE_READONLY_DBMOVED]";

  private static final int FULL = 13;
  private static final int CANT_OPEN = 14;
  private static final int NO_DATABASE = 26;

  @Override
  public String dialect() {
    return Dialects.SQLITE.name();
  }

  @Override
  public HistoryText historyText() {
    return new HistoryText("strftime('%Y-%m-%dT%H:%M:%fZ', 'now')", "");
  }

  @Override
  public boolean hasTable(Handle handle, String name) {
    return new SqliteCatalog(handle).hasTable(name);
  }

  @Override
  public RevisionTransaction transaction(Statements statements, RunSettings settings) {
    return new SqliteTransaction(this, statements, settings, false);
  }

  @Override
  public List<ScriptStep> steps(SqlScript script) {
    return List.of(new ScriptStep(ScriptStep.Kind.TRANSACTION, script.parts()));
  }

  @Override
  public CatalogProbe probe() {
    return CatalogProbe.NONE;
  }

  @Override
  public WriteProbe writeProbe() {
    return new SqliteWriteProbe();
  }

  @Override
  public FailureKind kindOf(SQLException failure) {
    if (String.valueOf(failure.getMessage()).startsWith(MOVED)) {
      return FailureKind.REPLACED;
    }
    return switch (failure.getErrorCode() & 0xff) {
      case BUSY, LOCKED -> FailureKind.LOCK_TIMEOUT;
      case READ_ONLY -> FailureKind.READ_ONLY;
      case FULL -> FailureKind.DISK_FULL;
      case CANT_OPEN -> FailureKind.UNREACHABLE_FILE;
      case NO_DATABASE -> FailureKind.NO_DATABASE;
      default -> FailureKind.OTHER;
    };
  }

  @Override
  public boolean isMissing(String url) {
    return SqliteUrl.of(url)
        .flatMap(SqliteUrl::file)
        .filter(file -> !Files.exists(file))
        .isPresent();
  }

  @Override
  public Optional<String> stoppingClient() {
    return Optional.of("sqlite3 -bail DATABASE < FILE");
  }

  @Override
  public RunPrinter printer() {
    return new SqlitePrinter(this);
  }

  @Override
  public Inspector inspector() {
    return new SqliteInspector();
  }

  @Override
  public Optional<ScratchDatabase> scratch(Optional<Connections> server) {
    return Optional.of(SqliteScratch.inMemory());
  }
}
