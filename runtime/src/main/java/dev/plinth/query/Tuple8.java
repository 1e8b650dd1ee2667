package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/** The eight values of a row. */
public record Tuple8<
    A extends @Nullable Object,
    B extends @Nullable Object,
    C extends @Nullable Object,
    D extends @Nullable Object,
    E extends @Nullable Object,
    F extends @Nullable Object,
    G extends @Nullable Object,
    H extends @Nullable Object>(
    A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth) {}
