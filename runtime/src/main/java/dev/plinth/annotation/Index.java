package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index, on the property or over several properties of the type. */
@Documented
@Repeatable(Index.List.class)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.RECORD_COMPONENT,
  ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.CLASS)
public @interface Index {
  /** Names of the properties, in order; only on a type. */
  String[] columns() default {};

  /** Order of each property, as many as there are properties; by default all ascending. */
  Order[] order() default {};

  /** SQL over the table's columns to search by, instead of {@link #columns}. */
  String expression() default "";

  /** Names of properties that the index carries without searching by them, where databases can. */
  String[] include() default {};

  /** Name of the index in the database; by default {@code ix_table_column}. */
  String name() default "";

  /** Whether no two indexed rows may hold the same values. */
  boolean unique() default false;

  /** SQL condition over the table's columns that limits which rows are indexed; default all. */
  String where() default "";

  /** The indexes of one type or property. */
  @Documented
  @Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE
  })
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The indexes. */
    Index[] value();
  }
}
