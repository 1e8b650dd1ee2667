/** Renders schemas and operations as SQL: text in, text out, no connection. */
@NullMarked
package dev.plinth.dialect;

import org.jspecify.annotations.NullMarked;
