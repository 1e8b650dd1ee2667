/** The way in: a database to open, migrate and hand to generated code. */
@NullMarked
package dev.plinth;

import org.jspecify.annotations.NullMarked;
