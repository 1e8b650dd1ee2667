/** What the user has written; the only reader of compiler elements and types. */
@NullMarked
package dev.plinth.processor.declaration;

import org.jspecify.annotations.NullMarked;
