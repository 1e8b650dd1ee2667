package dev.plinth.migration.revision;

/**
 * A finding that somebody accepted.
 *
 * @param rule the id of the rule
 * @param object what it found fault with, as {@code orders.note}
 * @param reason why it is all right here
 */
public record Acknowledgement(String rule, String object, String reason) {}
