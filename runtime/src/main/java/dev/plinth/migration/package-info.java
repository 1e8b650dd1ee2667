/** The way into migrations, for the command line and for applications. */
@NullMarked
package dev.plinth.migration;

import org.jspecify.annotations.NullMarked;
