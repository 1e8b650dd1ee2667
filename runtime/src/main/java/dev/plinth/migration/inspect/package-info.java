/** Reads what live databases are made of. */
@NullMarked
package dev.plinth.migration.inspect;

import org.jspecify.annotations.NullMarked;
