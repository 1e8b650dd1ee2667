/** The one list of dialects; apart from them, so that no room needs another both ways. */
@NullMarked
package dev.plinth.dialect.registry;

import org.jspecify.annotations.NullMarked;
