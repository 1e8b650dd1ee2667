package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/** The two values of a row. */
public record Tuple2<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}
