/** Entities for the tests of sessions. */
@NullMarked
package dev.plinth.session.model;

import org.jspecify.annotations.NullMarked;
