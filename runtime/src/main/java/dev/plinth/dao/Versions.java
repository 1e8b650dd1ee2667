package dev.plinth.dao;

import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks entities for the version that they must have. */
final class Versions {
  private static final Set<ColumnType> NUMBERS =
      Set.of(ColumnTypes.SMALLINT, ColumnTypes.INTEGER, ColumnTypes.BIGINT);

  private Versions() {}

  /** Whether a version in this column counts up, instead of being a time. */
  static boolean isNumber(TableColumn<?, ?> version) {
    return NUMBERS.contains(version.type());
  }

  /** The version that was read; null where entities have none. */
  static <E> @Nullable Object of(EntityMapping<E> mapping, E entity) {
    int column = mapping.versionColumn();
    if (column < 0) {
      return null;
    }
    Object version = mapping.state(entity)[column];
    if (version == null) {
      throw Refusal.of(mapping.columns().get(column), "is absent: the entity was not read");
    }
    return version;
  }
}
