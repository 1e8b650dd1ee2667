/** Turns models into the schema. */
@NullMarked
package dev.plinth.processor.snapshot;

import org.jspecify.annotations.NullMarked;
