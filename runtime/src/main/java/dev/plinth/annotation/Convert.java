package dev.plinth.annotation;

import dev.plinth.type.Converter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stores a property as what a converter makes of it. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Convert {
  /**
   * The converter: a class, or a nested static class, with a constructor without parameters that
   * code of the entity's package can call. Its first type argument is the type of the property, its
   * second one a type that a column holds.
   */
  @SuppressWarnings("rawtypes") // what has no type arguments is a problem that says so
  Class<? extends Converter> converter();
}
