package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that the database computes from others of its row. It is never written, and read back
 * after each insert and update.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Generated {
  /** SQL over the columns of the table. */
  String expression();

  /** Whether the value is kept in the row instead of computed when it is read. */
  boolean stored() default false;
}
