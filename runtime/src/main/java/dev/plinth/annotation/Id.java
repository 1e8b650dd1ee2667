package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the property that is the table's primary key; its column is never NULL. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Id {
  /** Who makes the value of a new row's key. */
  Generation generated() default Generation.DEFAULT;

  /**
   * Name of the sequence, for {@link Generation#SEQUENCE}; {@code schema.name} for one of another
   * schema than that of the connection. It is created where it is absent.
   */
  String sequence() default "";
}
