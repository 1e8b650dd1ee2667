package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/** The four values of a row. */
public record Tuple4<
    A extends @Nullable Object,
    B extends @Nullable Object,
    C extends @Nullable Object,
    D extends @Nullable Object>(
    A first, B second, C third, D fourth) {}
