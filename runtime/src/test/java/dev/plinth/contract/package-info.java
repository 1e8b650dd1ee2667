/**
 * Suites that every database passes: one abstract class per layer, one small subclass per database.
 */
@NullMarked
package dev.plinth.contract;

import org.jspecify.annotations.NullMarked;
