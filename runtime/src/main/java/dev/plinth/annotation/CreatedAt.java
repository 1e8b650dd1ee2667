package dev.plinth.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The time of the insert, by the clock of the application; a time that is there already is kept. An
 * {@code Instant}, an {@code OffsetDateTime} in UTC, or a {@code LocalDateTime} in the zone of the
 * system. The column is not null; {@code @Nullable} only says that the property may be null before
 * the insert.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface CreatedAt {}
