package dev.plinth.processor.check;

import dev.plinth.annotation.Table;
import dev.plinth.dialect.Capability;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;

/** A table lies in a schema only where databases have several. */
final class TableFacetsCheck implements EntityCheck {
  private final TargetDialects dialects;

  TableFacetsCheck(TargetDialects dialects) {
    this.dialects = dialects;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    entity
        .declaration()
        .annotations()
        .find(Table.class)
        .filter(table -> table.text("schema").isPresent())
        .ifPresent(table -> check(entity, table, problems));
  }

  private void check(ResolvedEntity entity, AnnotationDeclaration table, Problems problems) {
    dialects
        .without(Capability.SCHEMA)
        .ifPresent(
            dialect ->
                problems.add(
                    ColumnCode.SCHEMA_UNSUPPORTED,
                    table.at("schema"),
                    entity.shown(),
                    table.text("schema").orElseThrow(),
                    dialect));
  }
}
