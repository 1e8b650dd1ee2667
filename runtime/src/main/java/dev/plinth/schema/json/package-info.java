/** Reads and writes snapshots and operations; the only JSON code. */
@NullMarked
package dev.plinth.schema.json;

import org.jspecify.annotations.NullMarked;
