package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property whose own properties are columns of this table. Its type is a class or record that
 * needs no annotation; it may hold further embedded ones.
 *
 * <p>One that is marked {@code Nullable} is null where all of its columns are NULL.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {
  /** Value of {@link #prefix} that derives it from the name of the property. */
  String BY_PROPERTY = "*";

  /**
   * What the names of the columns begin with; by default the property in snake case, {@code
   * address_}, and "" for nothing.
   */
  String prefix() default BY_PROPERTY;
}
