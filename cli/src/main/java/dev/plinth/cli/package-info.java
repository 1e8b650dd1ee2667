/** The plinth command: its entry and what it stands on. */
@NullMarked
package dev.plinth.cli;

import org.jspecify.annotations.NullMarked;
