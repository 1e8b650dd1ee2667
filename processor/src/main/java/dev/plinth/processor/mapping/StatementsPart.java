package dev.plinth.processor.mapping;

import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.StoredColumn;
import java.util.List;

/** The statements of the mapping: a constant and a method for each. */
final class StatementsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    for (MappingStatement statement : MappingStatement.values()) {
      MappingStatement own =
          statement.isOwn(mapping.entity()) ? statement : MappingStatement.INSERT;
      if (own == statement) {
        type.addField(
            SqlConstants.of(
                mapping.names().statement(statement),
                mapping.displayName() + "." + statement.method(),
                statement.text(mapping.sql()),
                statement == MappingStatement.INSERT ? generated(mapping) : List.of()));
      }
      type.addMethod(
          Overriding.method(statement.method(), RuntimeTypes.SQL)
              .addStatement("return $N", mapping.names().statement(own))
              .build());
    }
  }

  private static List<String> generated(Mapping mapping) {
    return mapping.entity().columns().stream()
        .map(StoredColumn::column)
        .filter(ColumnModel::identity)
        .map(ColumnModel::name)
        .toList();
  }
}
