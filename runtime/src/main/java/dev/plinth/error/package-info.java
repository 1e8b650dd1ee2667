/** The exceptions that users can catch. */
@NullMarked
package dev.plinth.error;

import org.jspecify.annotations.NullMarked;
