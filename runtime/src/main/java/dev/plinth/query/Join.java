package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/**
 * Rows that are joined with those before them.
 *
 * @param condition which of them belong together; null for a cross join
 */
record Join(JoinKind kind, Source source, @Nullable Node condition) {}
