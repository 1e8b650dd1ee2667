/** The tutorial. */
@NullMarked
package dev.plinth.example;

import org.jspecify.annotations.NullMarked;
