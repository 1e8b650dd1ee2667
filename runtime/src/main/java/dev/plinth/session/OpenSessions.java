package dev.plinth.session;

import dev.plinth.error.EntityStateException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions that are open on this thread: an entity is in one of them at most. */
final class OpenSessions {

  /** A session that nobody closes must not stay in memory. */
  private static final ThreadLocal<@Nullable List<WeakReference<IdentityMap>>> MAPS =
      new ThreadLocal<>();

  private OpenSessions() {}

  /** Takes note of a session, by its entities. */
  static void add(IdentityMap map) {
    List<WeakReference<IdentityMap>> open = MAPS.get();
    if (open == null) {
      open = new ArrayList<>();
      MAPS.set(open);
    }
    open.removeIf(other -> other.get() == null);
    open.add(new WeakReference<>(map));
  }

  /** Forgets a session that closes. The list stays with the thread, for its next session. */
  static void remove(IdentityMap map) {
    List<WeakReference<IdentityMap>> open = MAPS.get();
    if (open != null) {
      open.removeIf(other -> other.get() == null || other.get() == map);
    }
  }

  /**
   * Refuses an entity that another session has; each would write the same row. A record may be in
   * many: nobody changes it.
   */
  static void checkInNoOther(EntityEntry<?> entry, IdentityMap own) {
    List<WeakReference<IdentityMap>> open = MAPS.get();
    if (open == null || entry.type().mapping().isImmutable()) {
      return;
    }
    for (WeakReference<IdentityMap> reference : open) {
      IdentityMap other = reference.get();
      if (other != null && other != own && other.find(entry.entity()) != null) {
        throw new EntityStateException(
            entry + " is in another session: close that one, or detach it there first");
      }
    }
  }
}
