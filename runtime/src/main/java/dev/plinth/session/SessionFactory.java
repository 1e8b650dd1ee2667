package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Opens the sessions of one database. Thread-safe. */
public final class SessionFactory {

  private final Collection<EntityMapping<?>> mappings;
  private final Supplier<Handle> handles;
  private @Nullable EntityTypes types;

  /**
   * Sessions for these entities.
   *
   * @param mappings all entities, with those that they refer to
   * @param handles opens a handle on the database, which the session closes
   */
  public SessionFactory(Collection<? extends EntityMapping<?>> mappings, Supplier<Handle> handles) {
    this.mappings = List.copyOf(mappings);
    this.handles = handles;
  }

  /**
   * Opens a session; nothing is bound to the thread, and no connection is taken yet.
   *
   * @throws dev.plinth.error.UnknownEntityException if an entity refers to one that is not there
   */
  public Session open() {
    return new Session(types(), handles, false);
  }

  /**
   * Likewise, a session that refuses to write.
   *
   * @throws dev.plinth.error.UnknownEntityException if an entity refers to one that is not there
   */
  public Session openReadOnly() {
    return new Session(types(), handles, true);
  }

  private synchronized EntityTypes types() {
    EntityTypes known = types;
    if (known == null) {
      known = new EntityTypes(mappings);
      types = known;
    }
    return known;
  }
}
