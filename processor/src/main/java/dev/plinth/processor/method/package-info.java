/** The kinds of DAO methods, each recognised and written in one place. */
@NullMarked
package dev.plinth.processor.method;

import org.jspecify.annotations.NullMarked;
