package dev.plinth.dialect.mariadb;

/**
 * How the values of a column become those of another type where the server would not do it right.
 *
 * @param between a type that takes the values before and after
 * @param value the expression for the value after
 */
public record Conversion(String between, String value) {}
