package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;

/** A stored property of an entity. */
public sealed interface PropertyModel permits StoredProperty, ToManyProperty {
  String name();

  /** The declared type without annotations. */
  TypeName type();

  Access access();

  SourceRef source();

  <R> R accept(PropertyVisitor<R> visitor);
}
