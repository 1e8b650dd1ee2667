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
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what a row becomes from what a method returns. */
final class DaoRowForms {
  private final EntityProperties entities;

  DaoRowForms(EntityProperties entities) {
    this.entities = entities;
  }

  /** Empty where no row can become it. */
  Optional<RowForm> of(DaoMethodDeclaration method, ResultForm result) {
    TypeUse row = type(method, result);
    if (row.name().equals(TypeName.VOID)) {
      return Optional.of(
          new RowForm(RowForm.Kind.NOTHING, row.name(), List.of(), CodeBlock.of("")));
    }
    return value(method, result, row).or(() -> record(method, row)).or(() -> entity(row));
  }

  static TypeUse type(DaoMethodDeclaration method, ResultForm result) {
    return result == ResultForm.ONE ? method.returns() : method.row();
  }

  private static Optional<RowForm> value(
      DaoMethodDeclaration method, ResultForm result, TypeUse row) {
    boolean nullable =
        switch (result) {
          case ONE -> method.nullable();
          case OPTIONAL -> true;
          default -> row.nullable();
        };
    return Scalars.of(row)
        .map(
            scalar ->
                new RowForm(
                    RowForm.Kind.VALUE,
                    row.name(),
                    List.of(new RowValue("", scalar, row.name(), nullable)),
                    CodeBlock.of("")));
  }

  /** A record whose components are values. */
  private static Optional<RowForm> record(DaoMethodDeclaration method, TypeUse row) {
    if (method.components().isEmpty() || row.hidden()) {
      return Optional.empty();
    }
    List<RowValue> values = new ArrayList<>();
    for (DaoParameter component : method.components().get()) {
      Optional<Scalar> scalar = Scalars.of(component.type());
      if (scalar.isEmpty()) {
        return Optional.empty();
      }
      values.add(
          new RowValue(
              component.name(), scalar.get(), component.type().name(), component.nullable()));
    }
    return Optional.of(new RowForm(RowForm.Kind.RECORD, row.name(), values, CodeBlock.of("")));
  }

  private Optional<RowForm> entity(TypeUse row) {
    if (!row.entity() || !(row.raw() instanceof ClassName type)) {
      return Optional.empty();
    }
    return entities
        .entity(type)
        .map(outline -> new RowForm(RowForm.Kind.ENTITY, row.name(), List.of(), mapping(outline)));
  }

  /** The expression for the mapping of an entity. */
  static CodeBlock mapping(EntityOutline entity) {
    return CodeBlock.of(
        "$T." + entity.names().constant().replace("$", "$$"), entity.names().table());
  }

  /** What a statement has to give for such rows. */
  ExpectedResult expected(DaoMethodDeclaration method, RowForm row) {
    String shown = method.row().shown();
    return switch (row.kind()) {
      case NOTHING -> ExpectedResult.NONE;
      case VALUE ->
          ExpectedResult.scalar(
              shown, type(row.values().get(0).scalar()), row.values().get(0).nullable());
      case RECORD ->
          ExpectedResult.row(shown, row.values().stream().map(DaoRowForms::component).toList());
      case ENTITY -> ExpectedResult.row(shown, columns((ClassName) method.row().raw()));
    };
  }

  private static ResultComponent component(RowValue value) {
    String label = value.name().replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1_$2");
    return new ResultComponent(
        value.name(), label.toLowerCase(Locale.ROOT), type(value.scalar()), value.nullable());
  }

  static ColumnType type(Scalar scalar) {
    return ColumnTypes.named(scalar.columnType(false));
  }

  /** Those of its table, or view, in the order in which the mapping reads them. */
  private List<ResultComponent> columns(ClassName entity) {
    return entities.entity(entity).stream()
        .flatMap(outline -> entities.columns(outline).stream())
        .map(
            column ->
                new ResultComponent(column.name(), column.name(), column.type(), column.nullable()))
        .toList();
  }
}
