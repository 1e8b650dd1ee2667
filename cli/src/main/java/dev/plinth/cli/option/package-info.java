/** Options that commands share, and where their values come from. */
@NullMarked
package dev.plinth.cli.option;

import org.jspecify.annotations.NullMarked;
