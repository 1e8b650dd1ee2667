/** The unit of work: identity map, dirty checking, flush order and lazy collections. */
@NullMarked
package dev.plinth.session;

import org.jspecify.annotations.NullMarked;
