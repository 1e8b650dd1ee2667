/** The steps that lead from one schema to another, as values without SQL. */
@NullMarked
package dev.plinth.schema.operation;

import org.jspecify.annotations.NullMarked;
