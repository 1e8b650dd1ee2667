package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reference to another entity, stored as a foreign key to its primary key, or to another unique
 * key. The property is of the entity's type, and is read completely; or a {@code Ref} of it, which
 * holds the key and is loaded on demand.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ManyToOne {
  /**
   * Name of the foreign key column; by default the property and the referenced key in snake case:
   * {@code user_id}.
   */
  String column() default "";

  /**
   * The properties of the other entity whose columns are referred to, if not its key. Together they
   * are a unique key, and none of them is nullable.
   */
  String[] references() default {};

  /** What happens to this row when the referenced row is deleted. */
  ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

  /** What happens to this row when the key of the referenced row changes. */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /**
   * Whether the reference is checked at commit instead of at each statement: {@code deferrable
   * initially deferred}. Rows that refer to each other can then be written in any order.
   */
  boolean deferrable() default false;

  /** Whether the column is indexed; no index is added where a key or index starts with it. */
  boolean index() default true;

  /** Which session operations on this entity also happen to the referenced one. */
  Cascade[] cascade() default {};

  /**
   * Allows a reference that leads back to its own type: every read then follows it to the end, one
   * statement per level.
   */
  boolean eager() default false;
}
