package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a statement calls the parameter of a {@link Dao}'s method, where that is not its name, or
 * where a class file does not tell the name.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Bind {
  /** As in {@code :name}, without the colon. */
  String value();
}
