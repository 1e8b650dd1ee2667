package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A reference to another entity to which no second row refers, or the other end of such a
 * reference.
 *
 * <p>Without {@link #mappedBy} this is the owning side, stored as a foreign key with a unique key.
 * With it the property has no column, is nullable, and holds the entity that refers to this one;
 * only cascades and {@link #orphanRemoval} may be given then.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface OneToOne {
  /** Name of the property of the other entity that refers to this one; "" on the owning side. */
  String mappedBy() default "";

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

  /** What happens to this row when the referenced value changes. */
  ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

  /**
   * Whether the reference is checked at commit instead of at each statement: {@code deferrable
   * initially deferred}. Rows that refer to each other can then be written in any order.
   */
  boolean deferrable() default false;

  /** Which session operations on this entity also happen to the other one. */
  Cascade[] cascade() default {};

  /**
   * Whether an entity that is taken out of the property is deleted; only with {@link #mappedBy}.
   */
  boolean orphanRemoval() default false;

  /**
   * Allows a reference that leads back to its own type: every read then follows it to the end, one
   * statement per level.
   */
  boolean eager() default false;
}
