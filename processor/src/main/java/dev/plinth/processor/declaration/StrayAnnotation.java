package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;

/**
 * An annotation of Plinth outside of every entity.
 *
 * @param annotation its simple name
 * @param member what it stands on
 * @param type the type it stands on or in
 */
public record StrayAnnotation(String annotation, String member, String type, SourceRef source) {}
