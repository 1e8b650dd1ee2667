package dev.plinth.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.type.Converter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types of properties that one column holds as an array. */
final class ArrayTypes {
  private static final ClassName LIST = ClassName.get(List.class);

  static final Set<Scalar> ELEMENTS =
      EnumSet.of(
          Scalar.BOOLEAN,
          Scalar.SHORT,
          Scalar.INT,
          Scalar.LONG,
          Scalar.FLOAT,
          Scalar.DOUBLE,
          Scalar.STRING,
          Scalar.DECIMAL,
          Scalar.UUID,
          Scalar.DATE,
          Scalar.TIME,
          Scalar.TIMESTAMP,
          Scalar.INSTANT);

  private ArrayTypes() {}

  /** What an array or a list holds, if a column can hold several of it. */
  static Optional<Scalar> element(TypeName type) {
    return type instanceof ArrayTypeName array ? scalar(array.componentType()) : listed(type);
  }

  /** Likewise, of a list only. */
  static Optional<Scalar> listed(TypeName type) {
    return type instanceof ParameterizedTypeName generic && generic.rawType().equals(LIST)
        ? scalar(generic.typeArguments().get(0))
        : Optional.empty();
  }

  private static Optional<Scalar> scalar(TypeName type) {
    return Value.scalar(type).filter(ELEMENTS::contains);
  }

  /** What makes the list that a column keeps of such a property. */
  static ConverterModel converter(TypeName type) {
    TypeName held =
        type instanceof ArrayTypeName array
            ? array.componentType()
            : ((ParameterizedTypeName) type).typeArguments().get(0);
    TypeName column = ParameterizedTypeName.get(LIST, Value.boxed(held));
    return new ConverterModel(
        simpleName(held) + (type instanceof ArrayTypeName ? "Array" : "List"),
        ParameterizedTypeName.get(ClassName.get(Converter.class), type, column),
        column,
        Optional.of(type));
  }

  private static String simpleName(TypeName type) {
    return type instanceof ClassName name
        ? name.simpleName()
        : CamelCase.capitalised(type.toString());
  }
}
