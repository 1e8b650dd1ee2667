package dev.plinth.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.TypeUse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A type whose values fit into one column.
 *
 * @param type boxed
 */
record Value(Scalar scalar, TypeName type, List<String> constants) {
  private static final Map<TypeName, Scalar> SCALARS =
      Map.ofEntries(
          Map.entry(TypeName.BOOLEAN.box(), Scalar.BOOLEAN),
          Map.entry(TypeName.INT.box(), Scalar.INT),
          Map.entry(TypeName.LONG.box(), Scalar.LONG),
          Map.entry(TypeName.DOUBLE.box(), Scalar.DOUBLE),
          Map.entry(ClassName.get(String.class), Scalar.STRING),
          Map.entry(ClassName.get(BigDecimal.class), Scalar.DECIMAL),
          Map.entry(ArrayTypeName.of(TypeName.BYTE), Scalar.BYTES),
          Map.entry(ClassName.get(UUID.class), Scalar.UUID),
          Map.entry(ClassName.get(LocalDate.class), Scalar.DATE),
          Map.entry(ClassName.get(LocalDateTime.class), Scalar.TIMESTAMP),
          Map.entry(ClassName.get(Instant.class), Scalar.INSTANT));

  /** Empty where no column holds the type. */
  static Optional<Value> of(TypeUse type) {
    TypeName boxed = type.name().isPrimitive() ? type.name().box() : type.name();
    return type.enumeration()
        ? Optional.of(new Value(Scalar.ENUM, boxed, type.constants()))
        : Optional.ofNullable(SCALARS.get(boxed))
            .map(scalar -> new Value(scalar, boxed, List.of()));
  }
}
