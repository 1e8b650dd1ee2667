/** The members of a generated mapping, one class each. */
@NullMarked
package dev.plinth.processor.mapping;

import org.jspecify.annotations.NullMarked;
