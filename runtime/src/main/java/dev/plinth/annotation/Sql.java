package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The statement that a method of a {@link Dao} runs; it is checked against the entities while it
 * compiles.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Sql {
  /**
   * One statement. Parameters are {@code :name}, names that need quotes have double quotes, and
   * what stands between <code>/* if :name *&#47;</code> and <code>/* end *&#47;</code> is left out
   * where that argument is null.
   */
  String value();
}
