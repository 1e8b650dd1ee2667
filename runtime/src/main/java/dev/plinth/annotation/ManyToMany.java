package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Entities that are paired with this one by the rows of a join table; one side owns the table, the
 * other one, if there is one, names it with {@link #mappedBy}.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ManyToMany {
  /**
   * Name of the join table; by default the two tables: {@code item_keyword}. Its columns are the
   * keys of both, as foreign keys that are deleted with their rows: {@code item_id, keyword_id}.
   */
  String joinTable() default "";

  /** Name of the property of the element type that owns the join table. */
  String mappedBy() default "";

  /** Which session operations on this entity also happen to its elements. */
  Cascade[] cascade() default {};

  /** Properties of the elements by which they are read: {@code name desc, id}; default the key. */
  String orderBy() default "";
}
