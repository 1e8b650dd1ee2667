package dev.plinth.processor.snapshot;

import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Change;
import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiff;
import dev.plinth.schema.diff.SchemaDiffer;

/** The statements that create all tables: what leads from nothing to the schema. */
public final class InitialDdl {
  private InitialDdl() {}

  /** Finds the operations, or what makes the schema impossible. */
  public static SchemaDiff diff(Schema schema) {
    return SchemaDiffer.diff(new Change<>(Schema.EMPTY, schema), DiffHints.NONE);
  }

  /** The script for one database. */
  public static String script(SchemaDiff diff, String dialect) {
    return Dialects.named(dialect).script(diff.operations(), Schema.EMPTY);
  }
}
