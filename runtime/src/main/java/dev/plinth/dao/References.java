package dev.plinth.dao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds what to-one properties hold, an entity or a {@link Ref}, as foreign keys. */
final class References {

  private References() {}

  /** Binds all columns of the foreign key. */
  static void bind(Parameters parameters, int at, ToOne<?, ?> relation, @Nullable Object related) {
    if (related == null) {
      List<? extends TableColumn<?, ?>> columns = relation.columns();
      for (int i = 0; i < columns.size(); i++) {
        parameters.setNull(at + i, columns.get(i));
      }
    } else {
      relation.referenced().bind(parameters, at, Keys.referenced(relation, related));
    }
  }

  /** Binds one column of the foreign key. */
  static void bindPart(
      Parameters parameters, int at, ToOne<?, ?> relation, @Nullable Object related, int part) {
    if (related == null) {
      parameters.setNull(at, relation.columns().get(part));
    } else {
      relation.referenced().bindColumn(parameters, at, part, Keys.referenced(relation, related));
    }
  }
}
