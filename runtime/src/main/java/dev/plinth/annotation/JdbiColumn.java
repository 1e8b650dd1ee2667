package dev.plinth.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a property bound by the argument factory and read by the column mapper that are registered
 * for its type in the Jdbi of the database. Neither is given null. The property may have any type;
 * a session sees a change of it by {@code equals}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface JdbiColumn {
  /**
   * What the column holds, as though the property had this type: {@code String.class}, {@code
   * BigDecimal.class} and so on. {@link Column} says its length, its digits, or its type in the
   * words of the database.
   */
  Class<?> value();

  /**
   * The qualifiers that Jdbi tells factories and mappers of one type apart by: annotations with
   * Jdbi's {@code @Qualifier} that need no values.
   */
  Class<? extends Annotation>[] qualifiers() default {};
}
