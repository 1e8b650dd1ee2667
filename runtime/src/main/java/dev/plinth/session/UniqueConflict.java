package dev.plinth.session;

/**
 * A unique value that one row gives up and another one takes.
 *
 * @param releasing deletes the row or changes its value; has to come first
 * @param taking inserts a row or changes its value
 * @param uniqueKey which unique key of the table
 */
record UniqueConflict(RowChange<?> releasing, RowChange<?> taking, int uniqueKey) {}
