/** What the user sees and is asked. */
@NullMarked
package dev.plinth.cli.terminal;

import org.jspecify.annotations.NullMarked;
