package dev.plinth.migration.runner;

/**
 * What differs between databases in the SQL of the history.
 *
 * @param clock an expression for the database's clock as text, in UTC
 * @param tableOptions what stands behind the columns of its tables, with a space before it
 */
record HistoryText(String clock, String tableOptions) {}
