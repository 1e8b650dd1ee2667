package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;

/**
 * A part of an entity that names something unknown.
 *
 * @param shown as the user reads it: {@code User.name}
 */
public record Fault(String shown, SourceRef source) {}
