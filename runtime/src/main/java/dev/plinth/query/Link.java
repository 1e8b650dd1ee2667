package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/**
 * How a relation leads from one table to another.
 *
 * @param pairs the table whose rows pair those of both, joined with the first; null for none
 * @param condition which rows of the target belong to what stands before
 */
record Link(@Nullable Join pairs, Node condition) {}
