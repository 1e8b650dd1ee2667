package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.snapshot.TableSnapshot;
import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Index;
import dev.plinth.schema.IndexColumn;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.UniqueKey;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code constraints()}: the names that the table's constraints have, with their columns. */
final class ConstraintsPart implements MappingPart {

  @Override
  public boolean isOf(EntityModel entity) {
    return !entity.isView();
  }

  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    TableSchema table = TableSnapshot.of(mapping.entity());
    CodeBlock constraints =
        Stream.of(uniques(table, mapping), references(table, mapping), checks(table, mapping))
            .flatMap(each -> each)
            .collect(CodeBlock.joining(",$W"));
    type.addMethod(
        Overriding.method(
                "constraints",
                ParameterizedTypeName.get(
                    ClassName.get(List.class),
                    ParameterizedTypeName.get(RuntimeTypes.CONSTRAINT, mapping.type())))
            .addStatement("return $T.of($L)", List.class, constraints)
            .build());
  }

  private static Stream<CodeBlock> uniques(TableSchema table, Mapping mapping) {
    Stream<CodeBlock> keys =
        Stream.ofNullable(table.primaryKey())
            .map(key -> constraint(key.name(), "UNIQUE", key.columns(), mapping));
    Stream<CodeBlock> uniques =
        table.uniques().stream()
            .map((UniqueKey key) -> constraint(key.name(), "UNIQUE", key.columns(), mapping));
    Stream<CodeBlock> indexes =
        table.indexes().stream()
            .filter(Index::unique)
            .map(index -> constraint(index.name(), "UNIQUE", columns(index), mapping));
    return Stream.of(keys, uniques, indexes).flatMap(each -> each);
  }

  private static List<String> columns(Index index) {
    return index.columns().stream().map(IndexColumn::name).filter(Objects::nonNull).toList();
  }

  private static Stream<CodeBlock> references(TableSchema table, Mapping mapping) {
    return table.foreignKeys().stream()
        .map((ForeignKey key) -> constraint(key.name(), "FOREIGN_KEY", key.columns(), mapping));
  }

  /** An enum that is kept as text has a check of its own. */
  private static Stream<CodeBlock> checks(TableSchema table, Mapping mapping) {
    Stream<CodeBlock> enums =
        table.columns().stream()
            .filter(column -> !column.values().isEmpty())
            .map(ColumnSchema::name)
            .map(
                column ->
                    constraint(
                        ConstraintNames.check(table.name(), column),
                        "CHECK",
                        List.of(column),
                        mapping));
    Stream<CodeBlock> written =
        table.checks().stream()
            .map(check -> constraint(check.name(), "CHECK", about(check, table), mapping));
    return Stream.concat(enums, written);
  }

  /** The columns whose names stand in the condition. */
  private static List<String> about(Check check, TableSchema table) {
    return table.columns().stream()
        .map(ColumnSchema::name)
        .filter(
            name ->
                Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(check.expression())
                    .find())
        .toList();
  }

  private static CodeBlock constraint(
      String name, String kind, List<String> columns, Mapping mapping) {
    return CodeBlock.of(
        "new $T<>($S, $T.$L, $T.of($L))",
        RuntimeTypes.CONSTRAINT,
        name,
        RuntimeTypes.CONSTRAINT_KIND,
        kind,
        List.class,
        columns.stream()
            .flatMap(column -> field(column, mapping).stream())
            .collect(CodeBlock.joining(", ")));
  }

  private static List<CodeBlock> field(String column, Mapping mapping) {
    return mapping.entity().columns().stream()
        .filter((StoredColumn stored) -> stored.column().name().equals(column))
        .map(stored -> CodeBlock.of("$N", mapping.names().column(stored)))
        .toList();
  }
}
