package dev.plinth.processor.mapping;

import com.palantir.javapoet.TypeSpec;

/** The statements of the mapping: a constant and a method for each. */
final class StatementsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    for (MappingStatement statement : MappingStatement.values()) {
      if (!statement.isWritten(mapping.entity())) {
        continue;
      }
      MappingStatement own =
          statement.isOwn(mapping.entity()) ? statement : MappingStatement.INSERT;
      if (own == statement) {
        type.addField(
            mapping.statement(
                mapping.names().statement(statement),
                mapping.displayName() + "." + statement.method(),
                statement::text,
                statement.returning(mapping.entity(), mapping.sql())));
      }
      type.addMethod(
          Overriding.method(statement.method(), RuntimeTypes.SQL)
              .addStatement("return $N", mapping.names().statement(own))
              .build());
    }
  }
}
