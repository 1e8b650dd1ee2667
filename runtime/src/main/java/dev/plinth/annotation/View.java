package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record as an entity whose rows are what a query gives. They are read and never
 * written.
 *
 * <p>The view has the type's simple name in snake case, unless a {@link Table} beside it gives it
 * another one, or other names to the generated classes.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface View {
  /** One {@code select}; it names its columns like those of the properties. */
  String query();
}
