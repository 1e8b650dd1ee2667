package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;

/**
 * A constant of an enum that had another name before.
 *
 * @param old the name that {@code @RenamedFrom} gives
 * @param source where it does; empty where the enum is not compiled now
 */
public record RenamedConstant(String name, String old, Optional<SourceRef> source) {}
