/** Binds hand-written SQL to the schema: text in, statements to prepare and problems out. */
@NullMarked
package dev.plinth.processor.sql;

import org.jspecify.annotations.NullMarked;
