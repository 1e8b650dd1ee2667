/** The annotation processors and the list of their passes. */
@NullMarked
package dev.plinth.processor;

import org.jspecify.annotations.NullMarked;
