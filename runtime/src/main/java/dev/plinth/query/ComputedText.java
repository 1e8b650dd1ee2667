package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/** A computed text. */
record ComputedText<V extends @Nullable String>(
    Node node, ValueType<V> valueType, boolean isNullable) implements TextExpression<V> {}
