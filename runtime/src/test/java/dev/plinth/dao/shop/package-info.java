/** Entities, and what the processor generates for them, as the tests of the runtime need them. */
@NullMarked
package dev.plinth.dao.shop;

import org.jspecify.annotations.NullMarked;
