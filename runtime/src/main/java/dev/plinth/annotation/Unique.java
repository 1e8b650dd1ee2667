package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unique key, on the property or over several properties of the type. */
@Documented
@Repeatable(Unique.List.class)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.CLASS)
public @interface Unique {
  /** Names of the properties, in order; only on a type. */
  String[] columns() default {};

  /** Name of the key in the database; by default {@code uq_table_column}. */
  String name() default "";

  /** SQL condition over the table's columns that limits which rows must differ; default all. */
  String where() default "";

  /**
   * Whether several rows may hold null, as everywhere unless said otherwise; false on PostgreSQL
   * and H2 only, and without {@link #where}.
   */
  boolean nullsDistinct() default true;

  /** The unique keys of one type or property. */
  @Documented
  @Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE
  })
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The unique keys. */
    Unique[] value();
  }
}
