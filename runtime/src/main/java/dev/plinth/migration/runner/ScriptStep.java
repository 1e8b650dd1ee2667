package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import java.util.List;

/**
 * A part of a script that takes effect as a whole or not at all.
 *
 * @param parts its statements and marks
 */
record ScriptStep(Kind kind, List<SqlScript.Part> parts) {

  /** How it runs. */
  enum Kind {
    /** All of it in one transaction. */
    TRANSACTION,
    /** One statement that commits by itself. */
    AUTOCOMMIT,
    /** One statement that sets something for this connection; runs again on each of them. */
    SESSION
  }

  /** Copies the list. */
  ScriptStep {
    parts = List.copyOf(parts);
  }

  /** Its statements. */
  List<SqlScript.Statement> statements() {
    return parts.stream()
        .filter(SqlScript.Statement.class::isInstance)
        .map(SqlScript.Statement.class::cast)
        .toList();
  }
}
