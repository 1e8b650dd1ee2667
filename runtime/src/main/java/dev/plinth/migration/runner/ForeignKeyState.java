package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import org.jdbi.v3.core.JdbiException;

/** Switches the enforcement of foreign keys of one connection off and back. */
final class ForeignKeyState {
  private static final String OFF = "pragma foreign_keys = off";
  private static final String ON = "pragma foreign_keys = on";

  private final Statements statements;
  private final boolean isPrinted;
  private boolean wasOn;

  /**
   * That of the connection of {@code statements}.
   *
   * @param isPrinted whether the statements are for another connection, of which nothing is known:
   *     they are said in any case, and this connection is left alone
   */
  ForeignKeyState(Statements statements, boolean isPrinted) {
    this.statements = statements;
    this.isPrinted = isPrinted;
  }

  void switchOff() {
    if (isPrinted) {
      statements.listener().statement(OFF);
      return;
    }
    wasOn = isOn();
    if (!wasOn) {
      return;
    }
    statements.run(OFF);
    if (isOn()) {
      throw new MigrationFailedException(
          "foreign keys can't be switched off on this connection, and with them on a rebuilt table"
              + " takes the rows of its children along: run the migration on a connection that is in"
              + " no transaction.");
    }
  }

  void restore() {
    if (isPrinted) {
      statements.listener().statement(ON);
      return;
    }
    if (!wasOn) {
      return;
    }
    wasOn = false;
    try {
      statements.run(ON);
    } catch (JdbiException e) {
      statements.listener().note("foreign keys stay off on this connection: " + e.getMessage());
    }
  }

  private boolean isOn() {
    return statements.handle().createQuery("pragma foreign_keys").mapTo(Boolean.class).one();
  }
}
