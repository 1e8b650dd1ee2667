package dev.plinth.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.processor.declaration.TypeUse;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A type whose values fit into one column.
 *
 * @param type boxed
 * @param constants the names of an enum's constants
 * @param renamed those that were called otherwise before, with their old name
 * @param element what an array holds, or what is stored of a value that Jdbi binds and reads
 */
record Value(
    Scalar scalar,
    TypeName type,
    List<String> constants,
    Map<String, String> renamed,
    Optional<Scalar> element) {
  private static final Map<TypeName, Scalar> SCALARS =
      Map.ofEntries(
          Map.entry(TypeName.BOOLEAN.box(), Scalar.BOOLEAN),
          Map.entry(TypeName.BYTE.box(), Scalar.BYTE),
          Map.entry(TypeName.SHORT.box(), Scalar.SHORT),
          Map.entry(TypeName.INT.box(), Scalar.INT),
          Map.entry(TypeName.LONG.box(), Scalar.LONG),
          Map.entry(TypeName.FLOAT.box(), Scalar.FLOAT),
          Map.entry(TypeName.DOUBLE.box(), Scalar.DOUBLE),
          Map.entry(TypeName.CHAR.box(), Scalar.CHAR),
          Map.entry(ClassName.get(String.class), Scalar.STRING),
          Map.entry(ClassName.get(BigDecimal.class), Scalar.DECIMAL),
          Map.entry(ClassName.get(BigInteger.class), Scalar.BIG_INTEGER),
          Map.entry(ArrayTypeName.of(TypeName.BYTE), Scalar.BYTES),
          Map.entry(ClassName.get(UUID.class), Scalar.UUID),
          Map.entry(ClassName.get(LocalDate.class), Scalar.DATE),
          Map.entry(ClassName.get(LocalTime.class), Scalar.TIME),
          Map.entry(ClassName.get(LocalDateTime.class), Scalar.TIMESTAMP),
          Map.entry(ClassName.get(Instant.class), Scalar.INSTANT),
          Map.entry(ClassName.get(OffsetDateTime.class), Scalar.OFFSET_DATE_TIME),
          Map.entry(ClassName.get(Duration.class), Scalar.DURATION));

  /** Empty where no column holds the type. */
  static Optional<Value> of(TypeUse type, EnumStorage storage) {
    TypeName boxed = boxed(type.name());
    return type.enumeration()
        ? Optional.of(enumeration(type, boxed, storage))
        : scalar(boxed)
            .map(scalar -> of(scalar, boxed))
            .or(() -> ArrayTypes.element(boxed).map(element -> array(boxed, element)));
  }

  private static Value of(Scalar scalar, TypeName type) {
    return new Value(scalar, type, List.of(), Map.of(), Optional.empty());
  }

  private static Value array(TypeName type, Scalar element) {
    return new Value(Scalar.ARRAY, type, List.of(), Map.of(), Optional.of(element));
  }

  /** What a converter makes, as the value of a property; the elements of an array are a list. */
  static Optional<Value> converted(TypeName column, TypeName property) {
    TypeName boxed = boxed(property);
    return scalar(column)
        .map(scalar -> of(scalar, boxed))
        .or(() -> ArrayTypes.listed(column).map(element -> array(boxed, element)));
  }

  /** What Jdbi binds and reads, stored as another one. */
  static Value jdbi(TypeName property, Scalar held) {
    return new Value(Scalar.JDBI, boxed(property), List.of(), Map.of(), Optional.of(held));
  }

  /** The same value, which is JSON if it is text. */
  Value asJson() {
    if (scalar == Scalar.JDBI && element.equals(Optional.of(Scalar.STRING))) {
      return jdbi(type, Scalar.JSON);
    }
    return scalar == Scalar.STRING ? of(Scalar.JSON, type) : this;
  }

  /** What holds values of a plain type; no enum is one. */
  static Optional<Scalar> scalar(TypeName type) {
    return Optional.ofNullable(SCALARS.get(boxed(type)));
  }

  static TypeName boxed(TypeName type) {
    return type.isPrimitive() ? type.box() : type;
  }

  private static Value enumeration(TypeUse type, TypeName boxed, EnumStorage storage) {
    return switch (storage) {
      case NAME -> named(Scalar.ENUM, boxed, type);
      case ORDINAL -> of(Scalar.ORDINAL, boxed);
      case NATIVE -> named(Scalar.NATIVE_ENUM, boxed, type);
    };
  }

  private static Value named(Scalar scalar, TypeName boxed, TypeUse type) {
    return new Value(scalar, boxed, type.constants(), type.oldNames(), Optional.empty());
  }

  /** As the user reads it, without packages. */
  static String shown(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(Value::shown)
          .collect(Collectors.joining(", ", shown(generic.rawType()) + "<", ">"));
    }
    return type instanceof ClassName name ? String.join(".", name.simpleNames()) : type.toString();
  }
}
