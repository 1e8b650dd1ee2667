package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;

/**
 * An annotation on a type where it has no effect.
 *
 * @param type as the user reads it
 */
public record MisplacedAnnotation(String type, SourceRef source) {}
