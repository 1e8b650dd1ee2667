/** Databases for tests: real ones, in process or as servers that this package starts and stops. */
@NullMarked
package dev.plinth.testdatabase;

import org.jspecify.annotations.NullMarked;
