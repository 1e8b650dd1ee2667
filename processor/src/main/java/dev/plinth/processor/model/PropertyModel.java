package dev.plinth.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;

/** A stored property of an entity. */
public sealed interface PropertyModel permits StoredProperty, ToManyProperty {
  String name();

  /** The declared type without annotations. */
  TypeName type();

  /** The declared type, without the {@code Optional} that it may be in. */
  default TypeName plainType() {
    return access().optional() ? ((ParameterizedTypeName) type()).typeArguments().get(0) : type();
  }

  Access access();

  SourceRef source();

  <R> R accept(PropertyVisitor<R> visitor);
}
