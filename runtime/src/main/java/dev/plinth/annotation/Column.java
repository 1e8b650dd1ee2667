package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how a property is stored where the default does not fit; a property needs none. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Column {
  /** Name of the column; by default the property's name in snake case. */
  String name() default "";

  /** Greatest number of characters of a {@code String}; by default unlimited text. */
  int length() default 0;

  /**
   * Number of decimal digits of a {@code BigDecimal} or {@code BigInteger}, both sides of the point
   * together; of a time the digits after the second, 0 to 9, by default 6.
   */
  int precision() default 0;

  /** Number of decimal digits of a {@code BigDecimal} after the point. */
  int scale() default 0;

  /**
   * Whether the column accepts NULL; by default it does where the property carries an annotation
   * named {@code Nullable} or is an {@code Optional}.
   */
  boolean nullable() default false;

  /** Whether no two rows may hold the same value; the same as {@link Unique}. */
  boolean unique() default false;

  /** How text is compared and sorted, by the name that the database has for it. */
  String collation() default "";

  /** The type of the column in the database's own words, instead of the one derived. */
  String sqlType() default "";
}
