package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/** A computed value that is smaller or greater than another one. */
record ComputedOrdered<V extends @Nullable Object>(
    Node node, ValueType<V> valueType, boolean isNullable) implements OrderedExpression<V> {}
