package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that the database takes where none is given: an insert binds {@code coalesce(?,
 * default)} and reads the value back. A Java initialiser is something else: the application gives
 * that value.
 *
 * <p>The column is not null; {@code @Nullable} only says that the property may be null before the
 * insert. With {@code @Column(nullable = true)} null is stored as NULL.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Default {
  /** SQL: a literal, with its quotes, or an expression without columns. */
  String value();
}
