/** One class per command. */
@NullMarked
package dev.plinth.cli.command;

import org.jspecify.annotations.NullMarked;
