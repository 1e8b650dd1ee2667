package dev.plinth.schema.diff;

import dev.plinth.schema.TableName;
import org.jspecify.annotations.Nullable;

/**
 * Something that no operation can mend.
 *
 * @param code what kind of mistake
 * @param table where, or null
 * @param name of what, or null
 * @param message one sentence that says what, where and how to mend it
 */
public record DiffError(
    DiffErrorCode code, @Nullable TableName table, @Nullable String name, String message) {}
