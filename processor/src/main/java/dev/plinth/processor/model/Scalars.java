package dev.plinth.processor.model;

import dev.plinth.annotation.EnumStorage;
import dev.plinth.processor.declaration.TypeUse;
import java.util.Optional;

/** Tells which types fit into one column without being told how. */
public final class Scalars {
  private Scalars() {}

  /** Empty where no column holds the type; enums are kept by name. */
  public static Optional<Scalar> of(TypeUse type) {
    return Value.of(type, EnumStorage.NAME)
        .map(Value::scalar)
        .filter(scalar -> scalar != Scalar.ARRAY);
  }

  /** Whether an array of the database can hold several of them. */
  public static boolean canBeElement(Scalar scalar) {
    return ArrayTypes.ELEMENTS.contains(scalar);
  }
}
