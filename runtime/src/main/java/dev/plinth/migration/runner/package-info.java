/** Applies revisions to a live database and keeps their history. */
@NullMarked
package dev.plinth.migration.runner;

import org.jspecify.annotations.NullMarked;
