package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.StoredColumn;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** A field for each column: {@code USER.name}. */
final class ColumnsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    for (StoredColumn column : mapping.entity().columns()) {
      type.addField(field(column, mapping));
    }
    for (StoredColumn column : mapping.entity().columns()) {
      if (column.column().isDefaulted()) {
        type.addField(orDefault(column, mapping));
      }
    }
  }

  /** The column as an insert binds it. */
  private static FieldSpec orDefault(StoredColumn stored, Mapping mapping) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                RuntimeTypes.COLUMN, mapping.type(), stored.column().valueType()),
            mapping.names().insertedColumn(stored),
            Modifier.PRIVATE,
            Modifier.FINAL)
        .initializer("$N.nullable()", mapping.names().column(stored))
        .build();
  }

  private static FieldSpec field(StoredColumn stored, Mapping mapping) {
    QueryColumn column = QueryColumn.of(stored, mapping);
    return FieldSpec.builder(column.type(), mapping.names().column(stored))
        .addJavadoc("Column $L.\n", Javadoc.code(description(stored)))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .initializer(column.of(facts(stored, column, mapping)))
        .build();
  }

  private static CodeBlock facts(StoredColumn stored, QueryColumn typed, Mapping mapping) {
    ColumnModel column = stored.column();
    CodeBlock facets = facets(stored);
    CodeBlock types =
        facets.isEmpty()
            ? CodeBlock.of("")
            : CodeBlock.of("<$T, $T>", typed.entity(), typed.value());
    return CodeBlock.of(
        "$T.$Lof($S, $S, $S, $T.$L)$L",
        RuntimeTypes.COLUMN,
        types,
        mapping.entity().table().name(),
        column.name(),
        column.property(),
        RuntimeTypes.COLUMN_TYPES,
        column.type().toUpperCase(Locale.ROOT),
        facets);
  }

  private static CodeBlock facets(StoredColumn stored) {
    ColumnModel column = stored.column();
    CodeBlock.Builder facets = CodeBlock.builder();
    if (Identifiers.needsQuotes(column.name())) {
      facets.add(".sql($S)", EntitySql.quoted(stored));
    }
    if (column.nullable()) {
      facets.add(".nullable()");
    }
    if (column.scalar() == Scalar.JDBI) {
      facets.add(".jdbi($L)", jdbi(column));
    }
    column
        .element()
        .filter(element -> column.scalar() == Scalar.ARRAY)
        .ifPresent(
            element ->
                facets.add(
                    ".element($T.$L)",
                    RuntimeTypes.COLUMN_TYPES,
                    element.columnType(column.length().isPresent()).toUpperCase(Locale.ROOT)));
    if (column.facets().sqlType().isPresent()) {
      facets.add(".declared()");
    }
    column.length().ifPresent(length -> facets.add(".length($L)", length));
    column
        .precision()
        .ifPresent(
            precision ->
                facets.add(
                    column.held().isTime()
                        ? CodeBlock.of(".fraction($L)", precision)
                        : CodeBlock.of(".decimal($L, $L)", precision, column.scale().orElse(0))));
    return facets.build();
  }

  /** What Jdbi knows the type of the property by. */
  private static CodeBlock jdbi(ColumnModel column) {
    CodeBlock type =
        column.valueType() instanceof ParameterizedTypeName generic
            ? CodeBlock.of("new $T<$T>() {}", RuntimeTypes.GENERIC_TYPE, generic)
            : CodeBlock.of("$T.class", column.valueType());
    CodeBlock qualified = CodeBlock.of("$T.of($L)", RuntimeTypes.QUALIFIED_TYPE, type);
    return column.facets().qualifiers().isEmpty()
        ? qualified
        : CodeBlock.of(
            "$L.withAnnotationClasses($T.of($L))",
            qualified,
            List.class,
            column.facets().qualifiers().stream()
                .map(each -> CodeBlock.of("$T.class", each))
                .collect(CodeBlock.joining(",$W")));
  }

  private static String description(StoredColumn stored) {
    ColumnModel column = stored.column();
    StringBuilder text = new StringBuilder();
    text.append(EntitySql.quoted(stored)).append(' ').append(column.type());
    column.length().ifPresent(length -> text.append('(').append(length).append(')'));
    column
        .precision()
        .ifPresent(
            precision ->
                text.append("(" + precision)
                    .append(column.scale().isPresent() ? ", " + column.scale().getAsInt() : "")
                    .append(')'));
    return text.append(column.nullable() ? "" : " not null").toString();
  }
}
