package dev.plinth.session.model;

import dev.plinth.session.mapping.LambdaMapping;
import org.jspecify.annotations.Nullable;

/** Needs a left, which needs a right. */
public class Right {

  public static final LambdaMapping<Right> RIGHT =
      LambdaMapping.of(Right.class, "rhs", Right::new)
          .generatedId(r -> r.id, (r, id) -> r.id = id)
          .toOne("left", false, () -> Left.LEFT, r -> r.left, (r, left) -> r.left = left)
          .build();

  public @Nullable Long id;
  public @Nullable Left left;
}
