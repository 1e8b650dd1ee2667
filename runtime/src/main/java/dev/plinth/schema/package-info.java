/** The nouns of a schema as records; references go by name. */
@NullMarked
package dev.plinth.schema;

import org.jspecify.annotations.NullMarked;
