package dev.plinth.processor.check;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Unique;
import java.lang.annotation.Annotation;
import java.util.List;

/**
 * A member of an annotation that holds SQL.
 *
 * @param required whether the annotation says nothing without it
 * @param namesColumns whether it may name columns of the table
 */
record SqlFragment(
    Class<? extends Annotation> annotation, String member, boolean required, boolean namesColumns) {
  static final List<SqlFragment> ALL =
      List.of(
          new SqlFragment(Check.class, "value", true, true),
          new SqlFragment(Default.class, "value", true, false),
          new SqlFragment(Generated.class, "expression", true, true),
          new SqlFragment(Index.class, "expression", false, true),
          new SqlFragment(Index.class, "where", false, true),
          new SqlFragment(Unique.class, "where", false, true));
}
