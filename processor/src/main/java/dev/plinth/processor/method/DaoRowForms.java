package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.DaoMethodDeclaration;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.model.Scalars;
import dev.plinth.processor.sql.ExpectedResult;
import dev.plinth.processor.sql.ResultComponent;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what a row becomes from what a method returns. */
final class DaoRowForms {
  private static final CodeBlock NO_MAPPING = CodeBlock.of("");

  private final EntityProperties entities;

  DaoRowForms(EntityProperties entities) {
    this.entities = entities;
  }

  /** Empty where no row can become it. */
  Optional<RowForm> of(DaoMethodDeclaration method, ResultForm result) {
    TypeUse row = ResultForm.row(method.returns());
    if (row.name().equals(TypeName.VOID)) {
      return Optional.of(new RowForm(RowForm.Kind.NOTHING, row.name(), List.of(), NO_MAPPING));
    }
    return entity(row).or(() -> value(method, result, row)).or(() -> record(method, row));
  }

  private Optional<RowForm> entity(TypeUse row) {
    return outline(row)
        .map(outline -> new RowForm(RowForm.Kind.ENTITY, row.name(), List.of(), mapping(outline)));
  }

  private Optional<EntityOutline> outline(TypeUse type) {
    return type.entity() && type.raw() instanceof ClassName name
        ? entities.entity(name)
        : Optional.empty();
  }

  private Optional<RowForm> value(DaoMethodDeclaration method, ResultForm result, TypeUse row) {
    boolean nullable =
        result == ResultForm.ONE ? method.nullable() : result.isOptional() || row.nullable();
    Optional<Scalar> scalar = Scalars.of(row);
    if (scalar.isEmpty() && !entities.isStored(row.name())) {
      return Optional.empty();
    }
    RowPart part =
        scalar.isPresent()
            ? new RowPart.Plain(new RowValue("", scalar.get(), row.name(), nullable))
            : new RowPart.Custom("", row.name(), nullable);
    return Optional.of(new RowForm(RowForm.Kind.VALUE, row.name(), List.of(part), NO_MAPPING));
  }

  private Optional<RowForm> record(DaoMethodDeclaration method, TypeUse row) {
    if (method.components().isEmpty() || row.hidden()) {
      return Optional.empty();
    }
    return parts(method.components().get(), "", false)
        .map(parts -> new RowForm(RowForm.Kind.RECORD, row.name(), parts, NO_MAPPING));
  }

  private Optional<List<RowPart>> parts(
      List<DaoParameter> components, String prefix, boolean absent) {
    List<RowPart> parts = new ArrayList<>();
    for (DaoParameter component : components) {
      Optional<RowPart> part = part(component, prefix, absent);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(parts);
  }

  /**
   * A component.
   *
   * @param prefix the components around it, with dots behind them
   */
  private Optional<RowPart> part(DaoParameter component, String prefix, boolean absent) {
    TypeUse type = component.type();
    String name = prefix + component.name();
    boolean nullable = component.nullable();
    Optional<RowPart> whole =
        outline(type)
            .map(outline -> new RowPart.Whole(name, type.name(), nullable, mapping(outline)));
    if (whole.isPresent()) {
      return whole;
    }
    Optional<Scalar> scalar = Scalars.of(type);
    if (scalar.isPresent()) {
      return Optional.of(
          new RowPart.Plain(new RowValue(name, scalar.get(), type.name(), nullable)));
    }
    if (entities.isStored(type.name())) {
      return Optional.of(new RowPart.Custom(name, type.name(), nullable));
    }
    if (component.components().isPresent() && !type.hidden()) {
      return parts(component.components().get(), name + ".", absent || nullable)
          .map(parts -> new RowPart.Nested(name, type.name(), nullable, parts));
    }
    return Optional.empty();
  }

  /** The expression for the mapping of an entity. */
  static CodeBlock mapping(EntityOutline entity) {
    return CodeBlock.of(
        "$T." + entity.names().constant().replace("$", "$$"), entity.names().table());
  }

  /** What a statement has to give for such rows. */
  ExpectedResult expected(DaoMethodDeclaration method, ResultForm result, RowForm row) {
    TypeUse type = ResultForm.row(method.returns());
    ExpectedResult plain =
        switch (row.kind()) {
          case NOTHING -> ExpectedResult.NONE;
          case VALUE ->
              ExpectedResult.scalar(
                  type.shown(), type(row.parts().get(0)), row.parts().get(0).nullable());
          case RECORD -> ExpectedResult.row(type.shown(), components(row.parts(), false).toList());
          case ENTITY -> ExpectedResult.row(type.shown(), columns(type));
        };
    return result == ResultForm.MAP && !row.is(RowForm.Kind.ENTITY)
        ? plain.keyed(key(method.returns()).map(DaoRowForms::type).orElse(null))
        : plain;
  }

  /** How the key of a map is stored. */
  static Optional<Scalar> key(TypeUse map) {
    return Scalars.of(map.arguments().get(0));
  }

  private Stream<ResultComponent> components(List<RowPart> parts, boolean absent) {
    return parts.stream()
        .flatMap(
            part ->
                part instanceof RowPart.Nested nested
                    ? components(nested.parts(), absent || nested.nullable())
                    : Stream.of(component(part, absent)));
  }

  private ResultComponent component(RowPart part, boolean absent) {
    String label = part.name().replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1_$2").replace('.', '_');
    ResultComponent component =
        new ResultComponent(
            part.name(), label.toLowerCase(Locale.ROOT), type(part), absent || part.nullable());
    return part instanceof RowPart.Whole whole && whole.type() instanceof ClassName entity
        ? component.ofColumns(
            entities.entity(entity).stream()
                .flatMap(outline -> entities.columns(outline).stream())
                .map(ColumnSchema::name)
                .toList(),
            entities.entity(entity).orElseThrow().table())
        : component;
  }

  private @Nullable ColumnType type(RowPart part) {
    return part instanceof RowPart.Plain plain
        ? entities.stored(plain.value().scalar(), part.type())
        : null;
  }

  static ColumnType type(Scalar scalar) {
    return ColumnTypes.named(scalar.columnType(false));
  }

  /** Those of its table, or view, in the order in which the mapping reads them. */
  private List<ResultComponent> columns(TypeUse entity) {
    return outline(entity).stream()
        .flatMap(outline -> entities.columns(outline).stream())
        .map(
            column ->
                new ResultComponent(column.name(), column.name(), column.type(), column.nullable()))
        .toList();
  }
}
