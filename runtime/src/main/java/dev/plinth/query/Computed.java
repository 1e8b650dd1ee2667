package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/** A value that a query computes, of which nothing more is known than its type. */
record Computed<V extends @Nullable Object>(Node node, ValueType<V> valueType, boolean isNullable)
    implements Expression<V> {}
