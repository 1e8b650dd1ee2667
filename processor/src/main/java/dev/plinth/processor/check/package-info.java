/** The rules that a model has to follow, one class each. */
@NullMarked
package dev.plinth.processor.check;

import org.jspecify.annotations.NullMarked;
