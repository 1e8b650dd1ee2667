/** The closed list of logical column types. */
@NullMarked
package dev.plinth.type;

import org.jspecify.annotations.NullMarked;
