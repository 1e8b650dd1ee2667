/** The revision folder, its graph and the planning of a run. */
@NullMarked
package dev.plinth.migration.revision;

import org.jspecify.annotations.NullMarked;
