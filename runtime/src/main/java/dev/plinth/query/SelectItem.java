package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/**
 * One column of the result.
 *
 * @param label its name; null for the column's own
 */
record SelectItem(Node node, @Nullable String label) {}
