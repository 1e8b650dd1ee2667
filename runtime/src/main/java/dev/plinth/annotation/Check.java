package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A condition that every row meets, on the property that it is about or on the type. */
@Documented
@Repeatable(Check.List.class)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.CLASS)
public @interface Check {
  /** SQL over the columns of the table. */
  String value();

  /** Name of the constraint in the database; by default {@code ck_table_column}. */
  String name() default "";

  /** The conditions of one type or property. */
  @Documented
  @Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE
  })
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The conditions. */
    Check[] value();
  }
}
