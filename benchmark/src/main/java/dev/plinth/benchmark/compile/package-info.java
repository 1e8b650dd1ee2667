/** How much longer javac takes with the annotation processor. */
@NullMarked
package dev.plinth.benchmark.compile;

import org.jspecify.annotations.NullMarked;
