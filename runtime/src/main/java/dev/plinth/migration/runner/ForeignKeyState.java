package dev.plinth.migration.runner;

import dev.plinth.error.MigrationFailedException;
import org.jdbi.v3.core.JdbiException;

/** Switches the enforcement of foreign keys of one connection off and back. */
final class ForeignKeyState {
  private final Statements statements;
  private boolean wasOn;

  ForeignKeyState(Statements statements) {
    this.statements = statements;
  }

  void switchOff() {
    wasOn = isOn();
    if (!wasOn) {
      return;
    }
    statements.run("pragma foreign_keys = off");
    if (isOn()) {
      throw new MigrationFailedException(
          "foreign keys can't be switched off on this connection, and with them on a rebuilt table"
              + " takes the rows of its children along: run the migration on a connection that is in"
              + " no transaction.");
    }
  }

  void restore() {
    if (!wasOn) {
      return;
    }
    wasOn = false;
    try {
      statements.run("pragma foreign_keys = on");
    } catch (JdbiException e) {
      statements.listener().note("foreign keys stay off on this connection: " + e.getMessage());
    }
  }

  private boolean isOn() {
    return statements.handle().createQuery("pragma foreign_keys").mapTo(Boolean.class).one();
  }
}
