package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores all variants of a sealed type in its one table. It stands beside {@link Table} on a sealed
 * interface or class; the classes and records that the type permits, also through sealed types in
 * between, are the variants.
 *
 * <p>A column that tells the variants apart holds what {@link Discriminator} says. A column that
 * not every variant fills is nullable, and a check makes sure that the variants that need it fill
 * it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Inheritance {
  /** Name of the column that tells the variants apart; by default {@code dtype}. */
  String column() default "";
}
