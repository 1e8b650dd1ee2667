package dev.plinth.processor.problem;

import com.google.errorprone.annotations.Immutable;

/**
 * The id of a problem and what is said of it.
 *
 * @param id as {@code PL1203}
 * @param text what is wrong, where, and the fix, as {@link String#format} takes it
 */
@Immutable
public record Wording(String id, String text) {}
