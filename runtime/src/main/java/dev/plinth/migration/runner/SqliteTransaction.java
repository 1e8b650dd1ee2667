package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import dev.plinth.error.MigrationFailedException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * A revision on SQLite: {@code begin immediate} is the lock; a script that drops a table, rebuilds
 * included, runs with foreign keys off and is checked before commit.
 */
final class SqliteTransaction implements RevisionTransaction {
  /** SQLite 3.35, the first one that drops columns. */
  private static final int OLDEST_MINOR = 35;

  private static final Pattern DROPS_TABLE =
      Pattern.compile("drop\\s+table\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final MigrationDatabase database;
  private final Statements statements;
  private final LockWait wait;
  private final SqliteCatalog catalog;
  private final ForeignKeyState foreignKeys;
  private final AutoCommit autoCommit;
  private boolean open;
  private boolean guarded;
  private boolean isLibraryKnown;
  private @Nullable ForeignKeyViolations before;
  private @Nullable OpenedFile file;

  /**
   * One on the connection of {@code statements}.
   *
   * @param isPrinted whether what it sends is to be run elsewhere
   */
  SqliteTransaction(
      MigrationDatabase database, Statements statements, RunSettings settings, boolean isPrinted) {
    this.database = database;
    this.statements = statements;
    this.wait = new LockWait(settings.lockWait(), statements.listener(), Optional::empty);
    this.catalog = new SqliteCatalog(statements.handle());
    this.foreignKeys = new ForeignKeyState(statements, isPrinted);
    this.autoCommit = new AutoCommit(statements.handle());
  }

  /** The transaction is the lock. */
  @Override
  public void hold() {}

  @Override
  public void release() {}

  @Override
  public void begin(SqlScript script) {
    refuseOldLibrary();
    autoCommit.switchOn();
    guarded = script.statements().stream().anyMatch(sql -> DROPS_TABLE.matcher(sql).matches());
    if (guarded) {
      // Before BEGIN: inside of a transaction the pragma does nothing, and a dropped table takes
      // the rows of its children along.
      foreignKeys.switchOff();
    }
    patiently("begin immediate");
    open = true;
    if (file == null) {
      file = OpenedFile.of(statements.handle());
    }
    before = guarded ? ForeignKeyViolations.read(statements.handle()) : null;
  }

  @Override
  public void execute(List<SqlScript.Part> parts) {
    @Nullable RebuildFrame frame = null;
    for (SqlScript.Part part : parts) {
      if (part instanceof SqlScript.Mark mark) {
        frame = mark(mark, frame);
      } else if (part instanceof SqlScript.Statement statement) {
        statements.run(statement);
      }
    }
    if (frame != null) {
      throw new StatementFailure(
          "\"-- plinth: rebuild " + frame.table() + "\" has no \"-- plinth: end\"", "", null);
    }
  }

  private @Nullable RebuildFrame mark(SqlScript.Mark mark, @Nullable RebuildFrame open) {
    String word = mark.word().toLowerCase(Locale.ROOT);
    try {
      if (word.equals("rebuild")) {
        return RebuildFrame.begin(mark.argument(), catalog, statements);
      }
      if (word.equals("end") && open != null) {
        open.end();
        return null;
      }
      return open;
    } catch (JdbiException e) {
      throw new StatementFailure("line " + mark.line() + ": " + Statements.reason(e), "", e);
    }
  }

  @Override
  public void commit() {
    if (before != null) {
      before.refuseNew(ForeignKeyViolations.read(statements.handle()));
    }
    // A reader may hold the file for a moment.
    patiently("commit");
    open = false;
    restore();
    if (file != null) {
      file.refuseReplaced();
    }
  }

  @Override
  public void rollback() {
    if (open) {
      open = false;
      try {
        statements.quietly("rollback");
      } catch (JdbiException e) {
        // SQLite has rolled back by itself, as after a full disk.
        statements.listener().note("rollback: " + Statements.reason(e));
      }
    }
    restore();
  }

  private void restore() {
    if (guarded) {
      guarded = false;
      foreignKeys.restore();
    }
    autoCommit.restore();
  }

  private void refuseOldLibrary() {
    if (isLibraryKnown) {
      return;
    }
    isLibraryKnown = true;
    String version = catalog.version();
    String[] numbers = version.split("\\.", -1);
    if (numbers[0].equals("3") && Integer.parseInt(numbers[1]) < OLDEST_MINOR) {
      throw new MigrationFailedException(
          "the driver brings SQLite "
              + version
              + "; use one with 3."
              + OLDEST_MINOR
              + " or later.");
    }
  }

  private void patiently(String sql) {
    statements.listener().statement(sql);
    wait.until(() -> notBusy(sql));
  }

  private boolean notBusy(String sql) {
    try {
      statements.quietly(sql);
      return true;
    } catch (JdbiException e) {
      FailureKind kind = database.kindOf(e);
      if (kind == FailureKind.LOCK_TIMEOUT) {
        return false;
      }
      throw new MigrationFailedException(
          (sql + ": " + Statements.reason(e) + ". " + kind.wayOut("")).strip(), e);
    }
  }
}
