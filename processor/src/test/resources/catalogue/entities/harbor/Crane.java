package harbor;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Columns, key and index of a superclass in front of its own. */
@Table
public class Crane extends Audited<Integer> {
  @Check("lifts >= 0")
  float lifts;

  @Nullable Boolean mobile;
}
