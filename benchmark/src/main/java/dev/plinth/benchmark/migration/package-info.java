/** How schema migrations scale: large schemas, long histories, and many revisions at once. */
@NullMarked
package dev.plinth.benchmark.migration;

import org.jspecify.annotations.NullMarked;
