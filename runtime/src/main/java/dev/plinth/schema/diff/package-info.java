/** Finds the operations that lead from one schema to another, and their order. */
@NullMarked
package dev.plinth.schema.diff;

import org.jspecify.annotations.NullMarked;
