package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property that counts the changes of a row. An update or delete names the version that was
 * read; where the row has another one by now, {@link dev.plinth.error.StaleVersionException} tells.
 *
 * <p>A {@code short}, {@code int} or {@code long}, boxed or not, which starts at 0; or an {@code
 * Instant}, {@code OffsetDateTime} or {@code LocalDateTime}, which is the time of the last change.
 * The column is not null; {@code @Nullable} only says that the property may be null before the
 * insert.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Version {}
