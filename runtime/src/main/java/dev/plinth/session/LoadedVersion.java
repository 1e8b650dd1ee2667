package dev.plinth.session;

import dev.plinth.dao.EntityMapping;
import dev.plinth.error.StaleVersionException;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The version of a row as it was read, which an update or delete names. */
final class LoadedVersion {
  private LoadedVersion() {}

  /** The version of the entry's row; null where its type has none. */
  static <E> @Nullable Object of(EntityEntry<E> entry) {
    int column = entry.type().mapping().versionColumn();
    @Nullable Object @Nullable [] stored = entry.ofRow().stored();
    return column < 0 || stored == null ? null : stored[column];
  }

  /** Whether an update of these columns names the version; other parts of a change need not. */
  static boolean isNamed(EntityMapping<?> mapping, BitSet columns) {
    return mapping.versionColumn() >= 0 && columns.get(mapping.versionColumn());
  }

  /** Refuses a record that was made from an older row than the session knows. */
  static <E> void check(EntityEntry<E> known, E next) {
    Object version = of(known);
    EntityMapping<E> mapping = known.type().mapping();
    if (version != null) {
      Object own = mapping.state(next)[mapping.versionColumn()];
      if (!Objects.equals(version, own)) {
        throw stale(known, own == null ? "null" : own);
      }
    }
  }

  /** The exception for a row that has another version by now. */
  static StaleVersionException stale(EntityEntry<?> entry, Object version) {
    return new StaleVersionException(
        entry.type().name(), entry.type().mapping().tableName(), entry.presentKey(), version);
  }
}
