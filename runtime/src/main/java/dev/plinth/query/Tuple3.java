package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/** The three values of a row. */
public record Tuple3<
    A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
    A first, B second, C third) {}
