package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;

/**
 * A type with {@code @MappedSuperclass} that gives no fields away.
 *
 * @param type as the user reads it
 * @param what what it is instead, with its article
 */
public record MisplacedSuperclass(String type, String what, SourceRef source) {}
