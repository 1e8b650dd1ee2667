package dev.plinth.migration.runner;

/**
 * A setting of a database session that has another value while revisions run.
 *
 * @param read the query for what it is
 * @param write the statement that sets it, with {@code %s} for the value
 * @param value what it is meanwhile
 */
record SessionSetting(String read, String write, String value) {}
