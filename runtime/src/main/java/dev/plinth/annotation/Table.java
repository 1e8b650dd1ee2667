package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or record as an entity: each instance is one row of one table.
 *
 * <p>For {@code User} the compiler generates {@code UserTable} and {@code UserDao} beside it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Table {
  /** Value of {@link #dao} that asks for no DAO. */
  String NONE = "-";

  /** Name of the table; by default the type's simple name in snake case. */
  String name() default "";

  /** Schema of the database that holds the table; by default that of the connection. */
  String schema() default "";

  /**
   * What stands behind {@code create table (…)} in the database's own words, such as {@code strict}
   * on SQLite.
   */
  String options() default "";

  /** Simple name of the generated mapping; by default the type's name followed by {@code Table}. */
  String table() default "";

  /**
   * Simple name of the generated DAO; by default the type's name followed by {@code Dao}. {@link
   * #NONE} generates none.
   */
  String dao() default "";

  /** Name of the constant in the generated mapping; by default the type's name in upper case. */
  String constant() default "";
}
