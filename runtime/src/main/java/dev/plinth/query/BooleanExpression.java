package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/**
 * Something whose value is true or false.
 *
 * @param <V> {@code Boolean}, nullable where the value may be NULL
 */
public sealed interface BooleanExpression<V extends @Nullable Boolean> extends Expression<V>
    permits BooleanColumn, Condition {}
