package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of a {@link Dao}, be it one with a body, runs in a transaction: in the open one of its
 * source, else in one of its own. An exception rolls back what the method has begun.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Transaction {
  /** What others' changes it sees; an open transaction that is less isolated is refused. */
  TransactionIsolation isolation() default TransactionIsolation.DEFAULT;

  /** Whether it refuses to write; statements of {@link Sql} are checked while they compile. */
  boolean readOnly() default false;
}
