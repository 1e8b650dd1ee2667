package dev.plinth.processor.model;

import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;

/**
 * A condition that every row meets.
 *
 * @param name in the database; empty = derived from the table and {@code about}
 * @param about the columns that it is about
 * @param expression SQL
 */
public record CheckModel(
    Optional<String> name, String about, String expression, SourceRef source) {}
