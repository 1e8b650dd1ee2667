package doc;

import dev.plinth.annotation.Default;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generated;
import org.jspecify.annotations.Nullable;

/** May be absent as a whole: nothing is computed then, and the default is not taken. */
public class Cover {
  String title;

  @Generated(expression = "upper(cover_title)")
  @Nullable String heading;

  @Default("'red'")
  @Column(nullable = true)
  @Nullable String colour;
}
