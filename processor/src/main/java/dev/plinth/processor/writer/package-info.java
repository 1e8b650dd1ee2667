/** Writes sources and resources; the only door to the compiler's files. */
@NullMarked
package dev.plinth.processor.writer;

import org.jspecify.annotations.NullMarked;
