package dev.plinth.dao;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * The retained statements of each open handle, whatever runs on it, so that a data access object
 * that is made for each call prepares nothing anew. They close with the handle.
 */
final class HandleStatements {

  private final Map<Handle, RetainedStatements> byHandle =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** Those of this handle, which {@code making} makes at first; a handle is of one thread. */
  RetainedStatements of(Handle handle, Supplier<RetainedStatements> making) {
    RetainedStatements known = byHandle.get(handle);
    if (known == null) {
      RetainedStatements made = making.get();
      byHandle.put(handle, made);
      handle.addCleanable(
          () -> {
            byHandle.remove(handle);
            made.closeAll();
          });
      return made;
    }
    return known;
  }

  /** How many handles have statements. */
  int size() {
    return byHandle.size();
  }
}
