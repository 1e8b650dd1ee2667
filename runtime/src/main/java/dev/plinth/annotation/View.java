package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the table of an entity a view: its rows are what a query gives. They are read and never
 * written. It stands beside {@link Table}, which names the view.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface View {
  /** One {@code select}; it names its columns like those of the properties. */
  String query();
}
