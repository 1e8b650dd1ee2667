package dev.plinth.session.model;

import dev.plinth.session.mapping.LambdaMapping;
import org.jspecify.annotations.Nullable;

/** Needs a right, which needs a left. */
public class Left {

  public static final LambdaMapping<Left> LEFT =
      LambdaMapping.of(Left.class, "lhs", Left::new)
          .generatedId(l -> l.id, (l, id) -> l.id = id)
          .toOne("right", false, () -> Right.RIGHT, l -> l.right, (l, right) -> l.right = right)
          .build();

  public @Nullable Long id;
  public @Nullable Right right;
}
