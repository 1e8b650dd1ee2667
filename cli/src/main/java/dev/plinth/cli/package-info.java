/** The plinth command. */
@NullMarked
package dev.plinth.cli;

import org.jspecify.annotations.NullMarked;
