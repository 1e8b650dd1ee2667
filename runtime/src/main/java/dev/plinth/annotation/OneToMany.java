package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The entities that refer to this one; the other end of a {@link ManyToOne}, without a column. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface OneToMany {
  /** Name of the {@link ManyToOne} property of the element type that refers to this entity. */
  String mappedBy();

  /** Which session operations on this entity also happen to its elements. */
  Cascade[] cascade() default {};

  /** Whether an element that is taken out of the collection is deleted. */
  boolean orphanRemoval() default false;

  /** Properties of the elements by which they are read: {@code name desc, id}; default the key. */
  String orderBy() default "";
}
