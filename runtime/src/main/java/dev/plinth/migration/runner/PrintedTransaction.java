package dev.plinth.migration.runner;

import dev.plinth.dialect.SqlScript;
import java.util.List;

/** The words of a transaction, for a file that somebody runs by hand. */
final class PrintedTransaction implements RevisionTransaction {

  private final Statements statements;

  PrintedTransaction(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void hold() {}

  @Override
  public void release() {}

  @Override
  public void begin(SqlScript script) {
    statements.run("begin");
  }

  @Override
  public void execute(List<SqlScript.Part> parts) {
    for (SqlScript.Part part : parts) {
      if (part instanceof SqlScript.Statement statement) {
        statements.run(statement);
      }
    }
  }

  @Override
  public void commit() {
    statements.run("commit");
  }

  @Override
  public void rollback() {}
}
