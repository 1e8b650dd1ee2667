/** What SQLite does differently. */
@NullMarked
package dev.plinth.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
