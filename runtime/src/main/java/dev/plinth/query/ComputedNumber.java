package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/** A computed number. */
record ComputedNumber<V extends @Nullable Number>(
    Node node, ValueType<V> valueType, boolean isNullable) implements NumberExpression<V> {}
