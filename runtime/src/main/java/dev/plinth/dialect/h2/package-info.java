/** H2. */
@NullMarked
package dev.plinth.dialect.h2;

import org.jspecify.annotations.NullMarked;
