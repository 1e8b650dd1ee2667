package dev.plinth.processor;

import dev.plinth.error.SchemaFileException;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.snapshot.InitialDdl;
import dev.plinth.processor.sql.ViewQueryCheck;
import dev.plinth.processor.writer.Output;
import dev.plinth.schema.Schema;
import java.util.Collection;
import java.util.List;

/** Tries the queries of views out, with all tables of their module that are known by then. */
final class ModuleViews {

  private ModuleViews() {}

  /**
   * @param views those of this round
   */
  static void check(
      Collection<ResolvedEntity> views, Output output, ModuleEntities entities, Problems problems) {
    if (views.isEmpty()) {
      return;
    }
    try {
      Schema schema = entities.schema(output);
      if (schema.dialects().contains("sqlite") && InitialDdl.diff(schema).errors().isEmpty()) {
        ViewQueryCheck.check(List.copyOf(views), schema, problems);
      }
    } catch (SchemaFileException damaged) {
      return; // reported when the snapshot is written
    }
  }
}
